// SPDX-License-Identifier: EUPL-1.2
#include "domain/report_questions.h"

namespace kamerklaar::domain {

bool asksProblemAnalysis(const Scheme& scheme) {
    return scheme.term(TermKind::PlanItem, "probleemanalyse") != nullptr;
}

bool asksCoordinator(const Scheme& scheme) {
    return scheme.term(TermKind::PlanItem, "coordinatie") != nullptr ||
           scheme.rule(ProblemKind::CoordinatorMissing) != nullptr;
}

}  // namespace kamerklaar::domain
