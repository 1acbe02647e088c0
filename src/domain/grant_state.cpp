// SPDX-License-Identifier: EUPL-1.2
#include "domain/grant_state.h"

#include <algorithm>
#include <tuple>

#include "domain/working_days.h"

namespace kamerklaar::domain {

namespace {

// Splits a text in its lines; empty ones are left out.
std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        if (text.find_first_not_of(" \t\r", start) < end) {
            lines.push_back(text.substr(start, end - start));
        }
        start = end + 1;
    }
    return lines;
}

// Follows the decisions that count, one after another.
class Course {
public:
    Course(const Scheme& scheme, const std::vector<Allocation>& reserved) {
        state_.spendingPeriod = scheme.spendingPeriod;
        for (const Allocation& allocation : reserved) {
            state_.awarded = state_.awarded + allocation.amount;
            addTo(allocation.programmeYear, allocation.amount);
        }
    }

    void follow(const Decision& decision) {
        switch (decision.decisionKind) {
            case DecisionKind::Award:
                begin(decision);
                change(std::get<AwardTerms>(decision.terms));
                break;
            case DecisionKind::Amendment:
            case DecisionKind::Withdrawal:
                // Without the award that it changed, a change says nothing.
                if (state_.hasAward) {
                    change(std::get<AwardTerms>(decision.terms));
                }
                break;
            case DecisionKind::Extension:
                if (state_.hasAward) {
                    extend(std::get<ExtensionTerms>(decision.terms));
                }
                break;
            case DecisionKind::Payment:
                pay(std::get<PaymentOrder>(decision.terms));
                break;
            case DecisionKind::Settlement:
                state_.settled = std::get<SettlementTerms>(decision.terms);
                break;
            case DecisionKind::Recovery:
                state_.recovery = std::get<RecoveryTerms>(decision.terms);
                break;
            case DecisionKind::Publication:
            case DecisionKind::TakeOver:
            case DecisionKind::Selection:
            case DecisionKind::Reversal:
                break;
        }
    }
    [[nodiscard]] GrantState take() { return std::move(state_); }

private:
    void begin(const Decision& award) {
        state_.hasAward = true;
        state_.awardedOn = award.date;
        const auto& terms = std::get<AwardTerms>(award.terms);
        state_.first = {terms.gross, terms.vatFund};
        state_.awarded = {};
        state_.years.clear();
    }

    void change(const AwardTerms& terms) {
        state_.awarded = state_.awarded + GrantAmount{terms.gross, terms.vatFund};
        for (const YearShare& share : terms.years) {
            addTo(share.programmeYear, share.amount);
        }
        if (!terms.instalments.empty()) {
            state_.instalments = terms.instalments;
        }
        state_.spendingPeriod = terms.spendingPeriod.value_or(state_.spendingPeriod);
        for (const ReportTerm& term : terms.reportTerms) {
            set(term);
        }
        if (!terms.obligations.empty()) {
            state_.obligations = linesOf(terms.obligations);
        }
    }

    void extend(const ExtensionTerms& terms) {
        if (const auto longer = Period::make(state_.spendingPeriod.first(), terms.lastDay)) {
            state_.spendingPeriod = *longer;
            state_.isExtended = true;
        }
    }

    void pay(const PaymentOrder& order) {
        state_.paid = state_.paid + GrantAmount{order.net + order.vatFund, order.vatFund};
    }

    void addTo(int programmeYear, GrantAmount amount) {
        auto& years = state_.years;
        const auto place =
            std::lower_bound(years.begin(), years.end(), programmeYear,
                             [](const YearShare& share, int y) { return share.programmeYear < y; });
        if (place != years.end() && place->programmeYear == programmeYear) {
            place->amount = place->amount + amount;
        } else {
            years.insert(place, {programmeYear, amount});
        }
    }

    // A new term takes the place of the one for the same round.
    void set(const ReportTerm& term) {
        auto& terms = state_.reportTerms;
        const auto place =
            std::lower_bound(terms.begin(), terms.end(), term.year,
                             [](const ReportTerm& each, int year) { return each.year < year; });
        if (place != terms.end() && place->year == term.year) {
            *place = term;
        } else {
            terms.insert(place, term);
        }
    }

    GrantState state_;
};

// The order in which decisions are followed: what a change rests on comes before it.
auto placeOf(const Decision& decision) {
    return std::tuple(decision.decisionKind != DecisionKind::Award, decision.effectiveOn,
                      decision.date, decision.id);
}

std::int64_t weightOf(std::optional<Money> amount) {
    return amount.value_or(Money()).inCents();
}

// Where the data have no amounts to follow, every part is the same.
std::vector<Money> splitBy(std::vector<std::int64_t> weights, Money whole) {
    if (weights.empty()) {
        return {};
    }
    if (std::all_of(weights.begin(), weights.end(), [](std::int64_t each) { return each == 0; })) {
        weights.assign(weights.size(), 1);
    }
    return whole.split(weights);
}

