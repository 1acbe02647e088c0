// SPDX-License-Identifier: EUPL-1.2
#include "cli/text_table.h"

#include <algorithm>
#include <charconv>

namespace kamerklaar::cli {
namespace {

using CellKind = work::WorkbookWriter::CellKind;
using Row = std::vector<std::string>;

/// Characters, not bytes: a minus sign takes three.
std::size_t widthOf(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

std::int64_t numberIn(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// A cell comes in its canonical form; a line break within it would break the table.
std::string shown(const std::string& cell, CellKind kind, Language language) {
    if (cell.empty()) {
        return {};
    }
    switch (kind) {
        case CellKind::Money:
            return domain::formatAmount(domain::Money::cents(numberIn(cell)), language);
        case CellKind::Count:
            return domain::formatCount(numberIn(cell), language);
        case CellKind::Decimal:
            return domain::formatThousandths(numberIn(cell), language);
        case CellKind::Date: {
            const auto day = domain::Date::fromIso(cell);
            return day ? domain::formatDate(*day) : cell;
        }
        case CellKind::Text:
            break;
    }
    std::string text = cell;
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

}  // namespace

std::string aligned(const std::vector<Row>& rows, const std::vector<Side>& sides) {
    std::vector<std::size_t> widths(sides.size());
    for (const Row& row : rows) {
        for (std::size_t at = 0; at < row.size(); ++at) {
            widths[at] = std::max(widths[at], widthOf(row[at]));
        }
    }
    std::string text;
    for (const Row& row : rows) {
        for (std::size_t at = 0; at < row.size(); ++at) {
            const std::string gap(widths[at] - widthOf(row[at]), ' ');
            const bool isLast = at + 1 == row.size();
            text += at == 0 ? "" : "  ";
            text += sides[at] == Side::Right ? gap + row[at] : row[at] + (isLast ? "" : gap);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        text += '\n';
    }
    return text;
}

std::string tableOf(const work::WorkbookWriter::Sheet& sheet, bool isExample, Language language) {
    std::vector<Side> sides;
    std::vector<Row> rows(1);
    bool hasAmounts = false;
    for (const work::WorkbookWriter::Column& column : sheet.columns) {
        const bool isNumber = column.kind == CellKind::Money || column.kind == CellKind::Count ||
                              column.kind == CellKind::Decimal;
        sides.push_back(isNumber ? Side::Right : Side::Left);
        rows.front().push_back(column.title);
        hasAmounts = hasAmounts || column.kind == CellKind::Money;
    }
    for (const Row& row : sheet.rows) {
        Row& line = rows.emplace_back();
        for (std::size_t at = 0; at < row.size(); ++at) {
            line.push_back(shown(row[at], sheet.columns[at].kind, language));
        }
    }
    std::string text = isExample ? "VOORBEELDGEGEVENS\n" : "";
    text += sheet.title + "\n";
    for (const std::string& paragraph : sheet.introduction) {
        text += paragraph + "\n";
    }
    if (hasAmounts) {
        text += Words{"Bedragen in euro’s.", "Amounts in euros."}.in(language);
        text += "\n";
    }
    return text + "\n" + aligned(rows, sides);
}

}  // namespace kamerklaar::cli
