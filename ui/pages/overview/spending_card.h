// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/notation.h"
#include "ui/shell/address.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_model.h"
#include "work/lists.h"

class QComboBox;

namespace kamerklaar::ui {

class ChartView;
class ListTable;

/// Spending against the award of each municipality, over all years or one of either calendar, as
/// the chart of the report or as its table; the bars stand in the order of the table.
class SpendingCard : public Card {
    Q_OBJECT
public:
    explicit SpendingCard(domain::Language language, QWidget* parent = nullptr);

    void show(const std::vector<work::MunicipalityLine>& lines, const domain::Figures& total);

    struct Line {
        domain::Municipality municipality;
        domain::Amounts amounts;  ///< of the years that are shown
        bool hasReservation = false;
    };

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    [[nodiscard]] std::vector<Column<Line>> columns() const;
    [[nodiscard]] QWidget* makeChoices();
    void fillYears(const domain::Figures& total);
    [[nodiscard]] domain::Amounts amountsOf(const domain::Figures& figures) const;
    void fill();
    void showOrder();
    void showChart();

    domain::Language language_;
    std::vector<work::MunicipalityLine> lines_;
    domain::Figures total_;
    std::vector<Line> bars_;  ///< as they stand in the chart
    QComboBox* years_;
    QComboBox* order_;
    ChartView* chart_;
    ColumnModel<Line>* model_;
    ListTable* table_;
    bool reserves_ = false;  ///< what the column of the awards says
};

}  // namespace kamerklaar::ui