// Both amounts add up to the cent, and no part of the VAT is above the gross of its own share.
std::vector<GrantAmount> sharesOf(const std::vector<std::int64_t>& weights, Money gross,
                                  Money vatFund) {
    const std::vector<Money> grossParts = splitBy(weights, gross);
    std::vector<std::int64_t> vatWeights;
    for (const Money part : grossParts) {
        vatWeights.push_back(part.inCents());
    }
    const std::vector<Money> vatParts = splitBy(gross > Money() ? vatWeights : weights, vatFund);
    std::vector<GrantAmount> shares;
    for (std::size_t i = 0; i < grossParts.size(); ++i) {
        shares.push_back({grossParts[i], vatParts[i]});
    }
    return shares;
}

bool reverses(const Decision& counterAct, const Decision& decision) {
    if (counterAct.decisionKind != DecisionKind::Reversal) {
        return false;
    }
    // A counter-act is younger than what it reverses; anything else is no counter-act of it.
    const auto& terms = std::get<ReversalTerms>(counterAct.terms);
    return decision.id < counterAct.id &&
           (terms.reversed == decision.id || decision.reversedBy == counterAct.id);
}

}  // namespace

Money GrantState::overpaid() const {
    if (!settled) {
        return {};
    }
    return std::max(paid.net() - payable().net(), Money());
}

GrantAmount GrantState::payable() const {
    return settled ? GrantAmount{settled->gross, settled->vatFund} : awarded;
}

bool GrantState::isSettledLower() const {
    return settled && isLower(payable(), awarded);
}

bool isLower(GrantAmount amount, GrantAmount than) {
    return amount.gross < than.gross || amount.net() < than.net();
}

GrantAmount paidInAll(const DecisionSurroundings& around) {
    GrantAmount sum;
    for (const auto& [instalment, amount] : around.paidByInstalment) {
        sum = sum + amount;
    }
    return sum;
}

Money countedForMaxima(const Scheme& scheme, GrantAmount amount) {
    return scheme.maximaCountVatFund ? amount.gross : amount.net();
}

bool countsOn(const Decision& decision, const std::vector<Decision>& all, Date day) {
    if (decision.status != DecisionStatus::Approved || decision.effectiveOn > day) {
        return false;
    }
    bool isCounterActHere = false;
    for (const Decision& other : all) {
        if (reverses(other, decision)) {
            isCounterActHere = isCounterActHere || decision.reversedBy == other.id;
            if (countsOn(other, all, day)) {
                return false;
            }
        }
    }
    // Reversed by something that is not among `all`: then it counts no longer, whatever the day.
    return isCounterActHere || !decision.reversedBy.isStored();
}

GrantState stateOf(const std::vector<Decision>& decisions, const Scheme& scheme,
                   const std::vector<Allocation>& reserved, Date day) {
    std::vector<const Decision*> counting;
    for (const Decision& decision : decisions) {
        if (countsOn(decision, decisions, day)) {
            counting.push_back(&decision);
        }
    }
    std::stable_sort(counting.begin(), counting.end(),
                     [](const Decision* left, const Decision* right) {
                         return placeOf(*left) < placeOf(*right);
                     });
    Course course(scheme, reserved);
    for (const Decision* decision : counting) {
        course.follow(*decision);
    }
    return course.take();
}

AwardTerms proposedAward(const Scheme& scheme, Money gross, Money vatFund) {
    AwardTerms terms;
    terms.gross = gross;
    terms.vatFund = vatFund;
    terms.net = gross - vatFund;
    terms.spendingPeriod = scheme.spendingPeriod;
    terms.obligations = scheme.text("obligations");

    std::vector<std::int64_t> weights;
    for (const ProgrammeYear& year : scheme.programmeYears) {
        weights.push_back(weightOf(year.reservation ? year.reservation : year.ceiling));
    }
    std::vector<GrantAmount> shares = sharesOf(weights, gross, vatFund);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        terms.years.push_back({scheme.programmeYears[i].number, shares[i]});
    }

    weights.clear();
    for (const InstalmentPlan& plan : scheme.instalments) {
        weights.push_back(weightOf(plan.maximum ? plan.maximum : plan.nationalMaximum));
    }
    shares = sharesOf(weights, gross, vatFund);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const InstalmentPlan& plan = scheme.instalments[i];
        terms.instalments.push_back({plan.number, plan.plannedOn, shares[i]});
    }
    for (const RoundPlan& round : scheme.rounds) {
        terms.reportTerms.push_back({round.calendarYear, round.period, round.due});
    }
    return terms;
}

Date endOfTerm(Date start, int weeks, bool lengthened) {
    // Somebody may type a day at the end of the calendar by mistake, and has to see it to mend it.
    const Date last = Date::known(2199, 12, 31);
    const Date end = start.plusDays(std::min(7 * weeks, last.daysSince(start)));
    return lengthened && end < last ? workingDayFrom(end) : end;
}

}  // namespace kamerklaar::domain
