// SPDX-License-Identifier: EUPL-1.2
#include "exchange/workbook_reader.h"
#include "fuzzing.h"
#include "made_packages.h"

// The bytes of whole files: the zip package itself, and telling kinds of files apart.
namespace kamerklaar::fuzz {

std::vector<std::string> seeds() {
    std::vector<std::string> all = {written(work::WorkbookWriter::Format::Xlsx),
                                    written(work::WorkbookWriter::Format::Ods)};
    for (const std::string& text : xlsxTexts()) {
        all.push_back(packageFrom(text));
    }
    for (const std::string& text : odsTexts()) {
        all.push_back(packageFrom(text));
    }
    return all;
}

void tryOne(const std::string& input) {
    static_cast<void>(exchange::WorkbookReader().readGrid("a.xlsx", input));
}

}  // namespace kamerklaar::fuzz
