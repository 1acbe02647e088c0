// SPDX-License-Identifier: EUPL-1.2
#include "report/palette.h"

#include <catch2/catch.hpp>

using namespace kamerklaar::report;
using Catch::Matchers::Contains;

namespace {

/// A colour of its own is asked for, from yellow on white to black on black.
const char* const accents[] = {"",        "#c8102e", "#ffe600", "#000000", "#ffffff",
                               "#154273", "#7f7f7f", "#00ff00", "rood",    "#12345g"};

HouseStyle styleWith(const std::string& accent) {
    HouseStyle style;
    style.accent = accent;
    return style;
}

}  // namespace

TEST_CASE("contrast is reckoned as the guidelines for web content do") {
    CHECK(contrast({0, 0, 0}, {255, 255, 255}) == Approx(21));
    CHECK(contrast({255, 255, 255}, {0, 0, 0}) == Approx(21));
    CHECK(contrast({119, 119, 119}, {255, 255, 255}) == Approx(4.478).epsilon(0.001));
    CHECK(contrast({10, 20, 30}, {10, 20, 30}) == Approx(1));
}

TEST_CASE("whatever the accent, words stand out 4.5 to 1 and drawings 3 to 1, light and dark") {
    for (const char* accent : accents) {
        for (const Palette& palette :
             {lightPalette(styleWith(accent)), darkPalette(styleWith(accent))}) {
            INFO("accent " << accent << " became " << palette.accent.hex());
            for (const Colour& words :
                 {palette.text, palette.quiet, palette.accent, palette.warning}) {
                INFO(words.hex());
                CHECK(contrast(words, palette.paper) >= 4.5);
                CHECK(contrast(words, palette.ground) >= 4.5);
            }
            CHECK(contrast(palette.text, palette.warningGround) >= 4.5);
            CHECK(contrast(palette.quiet, palette.warningGround) >= 4.5);
            CHECK(contrast(palette.warning, palette.warningGround) >= 4.5);
            CHECK(contrast(palette.accentSoft, palette.paper) >= 3);
        }
    }
}

TEST_CASE("an accent that can be read is used as it is, and what is no colour changes nothing") {
    CHECK(lightPalette(styleWith("#c8102e")).accent.hex() == "#c8102e");
    CHECK(lightPalette(styleWith("rood")).accent == lightPalette({}).accent);
    CHECK(Colour::of("#FFE600", {}).hex() == "#ffe600");
}
