// SPDX-License-Identifier: EUPL-1.2
#include "exchange/workbook_reader.h"
#include "fuzzing.h"
#include "made_packages.h"

namespace kamerklaar::fuzz {

std::vector<std::string> seeds() {
    std::vector<std::string> all = xlsxTexts();
    all.push_back(textOf(written(work::WorkbookWriter::Format::Xlsx)));
    return all;
}

void tryOne(const std::string& input) {
    const auto grid = exchange::WorkbookReader().readGrid("a.xlsx", packageFrom(input));
    if (!grid) {
        return;
    }
    for (const work::WorkbookGrid::Sheet& sheet : grid->sheets) {
        mustHold(sheet.kinds.size() == sheet.table.rows.size(), "each row has its kinds");
        for (std::size_t row = 0; row < sheet.kinds.size(); ++row) {
            mustHold(sheet.kinds[row].size() == sheet.table.rows[row].size(),
                     "each cell has its kind");
        }
    }
    for (const work::WorkbookGrid::Name& name : grid->names) {
        mustHold(!name.sheet || *name.sheet < grid->sheets.size(), "a name leads to a sheet");
    }
}

}  // namespace kamerklaar::fuzz
