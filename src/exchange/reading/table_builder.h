// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "work/table_reader.h"

namespace kamerklaar::exchange {

// What is read of one file at most; beyond it the file is TableTooLarge. Far above any table that
// people keep by hand, and low enough for an ordinary laptop.
inline constexpr std::size_t mostRows = 1'048'576;  ///< of all sheets together
inline constexpr std::size_t mostColumns = 16'384;
inline constexpr std::size_t mostCells = 2'000'000;  ///< of all sheets, empty ones between included
inline constexpr std::size_t mostText = 64 * 1024 * 1024;  ///< bytes in all cells together
inline constexpr std::size_t mostSheets = 1000;

/// Collects the cells of a file, sheet by sheet, within those bounds.
class TableBuilder {
public:
    void beginSheet(std::string name, bool isHidden);
    /// Forgets the sheet that was begun last.
    void dropSheet();
    /// Puts a text into `times` cells from that place to the right. Empty texts are not kept.
    void put(std::size_t row, std::size_t column, std::string_view text, std::size_t times = 1);
    /// Whether something did not fit; what comes after that is not kept.
    [[nodiscard]] bool isFull() const { return isFull_; }
    /// The sheets, without what is empty at the end of rows.
    [[nodiscard]] std::vector<work::TableReader::Table> take() { return std::move(tables_); }

private:
    [[nodiscard]] bool makeRoom(std::size_t row, std::size_t columns);

    std::vector<work::TableReader::Table> tables_;
    std::size_t rows_ = 0;
    std::size_t cells_ = 0;
    std::size_t text_ = 0;
    bool isFull_ = false;
};

}  // namespace kamerklaar::exchange
