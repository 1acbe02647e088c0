// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/expected_value.h"
#include "work/selecting.h"

// Reading a table that somebody filled in: cells by their place, and what is wrong with one.
namespace kamerklaar::work {

/// Where a problem stands that has a cell for a field.
struct CellPlace {
    std::string sheet;  ///< empty for a csv file
    std::string cell;   ///< "B7"
};
/// Of a problem about a table; nothing for any other.
[[nodiscard]] std::optional<CellPlace> cellOf(const domain::Problem& problem);
/// The sentence of a problem with the sheet and the cell in front of it, where it has them.
[[nodiscard]] std::string sentenceWithPlace(const domain::Problem& problem,
                                            domain::Language language);

/// One sheet. Rows and columns are counted from 0; outside of it all cells are empty.
class TableCells {
public:
    explicit TableCells(const TableReader::Table& table) : table_(table) {}

    [[nodiscard]] const std::string& sheet() const { return table_.sheet; }
    [[nodiscard]] std::size_t rows() const { return table_.rows.size(); }
    /// Of the longest row.
    [[nodiscard]] std::size_t columns() const;
    [[nodiscard]] std::size_t columnsIn(std::size_t row) const;
    /// Without white space of any kind at both ends: one that holds nothing else is blank.
    [[nodiscard]] std::string at(std::size_t row, std::size_t column) const;
    [[nodiscard]] bool isBlank(std::size_t row) const;
    /// As Problem::field names a cell: "Verlening!B7".
    [[nodiscard]] std::string field(std::size_t row, std::size_t column) const;
    /// CellWrong: what stands in this cell is not what belongs there. `list` names the values when
    /// it is OneOf.
    [[nodiscard]] domain::Problem wrong(std::size_t row, std::size_t column,
                                        domain::ExpectedValue expected,
                                        const std::string& list = {}) const;

private:
    const TableReader::Table& table_;
};

/// The row that has the most of these texts (as comparable gives them), and where they stand in it;
/// at least two, so that a word in passing is no head.
struct TableHead {
    std::size_t row = 0;
    std::map<std::string, std::size_t> places;
};
[[nodiscard]] TableHead headWith(const std::vector<std::string>& texts, const TableCells& cells,
                                 std::size_t firstRow, std::size_t endRow);

/// The same text as people compare it: small letters without accents, no white space around it and
/// one space for each run of it inside.
[[nodiscard]] std::string comparable(const std::string& text);

/// "GM0014" for GM0014, gm0014, 0014 and 14; nothing for what is no code.
[[nodiscard]] std::optional<std::string> municipalityCode(const std::string& text);

}  // namespace kamerklaar::work
