// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/figure_canvas.h"

#include "report/pdf/clean_text.h"

namespace kamerklaar::report::pdf {

namespace {

Look lookOf(const TextStyle& style) {
    Look look;
    look.size = style.size;
    look.face = style.weight == Weight::Bold ? Face::Semibold : Face::Regular;
    look.ink = style.ink;
    return look;
}

}  // namespace

Point FigureCanvas::onPage(Point point) const {
    return {origin_.x + point.x * scale_, origin_.y + point.y * scale_};
}

void FigureCanvas::point(Point point, const char* operation) {
    const Point at = onPage(point);
    appendPoint(page_.operators(), at.x, page_.size().height - at.y, operation);
}

void FigureCanvas::rectangle(Rect rect, const char* operation) {
    point({rect.x, rect.y + rect.height}, " ");
    appendPoint(page_.operators(), rect.width * scale_, rect.height * scale_, operation);
}

void FigureCanvas::setStroke(Ink ink, double width) {
    std::string& out = page_.operators();
    appendColour(out, page_.colourOf(ink), "RG");
    appendNumber(out, width * scale_);
    out += " w\n";
}

void FigureCanvas::line(Point from, Point to, double width, Ink ink) {
    setStroke(ink, width);
    point(from, " m ");
    point(to, " l S\n");
}

void FigureCanvas::fillRect(Rect rect, Ink ink) {
    page_.setFill(ink);
    rectangle(rect, " re f\n");
}

void FigureCanvas::strokeRect(Rect rect, double width, Ink ink) {
    setStroke(ink, width);
    rectangle(rect, " re S\n");
}

void FigureCanvas::fillPath(const std::vector<Point>& corners, Ink ink) {
    if (corners.size() < 3) {
        return;
    }
    page_.setFill(ink);
    for (std::size_t i = 0; i < corners.size(); ++i) {
        point(corners[i], i == 0 ? " m " : " l ");
    }
    page_.operators() += "f\n";
}

Line FigureCanvas::words(const std::string& utf8, const TextStyle& style) {
    return unbroken(cleanLabel(utf8), lookOf(style), shaper_);
}

double FigureCanvas::textWidth(const std::string& utf8, const TextStyle& style) {
    return words(utf8, style).width;
}

void FigureCanvas::text(Point at, const std::string& utf8, const TextStyle& style) {
    const Line line = words(utf8, style);
    if (style.anchor == Anchor::Middle) {
        at.x -= line.width / 2;
    } else if (style.anchor == Anchor::End) {
        at.x -= line.width;
    }
    for (const Run& run : line.runs) {
        const Point start = onPage({at.x + run.x, at.y});
        page_.showText(start.x, start.y, *run.shaped, run.look.scaled(scale_));
    }
}

}  // namespace kamerklaar::report::pdf
