// SPDX-License-Identifier: EUPL-1.2
#include "domain/file_fault.h"

#include <catch2/catch.hpp>
#include <set>

using namespace kamerklaar::domain;
using Catch::Matchers::Contains;

TEST_CASE("every fault of a file names the file in both languages and has a code of its own") {
    std::set<std::string> codes;
    for (int at = 0; at <= static_cast<int>(FileFault::CellUnknown); ++at) {
        const auto fault = static_cast<FileFault>(at);
        codes.insert(code(fault));
        const std::string dutch = sentence(fault, "opgave.xlsx", Language::Dutch);
        const std::string english = sentence(fault, "opgave.xlsx", Language::English);
        CHECK_THAT(dutch, Contains("opgave.xlsx") && !Contains("{"));
        CHECK_THAT(english, Contains("opgave.xlsx") && !Contains("{"));
        CHECK(dutch != english);
    }
    CHECK(codes.size() == static_cast<std::size_t>(FileFault::CellUnknown) + 1);
}

TEST_CASE("what is too large says how large it may be, in the language's own notation") {
    CHECK_THAT(sentence(FileFault::TooLarge, "x", Language::Dutch),
               Contains("1.048.576 regels, 16.384 kolommen en 2.000.000 cellen"));
    CHECK_THAT(sentence(FileFault::TooLarge, "x", Language::English), Contains("1,048,576 rows"));
}
