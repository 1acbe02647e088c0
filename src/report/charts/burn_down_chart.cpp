// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/burn_down_chart.h"

#include <algorithm>
#include <cmath>

#include "report/charts/scale.h"

namespace kamerklaar::report {

namespace {

using domain::Date;
using domain::Money;

constexpr int mostBurnDownSteps = 4;
constexpr double left = 62;    ///< room for the amounts
constexpr double right = 74;   ///< room for the amount at the end
constexpr double top = 34;     ///< below the legend
constexpr double plot = 118;   ///< height of what is drawn
constexpr double bottom = 22;  ///< room for the days
constexpr int dashes = 24;

struct BurnDownWords {
    const char* known;
    const char* likely;
    const char* range;
};

BurnDownWords burnDownWordsIn(domain::Language language) {
    return language == domain::Language::Dutch
               ? BurnDownWords{"verantwoord", "meest waarschijnlijk", "bandbreedte"}
               : BurnDownWords{"reported", "most likely", "range"};
}

/// Steps of this size until the amount is reached.
Money reach(Money step, Money amount) {
    Money end;
    while (end < amount) {
        end += step;
    }
    return end;
}

void dashedLine(Canvas& canvas, Point from, Point to) {
    const double dx = (to.x - from.x) / dashes;
    const double dy = (to.y - from.y) / dashes;
    for (int i = 0; i < dashes; i += 2) {
        canvas.line({from.x + i * dx, from.y + i * dy},
                    {from.x + (i + 1) * dx, from.y + (i + 1) * dy}, 1.6, Ink::Accent);
    }
}

}  // namespace

BurnDownChart::BurnDownChart(std::vector<Point> known, End end, domain::Language language)
    : known_(std::move(known)), end_(end), language_(language) {
    Money lowest = std::min(Money(), end_.lowest);
    Money highest = std::max(end_.highest, Money::euros(1));
    for (const Point& point : known_) {
        lowest = std::min(lowest, point.left);
        highest = std::max(highest, point.left);
    }
    step_ = scaleFor(std::max(highest, -lowest), mostBurnDownSteps).step;
    from_ = -reach(step_, -lowest);
    until_ = reach(step_, highest);
}

double BurnDownChart::heightFor(double /*width*/) const {
    return top + plot + bottom;
}

void BurnDownChart::draw(Canvas& canvas, double width) const {
    drawLegend(canvas);
    drawScale(canvas, width);
    if (known_.empty()) {
        return;
    }
    drawForecast(canvas, width);
    for (std::size_t i = 0; i + 1 < known_.size(); ++i) {
        canvas.line({xOf(known_[i].day, width), yOf(known_[i].left)},
                    {xOf(known_[i + 1].day, width), yOf(known_[i + 1].left)}, 2, Ink::Accent);
    }
    for (const Point& point : known_) {
        constexpr double half = 2.5;
        canvas.fillRect({xOf(point.day, width) - half, yOf(point.left) - half, 2 * half, 2 * half},
                        Ink::Accent);
    }
}

double BurnDownChart::xOfPart(std::size_t part, double width) const {
    return xOf(part < known_.size() ? known_[part].day : end_.day, width);
}

std::size_t BurnDownChart::partAt(double x, double width) const {
    std::size_t nearest = 0;
    for (std::size_t part = 1; part <= known_.size(); ++part) {
        if (std::abs(xOfPart(part, width) - x) < std::abs(xOfPart(nearest, width) - x)) {
            nearest = part;
        }
    }
    return nearest;
}

Rect BurnDownChart::bandOf(std::size_t part, double width) const {
    constexpr double half = 6;
    return {xOfPart(part, width) - half, top - 4, 2 * half, plot + 8};
}

double BurnDownChart::xOf(Date day, double width) const {
    const Date first = known_.empty() ? end_.day : known_.front().day;
    const double days = std::max(1, end_.day.daysSince(first));
    return left + (width - left - right) * day.daysSince(first) / days;
}

double BurnDownChart::yOf(Money amount) const {
    // An amount as a position may be a floating-point number: it is drawn, never added up.
    const double part = static_cast<double>((amount - from_).inCents()) /
                        static_cast<double>((until_ - from_).inCents());
    return top + plot * (1 - std::clamp(part, 0.0, 1.0));
}

void BurnDownChart::drawLegend(Canvas& canvas) const {
    const BurnDownWords words = burnDownWordsIn(language_);
    const TextStyle style{7.5, Weight::Regular, Anchor::Start, Ink::Quiet};
    constexpr double baseline = 10;
    constexpr double sign = 16;
    double x = left;
    const auto word = [&](const char* text) {
        canvas.text({x + sign + 5, baseline}, text, style);
        x += sign + 5 + canvas.textWidth(text, style) + 14;
    };
    canvas.line({x, baseline - 3}, {x + sign, baseline - 3}, 2, Ink::Accent);
    word(words.known);
    for (const double at : {0.0, 6.0, 12.0}) {
        canvas.line({x + at, baseline - 3}, {x + at + 4, baseline - 3}, 1.6, Ink::Accent);
    }
    word(words.likely);
    canvas.fillRect({x, baseline - 7, sign, 8}, Ink::AccentSoft);
    word(words.range);
}

void BurnDownChart::drawScale(Canvas& canvas, double width) const {
    for (Money at = from_; at <= until_; at += step_) {
        canvas.line({left, yOf(at)}, {width - right, yOf(at)}, at.isZero() ? 1 : 0.4,
                    at.isZero() ? Ink::Quiet : Ink::Rule);
        canvas.text({left - 6, yOf(at) + 2.5}, domain::formatMoneyShort(at, language_),
                    {7, Weight::Regular, Anchor::End, Ink::Quiet});
    }
    // Days beside each other may not run into one another: the first, the last reported, the end.
    const double baseline = top + plot + 14;
    const auto day = [&](Date which, Anchor anchor) {
        canvas.text({xOf(which, width), baseline}, domain::formatDate(which),
                    {7, Weight::Regular, anchor, Ink::Quiet});
    };
    if (!known_.empty()) {
        day(known_.front().day, Anchor::Start);
        if (known_.size() > 1) {
            day(known_.back().day, Anchor::Middle);
        }
    }
    day(end_.day, Anchor::End);
}

void BurnDownChart::drawForecast(Canvas& canvas, double width) const {
    const report::Point begin{xOf(known_.back().day, width), yOf(known_.back().left)};
    const double x = xOf(end_.day, width);
    canvas.fillPath({begin, {x, yOf(end_.highest)}, {x, yOf(end_.lowest)}}, Ink::AccentSoft);
    dashedLine(canvas, begin, {x, yOf(end_.likely)});
    canvas.text({x + 6, yOf(end_.likely) + 3}, domain::formatMoneyShort(end_.likely, language_),
                {8, Weight::Bold, Anchor::Start, end_.likely < Money() ? Ink::Warning : Ink::Text});
}

}  // namespace kamerklaar::report
