// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/range_chart.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace kamerklaar;
using domain::Money;
using report::Ink;
using report::RangeChart;

namespace {

/// Keeps what is drawn.
class RangeSheet : public report::Canvas {
public:
    struct Line {
        report::Point from;
        report::Ink ink;
    };
    std::vector<Line> lines;
    std::vector<report::Rect> bars;
    std::vector<std::string> words;
    /// Of the words above the bars that stand around their middle: the amounts of the axis.
    std::vector<report::Rect> axis;
    int signs = 0;

    void line(report::Point from, report::Point /*to*/, double /*width*/, Ink ink) override {
        lines.push_back({from, ink});
    }
    void fillRect(report::Rect rect, Ink /*ink*/) override { bars.push_back(rect); }
    void strokeRect(report::Rect /*rect*/, double /*width*/, Ink /*ink*/) override {}
    void fillPath(const std::vector<report::Point>& /*corners*/, Ink ink) override {
        signs += ink == Ink::Warning ? 1 : 0;
    }
    void text(report::Point at, const std::string& utf8, const report::TextStyle& style) override {
        words.push_back(utf8);
        if (style.anchor == report::Anchor::Middle) {
            const double wide = textWidth(utf8, style);
            axis.push_back({at.x - wide / 2, at.y, wide, style.size});
        }
    }
    [[nodiscard]] double textWidth(const std::string& utf8,
                                   const report::TextStyle& style) override {
        return static_cast<double>(utf8.size()) * style.size / 2;
    }
};

constexpr double rangeWidth = 500;

}  // namespace

TEST_CASE("a range runs from its lowest to its highest amount, with the likely one inside") {
    const RangeChart chart(
        {{"Gouda", Money::euros(100'000), Money::euros(250'000), Money::euros(400'000)}},
        domain::Language::Dutch);
    RangeSheet sheet;
    chart.draw(sheet, rangeWidth);
    const report::Rect bar = sheet.bars.back();
    const double likely = sheet.lines.back().from.x;
    CHECK(bar.width > 0);
    CHECK(bar.x < likely);
    CHECK(likely < bar.x + bar.width);
    CHECK(likely == Approx(bar.x + bar.width / 2));
    CHECK(sheet.signs == 0);
    CHECK(std::count(sheet.words.begin(), sheet.words.end(), "€\u00a0250.000") == 1);
}

TEST_CASE("overspending lies left of nothing and has a sign as well as a colour") {
    const RangeChart chart(
        {{"Almelo", Money::euros(-90'000), Money::euros(-50'000), Money::euros(20'000)},
         {"Gouda", Money(), Money(), Money()}},
        domain::Language::Dutch);
    RangeSheet sheet;
    chart.draw(sheet, rangeWidth);
    const double likely = sheet.lines[sheet.lines.size() - 2].from.x;
    const double nothing = sheet.lines.back().from.x;
    CHECK(sheet.lines[sheet.lines.size() - 2].ink == Ink::Warning);
    CHECK(likely < nothing);
    CHECK(sheet.signs == 2);  // beside the bar, and in the legend
}

TEST_CASE("a chart without any range has an axis all the same") {
    const RangeChart chart({{"Gouda", Money(), Money(), Money()}}, domain::Language::English);
    RangeSheet sheet;
    chart.draw(sheet, rangeWidth);
    CHECK(chart.heightFor(rangeWidth) > 0);
    CHECK(chart.barAt(chart.bandOf(0, rangeWidth).y + 1) == 0);
    CHECK_FALSE(chart.barAt(0).has_value());
    CHECK_FALSE(chart.barAt(chart.heightFor(rangeWidth)).has_value());
}

TEST_CASE("amounts on an axis do not run into one another, and zero is among them") {
    const RangeChart chart(
        {{"Almelo", Money::euros(-900'000), Money::euros(50'000), Money::euros(1'400'000)}},
        domain::Language::Dutch);
    const auto drawn = [&](double wide) {
        RangeSheet sheet;
        chart.draw(sheet, wide);
        CHECK(std::count(sheet.words.begin(), sheet.words.end(), "€\u00a00") == 1);
        for (std::size_t i = 1; i < sheet.axis.size(); ++i) {
            CHECK(sheet.axis[i - 1].x + sheet.axis[i - 1].width < sheet.axis[i].x);
        }
        return sheet.axis.size();
    };
    const std::size_t wide = drawn(900);
    CHECK(wide > 3);
    CHECK(drawn(330) < wide);
    CHECK(drawn(200) == 1);
}

TEST_CASE("a name that is longer than its room is cut between letters") {
    const RangeChart chart({{"Wijk bij Duurstede én omstreken éééé", Money(), Money(), Money()}},
                           domain::Language::Dutch);
    RangeSheet sheet;
    chart.draw(sheet, rangeWidth);
    const auto cut = std::find_if(sheet.words.begin(), sheet.words.end(),
                                  [](const auto& word) { return word.starts_with("Wijk"); });
    REQUIRE(cut != sheet.words.end());
    CHECK(cut->ends_with("…"));
    CHECK(sheet.textWidth(*cut, {}) <= 88);
}
