// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/notation.h"
#include "ui/shell/address.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_model.h"
#include "work/lists.h"

class QStackedWidget;

namespace kamerklaar::ui {

class ChartView;
class ListTable;
class Segments;

/// Spending against the award of each municipality, as the chart of the report or as its table.
class SpendingCard : public Card {
    Q_OBJECT
public:
    explicit SpendingCard(domain::Language language, QWidget* parent = nullptr);

    void show(const std::vector<work::MunicipalityLine>& lines, const domain::Figures& total);

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    void showChart(const std::vector<work::MunicipalityLine>& lines);

    domain::Language language_;
    std::vector<domain::MunicipalityId> order_;
    ChartView* chart_;
    ColumnModel<work::MunicipalityLine>* model_;
    ListTable* table_;
};

}  // namespace kamerklaar::ui
