// SPDX-License-Identifier: EUPL-1.2
#include "exchange/writing/sheet_layout.h"

#include <algorithm>
#include <set>

#include "domain/ascii.h"
#include "exchange/writing/cell_value.h"
#include "package/utf8.h"
#include "work/table_reader.h"

namespace kamerklaar::exchange {

using work::WorkbookWriter;
using CellKind = WorkbookWriter::CellKind;
using Column = WorkbookWriter::Column;
using Sheet = WorkbookWriter::Sheet;

namespace {

constexpr std::size_t longestName = 31;
constexpr std::size_t narrowest = 10;
constexpr std::size_t widest = 48;
/// A head that is taller would leave no room for the rows that move under it.
constexpr std::size_t mostFrozenRows = 12;
/// A table that is wider keeps its first column, which says whom a row is about, in sight.
constexpr std::size_t columnsInSight = 6;
constexpr std::size_t firstListColumn = 2;
/// What is wider would be too small to read on one page.
constexpr std::size_t columnsOnPage = 14;
/// A line of the introduction over a narrow table may be wider than the table.
constexpr std::size_t shortestLine = 100;

std::string firstCharacters(const std::string& text, std::size_t most) {
    std::size_t end = 0;
    for (std::size_t count = 0; end < text.size(); ++end) {
        const bool begins = (static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U;
        if (begins && ++count > most) {
            break;
        }
    }
    return text.substr(0, end);
}

/// A name that Excel and LibreOffice both take, and that no sheet before it has.
std::string sheetName(const std::string& wanted, std::set<std::string>& taken) {
    std::string name = package::cleanText(wanted);
    for (char& c : name) {
        if (std::string_view("[]:*?/\\'\n\t").find(c) != std::string_view::npos) {
            c = ' ';
        }
    }
    name = firstCharacters(name.empty() ? "Blad" : name, longestName);
    const auto isTaken = [&](std::string one) {
        return !taken.insert(domain::lowered(std::move(one))).second;
    };
    std::string unique = name;
    for (int number = 2; isTaken(unique); ++number) {
        const std::string suffix = " " + std::to_string(number);
        unique = firstCharacters(name, longestName - suffix.size()) + suffix;
    }
    return unique;
}

std::size_t widthOf(const std::string& cell, CellKind kind) {
    const CellValue value = CellValue::of(cell, kind);
    switch (value.form) {
        case CellValue::Form::Amount: {
            const std::size_t digits = value.plain().size();
            return digits + digits / 3 + 2;  // marks for thousands, the sign of the currency
        }
        case CellValue::Form::Day:
            return 10;
        case CellValue::Form::Count:
        case CellValue::Form::Decimal:
        case CellValue::Form::Text:
        case CellValue::Form::Empty:
            break;
    }
    return package::lengthOf(value.plain());
}

/// The longest word of a title decides how narrow its column may be; the title itself may wrap.
std::size_t longestWord(const std::string& title) {
    std::size_t longest = 0;
    std::size_t begin = 0;
    while (begin < title.size()) {
        const std::size_t end = std::min(title.find(' ', begin), title.size());
        longest = std::max(longest,
                           package::lengthOf(std::string_view(title).substr(begin, end - begin)));
        begin = end + 1;
    }
    return longest;
}

std::vector<std::size_t> widthsOf(const Sheet& sheet) {
    std::vector<std::size_t> widths;
    for (std::size_t at = 0; at < sheet.columns.size(); ++at) {
        const Column& column = sheet.columns[at];
        const bool isAmount = column.kind == CellKind::Money;
        // Titles are bold, which takes a fifth more.
        const std::size_t word = longestWord(column.title) * 6 / 5;
        std::size_t width = std::max(word, isAmount ? narrowest + 4 : narrowest);
        for (const auto& row : sheet.rows) {
            width = std::max(width, at < row.size() ? widthOf(row[at], column.kind) : 0);
        }
        for (const std::string& choice : column.choices) {
            width = std::max(width, package::lengthOf(choice) + 3);  // the button of the list
        }
        widths.push_back(column.width > 0 ? static_cast<std::size_t>(column.width)
                                          : std::min(width + 2, widest));
    }
    // A sheet that is nothing but text.
    return widths.empty() ? std::vector<std::size_t>{shortestLine} : widths;
}

int linesIn(const std::string& text, std::size_t width) {
    return static_cast<int>(package::lengthOf(text) / std::max<std::size_t>(width, 1)) + 1;
}

/// A paragraph as lines that stand in cells below each other, since merged cells are a trap for who
/// cannot see them.
std::vector<std::string> linesOf(const std::string& text, std::size_t width) {
    std::vector<std::string> lines(1);
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const std::string word = text.substr(begin, end - begin);
        const std::size_t length = package::lengthOf(lines.back()) + 1 + package::lengthOf(word);
        if (!lines.back().empty() && length > width) {
            lines.emplace_back();
        }
        lines.back() += (lines.back().empty() ? "" : " ") + word;
        begin = end + 1;
    }
    return lines;
}

std::vector<HeadLine> headOf(const WorkbookWriter::Workbook& workbook, const Sheet& sheet,
                             std::size_t width) {
    std::vector<HeadLine> head;
    if (workbook.isExample) {
        head.push_back({HeadLine::Style::Mark, "VOORBEELDGEGEVENS", 1});
    }
    head.push_back({HeadLine::Style::Title, sheet.title, 1});
    for (const std::string& paragraph : sheet.introduction) {
        if (sheet.columns.size() < 2) {
            head.push_back({HeadLine::Style::Text, paragraph, linesIn(paragraph, width)});
            continue;
        }
        for (const std::string& line : linesOf(paragraph, std::max(width, shortestLine))) {
            head.push_back({HeadLine::Style::Line, line, 1});
        }
    }
    return head;
}

SheetLayout layoutOfSheet(const WorkbookWriter::Workbook& workbook, const Sheet& sheet,
                          std::string name) {
    SheetLayout layout;
    layout.sheet = &sheet;
    layout.name = std::move(name);
    layout.widths = widthsOf(sheet);
    std::size_t whole = sheet.columns.empty() ? layout.widths.front() : 0;
    std::size_t hidden = 0;
    for (std::size_t at = 0; at < sheet.columns.size(); ++at) {
        hidden += sheet.columns[at].isHidden && hidden == at ? 1 : 0;
        whole += sheet.columns[at].isHidden ? 0 : layout.widths[at];
        layout.headerLines =
            std::max(layout.headerLines, linesIn(sheet.columns[at].title, layout.widths[at] - 1));
    }
    layout.headColumn = hidden;
    layout.pagesWide = sheet.columns.size() > columnsOnPage ? 2 : 1;
    layout.head = headOf(workbook, sheet, whole);
    const bool hasKeys = std::any_of(sheet.columns.begin(), sheet.columns.end(),
                                     [](const Column& column) { return !column.key.empty(); });
    const std::size_t below = layout.head.size() + 1;  // one empty row
    layout.keyRow = hasKeys ? std::optional(below) : std::nullopt;
    layout.headerRow = below + (hasKeys ? 1 : 0);
    layout.firstRow = layout.headerRow + 1;
    layout.lastRow =
        layout.headerRow + sheet.rows.size() + static_cast<std::size_t>(sheet.emptyRows);
    layout.frozenRows = layout.firstRow <= mostFrozenRows ? layout.firstRow : 0;
    layout.frozenColumns = sheet.columns.size() > columnsInSight ? hidden + 1 : 0;
    for (const WorkbookWriter::OwnCell& own : sheet.ownCells) {
        layout.ownCells[{layout.firstRow + own.row, own.column}] = &own;
    }
    return layout;
}

/// The number of the list with these choices, which is written once.
std::size_t listWith(const std::vector<std::string>& choices, WorkbookLayout& layout) {
    const auto found = std::find_if(layout.lists.begin(), layout.lists.end(),
                                    [&](const ChoiceList& one) { return one.choices == choices; });
    if (found != layout.lists.end()) {
        return static_cast<std::size_t>(found - layout.lists.begin());
    }
    const std::size_t listColumn = firstListColumn + layout.lists.size();
    layout.lists.push_back({choices, listColumn});
    if (layout.hiddenRows.size() < choices.size()) {
        layout.hiddenRows.resize(choices.size());
    }
    for (std::size_t row = 0; row < choices.size(); ++row) {
        auto& cells = layout.hiddenRows[row];
        cells.resize(std::max(cells.size(), listColumn + 1));
        cells[listColumn] = choices[row];
    }
    return layout.lists.size() - 1;
}

void addChoices(WorkbookLayout& layout, std::size_t at) {
    SheetLayout& sheet = layout.sheets[at];
    const auto& columns = sheet.sheet->columns;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (!columns[column].choices.empty()) {
            sheet.columnLists.emplace(column, listWith(columns[column].choices, layout));
        }
    }
    for (const auto& [place, own] : sheet.ownCells) {
        if (!own->choices.empty()) {
            sheet.ownLists.emplace(place, listWith(own->choices, layout));
        }
    }
    // Each cell has one rule at most: of two for one cell a program keeps either.
    for (std::size_t column = 0; column < columns.size(); ++column) {
        std::optional<std::size_t> above;
        for (std::size_t row = sheet.firstRow; row <= sheet.lastRow; ++row) {
            const auto list = sheet.lookOf(row, column).list;
            if (list && list == above) {
                layout.ranges.back().lastRow = row;
            } else if (list) {
                layout.ranges.push_back({at, column, row, row, *list});
            }
            above = list;
        }
    }
}

/// As few ranges as there are, since every program keeps a rule for each.
void addEntries(WorkbookLayout& layout, std::size_t at) {
    const SheetLayout& sheet = layout.sheets[at];
    for (std::size_t column = 0; column < sheet.sheet->columns.size(); ++column) {
        const EntryRule* above = nullptr;
        for (std::size_t row = sheet.firstRow; row <= sheet.lastRow; ++row) {
            const EntryRule* rule = sheet.entryRuleAt(row, column);
            if (rule != nullptr && rule == above) {
                layout.entries.back().lastRow = row;
            } else if (rule != nullptr) {
                layout.entries.push_back({at, column, row, row, rule});
            }
            above = rule;
        }
    }
}

bool isPlain(char c) {
    return domain::isDigit(c) || domain::isUpperLetter(c) || (c >= 'a' && c <= 'z');
}

/// Names are words of plain letters and digits, and each is there once.
void addNames(SheetLayout& layout, std::set<std::string>& taken) {
    const auto& columns = layout.sheet->columns;
    for (std::size_t at = 0; at < columns.size() && layout.hasRows(); ++at) {
        std::string name = layout.name + "_" + columns[at].key;
        std::replace_if(
            name.begin(), name.end(), [](char c) { return !isPlain(c); }, '_');
        if (domain::isDigit(name.front())) {
            name.insert(name.begin(), '_');
        }
        if (!columns[at].key.empty() && !columns[at].isHidden && taken.insert(name).second) {
            layout.names.push_back({std::move(name), at, layout.firstRow, layout.lastRow});
        }
    }
    for (const auto& [place, own] : layout.ownCells) {
        std::string name = own->name;
        std::replace_if(
            name.begin(), name.end(), [](char c) { return !isPlain(c); }, '_');
        if (!name.empty() && taken.insert(name).second) {
            layout.names.push_back({std::move(name), place.second, place.first, place.first});
        }
    }
}

}  // namespace

