// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/canvas.h"
#include "report/pdf/lines.h"
#include "report/pdf/operands.h"
#include "report/pdf/structure.h"

namespace kamerklaar::report::pdf {

/// What lies on a page beside its content stream.
struct LinkArea {
    ElementId element;
    std::uint32_t annotation;
    PageBox box;
};

/// Writes the content stream of one page. Coordinates are points from the upper left corner of the
/// page, y downwards. Everything that is drawn is either a mark of an element or an artifact: there
/// is no way to draw without saying which.
class PageContent {
public:
    PageContent(Structure& structure, std::uint32_t page, PageSize size, const Palette& palette);

    /// The text of an element's line; runs say which element each belongs to. A run of noElement
    /// belongs to the artifact that is open.
    void line(double left, double baseline, const std::vector<Run>& runs);
    void line(double left, double baseline, const Line& line) {
        this->line(left, baseline, line.runs);
    }

    /// Fills and rules behind the text: always artifacts.
    void fill(Rect rect, Paint paint);
    void rule(Point from, Point to, double width, Paint paint);
    /// A leader from a point to the right; dots stand under each other down the page.
    void dots(Point from, double to, Paint paint);

    /// What follows, up to endArtifact(), is no content: running heads, repeated table heads.
    enum class Artifact { Header, Footer, Repeated };
    void beginArtifact(Artifact kind);
    void endArtifact();

    /// One mark around a whole drawing; within it the canvas of figure_canvas.h writes operators.
    void beginFigure(ElementId element);
    void endFigure();
    std::string& operators() { return text_; }
    void showText(double x, double baseline, const ShapedText& shaped, const Look& look);
    void setFill(Paint paint);
    [[nodiscard]] Rgb colourOf(Paint paint) const;

    [[nodiscard]] PageSize size() const { return size_; }
    [[nodiscard]] std::uint32_t page() const { return page_; }
    [[nodiscard]] PageBox boxOf(Rect rect) const;
    [[nodiscard]] const std::vector<LinkArea>& links() const { return links_; }

    /// The finished stream.
    [[nodiscard]] std::string finish();

private:
    struct Pen {
        Rgb fill{0, 0, 0};
        int face = -1;
        double size = 0;
    };

    void enter(ElementId element);
    void closeMark();
    void setFont(const Look& look);
    void showRuns(double left, double baseline, const std::vector<Run>& runs, std::size_t first,
                  std::size_t end);
    /// An element of its own for glyphs that do not say what they stand for. Not a marked sequence
    /// within the mark: some readers take its end for the end of the mark.
    ElementId spelled(ElementId parent, const std::u16string& text);
    void noteLink(double left, double baseline, const std::vector<Run>& runs, std::size_t first,
                  std::size_t end);
    [[nodiscard]] double up(double y) const { return size_.height - y; }

    Structure& structure_;
    std::uint32_t page_;
    PageSize size_;
    Palette palette_;
    std::string behind_;
    std::string text_;
    Rgb behindFill_{0, 0, 0};
    Pen pen_;
    Pen outerPen_;
    ElementId open_ = noElement;
    bool inArtifact_ = false;
    std::vector<LinkArea> links_;
};

}  // namespace kamerklaar::report::pdf
