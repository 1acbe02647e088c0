// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/desk.h"
#include "ui/widgets/list_card.h"
#include "work/forecasting.h"

class QPushButton;

namespace kamerklaar::ui {

class Asker;
class ChartView;
class FigureCard;
class FigureRow;

/// What is expected to be left of each grant, with its range, as a chart and as a table; with the
/// method one click away.
class RadarPart : public QWidget {
    Q_OBJECT
public:
    RadarPart(Desk& desk, Asker& asker, QWidget* parent);
    void show(const std::vector<work::RadarLine>& lines);

Q_SIGNALS:
    void goTo(const kamerklaar::ui::Address& address);

private:
    using Line = work::RadarLine;

    [[nodiscard]] QWidget* makeMethod();
    void makeList(Asker& asker);
    [[nodiscard]] std::vector<Column<Line>> columns() const;
    void showHeadline(const std::vector<Line>& lines);
    void showChart(const std::vector<Line>& lines);

    Desk& desk_;
    FigureRow* figures_;
    FigureCard* left_;
    FigureCard* spent_;
    FigureCard* lastDay_;
    QLabel* method_;
    ListCard<Line>* list_ = nullptr;
    ChartView* chart_;
    std::vector<domain::MunicipalityId> order_;
};

}  // namespace kamerklaar::ui
