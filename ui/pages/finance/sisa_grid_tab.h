// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/finance/finance_tab.h"
#include "ui/widgets/list_card.h"
#include "work/sisa_grid.h"

class QStackedWidget;

namespace kamerklaar::ui {

class Asker;
class Segments;

/// The SiSa returns: where each stands over all years, and the amounts of one year with the chain
/// from the year before.
class SisaGridTab : public FinanceTab {
    Q_OBJECT
public:
    SisaGridTab(Desk& desk, Asker& asker, QWidget* parent);
    void refresh() override;
    /// A year.
    void openPart(const QString& part) override;

    /// One municipality in one year.
    struct Line {
        domain::Municipality municipality;
        work::SisaCell cell;
    };

private:
    using Row = work::SisaRow;

    [[nodiscard]] std::vector<Column<Row>> gridColumns() const;
    [[nodiscard]] std::vector<Column<Line>> yearColumns() const;
    /// Nothing for all years.
    [[nodiscard]] std::optional<int> year() const;
    void showChoice();
    void showYear(int year);

    std::vector<int> years_;
    work::SisaGrid grid_;
    Segments* choice_;
    ListCard<Row>* all_;
    ListCard<Line>* one_;
};

}  // namespace kamerklaar::ui
