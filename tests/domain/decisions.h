// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/decision.h"
#include "domain/regulation.h"

// Decisions for tests: approved, by number, each with terms that nothing can be said against.
namespace kamerklaar::tests {

inline domain::Decision approved(int id, domain::DecisionKind kind, domain::Date day,
                                 domain::DecisionTerms terms) {
    domain::Decision decision;
    decision.id = {id};
    decision.municipality = {7};
    decision.decisionKind = kind;
    decision.status = domain::DecisionStatus::Approved;
    decision.number = "K" + std::to_string(id);
    decision.date = day;
    decision.effectiveOn = day;
    decision.terms = std::move(terms);
    return decision;
}

inline domain::Money eur(std::int64_t euros) {
    return domain::Money::euros(euros);
}

inline domain::Date day(int year, int month, int number) {
    return domain::Date::known(year, month, number);
}

}  // namespace kamerklaar::tests
