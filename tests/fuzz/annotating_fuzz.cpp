// SPDX-License-Identifier: EUPL-1.2
#include "exchange/workbook_annotating.h"
#include "exchange/workbook_reader.h"
#include "fuzzing.h"
#include "made_packages.h"

namespace kamerklaar::fuzz {

std::vector<std::string> seeds() {
    std::vector<std::string> all = xlsxTexts();
    for (const std::string& text : odsTexts()) {
        all.push_back(text);
    }
    return all;
}

// A file that is read and written upon has the same cells as before, behind the list.
void tryOne(const std::string& input) {
    const std::string bytes = packageFrom(input);
    const exchange::WorkbookReader reader;
    const auto before = reader.readGrid("a", bytes);
    if (!before) {
        return;
    }
    using work::WorkbookAnnotator;
    const auto made = exchange::WorkbookAnnotating().annotated(
        bytes,
        {{before->sheets.front().table.sheet, "B2", WorkbookAnnotator::Weight::Error, "fout <1>"},
         {before->sheets.back().table.sheet, "C30", WorkbookAnnotator::Weight::Warning, "kijk na"},
         {"", "", WorkbookAnnotator::Weight::Warning, "alles"}},
        domain::Language::Dutch);
    if (!made) {
        return;
    }
    const auto after = reader.readGrid("a", *made);
    mustHold(after.has_value(), "what was written upon can be read");
    mustHold(after->sheets.size() == before->sheets.size() + 1, "there is one sheet more");
    for (std::size_t at = 0; at < before->sheets.size(); ++at) {
        mustHold(after->sheets[at + 1].table.rows == before->sheets[at].table.rows,
                 "the cells are those that were there");
    }
}

}  // namespace kamerklaar::fuzz
