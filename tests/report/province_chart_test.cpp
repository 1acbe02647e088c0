// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/province_chart.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace kamerklaar;
using report::ProvinceChart;

namespace {

/// Keeps the words, and counts the signs.
class Words : public report::Canvas {
public:
    std::vector<std::string> words;
    int signs = 0;

    void line(report::Point, report::Point, double, report::Ink) override {}
    void fillRect(report::Rect, report::Ink) override {}
    void strokeRect(report::Rect, double, report::Ink) override {}
    void fillPath(const std::vector<report::Point>&, report::Ink) override { ++signs; }
    void text(report::Point, const std::string& utf8, const report::TextStyle&) override {
        words.push_back(utf8);
    }
    [[nodiscard]] double textWidth(const std::string& utf8, const report::TextStyle&) override {
        return static_cast<double>(utf8.size());
    }
    [[nodiscard]] bool say(const std::string& what) const {
        return std::find(words.begin(), words.end(), what) != words.end();
    }
};

ProvinceChart chart() {
    const auto share = [](std::int64_t part) {
        return domain::Share::of(domain::Money::euros(part), domain::Money::euros(100));
    };
    return ProvinceChart({{"PV31", share(25), 5, 2}, {"PV23", share(60), 2, 0}, {"PV99", {}, 1, 1}},
                         domain::Language::Dutch);
}

}  // namespace

TEST_CASE("provinces stand as they lie on a map, and what is no province has no tile") {
    const ProvinceChart map = chart();
    REQUIRE(map.tiles().size() == 2);
    CHECK(map.tiles()[0].code == "PV23");
    const report::Rect north = map.boxOf(0, 400);
    const report::Rect south = map.boxOf(1, 400);
    CHECK(north.y < south.y);
    CHECK(north.x > south.x);
    CHECK(map.tileAt(north.x + 1, north.y + 1, 400) == 0U);
    CHECK(map.tileAt(south.x + south.width - 1, south.y + 1, 400) == 1U);
    CHECK_FALSE(map.tileAt(1, 1, 400).has_value());
}

TEST_CASE("a tile says its share and who is late in words, with a sign where somebody is") {
    Words drawn;
    chart().draw(drawn, 400);
    CHECK(drawn.say("2 te laat"));
    CHECK(drawn.say("niemand te laat"));
    CHECK(drawn.signs == 1);
    const std::string share =
        domain::formatShare(chart().tiles()[1].spent, domain::Language::Dutch);
    CHECK(drawn.say(share + " besteed"));
    // The others are outlines with their names, so that the country is recognised.
    CHECK(drawn.say("Groningen"));
    CHECK(std::count(drawn.words.begin(), drawn.words.end(), "geen gemeente") == 10);
}
