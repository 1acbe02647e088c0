// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/forecast.h"
#include "work/context.h"

namespace kamerklaar::work {

/// One municipality on the settlement radar: a forecast, no claim.
struct RadarLine {
    domain::Municipality municipality;
    domain::GrantState state;
    domain::Forecast forecast;
    std::vector<domain::Lever> levers;
};
/// The largest expected remainder first.
[[nodiscard]] std::vector<RadarLine> settlementRadar(Store& store, domain::Date today);

/// The national sum of the forecasts with its range.
[[nodiscard]] domain::Forecast nationalForecast(const std::vector<RadarLine>& lines);

/// What was still to be spent on a day, over all municipalities: the award less what was reported
/// up to and including it.
struct BurnDownPoint {
    domain::Date day;
    domain::Money left;
};
/// From the first day of the spending period on, a point for each day on which a report ends.
[[nodiscard]] std::vector<BurnDownPoint> burnDown(Store& store, domain::Money awardedNet);

}  // namespace kamerklaar::work
