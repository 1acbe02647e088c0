// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>

namespace kamerklaar::work::example {

/// How far a report gets.
enum class Fate { Missing, Received, InReview, Returned, Approved };

/// What is wrong with it on purpose, so that there is something to see.
enum class Flaw {
    None,
    SectorsDiffer,
    NoBasis,
    NoRecognition,
    NoAgeBand,
    NoCoordinator,
    HighReach
};

/// The part that one municipality plays in one round.
struct Role {
    Fate fate = Fate::Approved;
    bool isLate = false;
    bool wasSentBack = false;  ///< once, before it got where it is
    int spentPermille = 950;   ///< of what was planned
    bool isOverspending = false;
    bool isUnderspending = false;
    Flaw flaw = Flaw::None;
};

/// Of the municipality at place `index` of `count`. In the last round one is missing, one spends
/// too much, some wait for somebody; everything of earlier rounds has been dealt with.
[[nodiscard]] Role roleOf(std::size_t index, std::size_t count, bool isFirstRound,
                          bool isLastRound);

}  // namespace kamerklaar::work::example
