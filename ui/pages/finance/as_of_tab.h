// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/figures.h"
#include "ui/pages/finance/finance_tab.h"
#include "ui/widgets/list_card.h"

namespace kamerklaar::ui {

class Asker;
class Segments;

/// The figures as they stood at the end of an earlier day beside those of today, with what changed
/// in between: in all, per year along both calendars, and per municipality.
class AsOfTab : public FinanceTab {
    Q_OBJECT
public:
    AsOfTab(Desk& desk, Asker& asker, QWidget* parent);
    void refresh() override;
    /// Which day; reads when the tab is shown.
    void setDay(domain::Date day);

    struct Line {
        QString name;
        std::optional<domain::MunicipalityId> municipality;
        domain::Amounts then;
        domain::Amounts now;
    };

private:
    [[nodiscard]] std::vector<Column<Line>> columns(const QString& first) const;
    void showYears();
    [[nodiscard]] ListCard<Line>* addCard(ListCard<Line>* card, Asker& asker,
                                          const QString& fileName);

    domain::Date day_;
    domain::Figures then_;
    domain::Figures now_;
    Segments* calendar_;
    ListCard<Line>* years_;
    ListCard<Line>* municipalities_;
};

}  // namespace kamerklaar::ui
