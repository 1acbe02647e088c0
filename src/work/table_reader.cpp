// SPDX-License-Identifier: EUPL-1.2
#include "work/table_reader.h"

#include <algorithm>

namespace kamerklaar::work {

const std::string& TableReader::Table::at(std::size_t row, std::size_t column) const {
    static const std::string nothing;
    return row < rows.size() && column < rows[row].size() ? rows[row][column] : nothing;
}

std::string cellName(std::size_t row, std::size_t column) {
    std::string letters;
    // There is no zero among the letters: A to Z, then AA.
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    }
    return letters + std::to_string(row + 1);
}

std::string workbookKind(const std::vector<TableReader::Table>& tables) {
    const auto found = std::find_if(tables.begin(), tables.end(), [](const auto& table) {
        return table.sheet == kindSheet && table.at(0, 0) == kindWord;
    });
    return found == tables.end() ? std::string() : found->at(0, 1);
}

}  // namespace kamerklaar::work
