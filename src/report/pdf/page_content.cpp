// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/page_content.h"

#include <algorithm>

#include "domain/ensure.h"
#include "report/pdf/text_object.h"

namespace kamerklaar::report::pdf {

namespace {

bool continues(const Run& before, const Run& run) {
    // What runs the other way stands elsewhere on the line.
    return before.level == run.level && before.element == run.element &&
           before.look.face == run.look.face && before.look.size == run.look.size &&
           before.look.ink == run.look.ink && before.look.underlined == run.look.underlined &&
           before.look.rise == run.look.rise;
}

}  // namespace

PageContent::PageContent(Structure& structure, std::uint32_t page, PageSize size,
                         const Palette& palette)
    : structure_(structure), page_(page), size_(size), palette_(palette) {}

Rgb PageContent::colourOf(Paint paint) const {
    const Ink* ink = std::get_if<Ink>(&paint);
    return ink != nullptr ? palette_[*ink] : std::get<Rgb>(paint);
}

PageBox PageContent::boxOf(Rect rect) const {
    return {rect.x, up(rect.y + rect.height), rect.x + rect.width, up(rect.y)};
}

void PageContent::fill(Rect rect, Paint paint) {
    const Rgb colour = colourOf(paint);
    if (behindFill_ != colour) {
        appendColour(behind_, colour, "rg");
        behindFill_ = colour;
    }
    appendPoint(behind_, rect.x, up(rect.y + rect.height), " ");
    appendPoint(behind_, rect.width, rect.height, " re f\n");
}

void PageContent::rule(Point from, Point to, double width, Paint paint) {
    fill({from.x, from.y - width / 2, to.x - from.x, to.y - from.y + width}, paint);
}

void PageContent::dots(Point from, double to, Paint paint) {
    appendColour(behind_, colourOf(paint), "RG");
    behind_ += "0.9 w 1 J [0 4] 0 d ";
    appendPoint(behind_, from.x, up(from.y), " m ");
    appendPoint(behind_, to, up(from.y), " l S\n");
}

void PageContent::closeMark() {
    if (open_ != noElement) {
        text_ += "EMC\n";
        open_ = noElement;
    }
}

void PageContent::enter(ElementId element) {
    domain::ensure((element == noElement) == inArtifact_, "text is content or artifact, not both");
    if (element == open_) {
        return;
    }
    closeMark();
    text_ += nameOf(structure_.elements()[element].tag);
    text_ += "<</MCID ";
    text_ += std::to_string(structure_.mark(element, page_));
    text_ += ">>BDC\n";
    open_ = element;
}

void PageContent::beginArtifact(Artifact kind) {
    closeMark();
    switch (kind) {
        case Artifact::Header:
            text_ += "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n";
            break;
        case Artifact::Footer:
            text_ += "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n";
            break;
        case Artifact::Repeated:
            text_ += "/Artifact<</Type/Pagination>>BDC\n";
            break;
    }
    inArtifact_ = true;
}

void PageContent::endArtifact() {
    text_ += "EMC\n";
    inArtifact_ = false;
}

void PageContent::beginFigure(ElementId element) {
    closeMark();
    enter(element);
    outerPen_ = pen_;
    text_ += "q\n";
}

void PageContent::endFigure() {
    text_ += "Q\n";
    closeMark();
    pen_ = outerPen_;
}

void PageContent::setFill(Paint paint) {
    const Rgb colour = colourOf(paint);
    if (pen_.fill != colour) {
        appendColour(text_, colour, "rg");
        pen_.fill = colour;
    }
}

void PageContent::setFont(const Look& look) {
    const int face = static_cast<int>(look.face);
    if (pen_.face != face || pen_.size != look.size) {
        appendFont(text_, look.face, look.size);
        pen_.face = face;
        pen_.size = look.size;
    }
}

void PageContent::showText(double x, double baseline, const ShapedText& shaped, const Look& look) {
    setFill(look.ink);
    setFont(look);
    TextObject text(text_, look);
    text.begin(x, up(baseline));
    text.show(shaped, 0, shaped.glyphs.size());
}

void PageContent::line(double left, double baseline, const std::vector<Run>& runs) {
    std::size_t first = 0;
    for (std::size_t i = 1; i <= runs.size(); ++i) {
        if (i == runs.size() || !continues(runs[i - 1], runs[i])) {
            showRuns(left, baseline, runs, first, i);
            first = i;
        }
    }
}

void PageContent::showRuns(double left, double baseline, const std::vector<Run>& runs,
                           std::size_t first, std::size_t end) {
    const Look& look = runs[first].look;
    const ElementId element = runs[first].element;
    baseline -= look.rise;
    enter(element);
    setFill(look.ink);
    setFont(look);
    TextObject text(text_, look);
    for (std::size_t i = first; i < end; ++i) {
        const ShapedText& shaped = *runs[i].shaped;
        const auto at = [&](int units) {
            return left + runs[i].x + units * look.size / Font::unitsPerEm;
        };
        std::size_t next = 0;
        int x = 0;
        for (const Spelling& spelling : shaped.spellings) {
            if (element == noElement) {
                break;
            }
            text.begin(at(x), up(baseline));
            text.show(shaped, next, spelling.first);
            text.end();
            enter(spelled(element, spelling.text));
            text.begin(at(spelling.left), up(baseline));
            next = spelling.first + spelling.count;
            text.show(shaped, spelling.first, next);
            text.end();
            enter(element);
            x = spelling.right;
        }
        text.begin(at(x), up(baseline));
        text.show(shaped, next, shaped.glyphs.size());
    }
    text.end();
    if (runs[first].element != noElement &&
        structure_.elements()[runs[first].element].tag == Tag::Link) {
        noteLink(left, baseline, runs, first, end);
    }
}

ElementId PageContent::spelled(ElementId parent, const std::u16string& text) {
    const ElementId element = structure_.addInline(parent, Tag::Span);
    structure_.facts(element).actualText = text;
    return element;
}

void PageContent::noteLink(double left, double baseline, const std::vector<Run>& runs,
                           std::size_t first, std::size_t end) {
    const Run& last = runs[end - 1];
    const double from = left + runs[first].x;
    const double to = left + last.x + last.shaped->solidWidthAt(last.look.size);
    const double size = last.look.size;
    const ElementId element = last.element;
    if (last.look.underlined) {
        rule({from, baseline + size * 0.16}, {to, baseline + size * 0.16}, 0.5, last.look.ink);
    }
    const PageBox box = boxOf({from, baseline - size, to - from, size * 1.3});
    // Runs of one link on a line are one area: a number, a title and a page in the contents too.
    if (!links_.empty() && links_.back().element == element &&
        links_.back().box.bottom == box.bottom) {
        PageBox& whole = links_.back().box;
        whole.left = std::min(whole.left, box.left);
        whole.right = std::max(whole.right, box.right);
        return;
    }
    links_.push_back({element, structure_.annotate(element), box});
}

std::string PageContent::finish() {
    closeMark();
    std::string stream;
    stream.reserve(behind_.size() + text_.size() + 40);
    if (!behind_.empty()) {
        stream = "/Artifact<</Type/Layout>>BDC\nq\n" + behind_ + "Q\nEMC\n";
    }
    stream += text_;
    return stream;
}

}  // namespace kamerklaar::report::pdf
