// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/grant_state.h"

namespace kamerklaar::domain {

/// What one report stated, for the projection.
struct SpendingPace {
    Period period;
    Money spent;
    /// What the municipality itself expected to be left over, if it said so.
    std::optional<Money> expectedLeft;
};

/// The projected unspent amount at the end of the spending period. The method stands in
/// docs/forecast.md and beside the figure.
struct Forecast {
    Money spentSoFar;
    Money left;    ///< most likely; below zero is overspending
    Money lowest;  ///< range
    Money highest;
    Date from;        ///< last day that is reported on
    Date until;       ///< end of the spending period
    int reports = 0;  ///< how many it rests on; with none everything is still to be spent
};

/// Projects the spending from the reports so far over the days that are left.
[[nodiscard]] Forecast forecastOf(const GrantState& state, const std::vector<SpendingPace>& pace);

/// Something the ministry can still do about an expected remainder.
enum class LeverKind { ExtensionRequest, Amendment, LastInstalment };
struct Lever {
    LeverKind kind = LeverKind::ExtensionRequest;
    Date lastDay;  ///< on which it can still be done
    std::string article;
    bool isOpen = false;  ///< on the day it was asked
    Money leftAfter;      ///< the most likely remainder after it, before it is taken
    Money effect;         ///< on the total that is paid or left
};
[[nodiscard]] std::vector<Lever> leversOf(const GrantState& state, const Scheme& scheme,
                                          const Forecast& forecast, Date today);

}  // namespace kamerklaar::domain
