// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/table_builder.h"

#include <algorithm>

namespace kamerklaar::exchange {

void TableBuilder::beginSheet(std::string name, bool isHidden) {
    if (tables_.size() == mostSheets) {
        isFull_ = true;
        return;
    }
    work::TableReader::Table& table = tables_.emplace_back();
    table.sheet = std::move(name);
    table.isHidden = isHidden;
}

void TableBuilder::dropSheet() {
    tables_.pop_back();
}

void TableBuilder::put(std::size_t row, std::size_t column, std::string_view text,
                       std::size_t times) {
    if (text.empty() || times == 0 || isFull_) {
        return;
    }
    const bool isInside = row < mostRows && column < mostColumns && times <= mostColumns - column;
    if (!isInside || text.size() > (mostText - text_) / times || !makeRoom(row, column + times)) {
        isFull_ = true;
        return;
    }
    text_ += text.size() * times;
    auto& cells = tables_.back().rows[row];
    std::fill_n(cells.begin() + static_cast<std::ptrdiff_t>(column), times, text);
}

bool TableBuilder::makeRoom(std::size_t row, std::size_t columns) {
    auto& rows = tables_.back().rows;
    const std::size_t moreRows = row < rows.size() ? 0 : row + 1 - rows.size();
    if (moreRows > mostRows - rows_) {
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
    }
    if (moreCells > 0) {
        rows[row].resize(columns);
    }
    return true;
}

}  // namespace kamerklaar::exchange
