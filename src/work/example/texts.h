// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>

// What made-up municipalities write. Dutch, as reports are; none of it is about a real
// municipality.
namespace kamerklaar::work::example {

using Sentences = std::span<const std::string_view>;

/// A text is an opening, mostly a middle, and sometimes an end; any of each go together. Places to
/// fill in: {g} municipality, {w} and {v} two of its districts, {i} and {j} two of its
/// interventions, {n} young people reached, {t} the year, {u} the year after it.
struct Passage {
    Sentences openings;
    Sentences middles;
    Sentences endings;
};

enum class About { Summary, Progress, Results, Bottlenecks, Lessons, Continuity, TargetGroup };

/// In the first round an approach is being set up, after that it runs.
[[nodiscard]] Passage passage(About about, bool isFirstRound);

/// Why less, or more, was spent than planned.
[[nodiscard]] Sentences reasonsForUnderspending();
[[nodiscard]] Sentences reasonsForOverspending();
/// From the first round to the second, and from then on.
[[nodiscard]] Sentences reasonsForChange();
[[nodiscard]] Sentences reasonsForLaterChange();
[[nodiscard]] Sentences deviations();
[[nodiscard]] Sentences coordinatorNotes();
[[nodiscard]] Sentences withoutCoordinatorNotes();
[[nodiscard]] Sentences reasonsToSendBack();

}  // namespace kamerklaar::work::example
