// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>

#include "domain/problem.h"
#include "domain/scheme.h"
#include "domain/yearly_report.h"

namespace kamerklaar::domain {

/// The longest text that is kept, in characters: about ten pages. A name is shorter.
inline constexpr std::int64_t longestText = 30'000;
inline constexpr std::int64_t longestName = 300;

/// What a report is held against, beside the scheme.
struct ReportSurroundings {
    Round round;
    Date today;
    bool hasAward = true;                ///< nothing is owed without one (isOverdue)
    Money awardedNet;                    ///< of this municipality, all years together
    Money spentInEarlierRounds;          ///< of this municipality
    std::optional<Money> spentLastYear;  ///< nothing when the round before was not reported
    /// Of the round before: a change is seen per day, since rounds differ in length. Without it the
    /// amounts are compared as they are.
    std::optional<Period> lastPeriod;
    /// When this municipality may spend until another day than the scheme says.
    std::optional<Period> ownSpendingPeriod;
};

/// Whether what a municipality has not sent by `today` is late. It reports on what it was awarded,
/// so that nobody owes a report before the award, whatever the days of the rounds.
[[nodiscard]] bool isOverdue(Date due, bool hasAward, Date today);

/// Everything there is to say about a report, gravest first: what is no value at all is Refused;
/// what stands out Asks for a word; what the municipality states against the regulation is Flagged.
/// Severity and article come from the scheme's data. Rules that the scheme lacks are not checked,
/// nor are codes of a list that it lacks. Of a report that has not come only the delay is said, and
/// what is wrong with values that were entered all the same.
[[nodiscard]] Problems check(const YearlyReport& report, const Scheme& scheme,
                             const ReportSurroundings& around);

}  // namespace kamerklaar::domain
