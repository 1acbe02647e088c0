// SPDX-License-Identifier: EUPL-1.2
//
// Headings, paragraphs, lists and callouts.
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

Look lookOf(const Span& span, const Look& base) {
    Look look = base;
    switch (span.kind) {
        case Span::Kind::Plain:
        case Span::Kind::Figure:
        case Span::Kind::Note:
            break;
        case Span::Kind::Strong:
            look.face = Face::Semibold;
            break;
        case Span::Kind::Emphasis:
            look.face = Face::Italic;
            break;
        case Span::Kind::Link:
            look.ink = Ink::Accent;
            look.underlined = true;
            break;
    }
    return look;
}

std::string signOf(const List& list, std::size_t item) {
    return list.ordered ? std::to_string(item + 1) + ". " : "• ";
}

}  // namespace

void Composer::block(const Heading& heading, const Place& place) {
    domain::ensure(heading.level >= 1 && heading.level <= 4, "a heading has level 1 to 4");
    domain::ensure(heading.level <= lastLevel_ + 1, "no heading is more than one level deeper");
    lastLevel_ = heading.level;
    const auto level = static_cast<std::size_t>(heading.level - 1);
    const auto tag = static_cast<Tag>(static_cast<std::size_t>(Tag::H1) + level);
    Place own = place.in(structure_.add(place.parent, tag));
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
    lines(broken({{target.title, look, own.parent}}, own.width), look, own, true);
    domain::ensure(flow_.pieces.size() > first, "a heading has words");
    flow_.pieces[first]->target = static_cast<int>(nextTarget_++);
    space(spaceBelowHeading[level]);
}

void Composer::block(const Paragraph& paragraph, const Place& place) {
    const bool isEmpty = std::all_of(paragraph.text.begin(), paragraph.text.end(),
                                     [](const Span& s) { return cleanLabel(s.text).empty(); });
    if (isEmpty) {
        return;
    }
    const Look& look = lookOf(paragraph.style);
    Place own = place.in(structure_.add(place.parent, Tag::P));
    // Longer lines than those of an upright page are hard to read.
    own.width = std::min(own.width, textWidth(portrait));
    lines(broken(styled(paragraph.text, look, own.parent), own.width), look, own, false);
    space(spaceBetweenBlocks);
}

std::vector<StyledText> Composer::styled(const Text& text, const Look& look, ElementId element) {
    std::vector<StyledText> texts;
    bool isAfterSpace = true;
    for (const Span& span : text) {
        std::u16string clean = cleanText(span.text);
        if (isAfterSpace && clean.starts_with(u' ')) {
            clean.erase(0, 1);
        }
        if (!clean.empty()) {
            isAfterSpace = clean.back() == u' ';
            Look own = lookOf(span, look);
            own.hyphenated = look.hyphenated && !isForeign(span);
            texts.push_back({std::move(clean), own, inlineElement(span, element)});
        }
    }
    return texts;
}

bool Composer::isForeign(const Span& span) const {
    return !span.language.empty() && span.language != document_.info.language;
}

ElementId Composer::inlineElement(const Span& span, ElementId parent) {
    ElementId element = parent;
    if (span.kind == Span::Kind::Link) {
        element = structure_.addInline(parent, Tag::Link);
        LinkFacts& facts = links_[element];
        facts.contents = cleanLabel(span.text);
        if (span.target.starts_with('#')) {
            const auto found = anchors_.find(span.target.substr(1));
            domain::ensure(found != anchors_.end(), "a link leads to a heading of the document");
            facts.target = found->second;
        } else {
            facts.address = span.target;
        }
    } else if (isForeign(span)) {
        element = structure_.addInline(parent, Tag::Span);
    }
    if (isForeign(span)) {
        structure_.facts(element).language = span.language;
    }
    return element;
}

void Composer::block(const Quote& quote, const Place& place) {
    Place inner = place;
    inner.left += listIndent;
    inner.width -= listIndent;
    blocks(quote.body, inner);
    inner.parent = structure_.add(place.parent, Tag::P);
    words(quote.source, looks::source, inner, false);
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
        Place inner = place.in(structure_.add(item, Tag::LBody));
        inner.left += indent;
        inner.width -= indent;
        hang(signOf(list, i), look, label, indent);
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
        const Look& look = lookOf(first->style);
        lines(broken(styled(first->text, look, place.parent), place.width), look, place, false);
    }
    if (first == nullptr || item.size() > 1) {
        blocks(item, place);
    }
    if (!label_.runs.empty()) {
        lines({Line{}}, looks::body, place, false);
    }
    space_ = 0;
}

void Composer::block(const Callout& callout, const Place& place) {
    const bool isWarning = callout.kind == Callout::Kind::Warning;
    const int frame = static_cast<int>(flow_.frames.size());
    flow_.frames.push_back({place.left, place.width, isWarning ? warningGround : calloutGround,
                            onPaper(isWarning ? Ink::Warning : Ink::Accent)});
    Place inner = place.in(structure_.add(place.parent, Tag::Div));
    inner.left += calloutPadding + 4;
    inner.width -= 2 * calloutPadding + 4;
    inner.frame = frame;
    space(spaceBetweenBlocks * 1.5);
    append(std::make_unique<SpacePiece>(calloutPadding), inner).keepWithNext = true;
    if (!cleanLabel(callout.title).empty()) {
        const Place title = inner.in(structure_.add(inner.parent, Tag::P));
        words(callout.title,
              looks::body.in(Face::Semibold).in(isWarning ? Ink::Warning : Ink::Accent), title,
              true);
        space(3);
    }
    blocks(callout.body, inner);
    flow_.pieces.back()->keepWithNext = true;
    space_ = 0;
    append(std::make_unique<SpacePiece>(calloutPadding), inner);
    space(spaceBetweenBlocks * 1.5);
}

}  // namespace kamerklaar::report::pdf
