// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "domain/file_fault.h"
#include "work/returns/return_message.h"
#include "work/workbook_grid.h"

// A return as a file, before anything in it is understood.
namespace kamerklaar::work::returns {

/// The number of a sheet, a row and a column, from zero.
using CellAddress = std::tuple<std::size_t, std::size_t, std::size_t>;

/// What a file holds beside the texts of its tables. None of it is an answer, and none of it is
/// passed over in silence (checks_beside.cpp).
struct Beside {
    struct Text {
        Place place;
        std::string text;
    };
    /// What one does not see of a sheet.
    struct Hidden {
        bool isWhole = false;
        std::vector<Span> rows;
        std::vector<Span> columns;
        [[nodiscard]] bool holds(std::size_t row, std::size_t column) const;
    };
    WorkbookGrid::Format format = WorkbookGrid::Format::Xlsx;
    std::set<WorkbookGrid::Remark> remarks;
    std::vector<Text> covered;   ///< values below a merged cell
    std::vector<Text> notes;     ///< those that this program did not write
    std::vector<Hidden> hidden;  ///< of each sheet
    /// Texts that begin with "=" and that the file says are no formulas: "= zie bijlage".
    std::set<CellAddress> notFormulas;
};

/// The bytes of a file and its tables.
struct ReturnFile {
    std::string name;
    std::string bytes;
    std::vector<TableReader::Table> tables;
    Beside beside;
    std::optional<domain::FileFault> fault;  ///< why there are no tables

    [[nodiscard]] bool isReadable() const { return !fault; }
};

/// Touches no store, so that it may be done in the background.
[[nodiscard]] ReturnFile openReturn(const GridReader& reader, std::string name, std::string bytes);

/// What there is to say of a file that could not be read.
[[nodiscard]] Messages unreadable(const ReturnFile& file);

}  // namespace kamerklaar::work::returns
