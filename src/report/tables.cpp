// SPDX-License-Identifier: EUPL-1.2
#include "report/tables.h"

#include <cctype>
#include <map>
#include <optional>

#include "domain/notation.h"
#include "report/kamer_report/phrases.h"
#include "report/outline.h"

namespace kamerklaar::report {

using Workbook = work::WorkbookWriter::Workbook;
using Sheet = work::WorkbookWriter::Sheet;
using CellKind = work::WorkbookWriter::CellKind;

namespace {

struct TableWords {
    const char* list;
    const char* number;
    const char* chapter;
    const char* table;
    const char* rows;
    const char* note;  ///< what it stands beside, and what it says
};

TableWords tableWordsIn(domain::Language language) {
    switch (language) {
        case domain::Language::Dutch:
            return {"Lijst van tabellen", "Blad", "Hoofdstuk", "Tabel", "Rijen",
                    "Noot bij “{}”: {}"};
        case domain::Language::English:
            return {"List of tables", "Sheet", "Chapter", "Table", "Rows", "Note at “{}”: {}"};
    }
    return {};
}

/// A table with the heading that it stands below.
struct Placed {
    const Table* table;
    std::string chapter;  ///< "4.2 Per kalenderjaar"
    std::string heading;  ///< without its number
};

void collect(const Blocks& blocks, Placed& place, std::vector<Placed>& tables) {
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<Heading>(&block.content)) {
            place.heading = label(heading->text);
            place.chapter = label(heading->number + " " + heading->text);
        } else if (const auto* table = std::get_if<Table>(&block.content)) {
            place.table = table;
            tables.push_back(place);
        } else if (const auto* callout = std::get_if<Callout>(&block.content)) {
            collect(callout->body, place, tables);
        } else if (const auto* quote = std::get_if<Quote>(&block.content)) {
            collect(quote->body, place, tables);
        } else if (const auto* list = std::get_if<List>(&block.content)) {
            for (const Blocks& item : list->items) {
                collect(item, place, tables);
            }
        }
    }
}

std::optional<std::string> wholeNumber(const std::string& cell) {
    const auto count = domain::parseCount(cell);
    return count ? std::optional(std::to_string(*count)) : std::nullopt;
}

std::optional<std::string> thousandths(const std::string& cell) {
    // "1.250" has a mark for thousands, which a number with decimals does not.
    if (const auto count = domain::parseCount(cell)) {
        return std::to_string(*count * 1000);
    }
    const auto value = domain::parseThousandths(cell);
    return value ? std::optional(std::to_string(*value)) : std::nullopt;
}

/// "14-07-2026" and nothing that only looks like it.
std::optional<std::string> day(const std::string& cell) {
    const auto date = domain::parseDate(cell);
    const bool isDay = date && domain::formatDate(*date) == cell;
    return isDay ? std::optional(date->iso()) : std::nullopt;
}

std::optional<std::string> canonical(const std::string& cell, CellKind kind) {
    switch (kind) {
        case CellKind::Money: {
            const auto amount = domain::parseMoney(cell);
            return amount ? std::optional(std::to_string(amount->inCents())) : std::nullopt;
        }
        case CellKind::Count:
            return wholeNumber(cell);
        case CellKind::Decimal:
            return thousandths(cell);
        case CellKind::Date:
            return day(cell);
        case CellKind::Text:
            break;
    }
    return cell;
}

/// Stands where there is no value: "–" and nothing; among figures "< 5" and "minder dan 5" too.
bool isMark(const std::string& cell, Table::Align align) {
    const bool isWord =
        !cell.empty() && (std::isalpha(static_cast<unsigned char>(cell[0])) != 0 || cell[0] == '<');
    return cell.find_first_of("0123456789") == cell.npos ||
           (align == Table::Align::Right && isWord);
}

bool fits(const Table& table, std::size_t column, CellKind kind) {
    bool hasValues = false;
    for (const Table::Row& row : table.rows) {
        const std::string cell = label(row.cells[column].words);
        if (!isMark(cell, table.columns[column].align)) {
            hasValues = true;
            if (!canonical(cell, kind)) {
                return false;
            }
        }
    }
    return hasValues;
}

