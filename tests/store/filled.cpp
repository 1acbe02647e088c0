// SPDX-License-Identifier: EUPL-1.2
#include "store/filled.h"

#include "domain/ensure.h"
#include "store/reports.h"
#include "store/stores.h"

namespace kamerklaar::tests {

using domain::Date;
using domain::Decision;
using domain::DecisionKind;
using domain::Money;

Decision filledDecision(DecisionKind kind, domain::MunicipalityId municipality, int seed) {
    Decision decision;
    decision.municipality = municipality;
    decision.decisionKind = kind;
    decision.number = "DEC-" + std::to_string(seed);
    decision.date = Date::known(2024, 5, 1).plusDays(seed);
    decision.effectiveOn = decision.date.plusDays(1);
    decision.preparedBy = {1};
    decision.preparedAt = domain::Timestamp::fromUnixSeconds(1714000000 + seed);
    decision.reason = "omdat";
    decision.terms = domain::emptyTerms(kind);
    std::visit(
        [seed](auto& terms) {
            FillForm form(seed);
            describe(form, terms);
        },
        decision.terms);
    if (auto* order = std::get_if<domain::PaymentOrder>(&decision.terms)) {
        order->instalment = 1;
    }
    return decision;
}

Decision approved(Decision decision) {
    decision.status = domain::DecisionStatus::Approved;
    decision.decidedBy = {2};
    decision.decidedAt = domain::Timestamp::fromUnixSeconds(1715000000);
    decision.answer = "akkoord";
    return decision;
}

Decision declined(Decision decision) {
    decision = approved(decision);
    decision.status = domain::DecisionStatus::Declined;
    return decision;
}

Decision paymentOrder(domain::MunicipalityId municipality, Date payOn, std::int64_t netCents,
                      std::int64_t vatFundCents, const std::string& reference) {
    Decision order = approved(filledDecision(DecisionKind::Payment, municipality, 1));
    order.terms = domain::PaymentOrder{
        1, payOn, Money::cents(netCents), Money::cents(vatFundCents), reference, 0};
    return order;
}

domain::DecisionId added(work::Store& store, const Decision& decision) {
    domain::DecisionId id;
    act(store, [&] { id = store.decisions().add(decision); });
    return id;
}

domain::DecisionId reverse(work::Store& store, domain::DecisionId id) {
    Decision reversed = store.decisions().find(id).value();
    Decision counter = approved(filledDecision(DecisionKind::Reversal, reversed.municipality, 1));
    counter.terms = domain::ReversalTerms{id};
    reversed.reversedBy = added(store, counter);
    act(store,
        [&] { domain::ensure(store.decisions().update(reversed), "nobody else is at work"); });
    return reversed.reversedBy;
}

void addReferred(work::Store& store) {
    addReport(store, fullReport({1}, addRound(store, 2025)));
    act(store, [&] {
        domain::CaseDocument document;
        document.fileName = "bijlage.pdf";
        store.documents().add(document, "inhoud");
        Decision extension = filledDecision(DecisionKind::Extension, {2}, 1);
        store.decisions().add(extension);
        domain::Notification notification;
        notification.municipality = {1};
        store.records<domain::Notification>().add(notification);
        domain::SisaReturn sisa;
        sisa.municipality = {2};
        store.records<domain::SisaReturn>().add(sisa);
        store.records<domain::Selection>().add({});
        store.records<domain::SealedEdition>().add({});
    });
}

}  // namespace kamerklaar::tests
