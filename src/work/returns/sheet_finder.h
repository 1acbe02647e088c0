// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "work/returns/return_form.h"
#include "work/table_cells.h"

// Where a sheet of the form stands in a file.
namespace kamerklaar::work::returns {

/// The part of a table that holds one sheet of the form.
struct FoundSheet {
    std::size_t table = 0;
    std::size_t firstRow = 0;
    std::size_t endRow = 0;
    /// Rows of keys and titles, which are no answers.
    std::vector<std::size_t> headRows;
    std::optional<std::size_t> titleRow;         ///< of them
    std::optional<std::size_t> keyColumn;        ///< of the keys of the rows
    std::optional<std::size_t> labelColumn;      ///< of the words of the rows
    std::map<std::string, std::size_t> columns;  ///< by key
    /// Titles that stand elsewhere than their hidden key, with row and column.
    std::map<std::string, std::pair<std::size_t, std::size_t>> movedTitles;

    [[nodiscard]] bool isHead(std::size_t row) const {
        return std::find(headRows.begin(), headRows.end(), row) != headRows.end();
    }
};

/// Empty when no table has it. The first is the one to read; a sheet that somebody copied with its
/// keys follows. Of several the one that bears the name of the form counts, else the first that
/// people see. Several sheets may stand in one table: a sheet ends where the key of another stands.
[[nodiscard]] std::vector<FoundSheet> findSheets(const ReturnForm& form, const FormSheet& sheet,
                                                 const std::vector<TableReader::Table>& tables);

}  // namespace kamerklaar::work::returns
