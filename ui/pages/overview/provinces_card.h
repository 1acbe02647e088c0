// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/notation.h"
#include "ui/shell/address.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_model.h"
#include "work/provinces.h"

namespace kamerklaar::ui {

class ChartView;
class ListTable;

/// The provinces: how much was spent of what was awarded, and who is late, as a map of tiles or as
/// its table. Each leads to its municipalities.
class ProvincesCard : public Card {
    Q_OBJECT
public:
    explicit ProvincesCard(domain::Language language, QWidget* parent = nullptr);

    /// `reserves`: part of what stands under the awards is only reserved.
    void show(const std::vector<work::ProvinceLine>& lines, bool reserves);

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    domain::Language language_;
    std::vector<work::ProvinceLine> shown_;  ///< in the order of the tiles
    ChartView* chart_;
    ColumnModel<work::ProvinceLine>* model_;
    ListTable* table_;
    bool reserves_ = false;  ///< what the column of the awards says
};

}  // namespace kamerklaar::ui
