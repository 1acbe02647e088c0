// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/grant_state.h"

namespace kamerklaar::domain {

/// Why no decision of this kind can be taken about a grant as it stands, whatever the decision
/// would say; empty when one can. About the whole, so without fields.
[[nodiscard]] Problems inTheWayOf(DecisionKind kind, const GrantState& state, const Scheme& scheme);

}  // namespace kamerklaar::domain
