// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "domain/problem.h"
#include "domain/scheme.h"
#include "domain/yearly_report.h"

namespace kamerklaar::domain {

/// What a report is held against, beside the scheme.
struct ReportSurroundings {
    Round round;
    Date today;
    Money awardedNet;                    ///< of this municipality, all years together
    Money spentInEarlierRounds;          ///< of this municipality
    std::optional<Money> spentLastYear;  ///< nothing when the round before was not reported
};

/// Everything there is to say about a report, gravest first: what is no value at all is Refused;
/// what the municipality states against the regulation is Flagged, with the article from the
/// scheme's data; what stands out Asks for a word. Rules that the scheme lacks are not checked.
[[nodiscard]] Problems check(const YearlyReport& report, const Scheme& scheme,
                             const ReportSurroundings& around);

}  // namespace kamerklaar::domain
