// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/deciding_series.h"
#include "work/decision_ground.h"
#include "work/paying.h"

// Payment runs: many orders that are prepared and approved in one act.
namespace kamerklaar::work {
namespace {

using domain::Date;
using domain::Decision;
using domain::DecisionStatus;
using domain::GrantAmount;
using domain::Money;
using domain::PaymentOrder;

/// Paid of an instalment, or ordered and waiting to be approved: either way it is not ordered
/// again.
GrantAmount orderedOf(const GrantBook& book, domain::MunicipalityId municipality, int instalment) {
    GrantAmount ordered;
    const auto add = [&](Money net, Money vatFund) {
        ordered = ordered + GrantAmount{net + vatFund, vatFund};
    };
    for (const Decision& decision : book.decisionsOf(municipality)) {
        const auto* order = std::get_if<PaymentOrder>(&decision.terms);
        if (order != nullptr && order->instalment == instalment &&
            (decision.counts() || decision.status == DecisionStatus::Prepared)) {
            add(order->net, order->vatFund);
        }
    }
    for (const domain::Payment& payment : book.olderPaymentsOf(municipality)) {
        if (payment.instalment == instalment) {
            add(payment.net, payment.vatFund);
        }
    }
    return ordered;
}

/// What the award, as it stands on the day of payment, still leaves of an instalment.
PaymentOrder stillToPay(const GrantBook& book, domain::MunicipalityId municipality, int instalment,
                        Date day) {
    PaymentOrder order;
    order.instalment = instalment;
    const domain::GrantState state = book.on(municipality, day);
    // A grant that is settled by now is paid no further, whatever day the order would be for.
    if (!state.hasAward || book.on(municipality, endOfTime()).settled) {
        return order;
    }
    const GrantAmount ordered = orderedOf(book, municipality, instalment);
    for (const domain::InstalmentShare& share : state.instalments) {
        if (share.number == instalment) {
            order.net = std::max(share.amount.net() - ordered.net(), Money());
            order.vatFund = std::max(share.amount.vatFund - ordered.vatFund, Money());
        }
    }
    return order;
}

int nextRun(Store& store) {
    int last = 0;
    for (const Decision& decision : store.decisions().all()) {
        if (const auto* order = std::get_if<PaymentOrder>(&decision.terms)) {
            last = std::max(last, order->run);
        }
    }
    return last + 1;
}

}  // namespace

std::vector<PaymentProposal> proposePaymentRun(const Context& context, int instalment, Date payOn) {
    const DecisionGround ground(context);
    const Date today = context.clock.today();
    std::vector<PaymentProposal> proposals;
    for (domain::Municipality& municipality : context.store.municipalities().all()) {
        PaymentOrder order =
            stillToPay(ground.book(), municipality.id, instalment, std::max(today, payOn));
        if ((order.net + order.vatFund).isZero()) {
            continue;
        }
        order.payOn = payOn;
        PaymentProposal proposal;
        proposal.decision.decisionKind = domain::DecisionKind::Payment;
        proposal.decision.municipality = municipality.id;
        proposal.decision.date = today;
        proposal.decision.effectiveOn = payOn;  // in the figures from the day of payment
        proposal.decision.terms = std::move(order);
        proposal.findings = ground.findings(proposal.decision);
        proposal.municipality = std::move(municipality);
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

domain::Result<int> preparePaymentRun(const Context& context,
                                      const std::vector<PaymentProposal>& proposals) {
    return inOneAct(context, Act::PrepareDecision, [&]() -> domain::Result<int> {
        if (proposals.empty()) {
            return domain::refused(domain::ProblemKind::Missing, "municipality");
        }
        const int run = nextRun(context.store);
        std::vector<Decision> orders;
        for (const PaymentProposal& proposal : proposals) {
            Decision order = proposal.decision;
            std::get<PaymentOrder>(order.terms).run = run;
            orders.push_back(std::move(order));
        }
        const auto prepared = prepareAll(context, orders);
        if (!prepared) {
            return tl::unexpected(prepared.error());
        }
        return run;
    });
}

domain::Outcome approvePaymentRun(const Context& context, int run) {
    std::vector<Decision> waiting;
    for (const Decision& decision : context.store.decisions().prepared()) {
        const auto* order = std::get_if<PaymentOrder>(&decision.terms);
        if (order != nullptr && run != 0 && order->run == run) {
            waiting.push_back(decision);
        }
    }
    if (waiting.empty()) {
        return domain::refused(domain::ProblemKind::NotFound, {}, {std::to_string(run)});
    }
    return approveAll(context, waiting);
}

}  // namespace kamerklaar::work
