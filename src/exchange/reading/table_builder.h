// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "work/workbook_grid.h"

namespace kamerklaar::exchange {

// What is read of one file at most beside the bounds of domain/file_fault.h; beyond it the file is
// TooLarge.
using domain::mostCells;
using domain::mostColumns;
using domain::mostRows;
inline constexpr std::size_t mostText = 64 * 1024 * 1024;  ///< bytes in all cells together
inline constexpr std::size_t mostSheets = 1000;
/// Of all sheets: one stray sign on the very last row of a sheet or two is no reason to refuse a
/// file, since empty rows above it take little.
inline constexpr std::size_t mostRowsInAll = 3 * mostRows;
/// Of notes, of names, of merged cells and of spans of hidden rows or columns, each in all sheets.
inline constexpr std::size_t mostAsides = 200'000;

/// Collects what a file says of its cells, sheet by sheet, within those bounds.
class TableBuilder {
public:
    using Grid = work::WorkbookGrid;

    void beginSheet(std::string name, bool isHidden);
    /// Forgets the sheet that was begun last.
    void dropSheet();
    /// Puts a text into `times` cells from that place to the right. Empty texts are not kept.
    void put(std::size_t row, std::size_t column, std::string_view text, work::CellKind kind,
             std::size_t times = 1);
    void hideRows(work::Span rows);
    void hideColumns(work::Span columns);
    void merge(const work::CellRange& cells);
    void cover(Grid::CellText text);
    void note(Grid::CellText text);
    void name(Grid::Name name);
    void remark(Grid::Remark remark) { grid_.remarks.insert(remark); }
    /// Moves what stands in cells of the last sheet that others cover to where covered cells are
    /// kept.
    void coverMerged();

    /// Whether something did not fit; what comes after that is not kept.
    [[nodiscard]] bool isFull() const { return isFull_; }
    [[nodiscard]] std::size_t sheets() const { return grid_.sheets.size(); }
    [[nodiscard]] std::optional<std::size_t> sheetNamed(std::string_view name) const {
        return grid_.sheetNamed(name);
    }
    /// What was collected, without what is empty at the end of rows.
    [[nodiscard]] Grid take(Grid::Format format);

private:
    [[nodiscard]] Grid::Sheet& sheet() { return grid_.sheets.back(); }
    [[nodiscard]] bool makeRoom(std::size_t row, std::size_t columns);
    [[nodiscard]] bool hasRoomFor(std::size_t text, std::size_t times = 1);
    [[nodiscard]] bool hasRoomAside(std::size_t text = 0);
    void hide(std::vector<work::Span>& hidden, work::Span more);
    void coverBelow(const work::CellRange& cells);

    Grid grid_;
    std::size_t rows_ = 0;
    std::size_t cells_ = 0;
    std::size_t text_ = 0;
    std::size_t asides_ = 0;
    std::size_t covered_ = 0;  ///< cells looked at
    bool isFull_ = false;
};

}  // namespace kamerklaar::exchange
