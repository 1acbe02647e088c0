// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QAccessibleWidget>

namespace kamerklaar::ui {

class ChartView;

/// A chart as a screen reader knows it: its value is what the bar says where one is.
class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(ChartView* chart);

    /// For QAccessible::installFactory; nullptr for what is no chart.
    [[nodiscard]] static QAccessibleInterface* make(const QString& name, QObject* object);

    [[nodiscard]] QString text(QAccessible::Text which) const override;

private:
    ChartView* chart_;
};

}  // namespace kamerklaar::ui