int SheetLayout::linesIn(std::size_t row) const {
    const std::size_t index = row - firstRow;
    int lines = 1;
    if (index < sheet->rows.size()) {
        const std::vector<std::string>& cells = sheet->rows[index];
        for (std::size_t at = 0; at < cells.size() && at < sheet->columns.size(); ++at) {
            if (lookOf(row, at).kind == CellKind::Text && !sheet->columns[at].isHidden) {
                lines = std::max(lines, exchange::linesIn(cells[at], widths[at]));
            }
        }
    }
    return lines;
}

CellLook SheetLayout::lookOf(std::size_t row, std::size_t column) const {
    if (const auto own = ownCells.find({row, column}); own != ownCells.end()) {
        const auto list = ownLists.find({row, column});
        return {own->second->kind, own->second->isLocked, own->second->isSum,
                own->second->help.empty() ? nullptr : &own->second->help,
                list == ownLists.end() ? std::nullopt : std::optional(list->second)};
    }
    const auto list = columnLists.find(column);
    const Column& of = sheet->columns[column];
    return {of.kind, of.isLocked, false, nullptr,
            list == columnLists.end() ? std::nullopt : std::optional(list->second)};
}

const EntryRule* SheetLayout::entryRuleAt(std::size_t row, std::size_t column) const {
    const CellLook look = lookOf(row, column);
    // What is not protected is a list to read, not a form.
    const bool isOpen = sheet->isProtected && !look.isLocked && !look.isSum && !look.list;
    return isOpen ? entryRuleOf(look.kind) : nullptr;
}

WorkbookLayout layoutOf(const WorkbookWriter::Workbook& workbook) {
    WorkbookLayout layout;
    layout.hiddenRows = {{work::kindWord, workbook.kind}};
    for (const auto& [name, value] : workbook.facts) {
        layout.hiddenRows.push_back({name, value});
    }
    std::set<std::string> taken = {work::kindSheet};
    for (const Sheet& sheet : workbook.sheets) {
        layout.sheets.push_back(layoutOfSheet(workbook, sheet, sheetName(sheet.name, taken)));
    }
    std::set<std::string> names;
    for (std::size_t sheet = 0; sheet < layout.sheets.size(); ++sheet) {
        addChoices(layout, sheet);
        addEntries(layout, sheet);
        addNames(layout.sheets[sheet], names);
    }
    return layout;
}

}  // namespace kamerklaar::exchange
