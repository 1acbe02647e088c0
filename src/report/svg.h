// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "package/xml_writer.h"
#include "report/canvas.h"
#include "report/palette.h"
#include "report/pdf/shaper.h"

namespace kamerklaar::report {

/// A canvas that writes the elements of an SVG picture: words are text.
class SvgCanvas : public Canvas {
public:
    /// With a palette every element has its colour; without one it has a class for its ink, "f-"
    /// and "s-" and a word, for a style sheet that knows light and dark.
    SvgCanvas(package::XmlWriter& xml, pdf::Shaper& shaper, const Palette* palette)
        : xml_(xml), shaper_(shaper), palette_(palette) {}

    void line(Point from, Point to, double width, Ink ink) override;
    void fillRect(Rect rect, Ink ink) override;
    void strokeRect(Rect rect, double width, Ink ink) override;
    void fillPath(const std::vector<Point>& corners, Ink ink) override;
    void text(Point at, const std::string& utf8, const TextStyle& style) override;
    [[nodiscard]] double textWidth(const std::string& utf8, const TextStyle& style) override;

private:
    void addFill(package::XmlWriter::Attributes& attributes, Ink ink) const;
    void addStroke(package::XmlWriter::Attributes& attributes, double width, Ink ink) const;

    package::XmlWriter& xml_;
    pdf::Shaper& shaper_;
    const Palette* palette_;
};

/// "12.5": at most two decimals, with a point.
[[nodiscard]] std::string svgNumber(double number);
/// The word of an ink in classes and style sheets.
[[nodiscard]] const char* inkName(Ink ink);

}  // namespace kamerklaar::report
