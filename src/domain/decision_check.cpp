// SPDX-License-Identifier: EUPL-1.2
#include <set>

#include "domain/award_check.h"
#include "domain/decision_needs.h"
#include "domain/grant_state.h"
#include "domain/rule_findings.h"
#include "domain/value_rules.h"

namespace kamerklaar::domain {

namespace {

using Kind = ProblemKind;

template <typename Amount>
Amount ofInstalment(const std::vector<std::pair<int, Amount>>& amounts, int number) {
    Amount sum;
    for (const auto& [instalment, amount] : amounts) {
        if (instalment == number) {
            sum = sum + amount;
        }
    }
    return sum;
}

class DecisionChecker {
public:
    DecisionChecker(const Decision& decision, const Scheme& scheme,
                    const DecisionSurroundings& around)
        : decision_(decision),
          scheme_(scheme),
          around_(around),
          state_(around.state),
          findings_(scheme),
          values_(scheme, findings_) {}

    Problems run() {
        day("date", decision_.date);
        day("effectiveOn", decision_.effectiveOn);
        values_.texts(fieldsOf(decision_));
        before();
        std::visit([this](const auto& terms) { look(terms); }, decision_.terms);
        return findings_.take();
    }

private:
    void day(const std::string& field, Date value) {
        if (value == Date()) {
            findings_.refuse(Kind::Missing, field);
        }
    }
    void reason(const std::string& field, const std::string& text,
                Kind rule = Kind::ReasonMissing) {
        if (isBlank(text)) {
            findings_.add(Kind::ReasonMissing, Severity::Refused, field, {},
                          findings_.articleOf(rule));
        }
    }

    void before() {
        for (Problem& problem : inTheWayOf(decision_.decisionKind, state_, scheme_)) {
            findings_.add(problem.kind, problem.severity, {}, std::move(problem.facts),
                          std::move(problem.article));
        }
    }

    void look(const AwardTerms& terms) {
        checkAwardTerms(decision_.decisionKind, terms, scheme_, around_, findings_);
    }

    void look(const ExtensionTerms& terms) {
        day("terms/requestedOn", terms.requestedOn);
        day("terms/lastDay", terms.lastDay);
        reason("terms/motivation", terms.motivation, Kind::ExtensionTooLong);
        if (terms.requestedOn > around_.today) {
            findings_.refuse(Kind::DayInFuture, "terms/requestedOn",
                             {terms.requestedOn, around_.today});
        }
        const auto& lastRequest = scheme_.lastDayOfExtensionRequest;
        if (lastRequest && terms.requestedOn > *lastRequest) {
            findings_.breaks(Kind::ExtensionRequestLate, "terms/requestedOn",
                             {terms.requestedOn, *lastRequest});
        }
        if (terms.lastDay == Date()) {
            return;
        }
        if (terms.lastDay <= state_.spendingPeriod.last()) {
            findings_.refuse(Kind::ExtensionNotLater, "terms/lastDay",
                             {terms.lastDay, state_.spendingPeriod.last()});
        }
        if (scheme_.lastDayOfExtension && terms.lastDay > *scheme_.lastDayOfExtension) {
            findings_.breaks(Kind::ExtensionTooLong, "terms/lastDay",
                             {terms.lastDay, *scheme_.lastDayOfExtension});
        }
    }

    void look(const PaymentOrder& order) {
        day("terms/payOn", order.payOn);
        values_.notNegative("terms/net", order.net);
        values_.notNegative("terms/vatFund", order.vatFund);
        if (order.net.isZero() && order.vatFund.isZero()) {
            findings_.refuse(Kind::Missing, "terms/net");
        }
        withinPlan(order);
        const GrantAmount most = state_.payable();
        const GrantAmount paid = paidInAll(around_);
        const Money net = paid.net() + order.net;
        if (net > most.net()) {
            findings_.breaks(Kind::PaymentAboveAward, "terms/net", {net, most.net()});
        }
        const Money vatFund = paid.vatFund + order.vatFund;
        if (vatFund > most.vatFund) {
            findings_.breaks(Kind::VatFundAboveAward, "terms/vatFund", {vatFund, most.vatFund});
        }
    }

    void withinPlan(const PaymentOrder& order) {
        if (scheme_.instalments.empty()) {
            return;
        }
        const auto plan = std::find_if(
            scheme_.instalments.begin(), scheme_.instalments.end(),
            [&](const InstalmentPlan& each) { return each.number == order.instalment; });
        if (plan == scheme_.instalments.end()) {
            findings_.refuse(Kind::UnknownCode, "terms/instalment",
                             {std::to_string(order.instalment)});
            return;
        }
        if (!plan->window.contains(order.payOn)) {
            findings_.breaks(Kind::PaymentOutsideWindow, "terms/payOn",
                             {plan->window.first(), plan->window.last()}, plan->article);
        }
        const GrantAmount paid = ofInstalment(around_.paidByInstalment, order.instalment) +
                                 GrantAmount{order.net + order.vatFund, order.vatFund};
        const Money counted = countedForMaxima(scheme_, paid);
        if (plan->maximum && counted > *plan->maximum) {
            findings_.breaks(Kind::InstalmentAboveMaximum, "terms/net", {counted, *plan->maximum},
                             plan->article);
        }
        const Money national = counted + ofInstalment(around_.paidElsewhere, order.instalment);
        if (plan->nationalMaximum && national > *plan->nationalMaximum) {
            findings_.breaks(Kind::InstalmentAboveNational, "terms/net",
                             {national, *plan->nationalMaximum}, plan->article);
        }
    }

