// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/table_builder.h"

#include <algorithm>
#include <utility>

namespace kamerklaar::exchange {

namespace {

void trimEnd(std::vector<std::string>& texts, std::vector<work::CellKind>& kinds) {
    while (!texts.empty() && texts.back().empty()) {
        texts.pop_back();
        kinds.pop_back();
    }
}

/// Sorted, and those that touch as one.
std::vector<work::Span> inOrder(std::vector<work::Span> spans) {
    std::sort(spans.begin(), spans.end(),
              [](const work::Span& a, const work::Span& b) { return a.first < b.first; });
    std::vector<work::Span> joined;
    for (const work::Span& span : spans) {
        if (!joined.empty() && span.first <= joined.back().last + 1) {
            joined.back().last = std::max(joined.back().last, span.last);
        } else {
            joined.push_back(span);
        }
    }
    return joined;
}

}  // namespace

void TableBuilder::beginSheet(std::string name, bool isHidden) {
    if (grid_.sheets.size() == mostSheets) {
        isFull_ = true;
        return;
    }
    work::TableReader::Table& table = grid_.sheets.emplace_back().table;
    table.sheet = std::move(name);
    table.isHidden = isHidden;
}

void TableBuilder::dropSheet() {
    grid_.sheets.pop_back();
}

void TableBuilder::put(std::size_t row, std::size_t column, std::string_view text,
                       work::CellKind kind, std::size_t times) {
    if (text.empty() || times == 0 || isFull_) {
        return;
    }
    const bool isInside = row < mostRows && column < mostColumns && times <= mostColumns - column;
    if (!isInside || !hasRoomFor(text.size(), times) || !makeRoom(row, column + times)) {
        isFull_ = true;
        return;
    }
    const auto at = static_cast<std::ptrdiff_t>(column);
    std::fill_n(sheet().table.rows[row].begin() + at, times, text);
    std::fill_n(sheet().kinds[row].begin() + at, times, kind);
}

void TableBuilder::hideRows(work::Span rows) {
    hide(sheet().hiddenRows, rows);
}

void TableBuilder::hideColumns(work::Span columns) {
    hide(sheet().hiddenColumns, columns);
}

void TableBuilder::hide(std::vector<work::Span>& hidden, work::Span more) {
    if (!hidden.empty() && more.first == hidden.back().last + 1) {
        hidden.back().last = more.last;
    } else if (hasRoomAside()) {
        hidden.push_back(more);
    }
}

void TableBuilder::merge(const work::CellRange& cells) {
    if (hasRoomAside()) {
        sheet().merged.push_back(cells);
    }
}

void TableBuilder::cover(Grid::CellText text) {
    if (hasRoomAside(text.text.size())) {
        sheet().covered.push_back(std::move(text));
    }
}

void TableBuilder::note(Grid::CellText text) {
    if (hasRoomAside(text.text.size() + text.author.size())) {
        sheet().notes.push_back(std::move(text));
    }
}

void TableBuilder::name(Grid::Name name) {
    if (hasRoomAside(name.name.size())) {
        grid_.names.push_back(std::move(name));
    }
}

void TableBuilder::coverMerged() {
    for (const work::CellRange& cells : sheet().merged) {
        coverBelow(cells);
    }
}

// Merged cells that lie over each other make work without end; no program makes them.
void TableBuilder::coverBelow(const work::CellRange& cells) {
    auto& rows = sheet().table.rows;
    for (std::size_t row = cells.firstRow; row <= cells.lastRow && row < rows.size(); ++row) {
        for (std::size_t column = cells.firstColumn;
             column <= cells.lastColumn && column < rows[row].size(); ++column) {
            if (++covered_ > mostCells) {
                isFull_ = true;
                return;
            }
            const bool isTop = row == cells.firstRow && column == cells.firstColumn;
            if (!isTop && !rows[row][column].empty()) {
                cover({row, column, std::exchange(rows[row][column], {})});
                sheet().kinds[row][column] = {};
            }
        }
        trimEnd(rows[row], sheet().kinds[row]);
        if (++covered_ > mostCells) {
            isFull_ = true;
            return;
        }
    }
}

TableBuilder::Grid TableBuilder::take(Grid::Format format) {
    grid_.format = format;
    for (Grid::Sheet& one : grid_.sheets) {
        while (!one.table.rows.empty() && one.table.rows.back().empty()) {
            one.table.rows.pop_back();
            one.kinds.pop_back();
        }
        one.hiddenRows = inOrder(std::move(one.hiddenRows));
        one.hiddenColumns = inOrder(std::move(one.hiddenColumns));
    }
    return std::move(grid_);
}

bool TableBuilder::makeRoom(std::size_t row, std::size_t columns) {
    auto& rows = sheet().table.rows;
    auto& kinds = sheet().kinds;
    const std::size_t moreRows = row < rows.size() ? 0 : row + 1 - rows.size();
    if (moreRows > mostRowsInAll - rows_) {
        return false;
    }
    const std::size_t present = moreRows > 0 ? 0 : rows[row].size();
    const std::size_t moreCells = columns > present ? columns - present : 0;
    if (moreCells > mostCells - cells_) {
        return false;
    }
    rows_ += moreRows;
    cells_ += moreCells;
    if (moreRows > 0) {
        rows.resize(row + 1);
        kinds.resize(row + 1);
    }
    if (moreCells > 0) {
        rows[row].resize(columns);
        kinds[row].resize(columns);
    }
    return true;
}

bool TableBuilder::hasRoomFor(std::size_t text, std::size_t times) {
    if (text > (mostText - text_) / times) {
        isFull_ = true;
        return false;
    }
    text_ += text * times;
    return true;
}

bool TableBuilder::hasRoomAside(std::size_t text) {
    if (isFull_ || asides_ == mostAsides) {
        isFull_ = true;
        return false;
    }
    ++asides_;
    return hasRoomFor(text);
}

}  // namespace kamerklaar::exchange