/// What every value of a column can be read as; an amount only where the head says euro.
CellKind kindOf(const Table& table, std::size_t column) {
    const Table::Column& about = table.columns[column];
    if (about.align == Table::Align::Left) {
        return fits(table, column, CellKind::Date) ? CellKind::Date : CellKind::Text;
    }
    if (label(about.unit) == "€" && fits(table, column, CellKind::Money)) {
        return CellKind::Money;
    }
    if (fits(table, column, CellKind::Count)) {
        return CellKind::Count;
    }
    return fits(table, column, CellKind::Decimal) ? CellKind::Decimal : CellKind::Text;
}

/// A cell of a sheet holds one value; what a note says of it stands above the table.
void addNotes(const Table::Cell& cell, const Table::Cell& head, const TableWords& words,
              Sheet& sheet) {
    const std::string own = label(cell.words);
    for (const Span& span : cell.text) {
        if (span.kind == Span::Kind::Note) {
            sheet.introduction.push_back(
                fill(words.note, {own.empty() ? label(head.words) : own, label(span.text)}));
        }
    }
}

Sheet sheetOf(const Placed& placed, const TableWords& words) {
    const Table& table = *placed.table;
    Sheet sheet;
    sheet.title = label(table.caption);
    if (!placed.chapter.empty()) {
        sheet.introduction.push_back(placed.chapter);
    }
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Table::Column& column = table.columns[c];
        const std::string unit = label(column.unit);
        work::WorkbookWriter::Column made;
        made.title = label(column.title.words) + (unit.empty() ? "" : " (" + unit + ")");
        made.kind = kindOf(table, c);
        sheet.columns.push_back(std::move(made));
        addNotes(column.title, column.title, words, sheet);
    }
    for (const Table::Row& row : table.rows) {
        std::vector<std::string>& cells = sheet.rows.emplace_back();
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const std::string cell = label(row.cells[c].words);
            cells.push_back(canonical(cell, sheet.columns[c].kind).value_or(cell));
            addNotes(row.cells[c], table.columns[c].title, words, sheet);
        }
    }
    if (!label(table.source).empty()) {
        sheet.introduction.push_back(label(table.source));
    }
    return sheet;
}

Sheet listOf(const DocumentInfo& info, const TableWords& words) {
    Sheet list;
    list.name = words.list;
    list.title = label(info.title);
    for (const DocumentInfo::Line& line : info.titleLines) {
        list.introduction.push_back(label(line.label) + ": " + label(line.value));
    }
    list.columns.resize(4);
    list.columns[0].title = words.number;
    list.columns[0].kind = CellKind::Count;
    list.columns[1].title = words.chapter;
    list.columns[2].title = words.table;
    list.columns[3].title = words.rows;
    list.columns[3].kind = CellKind::Count;
    return list;
}

}  // namespace

Workbook tablesOf(const Document& document) {
    const DocumentInfo& info = document.info;
    Workbook workbook;
    workbook.title = label(info.title);
    workbook.kind = "kamerrapportage";
    workbook.language =
        info.language.starts_with("nl") ? domain::Language::Dutch : domain::Language::English;
    const std::string mark = label(info.pageMark);
    workbook.isExample = mark == "VOORBEELDGEGEVENS";
    const TableWords words = tableWordsIn(workbook.language);

    std::vector<Placed> tables;
    Placed place{};
    collect(document.body, place, tables);
    std::map<std::string, int> captions;
    for (const Placed& placed : tables) {
        ++captions[placed.table->caption];
    }
    workbook.sheets.push_back(listOf(info, words));
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        Sheet sheet = sheetOf(tables[i], words);
        // The number keeps names apart when they are cut to what a table program takes.
        const bool isRepeated = captions[tables[i].table->caption] > 1;
        sheet.name = number + " " + (isRepeated ? tables[i].heading + " " : "") + sheet.title;
        workbook.sheets.front().rows.push_back(
            {number, tables[i].chapter, sheet.title, std::to_string(sheet.rows.size())});
        workbook.sheets.push_back(std::move(sheet));
    }
    if (!mark.empty() && !workbook.isExample) {
        for (Sheet& sheet : workbook.sheets) {
            sheet.introduction.insert(sheet.introduction.begin(), mark);
        }
    }
    return workbook;
}

}  // namespace kamerklaar::report
