// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/finance/finance_tab.h"
#include "ui/widgets/list_card.h"
#include "work/reconciling.h"

namespace kamerklaar::ui {

class Asker;
class ExplanationForm;
class Segments;

/// SiSa returns, progress reports and payments held against each other: every difference named, and
/// explained or open. The chosen one is explained beside the list.
class ReconciliationTab : public FinanceTab {
    Q_OBJECT
public:
    ReconciliationTab(Desk& desk, Asker& asker, QWidget* parent);
    void refresh() override;

private:
    using Line = work::SourceDifference;

    [[nodiscard]] std::vector<Column<Line>> columns() const;
    void showLines();
    void showLine();

    std::vector<Line> lines_;
    Segments* filter_;
    ListCard<Line>* list_;
    QLabel* nothing_;
    ExplanationForm* form_;
};

}  // namespace kamerklaar::ui
