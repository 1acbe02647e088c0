// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QProxyStyle>

namespace kamerklaar::ui {

/// Fusion, but for the frame of a check box: Fusion takes it from the window, which is too dark to
/// be seen in a dark theme; ours has the colour of the frames of fields.
class ControlStyle : public QProxyStyle {
    Q_OBJECT
public:
    ControlStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
};

}  // namespace kamerklaar::ui
