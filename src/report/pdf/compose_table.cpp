// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "report/pdf/clean_text.h"
#include "report/pdf/composer.h"
#include "report/pdf/row_piece.h"

namespace kamerklaar::report::pdf {

namespace {

constexpr double rowPadding = 3.5;
/// A table of so few rows stays on one page.
constexpr std::size_t rowsKeptTogether = 10;

}  // namespace

void Composer::block(const Table& table, const Place& place) {
    const std::vector<Table> parts = partsThatFit(table, place.width, shaper_);
    for (const Table& part : parts) {
        wholeTable(part, place);
    }
    if (parts.empty()) {
        wholeTable(table, place);
    }
}

void Composer::wholeTable(const Table& table, const Place& place) {
    space(spaceAroundTable);
    const bool hasColumns = !table.columns.empty();
    const bool hasSource = !cleanLabel(table.source).empty();
    // A table may hold rows and a caption only: it stands together with its source in a group.
    const Place group = hasSource ? place.in(structure_.add(place.parent, Tag::Div)) : place;
    const ElementId element = structure_.add(group.parent, hasColumns ? Tag::Table : Tag::Div);
    if (!cleanLabel(table.caption).empty()) {
        const Tag tag = hasColumns ? Tag::Caption : Tag::P;
        const std::size_t first = flow_.pieces.size();
        words(table.caption, looks::caption, place.in(structure_.add(element, tag)), hasColumns);
        if (!table.anchor.empty()) {
            flow_.pieces[first]->target = static_cast<int>(nextTarget_++);
        }
        space(4);
    }
    if (hasColumns) {
        tableRows(table, divideWidth(table, place.width, shaper_), element, place);
    }
    if (hasSource) {
        flow_.pieces.back()->keepWithNext = true;
        space(5);
        words(table.source, looks::source, group.in(structure_.add(group.parent, Tag::P)), false);
    }
    space(spaceAroundTable);
}

void Composer::tableRows(const Table& table, const ColumnWidths& columns, ElementId element,
                         const Place& place) {
    const int number = static_cast<int>(flow_.repeatedHeads.size());
    auto head =
        tableHead(table, columns, structure_.add(structure_.add(element, Tag::THead), Tag::TR));
    auto repeated = head->asArtifact();
    repeated->left = place.left;
    repeated->width = place.width;
    const double roomForRow = textHeight(isLandscape_ ? landscape : portrait) - repeated->height;
    flow_.repeatedHeads.push_back(std::move(repeated));

    append(std::move(head), place).keepWithNext = true;

    const ElementId body = structure_.add(element, Tag::TBody);
    // A table without rows says so, in a way that is the same in every language.
    const std::vector<Table::Row> noRows = {{std::vector<Table::Cell>(table.columns.size(), "–")}};
    const std::vector<Table::Row>& rows = table.rows.empty() ? noRows : table.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto piece = tableRow(table, rows[i], columns, structure_.add(body, Tag::TR));
        const bool isLast = i + 1 == rows.size();
        piece->ruleBelow(isLast ? RowPiece::Rule{0.8, Ink::Accent}
                                : RowPiece::Rule{hairline, rowRule});
        if (rows[i].isTotal) {
            piece->ruleAbove({0.8, Ink::Text});
        }
        const bool isBeforeTotal = !isLast && rows[i + 1].isTotal;
        const bool isEdge = i == 0 || i + 2 == rows.size();
        piece->keepWithNext =
            !isLast && (isBeforeTotal || isEdge || rows.size() <= rowsKeptTogether);
        // The first part leaves room for the caption and what else comes before it.
        double fits = i == 0 ? roomForRow * 0.6 : roomForRow;
        while (piece->height > fits) {
            auto part = piece->splitOff(fits, rowPadding);
            fits = roomForRow;
            part->repeatedHead = number;
            append(std::move(part), place);
        }
        piece->repeatedHead = number;
        append(std::move(piece), place);
    }
}

std::unique_ptr<RowPiece> Composer::tableHead(const Table& table, const ColumnWidths& columns,
                                              ElementId row) {
    auto piece = std::make_unique<RowPiece>();
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Table::Column& column = table.columns[c];
        const ElementId element = structure_.add(row, Tag::ColumnHead);
        RowPiece::Cell cell;
        cell.left = columns.columns[c].left;
        cell.width = columns.columns[c].width;
        cell.alignRight = column.align == Table::Align::Right;
        const Look title = looks::columnTitle.scaled(columns.scale);
        const Look unit = looks::columnUnit.scaled(columns.scale);
        // The space keeps title and unit apart for who listens.
        std::vector<StyledText> words = styled(column.title, title, element);
        if (!column.unit.empty()) {
            words.push_back({u" ", title, element});
        }
        cell.add(broken(words, cell.width), title);
        cell.add(broken({{cleanText(column.unit), unit, element}}, cell.width), unit);
        findNotes(cell, *piece);
        piece->add(std::move(cell));
    }
    piece->alignToBottom();
    piece->finish(rowPadding);
    piece->ruleBelow({1.2, Ink::Accent});
    return piece;
}

void Composer::findNotes(const RowPiece::Cell& cell, Piece& piece) const {
    for (const RowPiece::CellLine& each : cell.lines) {
        findNotes(each.line, piece);
    }
}

std::unique_ptr<RowPiece> Composer::tableRow(const Table& table, const Table::Row& row,
                                             const ColumnWidths& columns, ElementId element) {
    auto piece = std::make_unique<RowPiece>();
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const bool namesRow = c < table.namingColumns && table.columns.size() > 1;
        const ElementId own = structure_.add(element, namesRow ? Tag::RowHead : Tag::TD);
        const Look look = cellLook(table, c, row.isTotal, columns.scale);
        RowPiece::Cell cell;
        cell.left = columns.columns[c].left;
        cell.width = columns.columns[c].width;
        cell.alignRight = look.tabular;
        cell.add(broken(styled(row.cells[c], look, own), cell.width), look);
        findNotes(cell, *piece);
        piece->add(std::move(cell));
    }
    piece->finish(rowPadding);
    return piece;
}

}  // namespace kamerklaar::report::pdf
