// SPDX-License-Identifier: EUPL-1.2
#include "fuzzing.h"
#include "made_packages.h"

namespace kamerklaar::fuzz {

std::vector<std::string> seeds() {
    std::vector<std::string> all = odsTexts();
    all.push_back(textOf(written(work::WorkbookWriter::Format::Ods)));
    return all;
}

void tryOne(const std::string& input) {
    readGrid("a.ods", packageFrom(input));
}

}  // namespace kamerklaar::fuzz
