// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGui/QFont>

#include "report/canvas.h"
#include "ui/shell/design.h"

class QPainter;

namespace kamerklaar::ui {

constexpr double pointsPerInch = 72;
/// Of a picture that is sharp when it is printed.
constexpr double dotsInPoint = 3;

/// The drawing surface of the report, on the screen. The painter's unit is the point.
class PainterCanvas : public report::Canvas {
public:
    PainterCanvas(QPainter& painter, const Colours& colours)
        : painter_(painter), colours_(colours) {}

    void line(report::Point from, report::Point to, double width, report::Ink ink) override;
    void fillRect(report::Rect rect, report::Ink ink) override;
    void strokeRect(report::Rect rect, double width, report::Ink ink) override;
    void fillPath(const std::vector<report::Point>& corners, report::Ink ink) override;
    void text(report::Point at, const std::string& utf8, const report::TextStyle& style) override;
    [[nodiscard]] double textWidth(const std::string& utf8,
                                   const report::TextStyle& style) override;

private:
    [[nodiscard]] QColor colourOf(report::Ink ink) const;

    QPainter& painter_;
    Colours colours_;
};

}  // namespace kamerklaar::ui
