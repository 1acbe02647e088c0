// SPDX-License-Identifier: EUPL-1.2
#include "work/grant_book.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace kamerklaar::work {
namespace {

using domain::Date;
using domain::Decision;
using domain::DecisionId;
using domain::GrantState;
using domain::MunicipalityId;

template <typename Decisions>
auto placeOf(Decisions& decisions, DecisionId id) {
    return std::find_if(decisions.begin(), decisions.end(),
                        [id](const Decision& one) { return one.id == id; });
}

/// A number that no stored decision has: one that is only tried out comes after all others.
constexpr DecisionId afterAll{std::numeric_limits<std::int64_t>::max()};

void approveIn(std::vector<Decision>& decisions, Decision decision) {
    decision.status = domain::DecisionStatus::Approved;
    if (!decision.id.isStored()) {
        decision.id = afterAll;
    }
    if (const auto* terms = std::get_if<domain::ReversalTerms>(&decision.terms)) {
        const auto reversed = placeOf(decisions, terms->reversed);
        if (reversed != decisions.end()) {
            reversed->reversedBy = decision.id;
        }
    }
    const auto place = placeOf(decisions, decision.id);
    if (place != decisions.end()) {
        *place = std::move(decision);
    } else {
        decisions.push_back(std::move(decision));
    }
}

}  // namespace

GrantBook::GrantBook(Store& store, Of of) : scheme_(&store.schemes().current()) {
    for (Decision& decision : store.decisions().all(of)) {
        grants_[decision.municipality].decisions.push_back(std::move(decision));
    }
    for (const domain::Allocation& allocation : store.ledger().reservations(of)) {
        grants_[allocation.municipality].reserved.push_back(allocation);
    }
    for (domain::Payment& payment : store.ledger().payments(of)) {
        if (!payment.decision.isStored()) {
            grants_[payment.municipality].olderPayments.push_back(std::move(payment));
        }
    }
}

const GrantBook::Grant& GrantBook::grantOf(MunicipalityId municipality) const {
    static const Grant none;
    const auto found = grants_.find(municipality);
    return found == grants_.end() ? none : found->second;
}

GrantState GrantBook::stateOf(const Grant& grant, const std::vector<Decision>& decisions,
                              Date day) const {
    GrantState state = domain::stateOf(decisions, *scheme_, grant.reserved, day);
    for (const domain::Payment& payment : grant.olderPayments) {
        if (payment.paidOn <= day) {
            state.paid =
                state.paid + domain::GrantAmount{payment.net + payment.vatFund, payment.vatFund};
        }
    }
    return state;
}

GrantState GrantBook::on(MunicipalityId municipality, Date day) const {
    const Grant& grant = grantOf(municipality);
    return stateOf(grant, grant.decisions, day);
}

GrantState GrantBook::onWithout(MunicipalityId municipality, Date day, DecisionId without) const {
    const Grant& grant = grantOf(municipality);
    std::vector<Decision> others = grant.decisions;
    std::erase_if(others, [without](const Decision& one) { return one.id == without; });
    // What it reversed counts again without it.
    for (Decision& other : others) {
        if (without.isStored() && other.reversedBy == without) {
            other.reversedBy = {};
        }
    }
    return stateOf(grant, others, day);
}

GrantState GrantBook::onWith(const Decision& decision, Date day) const {
    const Grant& grant = grantOf(decision.municipality);
    std::vector<Decision> decisions = grant.decisions;
    approveIn(decisions, decision);
    return stateOf(grant, decisions, day);
}

const std::vector<Decision>& GrantBook::decisionsOf(MunicipalityId municipality) const {
    return grantOf(municipality).decisions;
}

const Decision* GrantBook::find(MunicipalityId municipality, DecisionId id) const {
    const std::vector<Decision>& decisions = decisionsOf(municipality);
    const auto place = placeOf(decisions, id);
    return place == decisions.end() ? nullptr : &*place;
}

const std::vector<domain::Payment>& GrantBook::olderPaymentsOf(MunicipalityId municipality) const {
    return grantOf(municipality).olderPayments;
}

const std::vector<domain::Allocation>& GrantBook::reservedFor(MunicipalityId municipality) const {
    return grantOf(municipality).reserved;
}

void GrantBook::put(const Decision& decision) {
    std::vector<Decision>& decisions = grants_[decision.municipality].decisions;
    const auto place = placeOf(decisions, decision.id);
    if (place != decisions.end()) {
        *place = decision;
    } else {
        decisions.push_back(decision);
    }
}

}  // namespace kamerklaar::work
