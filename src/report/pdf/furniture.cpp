// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/furniture.h"

#include "report/pdf/clean_text.h"
#include "report/pdf/filled_in.h"

namespace kamerklaar::report::pdf {

namespace {

Run whole(std::string_view utf8, const Look& look, Shaper& shaper) {
    return {&shaper.shape(cleanLabel(utf8), look.face), 0, look, noElement};
}

double widthOf(const Run& run) {
    return run.shaped->widthAt(run.look.size);
}

/// As much of the text as fits, with an ellipsis where it was cut.
Run fitted(const std::string& utf8, const Look& look, double room, Shaper& shaper) {
    Run run = whole(utf8, look, shaper);
    std::u16string text = cleanLabel(utf8);
    while (widthOf(run) > room && text.size() > 1) {
        text.resize(text.size() - std::max<std::size_t>(1, text.size() / 16));
        run.shaped = &shaper.shape(text + u"…", look.face);
    }
    return run;
}

}  // namespace

void drawFurniture(PageContent& page, const DocumentInfo& info, std::size_t pages, Shaper& shaper) {
    const std::size_t number = page.page() + 1;
    const double right = page.size().width - marginSide;
    // The first page has title and mark as text, and a band along its edge.
    if (number == 1) {
        page.fill({0, 0, 16, page.size().height}, Ink::Accent);
    } else {
        const bool hasMark = !cleanLabel(info.pageMark).empty();
        double room = right - marginSide;
        page.beginArtifact(PageContent::Artifact::Header);
        if (hasMark) {
            const Run mark = whole(info.pageMark, looks::pageMark, shaper);
            page.line(right - widthOf(mark), headBaseline, {mark});
            room -= widthOf(mark) + 24;
        }
        if (!cleanLabel(info.runningHead).empty()) {
            page.line(marginSide, headBaseline,
                      {fitted(info.runningHead, looks::runningHead, room, shaper)});
        }
        page.endArtifact();
        page.rule({marginSide, headBaseline + 7}, {right, headBaseline + 7}, hairline, Ink::Rule);
    }
    const std::string foot =
        filledIn(filledIn(info.pageNumberPattern, "{page}", number), "{pages}", pages);
    if (!cleanLabel(foot).empty()) {
        const Run text = whole(foot, looks::runningHead, shaper);
        page.beginArtifact(PageContent::Artifact::Footer);
        page.line(right - widthOf(text), page.size().height - footBaseline, {text});
        page.endArtifact();
    }
}

}  // namespace kamerklaar::report::pdf
