// SPDX-License-Identifier: EUPL-1.2
#include "work/filled_workbook.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace kamerklaar::tests {

using Sheet = work::WorkbookWriter::Sheet;

Sheet& FilledWorkbook::sheet(const std::string& name) {
    const auto found = std::find_if(book.sheets.begin(), book.sheets.end(),
                                    [&name](const Sheet& one) { return one.name == name; });
    REQUIRE(found != book.sheets.end());
    return *found;
}

std::size_t FilledWorkbook::columnOf(const Sheet& sheet, const std::string& key) {
    for (std::size_t at = 0; at < sheet.columns.size(); ++at) {
        if (sheet.columns[at].key == key) {
            return at;
        }
    }
    FAIL(sheet.name << " has no column " << key);
    return 0;
}

FilledWorkbook& FilledWorkbook::fill(const std::string& name, const std::string& municipality,
                                     int number, const Cells& cells) {
    Sheet& to = sheet(name);
    const auto row = std::find_if(to.rows.begin(), to.rows.end(), [&](const auto& one) {
        return one[1] == municipality && (number == 0 || one[2] == std::to_string(number));
    });
    REQUIRE(row != to.rows.end());
    for (const auto& [key, value] : cells) {
        (*row)[columnOf(to, key)] = value;
    }
    return *this;
}

FilledWorkbook& FilledWorkbook::fill(const std::string& name, const std::string& municipality,
                                     const Cells& cells) {
    return fill(name, municipality, 0, cells);
}

FilledWorkbook& FilledWorkbook::add(const std::string& name, const Cells& cells) {
    Sheet& to = sheet(name);
    std::vector<std::string>& row = to.rows.emplace_back(to.columns.size());
    for (const auto& [key, value] : cells) {
        row[columnOf(to, key)] = value;
    }
    return *this;
}

FilledWorkbook& FilledWorkbook::ordinary(const std::string& municipality) {
    return fill("Verlening", municipality,
                {{"kenmerk", "5178141-" + municipality},
                 {"datum", "2024-06-20"},
                 {"ingang", "2024-07-01"},
                 {"bruto", "150000000"},
                 {"bcf", "6000000"},
                 {"netto", "144000000"}})
        .fill("Betalingen", municipality, 1,
              {{"betaald_op", "2024-07-05"}, {"netto", "24000000"}, {"bcf", "1000000"}})
        .fill("Betalingen", municipality, 2,
              {{"betaald_op", "2025-02-03"},
               {"netto", "48000000"},
               {"bcf", "2000000"},
               {"kenmerk", "B-2025"}});
}

}  // namespace kamerklaar::tests
