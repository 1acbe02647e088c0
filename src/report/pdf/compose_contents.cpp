// SPDX-License-Identifier: EUPL-1.2
//
// The table of contents.
#include "report/pdf/clean_text.h"
#include "report/pdf/composer.h"
#include "report/pdf/line_piece.h"

namespace kamerklaar::report::pdf {

namespace {

constexpr double numberRoom = 34;

/// The last line of an entry in the contents: a leader and the number of the page.
class EntryPiece : public LinePiece {
public:
    EntryPiece(const Line& line, const Look& look, int heading, ElementId element)
        : LinePiece(line, look),
          end_(line.width),
          look_(look.in(Face::Regular)),
          heading_(heading),
          element_(element) {}

    void draw(PageContent& page, double x, double top, const Facts& facts) const override {
        LinePiece::draw(page, x, top, facts);
        const int number = facts.targets[static_cast<std::size_t>(heading_)].page + 1;
        const std::string digits = std::to_string(number);
        const ShapedText& shaped =
            facts.shaper.shape(std::u16string(digits.begin(), digits.end()), look_.face, {true});
        const double at = width - shaped.widthAt(look_.size);
        const double baseline = top + look_.baseline();
        page.line(x, baseline, {Run{&shaped, at, look_, element_}});
        page.dots({x + end_ + 8, baseline - 1}, x + at - 8, Ink::Rule);
    }

private:
    double end_;
    Look look_;
    int heading_;
    ElementId element_;
};

}  // namespace

void Composer::block(const Contents& contents, const Place& place) {
    if (!cleanLabel(contents.title).empty()) {
        const Look& look = looks::heading[0];
        const std::size_t first = flow_.pieces.size();
        words(contents.title, look, place.in(structure_.add(place.parent, headingTag(1))), true);
        flow_.pieces[first]->target = static_cast<int>(nextTarget_++);
        space(spaceBelowHeading[0] + 4);
        lastLevel_ = 1;
    }
    // Entries of a deeper level are a list of their own within the one above.
    std::vector<std::pair<int, ElementId>> lists;
    for (std::size_t i = 0; i < flow_.targets.size(); ++i) {
        const int level = flow_.targets[i].level;
        if (flow_.targets[i].kind != Target::Kind::Chapter || level > contents.depth) {
            continue;
        }
        while (!lists.empty() && lists.back().first > level) {
            lists.pop_back();
        }
        if (lists.empty() || lists.back().first < level) {
            const ElementId outer = lists.empty() ? place.parent : lists.back().second;
            lists.emplace_back(level, structure_.add(outer, Tag::Toc));
        }
        contentsEntry(static_cast<int>(i), lists.back().second, place);
    }
    space(spaceBetweenBlocks);
}

void Composer::contentsEntry(int target, ElementId parent, const Place& place) {
    const Target& heading = flow_.targets[static_cast<std::size_t>(target)];
    const ElementId entry = structure_.add(parent, Tag::Toci);
    const ElementId reference = structure_.add(entry, Tag::Reference);
    const ElementId link = structure_.add(reference, Tag::Link);
    LinkFacts& facts = links_[link];
    facts.target = target;
    facts.contents = heading.numberedTitle();

    const bool isChapter = heading.level == 1;
    const Look look = looks::body.in(isChapter ? Face::Semibold : Face::Regular);
    const double hanging = isChapter ? 22 : 30;
    const double indent = isChapter ? 0 : 22 + 30.0 * (heading.level - 2);
    Place own = place.in(link);
    own.left += indent;
    own.width -= indent;
    if (!heading.number.empty()) {
        hang(toUtf8(heading.number) + " ", look, link, hanging);
        own.left += hanging;
        own.width -= hanging;
    }
    space(isChapter ? 7 : 2);
    // The space keeps title and page number apart for who listens.
    std::vector<Line> drawn = broken({{heading.title + u" ", look, link}}, own.width - numberRoom);
    Line last = std::move(drawn.back());
    drawn.pop_back();
    const bool isShort = drawn.empty();
    lines(std::move(drawn), look, own, true);
    auto piece = std::make_unique<EntryPiece>(std::move(last), look, target, link);
    if (isShort && !label_.runs.empty()) {
        piece->setLabel(std::move(label_), labelDistance_);
        label_ = {};
    }
    append(std::move(piece), own);
}

}  // namespace kamerklaar::report::pdf
