// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>

#include "domain/notation.h"
#include "ui/widgets/list_card.h"
#include "work/reconciling.h"

namespace kamerklaar::ui {

/// A programme year of the proof, with what of it lies in each calendar year.
struct ProofRow {
    QString name;
    std::map<int, domain::Money> cells;
    domain::Money sum;  ///< as the figures have it, reckoned apart from the cells
    [[nodiscard]] domain::Money sumOfCells() const;
};

/// One kind of amount in the closing proof: programme years down, calendar years across.
class ProofCard : public ListCard<ProofRow> {
public:
    enum class Kind { Spent, Paid, VatFund };
    ProofCard(Kind kind, const QString& heading, const char* name, domain::Language language,
              QWidget* parent);

    void show(const work::ClosingProof& proof);

private:
    [[nodiscard]] std::vector<Column<ProofRow>> columns(
        const std::map<int, domain::Money>& years) const;

    Kind kind_;
    domain::Language language_;
};

}  // namespace kamerklaar::ui
