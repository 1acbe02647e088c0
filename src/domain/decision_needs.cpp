// SPDX-License-Identifier: EUPL-1.2
#include "domain/decision_needs.h"

#include "domain/rule_findings.h"

namespace kamerklaar::domain {

namespace {

using Kind = ProblemKind;

/// What a kind of decision needs to be there before it.
enum class Needs { Nothing, NoAward, OpenAward, Award, LowerSettlement };

Needs needsOf(DecisionKind kind) {
    switch (kind) {
        case DecisionKind::Award:
            return Needs::NoAward;
        case DecisionKind::Amendment:
        case DecisionKind::Extension:
        case DecisionKind::Withdrawal:
        case DecisionKind::Settlement:
            return Needs::OpenAward;
        case DecisionKind::Payment:
            return Needs::Award;
        case DecisionKind::Recovery:
            return Needs::LowerSettlement;
        case DecisionKind::Publication:
        case DecisionKind::TakeOver:
        case DecisionKind::Selection:
        case DecisionKind::Reversal:
            return Needs::Nothing;
    }
    return Needs::Nothing;
}

}  // namespace

Problems inTheWayOf(DecisionKind kind, const GrantState& state, const Scheme& scheme) {
    RuleFindings findings(scheme);
    const auto closedBy = [&](DecisionKind closing) {
        findings.refuse(Kind::StageClosed, {}, {std::string(codeIn(decisionKindCodes, closing))});
    };
    const Needs needs = needsOf(kind);
    if (needs == Needs::NoAward && state.hasAward) {
        findings.refuse(Kind::AwardTwice, {});
    }
    if ((needs == Needs::OpenAward || needs == Needs::Award) && !state.hasAward) {
        findings.refuse(Kind::AwardMissing, {});
    }
    if (needs == Needs::OpenAward && state.settled) {
        closedBy(DecisionKind::Settlement);
    }
    if (needs == Needs::LowerSettlement && state.recovery) {
        closedBy(DecisionKind::Recovery);
    }
    if (needs == Needs::LowerSettlement && !state.isSettledLower()) {
        findings.breaks(Kind::RecoveryWithoutLowerSettlement, {});
    }
    return findings.take();
}

}  // namespace kamerklaar::domain
