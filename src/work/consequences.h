// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/decision_ground.h"

namespace kamerklaar::work {

/// What follows from a decision that was just approved, written with its journal entries in the act
/// that is open: planned instalments, the reporting terms of the award letter, the edition that
/// becomes final, the notification that led to it, and, of a counter-act, what it puts back. The
/// ground knows the decision as approved already.
void follow(const Context& context, DecisionGround& ground, const domain::Decision& decision);

}  // namespace kamerklaar::work
