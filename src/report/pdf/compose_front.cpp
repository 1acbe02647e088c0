// SPDX-License-Identifier: EUPL-1.2
//
// How the document begins: with a title page, or with the title above the text, as a letter.
#include "report/pdf/clean_text.h"
#include "report/pdf/composer.h"
#include "report/pdf/line_piece.h"
#include "report/pdf/logo.h"

namespace kamerklaar::report::pdf {

namespace {

/// A short bar in the accent colour.
class BarPiece : public Piece {
public:
    BarPiece() { height = 4; }
    void draw(PageContent& page, double x, double top, const Facts&) const override {
        page.fill({x, top, 56, height}, Ink::Accent);
    }
};

/// CONCEPT, on a ground of its own, so that nobody takes it for the final text.
class MarkPiece : public LinePiece {
public:
    MarkPiece(Line line, const Look& look) : LinePiece(std::move(line), look) {}
    void draw(PageContent& page, double x, double top, const Facts& facts) const override {
        page.fill({x, top, line().width + 2 * padding, height}, Ink::Warning);
        LinePiece::draw(page, x + padding, top, facts);
    }
    static constexpr double padding = 9;
};

}  // namespace

void Composer::front() {
    const ElementId section = structure_.add(Structure::root(), Tag::Sect);
    const Place place = {section, 0, textWidth(portrait), none};
    if (document_.info.front == DocumentInfo::Front::Page) {
        titlePage(place);
        startsPage_ = true;
    } else {
        head(place);
    }
}

void Composer::titlePage(Place place) {
    const DocumentInfo& info = document_.info;
    place.width -= 24;
    logo(place, 56);
    frontParagraph(info.author, looks::body.in(Face::Semibold), Tag::P, place);
    append(std::make_unique<SpacePiece>(info.style.logo.empty() ? 130 : 80), place).keepWithNext =
        true;
    append(std::make_unique<BarPiece>(), place).keepWithNext = true;
    space(22);
    frontParagraph(info.title, looks::title, Tag::P, place);
    space(10);
    frontParagraph(info.subtitle, looks::subtitle, Tag::P, place);
    space(18);
    mark(looks::pageMark.scaled(1.5), place);
    space(34);
    titleLines(place, 130, true);
}

void Composer::head(const Place& place) {
    const DocumentInfo& info = document_.info;
    logo(place, 44);
    frontParagraph(info.author, looks::body.in(Face::Semibold), Tag::P, place);
    space(16);
    mark(looks::pageMark, place);
    space(16);
    const std::size_t first = flow_.pieces.size();
    frontParagraph(info.title, looks::headTitle, Tag::H1, place);
    flow_.pieces[first]->target = static_cast<int>(nextTarget_++);
    space(3);
    frontParagraph(info.subtitle, looks::subtitle.scaled(0.8), Tag::P, place);
    space(14);
    titleLines(place, 110, false);
    space(18);
}

void Composer::frontParagraph(const std::string& text, const Look& look, Tag tag,
                              const Place& place) {
    if (!cleanLabel(text).empty()) {
        const Place own = place.in(structure_.add(place.parent, tag));
        lines(balanced({{cleanText(text), look, own.parent}}, own.width), look, own, true);
    }
}

void Composer::logo(const Place& place, double mostHeight) {
    if (logo_ == nullptr) {
        return;
    }
    const ElementId element = structure_.add(place.parent, Tag::Figure);
    structure_.facts(element).alternative = cleanLabel(document_.info.style.logoAlternative);
    append(std::make_unique<LogoPiece>(*logo_, mostHeight, place.width / 2, element, structure_),
           place)
        .keepWithNext = true;
    space(20);
}

void Composer::mark(const Look& look, const Place& place) {
    if (cleanLabel(document_.info.pageMark).empty()) {
        return;
    }
    const ElementId element = structure_.add(place.parent, Tag::P);
    const double room = place.width - 2 * MarkPiece::padding;
    const std::vector<StyledText> texts = {{cleanText(document_.info.pageMark), look, element}};
    for (Line& line : broken(texts, room)) {
        append(std::make_unique<MarkPiece>(std::move(line), look), place).keepWithNext = true;
    }
}

void Composer::titleLines(const Place& place, double labelWidth, bool hasRules) {
    if (document_.info.titleLines.empty()) {
        return;
    }
    const ElementId list = structure_.add(place.parent, Tag::L);
    structure_.facts(list).listNumbering = "/None";
    for (const DocumentInfo::Line& each : document_.info.titleLines) {
        const ElementId item = structure_.add(list, Tag::LI);
        const ElementId label = structure_.add(item, Tag::Lbl);
        const ElementId body = structure_.add(item, Tag::LBody);
        const Look quiet = looks::titleLine.in(Ink::Quiet);
        auto piece = std::make_unique<RowPiece>();
        RowPiece::Cell name;
        name.width = labelWidth - 10;
        name.add(broken({{cleanText(each.label + " "), quiet, label}}, name.width), quiet);
        RowPiece::Cell value;
        value.left = labelWidth;
        value.width = place.width - labelWidth;
        value.add(broken({{cleanText(each.value), looks::titleLine, body}}, value.width),
                  looks::titleLine);
        piece->add(std::move(name));
        piece->add(std::move(value));
        piece->finish(hasRules ? 4 : 1.5);
        if (hasRules) {
            piece->ruleBelow({hairline, Ink::Rule});
        }
        append(std::move(piece), place);
    }
}

}  // namespace kamerklaar::report::pdf
