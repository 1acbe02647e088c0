// SPDX-License-Identifier: EUPL-1.2
#include "report/svg.h"

#include <array>
#include <charconv>
#include <utility>

#include "report/outline.h"
#include "report/pdf/clean_text.h"
#include "report/pdf/lines.h"

namespace kamerklaar::report {

using Attributes = package::XmlWriter::Attributes;

namespace {

Attributes boxOf(Rect rect) {
    return {{"x", svgNumber(rect.x)},
            {"y", svgNumber(rect.y)},
            {"width", svgNumber(rect.width)},
            {"height", svgNumber(rect.height)}};
}

}  // namespace

std::string svgNumber(double number) {
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                            std::chars_format::fixed, 2);
    std::string text(digits.data(), error == std::errc() ? end : digits.data());
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

const char* inkName(Ink ink) {
    switch (ink) {
        case Ink::Text:
            return "text";
        case Ink::Quiet:
            return "quiet";
        case Ink::Rule:
            return "rule";
        case Ink::Accent:
            return "accent";
        case Ink::AccentSoft:
            return "soft";
        case Ink::Warning:
            return "warning";
        case Ink::Paper:
            return "paper";
    }
    return "text";
}

void SvgCanvas::addFill(Attributes& attributes, Ink ink) const {
    if (palette_ != nullptr) {
        attributes.emplace_back("fill", palette_->of(ink).hex());
    } else {
        attributes.emplace_back("class", std::string("f-") + inkName(ink));
    }
}

void SvgCanvas::addStroke(Attributes& attributes, double width, Ink ink) const {
    attributes.emplace_back("stroke-width", svgNumber(width));
    if (palette_ != nullptr) {
        attributes.emplace_back("fill", "none");
        attributes.emplace_back("stroke", palette_->of(ink).hex());
    } else {
        attributes.emplace_back("class", std::string("s-") + inkName(ink));
    }
}

void SvgCanvas::line(Point from, Point to, double width, Ink ink) {
    Attributes attributes = {{"x1", svgNumber(from.x)},
                             {"y1", svgNumber(from.y)},
                             {"x2", svgNumber(to.x)},
                             {"y2", svgNumber(to.y)}};
    addStroke(attributes, width, ink);
    xml_.leaf("line", attributes);
}

void SvgCanvas::fillRect(Rect rect, Ink ink) {
    Attributes attributes = boxOf(rect);
    addFill(attributes, ink);
    xml_.leaf("rect", attributes);
}

void SvgCanvas::strokeRect(Rect rect, double width, Ink ink) {
    Attributes attributes = boxOf(rect);
    addStroke(attributes, width, ink);
    xml_.leaf("rect", attributes);
}

void SvgCanvas::fillPath(const std::vector<Point>& corners, Ink ink) {
    std::string points;
    for (const Point& corner : corners) {
        points += (points.empty() ? "" : " ") + svgNumber(corner.x) + "," + svgNumber(corner.y);
    }
    Attributes attributes = {{"points", std::move(points)}};
    addFill(attributes, ink);
    xml_.leaf("polygon", attributes);
}

void SvgCanvas::text(Point at, const std::string& utf8, const TextStyle& style) {
    Attributes attributes = {
        {"x", svgNumber(at.x)}, {"y", svgNumber(at.y)}, {"font-size", svgNumber(style.size)}};
    if (style.weight == Weight::Bold) {
        attributes.emplace_back("font-weight", "bold");
    }
    if (style.anchor != Anchor::Start) {
        attributes.emplace_back("text-anchor", style.anchor == Anchor::Middle ? "middle" : "end");
    }
    addFill(attributes, style.ink);
    xml_.leaf("text", attributes, label(utf8));
}

double SvgCanvas::textWidth(const std::string& utf8, const TextStyle& style) {
    pdf::Look look;
    look.size = style.size;
    look.face = style.weight == Weight::Bold ? pdf::Face::Semibold : pdf::Face::Regular;
    return pdf::unbroken(pdf::cleanLabel(utf8), look, shaper_).width;
}

}  // namespace kamerklaar::report
