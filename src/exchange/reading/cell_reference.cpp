// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/cell_reference.h"

#include <algorithm>

#include "exchange/reading/attribute_number.h"
#include "exchange/reading/table_builder.h"

namespace kamerklaar::exchange {

namespace {

bool takeSign(std::string_view& text, char sign) {
    const bool isThere = !text.empty() && text.front() == sign;
    text.remove_prefix(isThere ? 1 : 0);
    return isThere;
}

/// The number of a column, from one; zero when no letter stands there, and some number beyond any
/// sheet when too many do.
std::size_t takeColumn(std::string_view& text) {
    takeSign(text, '$');
    std::size_t column = 0;
    while (!text.empty() && text.front() >= 'A' && text.front() <= 'Z' && column <= mostColumns) {
        column = column * 26 + static_cast<std::size_t>(text.front() - 'A') + 1;
        text.remove_prefix(1);
    }
    return column;
}

/// One end of a range: either may be left out, for whole rows or columns.
struct End {
    std::size_t row = 0;  ///< from one; zero when it is left out
    std::size_t column = 0;
};

std::optional<End> endOf(std::string_view text) {
    End end;
    end.column = takeColumn(text);
    takeSign(text, '$');
    if (!text.empty()) {
        const auto row = numberIn(text);
        if (!row || *row == 0) {
            return std::nullopt;
        }
        end.row = *row;
    }
    return end.row == 0 && end.column == 0 ? std::nullopt : std::optional(end);
}

/// The name of a sheet, between apostrophes when it has other signs than letters, up to `mark`.
std::optional<std::string> takeSheet(std::string_view& text, char mark) {
    std::string name;
    if (takeSign(text, '\'')) {
        for (;;) {
            const std::size_t quote = text.find('\'');
            if (quote == text.npos) {
                return std::nullopt;
            }
            name += text.substr(0, quote);
            text.remove_prefix(quote + 1);
            if (!takeSign(text, '\'')) {
                break;
            }
            name += '\'';
        }
    } else {
        const std::size_t end = std::min(text.find(mark), text.size());
        name = text.substr(0, end);
        text.remove_prefix(end);
    }
    // A name with brackets is of a sheet in another file, and so is one behind a number sign.
    const bool isHere = !name.empty() && name.find_first_of("[]#") == name.npos;
    return takeSign(text, mark) && isHere ? std::optional(name) : std::nullopt;
}

}  // namespace

std::optional<CellPlace> placeOf(std::string_view address) {
    const auto end = endOf(address);
    return end && end->row > 0 && end->column > 0
               ? std::optional(CellPlace{end->row - 1, end->column - 1})
               : std::nullopt;
}

std::optional<work::CellRange> rangeOf(std::string_view address) {
    const std::size_t colon = address.find(':');
    const auto first = endOf(address.substr(0, colon));
    const auto last = colon == address.npos ? first : endOf(address.substr(colon + 1));
    const bool isCell = first && first->row > 0 && first->column > 0;
    if (!first || !last || (colon == address.npos && !isCell) ||
        (first->row == 0) != (last->row == 0) || (first->column == 0) != (last->column == 0)) {
        return std::nullopt;
    }
    work::CellRange range{0, 0, mostRows - 1, mostColumns - 1};
    if (first->row > 0) {
        range.firstRow = std::min(first->row, last->row) - 1;
        range.lastRow = std::max(first->row, last->row) - 1;
    }
    if (first->column > 0) {
        range.firstColumn = std::min(first->column, last->column) - 1;
        range.lastColumn = std::max(first->column, last->column) - 1;
    }
    return range;
}

std::optional<CellReference> xlsxReference(std::string_view text) {
    const auto sheet = takeSheet(text, '!');
    const auto range = sheet ? rangeOf(text) : std::nullopt;
    return range ? std::optional(CellReference{*sheet, *range}) : std::nullopt;
}

std::optional<CellReference> odsReference(std::string_view text) {
    takeSign(text, '$');
    const auto sheet = takeSheet(text, '.');
    if (!sheet) {
        return std::nullopt;
    }
    std::string cells(text);
    const std::size_t colon = cells.find(':');
    if (colon != cells.npos) {
        std::string_view second = std::string_view(text).substr(colon + 1);
        takeSign(second, '$');
        if (!takeSign(second, '.')) {
            // "$Blad.$B$2:$Blad.$C$9"; another sheet would make a range through several.
            if (takeSheet(second, '.') != sheet) {
                return std::nullopt;
            }
        }
        cells = cells.substr(0, colon + 1) + std::string(second);
    }
    const auto range = rangeOf(cells);
    return range ? std::optional(CellReference{*sheet, *range}) : std::nullopt;
}

}  // namespace kamerklaar::exchange
