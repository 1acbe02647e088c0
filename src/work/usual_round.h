// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "domain/yearly_report.h"

namespace kamerklaar::work {

/// The round that people work on when they name none: the latest of which the period is over, else
/// the first. `rounds` in the order of their years; nothing when there are none.
[[nodiscard]] std::optional<domain::Round> usualRound(const std::vector<domain::Round>& rounds,
                                                      domain::Date today);

}  // namespace kamerklaar::work
