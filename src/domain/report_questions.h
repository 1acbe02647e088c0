// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/scheme.h"

// What a progress report is asked under one scheme and not under another, beside the lists of
// terms.
namespace kamerklaar::domain {

/// How far the problem analysis is: when the plan has one (plan_item "probleemanalyse").
[[nodiscard]] bool asksProblemAnalysis(const Scheme& scheme);

/// Whether there is somebody who coordinates the programme: when the plan has one (plan_item
/// "coordinatie"), or a rule asks for one (coordinator_missing).
[[nodiscard]] bool asksCoordinator(const Scheme& scheme);

}  // namespace kamerklaar::domain
