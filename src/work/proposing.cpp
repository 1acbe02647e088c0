// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/dossier_check.h"
#include "work/deciding.h"
#include "work/grant_book.h"

// What a new decision starts from.
namespace kamerklaar::work {
namespace {

using domain::AwardTerms;
using domain::Date;
using domain::Decision;
using domain::DecisionKind;
using domain::GrantAmount;
using domain::GrantState;
using domain::Money;

class Proposer {
public:
    Proposer(const Context& context, domain::MunicipalityId municipality)
        : context_(context),
          municipality_(municipality),
          book_(context.store,
                municipality.isStored() ? GrantBook::Of(municipality) : std::nullopt),
          today_(context.clock.today()),
          state_(book_.on(municipality, today_)) {}

    [[nodiscard]] domain::DecisionTerms terms(DecisionKind kind) const {
        switch (kind) {
            case DecisionKind::Award:
                return award();
            case DecisionKind::Withdrawal:
                return withdrawal();
            case DecisionKind::Extension:
                return extension();
            case DecisionKind::Payment:
                return payment();
            case DecisionKind::Settlement:
                return settlement();
            case DecisionKind::Recovery:
                return domain::RecoveryTerms{true, state_.overpaid(), {}, {}};
            case DecisionKind::Publication:
                return domain::PublicationTerms{yearToPublish(), {}};
            case DecisionKind::Amendment:
            case DecisionKind::TakeOver:
            case DecisionKind::Selection:
            case DecisionKind::Reversal:
                return domain::emptyTerms(kind);
        }
        return domain::emptyTerms(kind);
    }

private:
    [[nodiscard]] const domain::Scheme& scheme() const { return book_.scheme(); }

    /// What was asked for, as far as it is reserved; all that is reserved while nobody asked.
    [[nodiscard]] AwardTerms award() const {
        GrantAmount amount{state_.awarded.gross, {}};
        const auto applications = context_.store.records<domain::Application>().all(municipality_);
        if (!applications.empty() && applications.back().gross > Money()) {
            const domain::Application& asked = applications.back();
            const bool isReserved = amount.gross > Money();
            amount = {isReserved ? std::min(asked.gross, amount.gross) : asked.gross,
                      asked.vatFund};
        }
        amount.vatFund = std::min(amount.vatFund, amount.gross);
        return domain::proposedAward(scheme(), amount.gross, amount.vatFund);
    }

    /// The grant is withdrawn as far as it was not paid yet, from the last programme year back.
    [[nodiscard]] AwardTerms withdrawal() const {
        AwardTerms terms;
        GrantAmount rest{state_.awarded.gross - state_.paid.gross,
                         state_.awarded.vatFund - state_.paid.vatFund};
        terms.gross = Money() - rest.gross;
        terms.vatFund = Money() - rest.vatFund;
        terms.net = terms.gross - terms.vatFund;
        for (auto year = state_.years.rbegin(); year != state_.years.rend(); ++year) {
            const GrantAmount part{std::min(rest.gross, year->amount.gross),
                                   std::min(rest.vatFund, year->amount.vatFund)};
            rest = {rest.gross - part.gross, rest.vatFund - part.vatFund};
            terms.years.insert(
                terms.years.begin(),
                {year->programmeYear, {Money() - part.gross, Money() - part.vatFund}});
        }
        for (const domain::InstalmentShare& share : state_.instalments) {
            terms.instalments.push_back({share.number, share.plannedOn, paidOf(share.number)});
        }
        return terms;
    }

    [[nodiscard]] domain::ExtensionTerms extension() const {
        return {today_, {}, scheme().lastDayOfExtension.value_or(state_.spendingPeriod.last())};
    }

    /// What is still to be paid of the first instalment that has something left.
    [[nodiscard]] domain::PaymentOrder payment() const {
        domain::PaymentOrder order;
        order.payOn = today_;
        for (const domain::InstalmentShare& share : state_.instalments) {
            const GrantAmount paid = paidOf(share.number);
            order.instalment = share.number;
            order.payOn = std::max(today_, share.plannedOn);
            order.net = std::max(share.amount.net() - paid.net(), Money());
            order.vatFund = std::max(share.amount.vatFund - paid.vatFund, Money());
            if (!(order.net + order.vatFund).isZero()) {
                break;
            }
        }
        return order;
    }

    /// The term counts from the day that the last return is due; an officer may set another.
    [[nodiscard]] domain::SettlementTerms settlement() const {
        domain::SettlementTerms terms;
        const int year = state_.spendingPeriod.last().year();
        terms.termStart = domain::sisaDueOf(scheme(), year).value_or(state_.spendingPeriod.last());
        terms.gross = state_.awarded.gross;
        terms.vatFund = state_.awarded.vatFund;
        for (const domain::SisaReturn& sisa :
             context_.store.records<domain::SisaReturn>().all(municipality_)) {
            if (sisa.isFinal == domain::Answer::Yes) {
                terms.finalReturn = sisa.id;
            }
        }
        return terms;
    }

    /// The last round that is due and whose edition is no more than a concept.
    [[nodiscard]] int yearToPublish() const {
        int year = 0;
        for (const domain::Round& round : context_.store.rounds().all()) {
            const auto edition = context_.store.editions().ofYear(round.year);
            if (round.due < today_ && !(edition && edition->isFinal)) {
                year = round.year;
            }
        }
        return year;
    }

    [[nodiscard]] GrantAmount paidOf(int instalment) const {
        GrantAmount paid;
        for (const domain::Payment& payment : context_.store.ledger().payments(municipality_)) {
            if (payment.instalment == instalment) {
                paid = paid + GrantAmount{payment.net + payment.vatFund, payment.vatFund};
            }
        }
        return paid;
    }

    const Context& context_;
    domain::MunicipalityId municipality_;
    GrantBook book_;
    Date today_;
    GrantState state_;
};

}  // namespace

Decision proposal(const Context& context, DecisionKind kind, domain::MunicipalityId municipality) {
    Decision decision;
    decision.decisionKind = kind;
    decision.municipality = municipality;
    decision.date = context.clock.today();
    decision.effectiveOn = decision.date;
    decision.terms = Proposer(context, municipality).terms(kind);
    // A payment is in the figures from the day on which it is made.
    if (const auto* order = std::get_if<domain::PaymentOrder>(&decision.terms)) {
        decision.effectiveOn = order->payOn;
    }
    return decision;
}

}  // namespace kamerklaar::work
