// SPDX-License-Identifier: EUPL-1.2
#include "domain/folding.h"

#include <catch2/catch.hpp>

using namespace kamerklaar::domain;

TEST_CASE("texts are the same whatever the case, the form of their accents and the white space") {
    CHECK(folded("COÖRDINATIE") == "coordinatie");
    CHECK(folded("Coo\u0308rdinatie") == "coordinatie");
    CHECK(folded("  in\u00A0uitvoering\r\n") == "in uitvoering");
    CHECK(folded("a\t \n b") == "a b");
    CHECK(folded("co\u00ADor\u200Bdi\u2060na\uFEFFtie") == "coordinatie");
    CHECK(folded("\u202A12\u202C") == "12");
    CHECK(folded("\xFFz") == "\xFFz");
    CHECK(folded("").empty());
}

TEST_CASE("what nobody sees around a text is white space") {
    CHECK(withoutWhiteAround("\u00A0\u200E a\u00A0b \u2007\u202F") == "a\u00A0b");
    CHECK(withoutWhiteAround("\u200B\u00AD \uFEFF").empty());
    CHECK(withoutWhiteAround("é") == "é");
    CHECK(withoutWhiteAround("\xC3") == "\xC3");
}

TEST_CASE("spaces of other kinds become ordinary ones, and line ends stay") {
    CHECK(withPlainSpaces("45\u202F000\n\u200B") == "45 000\n");
}
