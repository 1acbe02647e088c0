// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "domain/application.h"
#include "domain/continuity_report.h"
#include "domain/grant_state.h"
#include "domain/notification.h"
#include "domain/problem.h"
#include "domain/scheme.h"
#include "domain/sisa_return.h"

// What there is to say about what a municipality asks, sends or states. Only what is no value at
// all is Refused; all else is Flagged or Asks, with the article from the scheme's data.
namespace kamerklaar::domain {

/// art. 3 and 4. `awarded` is nothing before there is an award: then the budget is held against
/// what was asked for.
[[nodiscard]] Problems check(const Application& application, const Scheme& scheme,
                             std::optional<GrantAmount> awarded, Date today);

/// art. 7.
[[nodiscard]] Problems check(const Notification& notification, const Scheme& scheme, Date today);

/// art. 8, fourth paragraph.
[[nodiscard]] Problems check(const ContinuityReport& report, const Scheme& scheme, Date today);

/// What a SiSa return is held against.
struct SisaSurroundings {
    Money awardedNet;
    Money paidByYearEnd;  ///< net, up to and including 31 December of the year
    Period spendingPeriod;
    std::optional<Money> cumulativeBefore;  ///< of the year before; nothing in the first year
    std::optional<int> otherFinalYear;      ///< another return that is marked final
    Date today;
};
/// Financiële-verhoudingswet art. 17a.
[[nodiscard]] Problems check(const SisaReturn& sisa, const Scheme& scheme,
                             const SisaSurroundings& around);

/// What an officer looked for and did not find: a plain no, or nothing filled in while the whole is
/// assessed already. While it is not, an empty answer says nothing.
[[nodiscard]] bool isLacking(Answer found, bool isAssessed);

/// The day on which the return over a year is due; nothing when the scheme has none.
[[nodiscard]] std::optional<Date> sisaDueOf(const Scheme& scheme, int year);

}  // namespace kamerklaar::domain
