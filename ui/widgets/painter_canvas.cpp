// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/painter_canvas.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPolygonF>

namespace kamerklaar::ui {

namespace {

/// Measured and drawn larger than asked for and scaled back, because Qt rounds the widths of small
/// letters to whole pixels.
constexpr double finer = 8;

QFont fontFor(const report::TextStyle& style) {
    QFont font(QStringLiteral("Open Sans"));
    font.setPixelSize(qRound(style.size * finer));
    font.setWeight(style.weight == report::Weight::Bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QRectF rectFrom(report::Rect rect) {
    return {rect.x, rect.y, rect.width, rect.height};
}

}  // namespace

void PainterCanvas::line(report::Point from, report::Point to, double width, report::Ink ink) {
    painter_.setPen(QPen(colourOf(ink), width, Qt::SolidLine, Qt::FlatCap));
    painter_.drawLine(QPointF(from.x, from.y), QPointF(to.x, to.y));
}

void PainterCanvas::fillRect(report::Rect rect, report::Ink ink) {
    painter_.fillRect(rectFrom(rect), colourOf(ink));
}

void PainterCanvas::strokeRect(report::Rect rect, double width, report::Ink ink) {
    painter_.setPen(QPen(colourOf(ink), width));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(rectFrom(rect));
}

void PainterCanvas::fillPath(const std::vector<report::Point>& corners, report::Ink ink) {
    QPolygonF polygon;
    for (const report::Point& corner : corners) {
        polygon.append(QPointF(corner.x, corner.y));
    }
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(colourOf(ink));
    painter_.drawPolygon(polygon);
}

void PainterCanvas::text(report::Point at, const std::string& utf8,
                         const report::TextStyle& style) {
    double left = at.x;
    if (style.anchor == report::Anchor::Middle) {
        left -= textWidth(utf8, style) / 2;
    } else if (style.anchor == report::Anchor::End) {
        left -= textWidth(utf8, style);
    }
    painter_.save();
    painter_.translate(left, at.y);
    painter_.scale(1 / finer, 1 / finer);
    painter_.setFont(fontFor(style));
    painter_.setPen(colourOf(style.ink));
    painter_.drawText(QPointF(0, 0), QString::fromStdString(utf8));
    painter_.restore();
}

double PainterCanvas::textWidth(const std::string& utf8, const report::TextStyle& style) {
    return QFontMetricsF(fontFor(style)).horizontalAdvance(QString::fromStdString(utf8)) / finer;
}

QColor PainterCanvas::colourOf(report::Ink ink) const {
    switch (ink) {
        case report::Ink::Text:
            return colours_.text;
        case report::Ink::Quiet:
            return colours_.quiet;
        case report::Ink::Rule:
            return colours_.rule;
        case report::Ink::Accent:
            return colours_.accent;
        case report::Ink::AccentSoft:
            return colours_.accentSoft;
        case report::Ink::Warning:
            return colours_.bad.strong;
        case report::Ink::Paper:
            return colours_.surface;
    }
    return colours_.text;
}

}  // namespace kamerklaar::ui
