// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/range_chart.h"

#include <algorithm>
#include <utility>

#include "report/charts/bar_rows.h"

namespace kamerklaar::report {

namespace {

using namespace bar_rows;
using domain::Money;

struct RangeWords {
    const char* likely;
    const char* range;
    const char* above;
};

RangeWords rangeWordsIn(domain::Language language) {
    switch (language) {
        case domain::Language::Dutch:
            return {"meest waarschijnlijk", "bandbreedte", "meer besteed dan verleend"};
        case domain::Language::English:
            return {"most likely", "range", "spent more than awarded"};
    }
    return {};
}

}  // namespace

RangeChart::RangeChart(std::vector<Bar> bars, domain::Language language)
    : bars_(std::move(bars)), language_(language) {
    Money lowest;
    Money highest;
    for (const Bar& bar : bars_) {
        withCents_ = withCents_ || bar.likely.inCents() % 100 != 0;
        lowest = std::min({lowest, bar.lowest, bar.likely});
        highest = std::max({highest, bar.highest, bar.likely});
    }
    axis_ = BarAxis(lowest, highest);
}

double RangeChart::heightFor(double /*width*/) const {
    return heightOf(bars_.size());
}

void RangeChart::draw(Canvas& canvas, double width) const {
    drawLegend(canvas);
    axis_.draw(canvas, width, heightFor(width) - 4, language_);
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        drawBar(canvas, width, i);
    }
}

std::optional<std::size_t> RangeChart::barAt(double y) const {
    return bar_rows::barAt(y, bars_.size());
}

Rect RangeChart::bandOf(std::size_t bar, double width) const {
    return bar_rows::bandOf(bar, width);
}

void RangeChart::drawLegend(Canvas& canvas) const {
    const RangeWords words = rangeWordsIn(language_);
    const TextStyle style{7.5, Weight::Regular, Anchor::Start, Ink::Quiet};
    const double baseline = 10;
    double x = labelWidth;
    const auto word = [&](const char* text) {
        canvas.text({x + 12, baseline}, text, style);
        x += 12 + canvas.textWidth(text, style) + 14;
    };
    canvas.line({x + 4, baseline - 8}, {x + 4, baseline + 2}, 2, Ink::Accent);
    word(words.likely);
    canvas.fillRect({x, baseline - 7, 8, 8}, Ink::AccentSoft);
    word(words.range);
    const bool anyAbove = std::any_of(bars_.begin(), bars_.end(),
                                      [](const Bar& bar) { return bar.likely < Money(); });
    if (anyAbove) {
        drawWarningSign(canvas, {x, baseline});
        word(words.above);
    }
}

void RangeChart::drawBar(Canvas& canvas, double width, std::size_t index) const {
    const Bar& bar = bars_[index];
    const double middle = bandOf(index, width).y + rowHeight / 2;
    const bool isAbove = bar.likely < Money();
    drawName(canvas, middle + 3, bar.label);
    const double low = axis_.xOf(bar.lowest, width);
    canvas.fillRect({low, middle - barHeight / 2, axis_.xOf(bar.highest, width) - low, barHeight},
                    Ink::AccentSoft);
    const double likely = axis_.xOf(bar.likely, width);
    canvas.line({likely, middle - barHeight / 2 - 1}, {likely, middle + barHeight / 2 + 1}, 2,
                isAbove ? Ink::Warning : Ink::Accent);
    drawValue(canvas, width, middle + 3, bar_rows::valueText(bar.likely, withCents_, language_),
              isAbove);
}

}  // namespace kamerklaar::report
