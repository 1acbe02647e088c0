// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/problem.h"
#include "domain/selection.h"

namespace kamerklaar::domain {

/// A municipality in the ranking. Scores are in thousandths of a standard deviation.
struct RankedMunicipality {
    std::string code;
    std::string name;
    std::int64_t score = 0;
    int rank = 0;        ///< equal scores share a rank; the next is skipped
    int valuesUsed = 0;  ///< of how many indicators
    bool isSetAside = false;
    std::string setAsideReason;
    bool isWithin = false;      ///< among the places
    bool isTiedAtEdge = false;  ///< a tie runs over the last place: somebody has to choose
};

struct Ranking {
    std::vector<RankedMunicipality> lines;  ///< highest need first; those set aside last
    Problems findings;                      ///< gaps and indicators that say nothing
};

/// The composite index: each indicator standardised (mean 0, standard deviation 1 over the
/// municipalities that have it), turned so that higher is worse, weighted, and divided by the
/// weights of the indicators that the municipality has. docs/selection.md tells the method.
[[nodiscard]] Ranking rank(const Selection& selection);

/// Who enters and who leaves when one indicator's weight is changed.
struct Sensitivity {
    std::string indicator;
    std::int64_t weight = 0;            ///< instead of its own
    std::vector<std::string> entering;  ///< names
    std::vector<std::string> leaving;
};
/// Each indicator left out, halved and doubled.
[[nodiscard]] std::vector<Sensitivity> sensitivity(const Selection& selection);

}  // namespace kamerklaar::domain
