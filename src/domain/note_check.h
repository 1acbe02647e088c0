// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "domain/dossier_notes.h"
#include "domain/problem.h"
#include "domain/scheme.h"
#include "domain/selection.h"

// What there is to say about the smaller records of a dossier. What an officer notes is the
// ministry's own, so that what does not hold is refused; when an objection comes is the
// municipality's, so that it is flagged.
namespace kamerklaar::domain {

/// The two amounts that an explanation is about, as they are now.
struct DifferingAmounts {
    Money left;
    Money right;
};
/// `now` is nothing when there are no such two sources.
[[nodiscard]] Problems check(const Explanation& explanation, const Scheme& scheme,
                             std::optional<DifferingAmounts> now);

/// What is divided: the spending of a report, over the years that its period touches.
struct DividedSpending {
    Period period;
    Money spent;
};
[[nodiscard]] Problems check(const SpendingSplit& split, const Scheme& scheme,
                             const DividedSpending& of);

[[nodiscard]] Problems check(const ReportNote& note, const Scheme& scheme);

/// `lastDay` of the term against the decision (Awb art. 6:7); nothing when the scheme has none.
[[nodiscard]] Problems check(const Objection& objection, const Scheme& scheme,
                             std::optional<Date> lastDay, Date today);

[[nodiscard]] Problems check(const Deadline& deadline, const Scheme& scheme, Date today);
/// No text that is too long; its fields are looked at where they are known (work/letters.h).
[[nodiscard]] Problems check(const LetterTemplate& sample, const Scheme& scheme);
[[nodiscard]] Problems check(const Letter& letter, const Scheme& scheme);

/// What `rank` says of its figures (selection_index.h), and what is no value.
[[nodiscard]] Problems check(const Selection& selection, const Scheme& scheme);

}  // namespace kamerklaar::domain
