// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "work/returns/return_reading.h"

// What stands in a file beside the answers.
namespace kamerklaar::work::returns {

/// Which cells have been accounted for.
class SeenCells {
public:
    explicit SeenCells(std::size_t tables) : rows_(tables) {}
    void mark(std::size_t table, std::size_t row, std::size_t column) {
        rows_[table][row].insert(column);
    }
    void markRow(std::size_t table, std::size_t row) { wholeRows_.insert({table, row}); }
    void add(const SeenCells& other) {
        for (std::size_t table = 0; table < rows_.size(); ++table) {
            for (const auto& [row, columns] : other.rows_[table]) {
                rows_[table][row].insert(columns.begin(), columns.end());
            }
        }
        wholeRows_.insert(other.wholeRows_.begin(), other.wholeRows_.end());
    }
    [[nodiscard]] bool has(std::size_t table, std::size_t row, std::size_t column) const {
        if (wholeRows_.contains({table, row})) {
            return true;
        }
        const auto found = rows_[table].find(row);
        return found != rows_[table].end() && found->second.contains(column);
    }

private:
    std::vector<std::unordered_map<std::size_t, std::set<std::size_t>>> rows_;
    std::set<std::pair<std::size_t, std::size_t>> wholeRows_;
};

/// The cells that are filled in, were not accounted for and hold no words of the form itself.
/// `ownTables` are those with a sheet of the form.
[[nodiscard]] std::vector<Stray> straysIn(const ReturnForm& form,
                                          const std::vector<TableReader::Table>& tables,
                                          const SeenCells& seen,
                                          const std::set<std::size_t>& ownTables);

}  // namespace kamerklaar::work::returns
