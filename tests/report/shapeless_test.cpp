// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/shapeless.h"

#include <catch2/catch.hpp>

using kamerklaar::report::HouseStyle;
using kamerklaar::report::pdf::Shapeless;

TEST_CASE("letters that no font has are found, each once, and no others") {
    Shapeless shapeless{HouseStyle()};
    const struct {
        const char* text;
        const char* letters;
    } rows[] = {
        {"", ""},
        {"Súdwest-Fryslân: € 1.000 – 72 % “besteed”…", ""},
        {"Ἑλλάς, Россия, العربية, עברית, ≥ 45, ✓", ""},
        {"geen\u00ADafbreking\u200Bhier", ""},
        {"jeugd 漢字 en nog eens 漢", "漢字"},
        {"\u0710", "\u0710"},
        {"kapot \xF0\x9F", ""},
        {"een eigen teken \uE000", "\uE000"},
    };
    for (const auto& row : rows) {
        INFO(row.text);
        CHECK(shapeless.lettersIn(row.text) == row.letters);
    }
}
