// SPDX-License-Identifier: EUPL-1.2
#include "work/grant_book.h"

#include <utility>

namespace kamerklaar::work {

GrantBook::GrantBook(Store& store, Of of) : scheme_(&store.schemes().current()) {
    for (domain::Decision& decision : store.decisions().all(of)) {
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

const GrantBook::Grant& GrantBook::grantOf(domain::MunicipalityId municipality) const {
    static const Grant none;
    const auto found = grants_.find(municipality);
    return found == grants_.end() ? none : found->second;
}

domain::GrantState GrantBook::on(domain::MunicipalityId municipality, domain::Date day,
                                 domain::DecisionId without) const {
    const Grant& grant = grantOf(municipality);
    std::vector<domain::Decision> others;
    const std::vector<domain::Decision>* decisions = &grant.decisions;
    if (without.isStored()) {
        others = grant.decisions;
        std::erase_if(others, [without](const domain::Decision& one) { return one.id == without; });
        decisions = &others;
    }
    domain::GrantState state = domain::stateOf(*decisions, *scheme_, grant.reserved, day);
    for (const domain::Payment& payment : grant.olderPayments) {
        if (payment.paidOn <= day) {
            state.paid =
                state.paid + domain::GrantAmount{payment.net + payment.vatFund, payment.vatFund};
        }
    }
    return state;
}

const std::vector<domain::Decision>& GrantBook::decisionsOf(
    domain::MunicipalityId municipality) const {
    return grantOf(municipality).decisions;
}

const std::vector<domain::Payment>& GrantBook::olderPaymentsOf(
    domain::MunicipalityId municipality) const {
    return grantOf(municipality).olderPayments;
}

const std::vector<domain::Allocation>& GrantBook::reservedFor(
    domain::MunicipalityId municipality) const {
    return grantOf(municipality).reserved;
}

}  // namespace kamerklaar::work
