// SPDX-License-Identifier: EUPL-1.2
//
// What stands apart from the running text: quotes and callouts.
#include "report/pdf/clean_text.h"
#include "report/pdf/composer.h"
#include "report/pdf/line_piece.h"

namespace kamerklaar::report::pdf {

Composer::Place Composer::framed(Frame frame, const Place& place, double before, double after) {
    Place inner = place.indented(before, after);
    // Where there is no room left beside the bar, there is none for a box.
    if (inner.width < place.width) {
        frame.left = place.left;
        frame.width = place.width;
        frame.outer = place.frame;
        inner.frame = static_cast<int>(flow_.frames.size());
        flow_.frames.push_back(frame);
    }
    return inner;
}

void Composer::block(const Quote& quote, const Place& place) {
    const bool hasSource = !cleanLabel(quote.source).empty();
    if (quote.body.empty() && !hasSource) {
        return;
    }
    space(spaceBetweenBlocks * 1.5);
    // The words of somebody else are the quote; where they were taken from are our words.
    const Place outer = framed({0, 0, std::nullopt, Ink::AccentSoft, 2, none},
                               place.in(structure_.add(place.parent, Tag::Div)), listIndent, 0);
    const std::size_t first = flow_.pieces.size();
    if (!quote.body.empty()) {
        blocks(quote.body, outer.in(structure_.add(outer.parent, Tag::BlockQuote)));
    }
    if (hasSource) {
        if (flow_.pieces.size() > first) {
            flow_.pieces.back()->keepWithNext = true;
        }
        space_ = 4;
        words(quote.source, looks::source, outer.in(structure_.add(outer.parent, Tag::P)), false);
    }
    space_ = 0;
    space(spaceBetweenBlocks * 1.5);
}

void Composer::block(const Callout& callout, const Place& place) {
    const bool isWarning = callout.kind == Callout::Kind::Warning;
    const Ink ink = isWarning ? Ink::Warning : Ink::Accent;
    const Place inner = framed({0, 0, isWarning ? warningGround : calloutGround, ink, 3, none},
                               place.in(structure_.add(place.parent, Tag::Div)), calloutPadding + 4,
                               calloutPadding);
    space(spaceBetweenBlocks * 1.5);
    append(std::make_unique<SpacePiece>(calloutPadding), inner).keepWithNext = true;
    if (!cleanLabel(callout.title).empty()) {
        const Place title = inner.in(structure_.add(inner.parent, Tag::P));
        words(callout.title, looks::body.in(Face::Semibold).in(ink), title, true);
        space(3);
    }
    blocks(callout.body, inner);
    flow_.pieces.back()->keepWithNext = true;
    space_ = 0;
    append(std::make_unique<SpacePiece>(calloutPadding), inner);
    space(spaceBetweenBlocks * 1.5);
}

}  // namespace kamerklaar::report::pdf
