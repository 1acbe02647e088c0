// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace kamerklaar::ui {

class ChartView;
class ListTable;
class Segments;

/// Beside the heading of every chart: the same numbers as a table, the chart copied as a picture,
/// and its numbers copied as data. The chart offers the copies in its own menu too.
class ChartTools : public QWidget {
    Q_OBJECT
public:
    /// Of a chart and its table, of which one is shown. Object names begin with `name`:
    /// "spendingForm", "spendingPicture", "spendingData".
    ChartTools(const QString& name, ChartView* chart, ListTable* table, QWidget* parent = nullptr);

    /// The last of its buttons, for the order in which Tab goes on to what stands between them and
    /// the chart.
    [[nodiscard]] QWidget* last() const { return last_; }

    void copyPicture() const;
    void copyData() const;

private:
    [[nodiscard]] QPushButton* add(const QString& objectName, const QString& icon,
                                   const QString& words, void (ChartTools::*act)() const);

    ChartView* chart_;
    ListTable* table_;
    QWidget* last_ = nullptr;
};

}  // namespace kamerklaar::ui
