// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sstream>
#include <string>

#include "work/selecting.h"

namespace kamerklaar::tests {

/// A table as it would come from a file: one line a row, semicolons between the cells.
[[nodiscard]] inline work::TableReader::Table tableOf(const std::string& text,
                                                      const std::string& sheet = {}) {
    work::TableReader::Table table;
    table.sheet = sheet;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string>& row = table.rows.emplace_back();
        std::istringstream cells(line);
        for (std::string cell; std::getline(cells, cell, ';');) {
            row.push_back(cell);
        }
    }
    return table;
}

}  // namespace kamerklaar::tests
