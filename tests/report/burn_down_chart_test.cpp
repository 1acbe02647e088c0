// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/burn_down_chart.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace kamerklaar;
using domain::Date;
using domain::Money;
using report::BurnDownChart;
using report::Ink;

namespace {

/// Keeps what is drawn.
class BurnDownSheet : public report::Canvas {
public:
    std::vector<std::pair<report::Point, report::Point>> accents;
    std::vector<report::Point> band;
    std::vector<std::pair<std::string, Ink>> words;

    void line(report::Point from, report::Point to, double width, Ink ink) override {
        if (ink == Ink::Accent && width == 2) {
            accents.emplace_back(from, to);
        }
    }
    void fillRect(report::Rect /*rect*/, Ink /*ink*/) override {}
    void strokeRect(report::Rect /*rect*/, double /*width*/, Ink /*ink*/) override {}
    void fillPath(const std::vector<report::Point>& corners, Ink ink) override {
        CHECK(ink == Ink::AccentSoft);
        band = corners;
    }
    void text(report::Point /*at*/, const std::string& utf8,
              const report::TextStyle& style) override {
        words.emplace_back(utf8, style.ink);
    }
    [[nodiscard]] double textWidth(const std::string& utf8,
                                   const report::TextStyle& style) override {
        return static_cast<double>(utf8.size()) * style.size / 2;
    }
    [[nodiscard]] bool says(const std::string& text, Ink ink) const {
        return std::find(words.begin(), words.end(), std::pair(text, ink)) != words.end();
    }
};

constexpr double burnDownWidth = 500;

std::string euros(std::int64_t amount) {
    return domain::formatMoneyShort(Money::euros(amount), domain::Language::Dutch);
}

BurnDownChart chart(Money lowest, Money likely, Money highest) {
    return {{{Date::known(2024, 7, 1), Money::euros(100'000)},
             {Date::known(2025, 1, 1), Money::euros(80'000)},
             {Date::known(2026, 1, 1), Money::euros(40'000)}},
            {Date::known(2027, 7, 1), lowest, likely, highest},
            domain::Language::Dutch};
}

}  // namespace

TEST_CASE("a burn-down falls from day to day, and its forecast begins where the reports end") {
    BurnDownSheet sheet;
    const BurnDownChart drawn =
        chart(Money::euros(5'000), Money::euros(10'000), Money::euros(20'000));
    drawn.draw(sheet, burnDownWidth);
    // The first line in this burnDownWidth is that of the legend.
    REQUIRE(sheet.accents.size() == 3);
    const auto& first = sheet.accents[1];
    const auto& second = sheet.accents[2];
    CHECK(first.first.x < first.second.x);
    CHECK(first.first.y < first.second.y);
    CHECK(second.first.x == first.second.x);
    REQUIRE(sheet.band.size() == 3);
    CHECK(sheet.band[0].x == second.second.x);
    CHECK(sheet.band[1].y < sheet.band[2].y);
    CHECK(sheet.band[1].x <= burnDownWidth);
    CHECK(sheet.says(euros(10'000), Ink::Text));
    CHECK(sheet.says("01-07-2027", Ink::Quiet));
}

TEST_CASE("a forecast below zero is drawn below the line, and warned of") {
    BurnDownSheet sheet;
    chart(Money::euros(-30'000), Money::euros(-10'000), Money::euros(0)).draw(sheet, burnDownWidth);
    CHECK(sheet.says(euros(-10'000), Ink::Warning));
    CHECK(sheet.band[2].y > sheet.band[1].y);
}

TEST_CASE("without reports there is nothing to draw but the scale") {
    BurnDownSheet sheet;
    const BurnDownChart empty({}, {Date::known(2027, 7, 1), Money(), Money(), Money()},
                              domain::Language::English);
    empty.draw(sheet, burnDownWidth);
    CHECK(sheet.band.empty());
    CHECK(empty.heightFor(burnDownWidth) > 100);
}
