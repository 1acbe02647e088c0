// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/accessible_chart.h"

#include "ui/widgets/chart_view.h"

namespace kamerklaar::ui {

AccessibleChart::AccessibleChart(ChartView* chart)
    : QAccessibleWidget(chart, QAccessible::Chart), chart_(chart) {}

QAccessibleInterface* AccessibleChart::make(const QString& /*name*/, QObject* object) {
    auto* chart = qobject_cast<ChartView*>(object);
    return chart == nullptr ? nullptr : new AccessibleChart(chart);
}

QString AccessibleChart::text(QAccessible::Text which) const {
    return which == QAccessible::Value ? chart_->currentWords() : QAccessibleWidget::text(which);
}

}  // namespace kamerklaar::ui
