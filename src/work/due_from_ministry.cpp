// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>

#include "domain/dossier_check.h"
#include "work/due_case.h"

namespace kamerklaar::work {
namespace {

using domain::Date;
using domain::ProblemKind;
using domain::Subject;
using What = DueItem::What;

std::string articleOfInstalment(const domain::Scheme& scheme, int number) {
    for (const domain::InstalmentPlan& plan : scheme.instalments) {
        if (plan.number == number) {
            return plan.article;
        }
    }
    return {};
}

/// Planned and not, or not wholly, paid; nothing is owed before there is an award, nor once the
/// grant is settled.
void addInstalments(DueCase& due) {
    if (!due.state.hasAward || due.state.settled) {
        return;
    }
    std::map<int, domain::Money> paid;
    for (const domain::Payment& payment : due.store.ledger().payments(due.municipality.id)) {
        paid[payment.instalment] += payment.net + payment.vatFund;
    }
    for (const domain::Instalment& planned : due.store.ledger().instalments(due.municipality.id)) {
        if (paid[planned.number] < planned.amount.gross) {
            due.add(What::Instalment, planned.plannedOn,
                    articleOfInstalment(due.scheme, planned.number),
                    {Subject::Kind::Instalment, planned.id.value}, true)
                .year = planned.calendarYear;
        }
    }
}

/// No term is set for the decision: it is waited for from the day the notification came.
void addNotifications(DueCase& due) {
    for (const domain::Notification& notification :
         due.store.records<domain::Notification>().all(due.municipality.id)) {
        if (notification.outcome == domain::NotificationOutcome::Open) {
            due.add(What::NotificationDecision, notification.receivedOn.value_or(due.today),
                    due.articleOf({ProblemKind::DecisionPending}), notification.subject(), true);
        }
    }
}

/// The weeks count from the day that a proposal names, or else from the day on which the final
/// return is due. The Algemene termijnenwet does not lengthen this term.
void addSettlement(DueCase& due) {
    const domain::GrantState& state = due.state;
    if (!state.hasAward || state.settled || !due.scheme.settlementWeeks) {
        return;
    }
    Date start = domain::sisaDueOf(due.scheme, state.spendingPeriod.last().year())
                     .value_or(state.spendingPeriod.last());
    Subject about = due.dossier();
    for (const domain::Decision& decision : due.decisions) {
        const auto* proposed = std::get_if<domain::SettlementTerms>(&decision.terms);
        if (proposed != nullptr && decision.status == domain::DecisionStatus::Prepared) {
            start = proposed->termStart;
            about = decision.subject();
        }
    }
    due.add(What::Settlement, domain::endOfTerm(start, *due.scheme.settlementWeeks, false),
            due.articleOf({ProblemKind::SettlementTooEarly, ProblemKind::GroundMissing}), about,
            true);
}

/// A decision that is sent to the municipality as such; a payment only carries one out.
bool isAddressed(domain::DecisionKind kind) {
    switch (kind) {
        case domain::DecisionKind::Award:
        case domain::DecisionKind::Amendment:
        case domain::DecisionKind::Extension:
        case domain::DecisionKind::Withdrawal:
        case domain::DecisionKind::Settlement:
        case domain::DecisionKind::Recovery:
            return true;
        case domain::DecisionKind::Payment:
        case domain::DecisionKind::Publication:
        case domain::DecisionKind::TakeOver:
        case domain::DecisionKind::Selection:
        case domain::DecisionKind::Reversal:
            return false;
    }
    return false;
}

/// Until when the municipality may object to a decision to which nobody objected yet.
void addObjectionTerms(DueCase& due, const std::vector<domain::Objection>& objections) {
    if (!due.scheme.objectionWeeks) {
        return;
    }
    for (const domain::Decision& decision : due.decisions) {
        const bool isObjectedTo =
            std::any_of(objections.begin(), objections.end(),
                        [&decision](const auto& one) { return one.against == decision.id; });
        if (isObjectedTo || !isAddressed(decision.decisionKind) || !due.counts(decision)) {
            continue;
        }
        const Date last = domain::endOfTerm(decision.date, *due.scheme.objectionWeeks, true);
        if (due.today <= last) {
            due.add(What::Objection, last,
                    decision.number.empty() ? due.articleOf({ProblemKind::ObjectionLate})
                                            : decision.number,
                    decision.subject());
        }
    }
}

/// Objections wait for a ruling from the day they came.
void addObjections(DueCase& due) {
    const auto objections = due.store.records<domain::Objection>().all(due.municipality.id);
    for (const domain::Objection& objection : objections) {
        if (objection.outcome == domain::ObjectionOutcome::Open) {
            due.add(What::Objection, objection.receivedOn.value_or(due.today),
                    due.articleOf({ProblemKind::ObjectionLate}), objection.subject(), true);
        }
    }
    addObjectionTerms(due, objections);
}

}  // namespace

void addDueFromMinistry(DueCase& due) {
    addInstalments(due);
    addNotifications(due);
    addSettlement(due);
    addObjections(due);
}

}  // namespace kamerklaar::work
