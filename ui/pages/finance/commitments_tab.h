// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/finance/finance_tab.h"
#include "ui/widgets/list_card.h"
#include "work/paying.h"

namespace kamerklaar::ui {

class Asker;
class Segments;

/// The two sides of the state budget: what was committed and what was paid in each budget year, and
/// what was open on its last day.
class CommitmentsTab : public FinanceTab {
    Q_OBJECT
public:
    CommitmentsTab(Desk& desk, Asker& asker, QWidget* parent);
    void refresh() override;
    /// A year.
    void openPart(const QString& part) override;

private:
    using Line = work::BudgetYearLine;

    [[nodiscard]] std::vector<Column<Line>> columns(Column<Line> first) const;
    [[nodiscard]] int year() const;
    void showYear();

    std::vector<int> budgetYears_;
    std::vector<std::vector<Line>> lines_;  ///< a list for each of them
    Segments* choice_;
    ListCard<Line>* years_;
    ListCard<Line>* municipalities_;
};

}  // namespace kamerklaar::ui
