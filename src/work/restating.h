// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "work/bound_figures.h"

namespace kamerklaar::work {

/// What differs from the edition that was sealed before, with the reason where one was given.
struct RestatedFigure {
    std::string key;
    std::string label;
    std::string before;
    std::string after;
    std::string reason;
};
[[nodiscard]] std::vector<RestatedFigure> restatedFigures(const KamerReportData& data,
                                                          const BoundFigures& figures);

}  // namespace kamerklaar::work
