// SPDX-License-Identifier: EUPL-1.2
#include "domain/forecast.h"

#include <algorithm>

#include "domain/wide.h"

// docs/forecast.md tells the method in words, with an example.
namespace kamerklaar::domain {

namespace {

/// How far back the most likely pace looks.
constexpr int recentDays = 365;
/// The range is never narrower than this part of what is projected, to either side.
constexpr int leastMargin = 10;  // a tenth

/// Money over days. A pace below nothing, which only a correction can give, counts as none.
struct Pace {
    Money spent;
    std::int64_t days = 0;

    /// What it gives over a number of days, rounded to the cent.
    [[nodiscard]] Money over(std::int64_t number) const {
        if (days <= 0 || spent <= Money()) {
            return {};
        }
        return Money::cents(roundedRatio(Wide{spent.inCents()} * number, days));
    }
};

Pace paceWithin(const std::vector<SpendingPace>& reports, Period window) {
    Pace pace;
    for (const SpendingPace& report : reports) {
        if (const auto shared = report.period.overlap(window)) {
            pace.days += shared->days();
            pace.spent += Money::cents(
                roundedRatio(Wide{report.spent.inCents()} * shared->days(), report.period.days()));
        }
    }
    return pace;
}

Pace wholePace(const std::vector<SpendingPace>& reports) {
    Pace pace;
    for (const SpendingPace& report : reports) {
        pace.days += report.period.days();
        pace.spent += report.spent;
    }
    return pace;
}

// What the municipality expected last, where it said so.
std::optional<Money> latestExpectation(const std::vector<SpendingPace>& reports) {
    const SpendingPace* latest = nullptr;
    for (const SpendingPace& report : reports) {
        if (report.expectedLeft &&
            (latest == nullptr || latest->period.last() < report.period.last())) {
            latest = &report;
        }
    }
    return latest != nullptr ? latest->expectedLeft : std::nullopt;
}

Date lastReported(const std::vector<SpendingPace>& reports) {
    return std::max_element(reports.begin(), reports.end(),
                            [](const auto& left, const auto& right) {
                                return left.period.last() < right.period.last();
                            })
        ->period.last();
}

}  // namespace

Forecast forecastOf(const GrantState& state, const std::vector<SpendingPace>& reports) {
    Forecast forecast;
    const Money net = state.awarded.net();
    forecast.until = state.spendingPeriod.last();
    forecast.reports = static_cast<int>(reports.size());
    if (reports.empty()) {
        forecast.from = state.spendingPeriod.first().plusDays(-1);
        forecast.left = net;
        forecast.highest = net;
        return forecast;
    }
    const Pace whole = wholePace(reports);
    forecast.spentSoFar = whole.spent;
    forecast.from = lastReported(reports);
    const Money unspent = net - whole.spent;
    const std::int64_t daysLeft = std::max(forecast.until.daysSince(forecast.from), 0);
    if (daysLeft == 0) {
        forecast.left = forecast.lowest = forecast.highest = unspent;
        return forecast;
    }
    const Period recent = Period::known(forecast.from.plusDays(1 - recentDays), forecast.from);
    const Money likely = paceWithin(reports, recent).over(daysLeft);
    const Money margin = Money::cents(roundedRatio(likely.inCents(), leastMargin));
    Money least = std::min(likely - margin, whole.over(daysLeft));
    Money most = std::max(likely + margin, whole.over(daysLeft));
    for (const SpendingPace& report : reports) {
        const Money alone = Pace{report.spent, report.period.days()}.over(daysLeft);
        least = std::min(least, alone);
        most = std::max(most, alone);
    }
    forecast.left = unspent - likely;
    forecast.lowest = unspent - most;
    forecast.highest = unspent - least;
    if (const std::optional<Money> expected = latestExpectation(reports)) {
        forecast.lowest = std::min(forecast.lowest, *expected);
        forecast.highest = std::max(forecast.highest, *expected);
    }
    return forecast;
}

}  // namespace kamerklaar::domain
