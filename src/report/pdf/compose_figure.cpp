// SPDX-License-Identifier: EUPL-1.2
//
// Drawings, and figures to take in at one glance.
#include <algorithm>

#include "domain/ensure.h"
#include "report/pdf/clean_text.h"
#include "report/pdf/composer.h"
#include "report/pdf/figure_canvas.h"

namespace kamerklaar::report::pdf {

namespace {

class FigurePiece : public Piece {
public:
    FigurePiece(std::shared_ptr<const Drawing> drawing, double drawnWidth, double scale,
                ElementId element, Structure& structure)
        : drawing_(std::move(drawing)),
          drawnWidth_(drawnWidth),
          scale_(scale),
          element_(element),
          structure_(structure) {
        height = drawing_->heightFor(drawnWidth) * scale;
    }

    void draw(PageContent& page, double x, double top, const Facts& facts) const override {
        structure_.setBox(element_, page.boxOf({x, top, drawnWidth_ * scale_, height}));
        page.beginFigure(element_);
        FigureCanvas canvas(page, facts.shaper, {x, top}, scale_);
        drawing_->draw(canvas, drawnWidth_);
        page.endFigure();
    }

private:
    std::shared_ptr<const Drawing> drawing_;
    double drawnWidth_;
    double scale_;
    ElementId element_;
    Structure& structure_;
};

/// Cards side by side, each with a bar above it.
class CardsPiece : public Piece {
public:
    explicit CardsPiece(double cardWidth) : cardWidth_(cardWidth) {}

    void add(RowPiece::Cell cell) {
        height = std::max(height, cell.height + 2 * padding);
        cells_.push_back(std::move(cell));
    }

    void draw(PageContent& page, double x, double top, const Facts&) const override {
        for (const RowPiece::Cell& cell : cells_) {
            const double edge = x + cell.left - padding;
            page.fill({edge, top, cardWidth_, height}, calloutGround);
            page.fill({edge, top, cardWidth_, 2}, Ink::Accent);
            for (const RowPiece::CellLine& each : cell.lines) {
                page.line(x + cell.left, top + padding + each.baseline, each.line);
            }
        }
    }

    static constexpr double padding = 10;

private:
    double cardWidth_;
    std::vector<RowPiece::Cell> cells_;
};

std::size_t cardsInRow(std::size_t count) {
    if (count <= 4) {
        return std::max<std::size_t>(count, 2);
    }
    return count == 5 || count % 3 == 0 ? 3 : 4;
}

}  // namespace

void Composer::block(const Figure& figure, const Place& place) {
    if (figure.drawing == nullptr) {
        return;
    }
    domain::ensure(!cleanLabel(figure.alternative).empty(), "a figure says in words what it shows");
    space(spaceAroundTable);
    const ElementId group = structure_.add(place.parent, Tag::Div);
    if (!cleanLabel(figure.caption).empty()) {
        words(figure.caption, looks::caption, place.in(structure_.add(group, Tag::Caption)), true);
        space(6);
    }
    const ElementId element = structure_.add(group, Tag::Figure);
    structure_.facts(element).alternative = cleanLabel(figure.alternative);
    const double room =
        textHeight(isLandscape_ ? landscape : portrait) - 3 * looks::caption.leading;
    const double wanted = figure.drawing->heightFor(place.width);
    const double scale = wanted > room ? room / wanted : 1;
    append(std::make_unique<FigurePiece>(figure.drawing, place.width, scale, element, structure_),
           place);
    space(spaceAroundTable);
}

void Composer::block(const KeyFigures& figures, const Place& place) {
    if (figures.items.empty()) {
        return;
    }
    space(spaceBetweenBlocks * 1.5);
    const ElementId list = structure_.add(place.parent, Tag::L);
    structure_.facts(list).listNumbering = "/None";
    const std::size_t columns = cardsInRow(figures.items.size());
    for (std::size_t first = 0; first < figures.items.size(); first += columns) {
        const std::size_t count = std::min(columns, figures.items.size() - first);
        cards(figures, first, count, columns, list, place);
        space(10);
    }
    space(spaceBetweenBlocks * 1.5);
}

void Composer::cards(const KeyFigures& figures, std::size_t first, std::size_t count,
                     std::size_t columns, ElementId list, const Place& place) {
    constexpr double gap = 10;
    const double cardWidth =
        (place.width - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    const double room = cardWidth - 2 * CardsPiece::padding;
    auto piece = std::make_unique<CardsPiece>(cardWidth);
    // One size for the values of a row, so that the longest fits too.
    double scale = 1;
    for (std::size_t i = first; i < first + count; ++i) {
        const std::vector<StyledText> value = {
            {cleanLabel(figures.items[i].value), looks::keyValue, noElement}};
        const double width = naturalWidth(atomsOf(value, shaper_));
        scale = std::clamp(room / std::max(width, 1.0), 0.6, scale);
    }
    const Look valueLook = looks::keyValue.scaled(scale);
    // The values stand on one line, however long their labels are.
    std::size_t labelLines = 0;
    for (std::size_t i = first; i < first + count; ++i) {
        labelLines = std::max(
            labelLines,
            broken({{cleanText(figures.items[i].label), looks::keyLabel, noElement}}, room).size());
    }
    for (std::size_t i = 0; i < count; ++i) {
        const KeyFigures::Item& item = figures.items[first + i];
        const ElementId entry = structure_.add(list, Tag::LI);
        const ElementId label = structure_.add(entry, Tag::Lbl);
        const ElementId body = structure_.add(entry, Tag::LBody);
        RowPiece::Cell cell;
        cell.left = static_cast<double>(i) * (cardWidth + gap) + CardsPiece::padding;
        cell.width = room;
        cell.add(broken({{cleanText(item.label), looks::keyLabel, label}}, room), looks::keyLabel);
        cell.height = static_cast<double>(labelLines) * looks::keyLabel.leading + 1;
        cell.add(broken({{cleanText(item.value + " "), valueLook, body}}, room), valueLook);
        cell.add(broken({{cleanText(item.note), looks::keyNote, body}}, room), looks::keyNote);
        piece->add(std::move(cell));
    }
    append(std::move(piece), place);
}

}  // namespace kamerklaar::report::pdf
