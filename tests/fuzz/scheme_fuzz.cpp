// SPDX-License-Identifier: EUPL-1.2
#include <fstream>
#include <iterator>

#include "exchange/scheme_file.h"
#include "exchange/scheme_json.h"
#include "fuzzing.h"

namespace kamerklaar::fuzz {

std::vector<std::string> seeds() {
    std::ifstream file(KAMERKLAAR_SOURCE "/resources/scheme/pmg2024.json", std::ios::binary);
    return {std::string(std::istreambuf_iterator<char>(file), {}), "{}", "[[[[[[[[]]]]]]]]"};
}

void tryOne(const std::string& input) {
    const auto scheme = exchange::readScheme(input);
    if (scheme) {
        mustHold(exchange::readScheme(exchange::schemeJson(*scheme).dump()).has_value(),
                 "a scheme that was read can be written and read again");
    }
}

}  // namespace kamerklaar::fuzz
