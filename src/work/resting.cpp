// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/decision_ground.h"
#include "work/put_back.h"

namespace kamerklaar::work {
namespace {

using domain::Decision;
using domain::DecisionKind;
using domain::Problem;
using domain::ProblemKind;
using domain::Problems;

bool setsSchedule(const Decision& decision) {
    const auto* terms = std::get_if<domain::AwardTerms>(&decision.terms);
    return terms != nullptr && !terms->instalments.empty();
}

/// Whether `later` says something that would not hold without `earlier`.
bool rests(const Decision& later, const Decision& earlier) {
    const bool settles = later.decisionKind == DecisionKind::Settlement ||
                         later.decisionKind == DecisionKind::Recovery;
    switch (earlier.decisionKind) {
        case DecisionKind::Award:
            return later.decisionKind == DecisionKind::Amendment ||
                   later.decisionKind == DecisionKind::Extension ||
                   later.decisionKind == DecisionKind::Withdrawal ||
                   later.decisionKind == DecisionKind::Payment || settles;
        case DecisionKind::Amendment:
        case DecisionKind::Withdrawal:
            // A later schedule adds up to an award with this change in it.
            return settles || setsSchedule(later);
        case DecisionKind::Extension:
            return settles || later.decisionKind == DecisionKind::Extension;
        case DecisionKind::Payment:
        case DecisionKind::Settlement:
            return later.decisionKind == DecisionKind::Recovery;
        case DecisionKind::Recovery:
        case DecisionKind::Publication:
        case DecisionKind::TakeOver:
        case DecisionKind::Selection:
        case DecisionKind::Reversal:
            return false;
    }
    return false;
}

/// Without the decision more would be paid than is awarded.
bool paymentsRestOn(const GrantBook& book, const Decision& decision) {
    const bool awards = decision.decisionKind == DecisionKind::Amendment ||
                        decision.decisionKind == DecisionKind::Withdrawal;
    if (!awards) {
        return false;
    }
    const auto without = book.onWithout(decision.municipality, endOfTime(), decision.id);
    return without.paid.net() > without.awarded.net();
}

}  // namespace

Problems objectionsToReversing(const GrantBook& book, const Decision& decision) {
    if (decision.reversedBy.isStored()) {
        return {refusal(ProblemKind::AlreadyReversed)};
    }
    if (decision.decisionKind == DecisionKind::TakeOver) {
        return notReversible(domain::Irreversible::TakeOver).value();
    }
    if (decision.status != domain::DecisionStatus::Approved) {
        return notReversible(domain::Irreversible::NotApproved).value();
    }
    Problems problems;
    const auto restedOnBy = [&problems](DecisionKind kind) {
        Problem problem = refusal(ProblemKind::RestedOn, {},
                                  {std::string(domain::codeIn(domain::decisionKindCodes, kind))});
        if (std::find(problems.begin(), problems.end(), problem) == problems.end()) {
            problems.push_back(std::move(problem));
        }
    };
    for (const Decision& later : book.decisionsOf(decision.municipality)) {
        if (decision.id < later.id && later.counts() && rests(later, decision)) {
            restedOnBy(later.decisionKind);
        }
    }
    if (paymentsRestOn(book, decision)) {
        restedOnBy(DecisionKind::Payment);
    }
    return problems;
}

}  // namespace kamerklaar::work
