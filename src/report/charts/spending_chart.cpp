// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/spending_chart.h"

#include <algorithm>
#include <utility>

#include "report/charts/bar_rows.h"

namespace kamerklaar::report {

namespace {

using namespace bar_rows;

struct SpendingWords {
    const char* awarded;
    const char* spent;
    const char* paid;
    const char* above;
};

SpendingWords wordsIn(domain::Language language, SpendingChart::Whole whole) {
    const bool isAwarded = whole == SpendingChart::Whole::Awarded;
    switch (language) {
        case domain::Language::Dutch:
            return {isAwarded ? "verleend (netto)" : "verleend of gereserveerd (netto)", "besteed",
                    "betaald", "meer besteed dan verleend"};
        case domain::Language::English:
            return {isAwarded ? "awarded (net)" : "awarded or reserved (net)", "spent", "paid",
                    "spent more than awarded"};
    }
    return {};
}

}  // namespace

SpendingChart::SpendingChart(std::vector<Bar> bars, Whole whole, domain::Language language)
    : bars_(std::move(bars)), whole_(whole), language_(language) {
    domain::Money largest;
    for (const Bar& bar : bars_) {
        withCents_ = withCents_ || bar.spent.inCents() % 100 != 0;
        largest = std::max({largest, bar.awarded, bar.paid, bar.spent});
    }
    axis_ = BarAxis({}, largest);
}

double SpendingChart::heightFor(double /*width*/) const {
    return heightOf(bars_.size());
}

void SpendingChart::draw(Canvas& canvas, double width) const {
    drawLegend(canvas, width);
    axis_.draw(canvas, width, heightFor(width) - 4, language_);
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        drawBar(canvas, width, i);
    }
}

std::optional<std::size_t> SpendingChart::barAt(double y) const {
    return bar_rows::barAt(y, bars_.size());
}

Rect SpendingChart::bandOf(std::size_t bar, double width) const {
    return bar_rows::bandOf(bar, width);
}

void SpendingChart::drawLegend(Canvas& canvas, double width) const {
    const SpendingWords words = wordsIn(language_, whole_);
    const TextStyle style{7.5, Weight::Regular, Anchor::Start, Ink::Quiet};
    const double baseline = 10;
    double x = labelWidth;
    const auto word = [&](const char* text) {
        canvas.text({x + 12, baseline}, text, style);
        x += 12 + canvas.textWidth(text, style) + 14;
    };
    canvas.fillRect({x, baseline - 5, 8, 4}, Ink::Accent);
    word(words.spent);
    canvas.fillRect({x, baseline - 7, 8, 8}, Ink::AccentSoft);
    word(words.awarded);
    canvas.line({x + 4, baseline - 8}, {x + 4, baseline + 2}, 1.4, Ink::Text);
    word(words.paid);
    const bool anyAbove = std::any_of(bars_.begin(), bars_.end(),
                                      [](const Bar& bar) { return bar.spent > bar.awarded; });
    if (anyAbove && x + canvas.textWidth(words.above, style) < width) {
        canvas.text({x, baseline}, words.above, {7.5, Weight::Bold, Anchor::Start, Ink::Warning});
    }
}

void SpendingChart::drawBar(Canvas& canvas, double width, std::size_t index) const {
    const Bar& bar = bars_[index];
    const double middle = bandOf(index, width).y + rowHeight / 2;
    const double start = axis_.xOf(domain::Money(), width);
    const bool isAbove = bar.spent > bar.awarded;

    drawName(canvas, middle + 3, bar.label);
    canvas.fillRect(
        {start, middle - barHeight / 2, axis_.xOf(bar.awarded, width) - start, barHeight},
        Ink::AccentSoft);
    canvas.fillRect(
        {start, middle - barHeight / 4, axis_.xOf(bar.spent, width) - start, barHeight / 2},
        isAbove ? Ink::Warning : Ink::Accent);
    const double paidAt = axis_.xOf(bar.paid, width);
    // On a strip of paper: it may cross what was spent, which is nearly as dark.
    for (const auto& [thickness, ink] : {std::pair(3.4, Ink::Paper), std::pair(1.4, Ink::Text)}) {
        canvas.line({paidAt, middle - barHeight / 2 - 1}, {paidAt, middle + barHeight / 2 + 1},
                    thickness, ink);
    }
    drawValue(canvas, width, middle + 3, bar_rows::valueText(bar.spent, withCents_, language_),
              isAbove);
}

}  // namespace kamerklaar::report
