// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/canvas.h"
#include "report/pdf/page_content.h"
#include "report/pdf/shaper.h"

namespace kamerklaar::report::pdf {

/// The canvas on a page: its origin is a point of the page, and everything is `scale` times as
/// large as it is drawn. Used between PageContent::beginFigure() and endFigure().
class FigureCanvas : public Canvas {
public:
    FigureCanvas(PageContent& page, Shaper& shaper, Point origin, double scale)
        : page_(page), shaper_(shaper), origin_(origin), scale_(scale) {}

    void line(Point from, Point to, double width, Ink ink) override;
    void fillRect(Rect rect, Ink ink) override;
    void strokeRect(Rect rect, double width, Ink ink) override;
    void fillPath(const std::vector<Point>& corners, Ink ink) override;
    void text(Point at, const std::string& utf8, const TextStyle& style) override;
    [[nodiscard]] double textWidth(const std::string& utf8, const TextStyle& style) override;

private:
    [[nodiscard]] Point onPage(Point point) const;
    [[nodiscard]] Line words(const std::string& utf8, const TextStyle& style);
    void point(Point point, const char* operation);
    void rectangle(Rect rect, const char* operation);
    void setStroke(Ink ink, double width);

    PageContent& page_;
    Shaper& shaper_;
    Point origin_;
    double scale_;
};

}  // namespace kamerklaar::report::pdf
