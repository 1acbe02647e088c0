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

}  // namespace kamerklaar::work
