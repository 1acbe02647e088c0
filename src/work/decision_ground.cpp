// SPDX-License-Identifier: EUPL-1.2
#include "work/decision_ground.h"

#include <algorithm>

#include "work/permissions.h"

namespace kamerklaar::work {
namespace {

using domain::Date;
using domain::Decision;
using domain::DecisionKind;
using domain::DecisionStatus;
using domain::GrantAmount;
using domain::Money;
using domain::PaymentOrder;
using domain::Problem;
using domain::ProblemKind;
using domain::Problems;

/// As the ledger counts it: by its programme years.
Money grossOf(const domain::AwardTerms& terms) {
    Money gross;
    for (const domain::YearShare& share : terms.years) {
        gross += share.amount.gross;
    }
    return gross;
}

/// Also when somebody else assessed it again since, and when it was undone.
bool assessed(Store& store, const domain::Application& application, domain::PersonId id) {
    if (application.assessedBy == id) {
        return true;
    }
    JournalFilter filter;
    filter.subject = application.subject();
    constexpr int enough = 1000;
    const std::vector<JournalEntry> entries = store.journal().read(filter, 0, enough);
    return std::any_of(entries.begin(), entries.end(), [id](const JournalEntry& entry) {
        return std::any_of(entry.changes.begin(), entry.changes.end(), [id](const auto& change) {
            return change.path == "assessedBy" && change.after == std::to_string(id.value);
        });
    });
}

template <typename Amount>
Amount& at(std::vector<std::pair<int, Amount>>& list, int number) {
    for (auto& [key, amount] : list) {
        if (key == number) {
            return amount;
        }
    }
    return list.emplace_back(number, Amount()).second;
}

}  // namespace

DecisionGround::DecisionGround(const Context& context, GrantBook::Of of)
    : context_(context), book_(context.store, of), national_(nationalSums()) {}

Money DecisionGround::counted(Money net, Money vatFund) const {
    return book_.scheme().maximaCountVatFund ? net + vatFund : net;
}

DecisionGround::National DecisionGround::nationalSums() const {
    National sums;
    for (const domain::Allocation& year : context_.store.ledger().nationalSums().allocations) {
        if (!year.isReservation) {
            sums.awarded += year.amount.gross;
        }
    }
    for (const domain::Payment& payment : context_.store.ledger().payments()) {
        sums.paid[payment.instalment] += counted(payment.net, payment.vatFund);
    }
    return sums;
}

Date DecisionGround::dayOf(const Decision& decision) const {
    // An award is held against any other, also one that is in force later.
    return decision.decisionKind == DecisionKind::Award
               ? endOfTime()
               : std::max(context_.clock.today(), decision.effectiveOn);
}

domain::GrantState DecisionGround::before(const Decision& decision) const {
    return book_.onWithout(decision.municipality, dayOf(decision), decision.id);
}

domain::GrantState DecisionGround::after(const Decision& decision) const {
    return book_.onWith(decision, dayOf(decision));
}

domain::DecisionSurroundings DecisionGround::around(const Decision& decision) const {
    domain::DecisionSurroundings around;
    around.today = context_.clock.today();
    around.state = before(decision);
    around.awardedElsewhere = national_.awarded;
    for (const auto& [instalment, paid] : national_.paid) {
        at(around.paidElsewhere, instalment) = paid;
    }
    const auto pay = [&](int instalment, Money net, Money vatFund) {
        GrantAmount& own = at(around.paidByInstalment, instalment);
        own = own + GrantAmount{net + vatFund, vatFund};
    };
    const auto takeOut = [&](int instalment, Money net, Money vatFund) {
        at(around.paidElsewhere, instalment) -= counted(net, vatFund);
    };
    for (const domain::Payment& payment : book_.olderPaymentsOf(decision.municipality)) {
        pay(payment.instalment, payment.net, payment.vatFund);
        takeOut(payment.instalment, payment.net, payment.vatFund);
    }
    for (const Decision& other : book_.decisionsOf(decision.municipality)) {
        if (!other.counts()) {
            continue;
        }
        if (const auto* award = std::get_if<domain::AwardTerms>(&other.terms)) {
            around.awardedElsewhere -= grossOf(*award);
        } else if (const auto* order = std::get_if<PaymentOrder>(&other.terms)) {
            takeOut(order->instalment, order->net, order->vatFund);
            if (other.id != decision.id) {
                pay(order->instalment, order->net, order->vatFund);
            }
        }
    }
    readReturns(around, decision);
    return around;
}

void DecisionGround::readReturns(domain::DecisionSurroundings& around,
                                 const Decision& decision) const {
    around.finalReturnYear = around.state.spendingPeriod.last().year();
    if (decision.decisionKind != DecisionKind::Settlement) {
        return;
    }
    for (const domain::SisaReturn& sisa :
         context_.store.records<domain::SisaReturn>().all(decision.municipality)) {
        if (sisa.receivedOn && sisa.isFinal == domain::Answer::Yes) {
            around.finalReturn = std::max(around.finalReturn.value_or(sisa.year), sisa.year);
        }
    }
}

Problems DecisionGround::findings(const Decision& decision) const {
    Problems problems;
    if (isAboutMunicipality(decision.decisionKind) &&
        !context_.store.municipalities().find(decision.municipality)) {
        problems.push_back(refusal(ProblemKind::NotFound, "municipality",
                                   {std::to_string(decision.municipality.value)}));
        return problems;
    }
    objectToReversal(decision, problems);
    objectToPublication(decision, problems);
    const Problems said = domain::check(decision, book_.scheme(), around(decision));
    problems.insert(problems.end(), said.begin(), said.end());
    return problems;
}

void DecisionGround::objectToPublication(const Decision& decision, Problems& problems) const {
    const auto* terms = std::get_if<domain::PublicationTerms>(&decision.terms);
    if (terms == nullptr || decision.counts()) {
        return;
    }
    if (!context_.store.rounds().ofYear(terms->year)) {
        problems.push_back(
            refusal(ProblemKind::NothingToReport, "terms/year", {std::int64_t{terms->year}}));
    }
    const auto sealed = context_.store.records<domain::SealedEdition>().find(terms->sealed);
    if (!sealed || sealed->year != terms->year) {
        problems.push_back(refusal(ProblemKind::SealMissing, "terms/sealed"));
    }
    const auto edition = context_.store.editions().ofYear(terms->year);
    if (edition && edition->isFinal) {
        const auto code = domain::codeIn(domain::decisionStatusCodes, DecisionStatus::Approved);
        problems.push_back(refusal(ProblemKind::AlreadyDecided, "terms/year", {std::string(code)}));
    }
}

void DecisionGround::objectToReversal(const Decision& reversal, Problems& problems) const {
    const auto* terms = std::get_if<domain::ReversalTerms>(&reversal.terms);
    if (terms == nullptr || reversal.counts()) {
        return;
    }
    const Decision* reversed = book_.find(reversal.municipality, terms->reversed);
    if (reversed == nullptr) {
        problems.push_back(refusal(ProblemKind::NotFound, "terms/reversed",
                                   {std::to_string(terms->reversed.value)}));
        return;
    }
    const Problems more = objectionsToReversing(book_, *reversed);
    problems.insert(problems.end(), more.begin(), more.end());
    // What a counter-act undid counts again without it, so the rules are asked once more.
    if (const auto* undone = std::get_if<domain::ReversalTerms>(&reversed->terms)) {
        if (const Decision* again = book_.find(reversal.municipality, undone->reversed)) {
            objectToPublication(*again, problems);
            for (Problem& problem : domain::check(*again, book_.scheme(), around(*again))) {
                if (problem.severity == domain::Severity::Refused) {
                    problems.push_back(std::move(problem));
                }
            }
        }
    }
}

Problems DecisionGround::eyes(const Decision& decision, domain::PersonId id) const {
    Problems problems;
    const auto person = context_.store.people().find(id);
    if (!person || !permits(person->roles, Act::ApproveDecision)) {
        problems.push_back(
            refusal(ProblemKind::NotPermitted, {}, {rolesFor(Act::ApproveDecision).code()}));
    }
    if (decision.preparedBy == id) {
        problems.push_back(refusal(ProblemKind::SamePersonTwice, {}));
    }
    const int stage = domain::stageOf(decision.decisionKind);
    if (stage == 0) {
        return problems;
    }
    for (const domain::Application& application :
         context_.store.records<domain::Application>().all(decision.municipality)) {
        if (assessed(context_.store, application, id)) {
            problems.push_back(refusal(ProblemKind::AssessedEarlier, {},
                                       {std::string(domain::codeOf(domain::Application::kind))}));
            break;
        }
    }
    for (const Decision& earlier : book_.decisionsOf(decision.municipality)) {
        const int stageBefore = domain::stageOf(earlier.decisionKind);
        if (stageBefore > 0 && stageBefore < stage && earlier.decidedBy == id &&
            earlier.status == DecisionStatus::Approved) {
            const auto code = domain::codeIn(domain::decisionKindCodes, earlier.decisionKind);
            problems.push_back(refusal(ProblemKind::AssessedEarlier, {}, {std::string(code)}));
        }
    }
    return problems;
}

void DecisionGround::count(const Decision& decision, bool isAdded) {
    const auto change = [isAdded](Money& sum, Money by) { sum += isAdded ? by : Money() - by; };
    if (const auto* award = std::get_if<domain::AwardTerms>(&decision.terms)) {
        change(national_.awarded, grossOf(*award));
    } else if (const auto* order = std::get_if<PaymentOrder>(&decision.terms)) {
        change(national_.paid[order->instalment], counted(order->net, order->vatFund));
    }
}

void DecisionGround::put(const Decision& decision) {
    const Decision* known = book_.find(decision.municipality, decision.id);
    const bool counted = known != nullptr && known->counts();
    if (counted != decision.counts()) {
        count(decision, decision.counts());
    }
    book_.put(decision);
}

Date endOfTime() {
    return Date::known(2199, 12, 31);  // the last day that there is (domain/date.h)
}

bool isAboutMunicipality(DecisionKind kind) {
    switch (kind) {
        case DecisionKind::Award:
        case DecisionKind::Amendment:
        case DecisionKind::Extension:
        case DecisionKind::Withdrawal:
        case DecisionKind::Payment:
        case DecisionKind::Settlement:
        case DecisionKind::Recovery:
            return true;
        case DecisionKind::Publication:
        case DecisionKind::TakeOver:
        case DecisionKind::Selection:
        case DecisionKind::Reversal:  // as what it reverses
            return false;
    }
    return false;
}

}  // namespace kamerklaar::work
