// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/composer.h"

#include <algorithm>

#include "domain/ensure.h"
#include "report/pdf/clean_text.h"
#include "report/pdf/language.h"
#include "report/pdf/line_piece.h"

namespace kamerklaar::report::pdf {

Composer::Composer(const Document& document, Shaper& shaper, Structure& structure,
                   const Picture* logo)
    : document_(document), shaper_(shaper), structure_(structure), logo_(logo) {
    // The patterns know Dutch only.
    if (document.info.language.starts_with("nl")) {
        hyphenator_ = std::make_unique<Hyphenator>();
    }
}

Flow Composer::compose() {
    domain::ensure(!cleanLabel(document_.info.title).empty(), "a document has a title");
    domain::ensure(isLanguage(document_.info.language), "the language of a document is one");
    if (document_.info.front == DocumentInfo::Front::Head) {
        addTarget({Target::Kind::Bookmark, {}, cleanLabel(document_.info.title)}, {});
    }
    collectTargets(document_.body);
    front();
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
        } else if (const auto* table = std::get_if<Table>(&block.content)) {
            if (!table->anchor.empty()) {
                addTarget({}, table->anchor);
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
            here.parent = sections_.back().second;
            turnPage(next, blocks.end());
            here.width = textWidth(isLandscape_ ? landscape : portrait);
        }
        std::visit([&](const auto& content) { block(content, here); }, each.content);
        if (isTurned_ && std::holds_alternative<Table>(each.content)) {
            isTurned_ = false;
            isLandscape_ = false;
            startsPage_ = true;
        }
    }
}

void Composer::turnPage(Blocks::const_iterator next, Blocks::const_iterator end) {
    if (std::holds_alternative<PageBreak>(next->content)) {
        isLandscape_ = needsLandscape(next + 1, end);
        isTurned_ = false;
    } else if (!isLandscape_ && comesTooWide(next, end)) {
        isLandscape_ = true;
        isTurned_ = true;
        startsPage_ = true;
    }
}

bool Composer::isTooWide(const Block& block) {
    // Letters may get a little smaller before the page is turned.
    const double room = textWidth(portrait) / 0.88;
    const auto* table = std::get_if<Table>(&block.content);
    return table != nullptr && !fitsWidth(*table, room, shaper_);
}

bool Composer::needsLandscape(Blocks::const_iterator next, Blocks::const_iterator end) {
    for (; next != end && !std::holds_alternative<PageBreak>(next->content); ++next) {
        if (isTooWide(*next)) {
            return true;
        }
    }
    return false;
}

bool Composer::comesTooWide(Blocks::const_iterator next, Blocks::const_iterator end) {
    while (next != end && std::holds_alternative<Heading>(next->content)) {
        ++next;
    }
    return next != end && isTooWide(*next);
}

void Composer::openSection(const Block& next) {
    const auto* heading = std::get_if<Heading>(&next.content);
    const bool isContents = std::holds_alternative<Contents>(next.content);
    if (heading == nullptr && !isContents && !sections_.empty()) {
        return;
    }
    const int level = heading == nullptr ? 1 : heading->level;
    while (!sections_.empty() && sections_.back().first >= level) {
        sections_.pop_back();
    }
    const ElementId outer = sections_.empty() ? Structure::root() : sections_.back().second;
    sections_.emplace_back(level, structure_.add(outer, Tag::Sect));
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

std::vector<Line> Composer::balanced(const std::vector<StyledText>& texts, double width) {
    std::vector<Line> lines = broken(texts, width);
    // Never so narrow that a word would have to be broken.
    double least = std::max(width / 2, widestUnbreakable(atomsOf(texts, shaper_)));
    while (lines.size() > 1 && width - least > 1) {
        const double middle = (least + width) / 2;
        if (std::vector<Line> tried = broken(texts, middle); tried.size() > lines.size()) {
            least = middle;
        } else {
            width = middle;
            lines = std::move(tried);
        }
    }
    return lines;
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

Tag Composer::headingTag(int level) const {
    const bool isBelowTitle = document_.info.front == DocumentInfo::Front::Head;
    return static_cast<Tag>(static_cast<int>(Tag::H1) + level - 1 + (isBelowTitle ? 1 : 0));
}

void Composer::block(const PageBreak&, const Place&) {
    startsPage_ = true;
}

}  // namespace kamerklaar::report::pdf