    void look(const SettlementTerms& terms) {
        day("terms/termStart", terms.termStart);
        const GrantAmount settled{terms.gross, terms.vatFund};
        values_.notNegative("terms/gross", settled.gross);
        values_.notNegative("terms/vatFund", settled.vatFund);
        values_.notNegative("terms/vatFund", settled.net());
        // Only a scheme with SiSa returns can wait for the last of them.
        if (scheme_.sisaDue && !around_.finalReturn) {
            findings_.breaks(Kind::SettlementTooEarly, "terms/finalReturn",
                             {std::to_string(around_.finalReturnYear)});
        }
        if (settled.gross > state_.awarded.gross) {
            findings_.breaks(Kind::SettlementAboveAward, "terms/gross",
                             {settled.gross, state_.awarded.gross});
        }
        if (isLower(settled, state_.awarded)) {
            lowerSettlement(terms);
        } else if (!terms.ground.empty()) {
            findings_.breaks(Kind::GroundWithoutReduction, "terms/ground");
        }
        lateSettlement(terms);
    }

    // Underspending is no ground by itself: a settlement follows the award unless an officer
    // chooses one of the grounds and gives the reason.
    void lowerSettlement(const SettlementTerms& terms) {
        if (scheme_.rule(Kind::GroundMissing) == nullptr) {
            return;
        }
        reason("terms/reason", terms.reason, Kind::GroundMissing);
        if (terms.ground.empty()) {
            findings_.breaks(Kind::GroundMissing, "terms/ground");
            return;
        }
        values_.code("terms/ground", terms.ground, TermKind::SettlementGround);
        const Term* ground = scheme_.term(TermKind::SettlementGround, terms.ground);
        if (ground != nullptr && ground->marked && !terms.groundCondition) {
            findings_.breaks(Kind::GroundConditionMissing, "terms/groundCondition", {ground->name},
                             ground->article);
        }
    }

    void lateSettlement(const SettlementTerms& terms) {
        if (!scheme_.settlementWeeks || terms.termStart == Date()) {
            return;
        }
        const Date last = endOfTerm(terms.termStart, *scheme_.settlementWeeks, false);
        if (decision_.date > last) {
            findings_.breaks(Kind::SettlementLate, "date", {last, decision_.date});
        }
    }

    void look(const RecoveryTerms& terms) {
        reason("terms/reason", terms.reason, Kind::RecoveryAboveOverpaid);
        values_.notNegative("terms/amount", terms.amount);
        if (!terms.recover) {
            if (terms.amount > Money()) {
                findings_.refuse(Kind::AmountWithoutRecovery, "terms/amount", {terms.amount});
            }
            return;
        }
        if (terms.amount.isZero()) {
            findings_.refuse(Kind::Missing, "terms/amount");
        }
        // Without a lower settlement any amount is too much; that is said of the whole (before()).
        if (state_.isSettledLower() && terms.amount > state_.overpaid()) {
            findings_.breaks(Kind::RecoveryAboveOverpaid, "terms/amount",
                             {terms.amount, state_.overpaid()});
        }
    }

    void look(const PublicationTerms& terms) {
        if (terms.year == 0) {
            findings_.refuse(Kind::Missing, "terms/year");
        }
    }

    void look(const TakeOverTerms& terms) {
        if (!terms.workbook.isStored()) {
            findings_.refuse(Kind::Missing, "terms/workbook");
        }
    }

    void look(const SelectionTerms& terms) {
        if (!terms.selection.isStored()) {
            findings_.refuse(Kind::Missing, "terms/selection");
        }
        if (terms.chosen.empty()) {
            findings_.refuse(Kind::Missing, "terms/chosen");
        }
        std::set<std::string> seen;
        for (std::size_t i = 0; i < terms.chosen.size(); ++i) {
            const ChosenMunicipality& chosen = terms.chosen[i];
            const std::string at = "terms/chosen/" + std::to_string(i) + "/";
            values_.name(at + "code", chosen.code);
            if (!seen.insert(chosen.code).second) {
                findings_.refuse(Kind::DuplicateCode, at + "code", {chosen.code});
            }
            reason(at + "reason", chosen.reason);
        }
    }

    void look(const ReversalTerms& terms) {
        if (!terms.reversed.isStored()) {
            findings_.refuse(Kind::Missing, "terms/reversed");
        }
        reason("reason", decision_.reason);
    }

    const Decision& decision_;
    const Scheme& scheme_;
    const DecisionSurroundings& around_;
    const GrantState& state_;
    RuleFindings findings_;
    ValueRules values_;
};

}  // namespace

Problems check(const Decision& decision, const Scheme& scheme, const DecisionSurroundings& around) {
    return DecisionChecker(decision, scheme, around).run();
}

}  // namespace kamerklaar::domain
