// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/furniture.h"

#include "report/pdf/clean_text.h"
#include "report/pdf/filled_in.h"

namespace kamerklaar::report::pdf {

namespace {

/// As much of the text as fits, with an ellipsis where it was cut.
Line fitted(const std::string& utf8, const Look& look, double room, Shaper& shaper) {
    std::u16string text = cleanLabel(utf8);
    Line line = unbroken(text, look, shaper);
    while (line.width > room && text.size() > 1) {
        text.resize(text.size() - std::max<std::size_t>(1, text.size() / 16));
        line = unbroken(text + u"…", look, shaper);
    }
    return line;
}

/// CONCEPT at the right edge: white on a ground that nobody overlooks. Returns its width.
double drawMark(PageContent& page, const DocumentInfo& info, double right, Shaper& shaper) {
    constexpr double padding = 7;
    if (cleanLabel(info.pageMark).empty()) {
        return 0;
    }
    const double mostWidth = (right - marginSide) * 0.6;
    const Line text = fitted(info.pageMark, looks::pageMark, mostWidth, shaper);
    const double width = text.width + 2 * padding;
    const double top = headBaseline - looks::pageMark.baseline();
    page.fill({right - width, top, width, looks::pageMark.leading}, Ink::Warning);
    page.line(right - width + padding, headBaseline, text);
    return width + 18;
}

}  // namespace

void drawFurniture(PageContent& page, const DocumentInfo& info, std::size_t pages, Shaper& shaper) {
    const std::size_t number = page.page() + 1;
    const double right = page.size().width - marginSide;
    const double footLine = page.size().height - footBaseline;
    if (number > 1) {
        page.beginArtifact(PageContent::Artifact::Header);
        const double room = right - marginSide - drawMark(page, info, right, shaper);
        if (!cleanLabel(info.runningHead).empty()) {
            page.line(marginSide, headBaseline,
                      fitted(info.runningHead, looks::runningHead, room, shaper));
        }
        page.endArtifact();
        page.rule({marginSide, headBaseline + 9}, {right, headBaseline + 9}, hairline, Ink::Rule);
    } else if (info.front == DocumentInfo::Front::Page) {
        // The title page has title and mark as text, and a band along its edge.
        page.fill({0, 0, 16, page.size().height}, Ink::Accent);
    }
    const std::string foot =
        filledIn(filledIn(info.pageNumberPattern, "{page}", number), "{pages}", pages);
    page.beginArtifact(PageContent::Artifact::Footer);
    if (!cleanLabel(info.pageMark).empty()) {
        const Look look = looks::runningHead.in(Face::Bold).in(Ink::Warning);
        page.line(marginSide, footLine,
                  fitted(info.pageMark, look, (right - marginSide) * 0.6, shaper));
    }
    if (!cleanLabel(foot).empty()) {
        const Line text = unbroken(cleanLabel(foot), looks::runningHead, shaper);
        page.line(right - text.width, footLine, text);
    }
    page.endArtifact();
}

}  // namespace kamerklaar::report::pdf
