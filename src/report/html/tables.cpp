// SPDX-License-Identifier: EUPL-1.2
//
// Tables, drawings, and figures to take in at one glance.
#include "report/html/page.h"
#include "report/svg.h"
#include "report/wide_tables.h"

namespace kamerklaar::report::html {

namespace {

constexpr double drawnWidth = 480;  // points; the style sheet makes it as wide as there is room

Attributes cellAttributes(const Table::Column& column, Attributes attributes = {}) {
    if (column.align == Table::Align::Right) {
        attributes.emplace_back("class", "n");
    }
    return attributes;
}

}  // namespace

void Page::block(const Table& table) {
    const std::string caption = label(table.caption);
    if (table.columns.empty()) {
        if (!caption.empty()) {
            pen_.block("p", {}, caption);
        }
    } else {
        // A table that is wider than the screen scrolls, with the keyboard too.
        Attributes attributes = {{"class", isWide(table, shaper_) ? "table wide" : "table"},
                                 {"role", "group"},
                                 {"tabindex", "0"}};
        const std::string name = caption.empty() ? std::string() : outline_.freshName("tabel");
        attributes.emplace_back(caption.empty() ? "aria-label" : "aria-labelledby",
                                caption.empty() ? words_.table : name);
        if (!table.anchor.empty()) {
            attributes.emplace_back("id", table.anchor);
        }
        pen_.open("div", attributes);
        pen_.open("table");
        if (!caption.empty()) {
            pen_.block("caption", {{"id", name}}, shown(table.caption));
        }
        tableHead(table);
        pen_.open("tbody");
        pen_.xml().raw("\n");
        for (const Table::Row& row : rowsOf(table)) {
            tableRow(table, row);
        }
        pen_.close();
        pen_.close();
        pen_.closeBlock();
    }
    if (!label(table.source).empty()) {
        pen_.block("p", {{"class", "source"}}, shown(table.source));
    }
}

void Page::tableHead(const Table& table) {
    pen_.open("thead");
    pen_.open("tr");
    for (const Table::Column& column : table.columns) {
        const bool hasWords = !label(column.title.words).empty() || !label(column.unit).empty();
        // A head without words heads nothing.
        pen_.open(hasWords ? "th" : "td",
                  cellAttributes(column, hasWords ? Attributes{{"scope", "col"}} : Attributes()));
        cell(column.title);
        if (!label(column.unit).empty()) {
            pen_.text(" ");
            pen_.element("span", {{"class", "unit"}}, shown(column.unit));
        }
        pen_.close();
    }
    pen_.close();
    pen_.closeBlock();
}

void Page::tableRow(const Table& table, const Table::Row& row) {
    pen_.open("tr", row.isTotal ? Attributes{{"class", "total"}} : Attributes());
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
        const bool namesRow = at < table.namingColumns && !label(row.cells[at].words).empty();
        pen_.open(namesRow ? "th" : "td",
                  cellAttributes(table.columns[at],
                                 namesRow ? Attributes{{"scope", "row"}} : Attributes()));
        cell(row.cells[at]);
        pen_.close();
    }
    pen_.closeBlock();
}

void Page::cell(const Table::Cell& cell) {
    if (cell.text.empty()) {
        pen_.text(shown(cell.words));
    } else {
        spans(cell.text);
    }
}

void Page::block(const Figure& figure) {
    if (figure.drawing == nullptr) {
        return;
    }
    const std::string caption = label(figure.caption);
    const std::string title = outline_.freshName("figuur");
    const std::string description = outline_.freshName("beschrijving");
    pen_.open("figure", {{"class", "drawing"}});
    if (!caption.empty()) {
        pen_.block("figcaption", {}, shown(figure.caption));
    }
    pen_.open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                      {"viewBox", "0 0 " + svgNumber(drawnWidth) + " " +
                                      svgNumber(figure.drawing->heightFor(drawnWidth))},
                      {"role", "img"},
                      {"aria-labelledby", title + " " + description}});
    pen_.element("title", {{"id", title}}, caption.empty() ? words_.figure : caption);
    pen_.element("desc", {{"id", description}}, label(figure.alternative));
    SvgCanvas canvas(pen_.xml(), shaper_, nullptr);
    figure.drawing->draw(canvas, drawnWidth);
    pen_.close();
    pen_.closeBlock();
}

void Page::block(const KeyFigures& figures) {
    if (figures.items.empty()) {
        return;
    }
    // Three or four beside each other, so that no card stands alone.
    const bool byThree = figures.items.size() == 5 || figures.items.size() % 3 == 0;
    pen_.open("dl", {{"class", byThree ? "key by-three" : "key"}});
    for (const KeyFigures::Item& item : figures.items) {
        pen_.open("div");
        pen_.element("dt", {}, shown(item.label));
        pen_.element("dd", {{"class", "value"}}, shown(item.value));
        if (!label(item.note).empty()) {
            pen_.element("dd", {{"class", "note"}}, shown(item.note));
        }
        pen_.closeBlock();
    }
    pen_.closeBlock();
}

}  // namespace kamerklaar::report::html
