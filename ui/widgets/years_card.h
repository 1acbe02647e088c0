// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/figures.h"
#include "domain/notation.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_model.h"

namespace kamerklaar::ui {

class ListTable;
class Segments;

/// The headline figures per year, along one of the two calendars; it says which.
class YearsCard : public Card {
    Q_OBJECT
public:
    /// There is one for the country only, and not in every regulation.
    enum class Ceiling { Shown, Absent };
    YearsCard(Ceiling ceiling, domain::Language language, QWidget* parent = nullptr);

    void show(const domain::Figures& figures);

    /// One figure of one year.
    struct Cell {
        QString figure;  ///< its key in the report to parliament: "besteed"
        QString year;    ///< empty on the line of totals
        bool isCalendar = false;
        /// "besteed.kalenderjaar.2025"
        [[nodiscard]] QString key() const;
    };
    using OriginOf = std::function<std::optional<Address>(const Cell& cell)>;
    /// What each figure is made of; for good.
    void leadTo(OriginOf originOf) { originOf_ = std::move(originOf); }

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    void fill();
    [[nodiscard]] std::optional<Address> originOf(const char* figure,
                                                  const domain::YearAmounts& row) const;

    domain::Language language_;
    domain::Figures figures_;
    OriginOf originOf_;
    Segments* calendar_;
    ColumnModel<domain::YearAmounts>* model_;
    ListTable* table_;
};

}  // namespace kamerklaar::ui
