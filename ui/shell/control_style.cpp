// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/control_style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

#include "ui/shell/design.h"

namespace kamerklaar::ui {

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                 QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    // A check box in a table comes here as an indicator of its own as well.
    if (element == PE_IndicatorCheckBox) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(colours().border);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
}

}  // namespace kamerklaar::ui
