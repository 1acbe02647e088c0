// SPDX-License-Identifier: EUPL-1.2
#include "exchange/workbook_reader.h"
#include "fuzzing.h"
#include "made_packages.h"

namespace kamerklaar::fuzz {

std::vector<std::string> seeds() {
    return {written(work::WorkbookWriter::Format::Csv),
            "a;\"b;c\";\"d \"\"e\"\"\"\r\n\"1\r\n2\";f\r\n", "sep=,\r\n1.234,56\n",
            std::string("\xFF\xFE"
                        "a\0;\0\n\0",
                        8),
            "a\tb\xFA\r"};
}

void tryOne(const std::string& input) {
    const auto grid = exchange::WorkbookReader().readGrid("a.csv", input);
    if (grid) {
        mustHold(grid->sheets.size() == 1 || grid->format != work::WorkbookGrid::Format::Csv,
                 "csv has one sheet");
    }
}

}  // namespace kamerklaar::fuzz
