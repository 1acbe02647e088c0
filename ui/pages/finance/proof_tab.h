// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/finance/finance_tab.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_card.h"
#include "work/reconciling.h"

namespace kamerklaar::ui {

class Asker;
class ProofCard;
class RemarkList;
class StatusChip;

/// The closing proof: programme years against calendar years for what was spent, paid and paid into
/// the VAT fund, with both sums and the sources; whether it holds, and how spending is divided.
class ProofTab : public FinanceTab {
    Q_OBJECT
public:
    ProofTab(Desk& desk, Asker& asker, QWidget* parent);
    void refresh() override;
    /// The same for a proof that was reckoned already.
    void show(const work::ClosingProof& proof);

private:
    using Split = work::SplitView;

    void makeVerdict(Asker& asker);
    void makeSplits(Asker& asker);
    [[nodiscard]] std::vector<Column<Split>> splitColumns() const;

    work::ClosingProof proof_;
    Card* verdict_;
    StatusChip* holds_;
    QLabel* words_;
    RemarkList* differences_;
    ProofCard* spent_;
    ProofCard* paid_;
    ProofCard* vatFund_;
    ListCard<Split>* splits_ = nullptr;
};

}  // namespace kamerklaar::ui
