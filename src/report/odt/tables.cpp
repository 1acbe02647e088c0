// SPDX-License-Identifier: EUPL-1.2
//
// Tables, drawings, and figures to take in at one glance.
#include <algorithm>
#include <cmath>

#include "report/odt/text_document.h"
#include "report/svg.h"
#include "report/wide_tables.h"

namespace kamerklaar::report::odt {

namespace {

/// A table of so few rows stays on one page.
constexpr std::size_t rowsKeptInOdt = 12;
/// Of a page, for a drawing with its caption.
constexpr double mostHeight = 600;

bool isRight(const Table& table, std::size_t column) {
    return table.columns[column].align == Table::Align::Right;
}

/// Words after figures: without more room they would stand close together all the way down.
bool followsFigures(const Table& table, std::size_t column) {
    return column > 0 && !isRight(table, column) && isRight(table, column - 1);
}

std::vector<double> widthsOf(const Table& table, const pdf::ColumnWidths& columns, double whole) {
    std::vector<double> widths;
    double sum = 0;
    for (std::size_t c = 0; c < columns.columns.size(); ++c) {
        widths.push_back(columns.columns[c].width + 2 * cellPadding +
                         (followsFigures(table, c) ? paddingAfterFigures - cellPadding : 0));
        sum += widths.back();
    }
    for (double& width : widths) {
        width *= whole / sum;
    }
    return widths;
}

/// "Cel", with the room that it has after figures.
std::string lookOf(const char* kind, const Table& table, std::size_t column) {
    return std::string(kind) + (followsFigures(table, column) ? afterFigures : "");
}

std::string styleOf(const char* kind, const Table::Column& column) {
    const bool isRight = column.align == Table::Align::Right;
    return std::string("Table_20_") + kind + (isRight ? "_20_Figures" : "");
}

}  // namespace

void TextDocument::block(const Table& table, const Place& place) {
    // Wider than any page: in parts that follow each other.
    if (const auto parts = pdf::partsThatFit(table, roomWidth(), shaper_); !parts.empty()) {
        for (const Table& part : parts) {
            block(part, place);
        }
        return;
    }
    if (!label(table.caption).empty()) {
        open("Caption");
        if (!table.anchor.empty()) {
            xml_.leaf("text:bookmark", {{"text:name", table.anchor}});
        }
        xml_.text(label(table.caption));
        xml_.close();
    }
    if (!table.columns.empty()) {
        beginPage();
        const pdf::ColumnWidths columns = pdf::divideWidth(table, roomWidth(), shaper_);
        const int percent = static_cast<int>(std::floor(columns.scale * 100));
        const std::string style = styles_.table(widthsOf(table, columns, roomWidth()),
                                                table.rows.size() <= rowsKeptInOdt);
        Attributes attributes = {
            {"table:name", outline_.freshName("Tabel " + std::to_string(++tables_))},
            {"table:style-name", style}};
        xml_.open("table:table", attributes);
        if (!label(table.caption).empty()) {
            xml_.leaf("table:title", {}, label(table.caption));
        }
        const std::size_t naming =
            table.columns.size() > table.namingColumns ? table.namingColumns : 0;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            if (c == 0 && naming > 0) {
                xml_.open("table:table-header-columns");
            }
            xml_.leaf("table:table-column",
                      {{"table:style-name", AutomaticStyles::column(style, c)}});
            if (c + 1 == naming) {
                xml_.close();
            }
        }
        tableHead(table, percent);
        const std::vector<Table::Row> rows = rowsOf(table);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            tableRow(table, rows[r], r + 1 == rows.size(), percent);
        }
        xml_.close();
    }
    // Two tables that touch are one to a reader.
    paragraph(label(table.source).empty() ? "After_20_table" : "Source", table.source);
}

void TextDocument::cell(const std::string& style, const std::string& paragraph, int percent,
                        const Table::Cell& cell) {
    Departure departure;
    departure.percent = percent;
    xml_.open("table:table-cell", {{"table:style-name", style}, {"office:value-type", "string"}});
    xml_.open("text:p", {{"text:style-name", styles_.paragraph(paragraph, departure)}});
    words(cell);
    xml_.close();
    xml_.close();
}

