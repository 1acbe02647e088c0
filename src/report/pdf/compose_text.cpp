// SPDX-License-Identifier: EUPL-1.2
//
// Headings, paragraphs and lists.
#include <algorithm>

#include "domain/ensure.h"
#include "report/pdf/clean_text.h"
#include "report/pdf/composer.h"
#include "report/pdf/line_piece.h"

namespace kamerklaar::report::pdf {

namespace {

const Look& lookOf(Paragraph::Style style) {
    switch (style) {
        case Paragraph::Style::Body:
            return looks::body;
        case Paragraph::Style::Lead:
            return looks::lead;
        case Paragraph::Style::Small:
            return looks::small;
    }
    return looks::body;
}

std::string signOf(const List& list, std::size_t item) {
    return list.ordered ? std::to_string(item + 1) + ". " : "• ";
}

}  // namespace

void Composer::block(const Heading& heading, const Place& place) {
    domain::ensure(heading.level >= 1 && heading.level <= 4, "a heading has level 1 to 4");
    domain::ensure(heading.level <= lastLevel_ + 1, "no heading is more than one level deeper");
    lastLevel_ = heading.level;
    // Below a title on the same page, headings look one level smaller.
    const bool isBelowTitle = document_.info.front == DocumentInfo::Front::Head;
    const int size = std::min(heading.level + (isBelowTitle ? 1 : 0), 4);
    const auto level = static_cast<std::size_t>(size - 1);
    Place own = place.in(structure_.add(place.parent, headingTag(heading.level)));
    const Target& target = flow_.targets[nextTarget_];
    space(spaceAboveHeading[level]);
    const std::size_t first = flow_.pieces.size();
    const Look& look = looks::heading[level];
    if (!target.number.empty()) {
        hang(heading.number + " ", look, own.parent, 0);
        labelDistance_ = std::max(label_.width + look.size * 0.7, look.size * 1.5);
        own.left += labelDistance_;
        own.width -= labelDistance_;
    }
    lines(balanced({{target.title, look, own.parent}}, own.width), look, own, true);
    domain::ensure(flow_.pieces.size() > first, "a heading has words");
    flow_.pieces[first]->target = static_cast<int>(nextTarget_++);
    space(spaceBelowHeading[level]);
}

void Composer::block(const Paragraph& paragraph, const Place& place) {
    const bool isEmpty = std::all_of(paragraph.text.begin(), paragraph.text.end(),
                                     [](const Span& s) { return cleanLabel(s.text).empty(); });
    Place own = place;
    // Longer lines than those of an upright page are hard to read.
    own.width = std::min(own.width, textWidth(portrait));
    if (!isEmpty) {
        own.parent = structure_.add(place.parent, Tag::P);
    }
    paragraphLines(paragraph, own);
    if (!isEmpty) {
        space(spaceBetweenBlocks);
    }
}

void Composer::paragraphLines(const Paragraph& paragraph, const Place& place) {
    const std::size_t first = flow_.pieces.size();
    const Look& look = lookOf(paragraph.style);
    lines(broken(styled(paragraph.text, look, place.parent), place.width), look, place, false);
    if (!paragraph.anchor.empty()) {
        if (flow_.pieces.size() == first) {
            append(std::make_unique<SpacePiece>(0), place).keepWithNext = true;
        }
        flow_.pieces[first]->target = static_cast<int>(nextTarget_++);
    }
}

void Composer::block(const List& list, const Place& place) {
    if (list.items.empty()) {
        return;
    }
    // A list within an item belongs to what stands before it.
    if (++listDepth_ > 1) {
        space_ = std::min(space_, spaceBetweenItems);
    }
    const ElementId element = structure_.add(place.parent, Tag::L);
    structure_.facts(element).listNumbering = list.ordered ? "/Decimal" : "/Disc";
    const Look look = looks::body.in(Ink::Accent);
    hang(signOf(list, list.items.size() - 1), look, element, 0);
    const double indent = std::max(listIndent, label_.width + 6);
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const ElementId item = structure_.add(element, Tag::LI);
        const ElementId label = structure_.add(item, Tag::Lbl);
        const Place inner = place.in(structure_.add(item, Tag::LBody)).indented(indent);
        // Very deep, with no room left to hang in, the sign stands on a line of its own.
        const bool hangs = inner.width < place.width;
        hang(signOf(list, i), look, label, hangs ? indent : 0);
        if (!hangs) {
            lines({Line{}}, looks::body, inner, true);
        }
        listItem(list.items[i], inner);
        space(spaceBetweenItems);
    }
    --listDepth_;
    space(spaceBetweenBlocks);
}

void Composer::listItem(const Blocks& item, const Place& place) {
    const auto* first = item.empty() ? nullptr : std::get_if<Paragraph>(&item.front().content);
    if (first == nullptr) {
        // The bullet stands on a line of its own.
        lines({Line{}}, looks::body, place, !item.empty());
    } else if (item.size() == 1) {
        paragraphLines(*first, place);
    }
    if (first == nullptr || item.size() > 1) {
        blocks(item, place);
    }
    if (!label_.runs.empty()) {
        lines({Line{}}, looks::body, place, false);
    }
    space_ = 0;
}

}  // namespace kamerklaar::report::pdf
