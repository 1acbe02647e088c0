// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "domain/decision.h"
#include "work/context.h"

// Decisions that are prepared or approved together, all or none: a payment run, the awards of one
// day, what a workbook holds. Each is held against those before it in the series.
namespace kamerklaar::work {

/// As prepare() of deciding.h, one after another. Refused: all that is wrong with the first one
/// that is refused.
[[nodiscard]] domain::Result<std::vector<domain::Decision>> prepareAll(
    const Context& context, const std::vector<domain::Decision>& decisions);

/// As approve() of deciding.h, one after another.
[[nodiscard]] domain::Outcome approveAll(const Context& context,
                                         const std::vector<domain::Decision>& decisions,
                                         const std::string& answer = {});

/// approve() of a decision that more can stand in the way of: what `objections` gives in the same
/// act is refused with the rest. For publications (sealing.h), which are held against their seal.
[[nodiscard]] domain::Outcome approveUnless(
    const Context& context, domain::DecisionId id, int version, const std::string& answer,
    const std::function<domain::Problems(const domain::Decision&)>& objections);

/// approve() of a decision whose consequences come from elsewhere: `follow` is called in the same
/// act, after the decision was approved, and what it refuses undoes the approval. For taking over
/// (taking_over.h), whose workbook is read there.
[[nodiscard]] domain::Outcome approveAnd(
    const Context& context, domain::DecisionId id, int version, const std::string& answer,
    const std::function<domain::Outcome(const domain::Decision&)>& follow);

/// Inside the act that approves a take-over: enters decisions that were taken before this file was
/// begun, with their own dates, as prepared and approved by the two people of the take-over. What
/// follows from them (planned instalments, reporting terms) is part of it. Refused: whatever check
/// refuses.
[[nodiscard]] domain::Outcome enterTakenOver(const Context& context,
                                             const domain::Decision& takeOver,
                                             const std::vector<domain::Decision>& decisions);

}  // namespace kamerklaar::work
