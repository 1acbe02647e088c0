// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/grant_state.h"
#include "domain/rule_findings.h"

namespace kamerklaar::domain {

/// What there is to say about the terms of an award, an amendment or a withdrawal. Part of
/// check(Decision).
void checkAwardTerms(DecisionKind kind, const AwardTerms& terms, const Scheme& scheme,
                     const DecisionSurroundings& around, RuleFindings& findings);

}  // namespace kamerklaar::domain
