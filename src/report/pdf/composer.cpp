// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/composer.h"

#include <algorithm>

#include "domain/ensure.h"
#include "report/pdf/clean_text.h"
#include "report/pdf/line_piece.h"

namespace kamerklaar::report::pdf {

Composer::Composer(const Document& document, Shaper& shaper, Structure& structure)
    : document_(document), shaper_(shaper), structure_(structure) {
    // The patterns know Dutch only.
    if (document.info.language.starts_with("nl")) {
        hyphenator_ = std::make_unique<Hyphenator>();
    }
}

Flow Composer::compose() {
    domain::ensure(!cleanLabel(document_.info.title).empty(), "a document has a title");
    collectTargets(document_.body);
    titlePage();
    startsPage_ = true;
    section_ = noElement;
    blocks(document_.body, {noElement, 0, textWidth(portrait), none});
    return std::move(flow_);
}

void Composer::collectTargets(const Blocks& blocks) {
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<Heading>(&block.content)) {
            addTarget({Target::Kind::Chapter, cleanLabel(heading->number),
                       cleanLabel(heading->text), heading->level},
                      heading->anchor);
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
            if (!paragraph->anchor.empty()) {
                addTarget({}, paragraph->anchor);
            }
        } else if (const auto* contents = std::get_if<Contents>(&block.content)) {
            if (!cleanLabel(contents->title).empty()) {
                addTarget({Target::Kind::Bookmark, {}, cleanLabel(contents->title)}, {});
            }
        } else if (const auto* list = std::get_if<List>(&block.content)) {
            for (const Blocks& item : list->items) {
                collectTargets(item);
            }
        } else if (const auto* callout = std::get_if<Callout>(&block.content)) {
            collectTargets(callout->body);
        } else if (const auto* quote = std::get_if<Quote>(&block.content)) {
            collectTargets(quote->body);
        }
    }
}

void Composer::addTarget(Target target, const std::string& anchor) {
    if (!anchor.empty()) {
        const bool isNew = anchors_.emplace(anchor, static_cast<int>(flow_.targets.size())).second;
        domain::ensure(isNew, "an anchor names one block");
    }
    flow_.targets.push_back(std::move(target));
}

int Composer::targetOf(const std::string& address) const {
    const auto found = anchors_.find(address.substr(1));
    domain::ensure(found != anchors_.end(), "a link leads to a block of the document");
    return found->second;
}

Composer::Place Composer::Place::indented(double before, double after) const {
    Place inner = *this;
    if (width - before - after >= leastWidth) {
        inner.left += before;
        inner.width -= before + after;
    }
    return inner;
}

void Composer::blocks(const Blocks& blocks, const Place& place) {
    const bool isTopLevel = place.parent == noElement;
    for (auto next = blocks.begin(); next != blocks.end(); ++next) {
        const Block& each = *next;
        Place here = place;
        if (isTopLevel) {
            openSection(each);
            here.parent = section_;
            if (std::holds_alternative<PageBreak>(each.content)) {
                isLandscape_ = needsLandscape(next + 1, blocks.end());
            }
            here.width = textWidth(isLandscape_ ? landscape : portrait);
        }
        std::visit([&](const auto& content) { block(content, here); }, each.content);
    }
}

bool Composer::needsLandscape(Blocks::const_iterator next, Blocks::const_iterator end) {
    // Letters may get a little smaller before the page is turned.
    const double room = textWidth(portrait) / 0.88;
    for (; next != end && !std::holds_alternative<PageBreak>(next->content); ++next) {
        const auto* table = std::get_if<Table>(&next->content);
        if (table != nullptr && !fitsWidth(*table, room, shaper_)) {
            return true;
        }
    }
    return false;
}

void Composer::openSection(const Block& next) {
    const auto* heading = std::get_if<Heading>(&next.content);
    const bool isChapter = heading != nullptr && heading->level == 1;
    if (section_ == noElement || isChapter || std::holds_alternative<Contents>(next.content)) {
        section_ = structure_.add(Structure::root(), Tag::Sect);
    }
}

Piece& Composer::append(std::unique_ptr<Piece> piece, const Place& place) {
    piece->left = place.left;
    piece->width = place.width;
    piece->frame = place.frame;
    piece->spaceBefore = std::max(piece->spaceBefore, space_);
    space_ = 0;
    piece->startsPage = startsPage_;
    piece->isLandscape = isLandscape_;
    startsPage_ = false;
    flow_.pieces.push_back(std::move(piece));
    return *flow_.pieces.back();
}

void Composer::space(double points) {
    space_ = std::max(space_, points);
}

std::vector<Line> Composer::broken(const std::vector<StyledText>& texts, double width) {
    return breakLines(atomsOf(texts, shaper_), width, shaper_, hyphenator_.get());
}

void Composer::lines(std::vector<Line> lines, const Look& look, const Place& place,
                     bool keepWithNext) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto piece = std::make_unique<LinePiece>(std::move(lines[i]), look);
        findNotes(piece->line(), *piece);
        if (!label_.runs.empty()) {
            piece->setLabel(std::move(label_), labelDistance_);
            label_ = {};
        }
        // No first or last line alone at the end or the start of a page.
        const bool isFirst = i == 0;
        const bool isLastButOne = i + 2 == lines.size();
        const bool isLast = i + 1 == lines.size();
        piece->keepWithNext = keepWithNext || ((isFirst || isLastButOne) && !isLast);
        append(std::move(piece), place);
    }
}

void Composer::words(std::string_view text, const Look& look, const Place& place,
                     bool keepWithNext) {
    std::u16string clean = cleanText(text);
    lines(broken({{std::move(clean), look, place.parent}}, place.width), look, place, keepWithNext);
}

void Composer::hang(std::string_view label, const Look& look, ElementId element, double distance) {
    std::vector<Line> drawn = broken({{cleanText(label), look, element}}, textWidth(portrait));
    label_ = drawn.empty() ? Line{} : std::move(drawn.front());
    labelDistance_ = distance;
}

void Composer::block(const PageBreak&, const Place&) {
    startsPage_ = true;
}

}  // namespace kamerklaar::report::pdf
