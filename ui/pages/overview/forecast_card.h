// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/forecast.h"
#include "report/charts/burn_down_chart.h"
#include "ui/shell/desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_model.h"

namespace kamerklaar::ui {

class ChartView;
class ListTable;

/// What is left of the award from day to day, and what is expected to be left at the end, as a
/// chart or as its table.
class ForecastCard : public Card {
    Q_OBJECT
public:
    explicit ForecastCard(Desk& desk, QWidget* parent = nullptr);

    void reload(domain::Money awardedNet);

    struct Line {
        domain::Date day;
        QString what;
        domain::Money left;
    };

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    void showChart(std::vector<report::BurnDownChart::Point> points,
                   const domain::Forecast& forecast);

    Desk& desk_;
    ChartView* chart_;
    std::vector<domain::Date> days_;  ///< of the parts of the chart
    ColumnModel<Line>* model_;
    ListTable* table_;
};

}  // namespace kamerklaar::ui