void TextDocument::words(const Table::Cell& cell) {
    if (cell.text.empty()) {
        xml_.text(label(cell.words));
    } else {
        spans(cell.text);
    }
}

void TextDocument::tableHead(const Table& table, int percent) {
    xml_.open("table:table-header-rows");
    xml_.open("table:table-row");
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Table::Column& column = table.columns[c];
        Departure departure;
        departure.percent = percent;
        xml_.open("table:table-cell", {{"table:style-name", lookOf("Kopcel", table, c)},
                                       {"office:value-type", "string"}});
        xml_.open("text:p",
                  {{"text:style-name", styles_.paragraph(styleOf("Heading", column), departure)}});
        words(column.title);
        if (!label(column.unit).empty()) {
            xml_.leaf("text:line-break");
            xml_.leaf("text:span", {{"text:style-name", "Table_20_unit"}}, label(column.unit));
        }
        xml_.close();
        xml_.close();
    }
    xml_.close();
    xml_.close();
}

void TextDocument::tableRow(const Table& table, const Table::Row& row, bool isLast, int percent) {
    xml_.open("table:table-row");
    const char* look = row.isTotal ? "Totaalcel" : isLast ? "Slotcel" : "Cel";
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const char* plain = isRight(table, c) ? "Table_20_Figures" : "Table_20_Contents";
        cell(lookOf(look, table, c), row.isTotal ? styleOf("Total", table.columns[c]) : plain,
             percent, row.cells[c]);
    }
    xml_.close();
}

void TextDocument::block(const Figure& figure, const Place&) {
    if (figure.drawing == nullptr) {
        return;
    }
    const double width = pdf::textWidth(pdf::portrait);
    const double height = figure.drawing->heightFor(width);
    const double scale = std::min(1.0, mostHeight / height);
    package::XmlWriter svg;
    svg.open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                     {"width", points(width)},
                     {"height", points(height)},
                     {"viewBox", "0 0 " + svgNumber(width) + " " + svgNumber(height)},
                     {"font-family", "'Open Sans', 'Liberation Sans', Arial, sans-serif"}});
    svg.leaf("title", {}, label(figure.caption));
    svg.leaf("desc", {}, label(figure.alternative));
    SvgCanvas canvas(svg, shaper_, &palette_);
    figure.drawing->draw(canvas, width);
    svg.close();
    const std::string name =
        keep("figuur-" + std::to_string(++figures_) + ".svg", "image/svg+xml", svg.take());
    if (!label(figure.caption).empty()) {
        paragraph("Caption", figure.caption);
    }
    open("Figure");
    frame(name, width * scale, height * scale, label(figure.caption), label(figure.alternative));
    xml_.close();
}

void TextDocument::block(const KeyFigures& figures, const Place&) {
    const std::size_t count = figures.items.size();
    if (count == 0) {
        return;
    }
    beginPage();
    const std::size_t columns = count == 5 || count % 3 == 0 ? 3 : 4;
    const std::string style = styles_.table(
        std::vector<double>(columns, roomWidth() / static_cast<double>(columns)), true);
    xml_.open("table:table",
              {{"table:name", outline_.freshName("Kerncijfers " + std::to_string(++tables_))},
               {"table:style-name", style}});
    for (std::size_t c = 0; c < columns; ++c) {
        xml_.leaf("table:table-column", {{"table:style-name", AutomaticStyles::column(style, c)}});
    }
    for (std::size_t i = 0; i < (count + columns - 1) / columns * columns; ++i) {
        if (i % columns == 0) {
            xml_.open("table:table-row");
        }
        const bool isLast = i % columns == columns - 1;
        xml_.open("table:table-cell", {{"table:style-name", i >= count ? "Legecel"
                                                            : isLast   ? "Kerncel-slot"
                                                                       : "Kerncel"},
                                       {"office:value-type", "string"}});
        const KeyFigures::Item item = i < count ? figures.items[i] : KeyFigures::Item();
        paragraph("Key_20_label", item.label);
        paragraph("Key_20_value", item.value);
        paragraph("Key_20_note", item.note);
        xml_.close();
        if (isLast) {
            xml_.close();
        }
    }
    xml_.close();
    paragraph("After_20_table", "");
}

}  // namespace kamerklaar::report::odt
