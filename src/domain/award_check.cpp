// SPDX-License-Identifier: EUPL-1.2
#include "domain/award_check.h"

#include <algorithm>
#include <set>

#include "domain/value_rules.h"

namespace kamerklaar::domain {

namespace {

using Kind = ProblemKind;

class AwardChecker {
public:
    AwardChecker(DecisionKind kind, const AwardTerms& terms, const Scheme& scheme,
                 const DecisionSurroundings& around, RuleFindings& findings)
        : kind_(kind),
          terms_(terms),
          scheme_(scheme),
          around_(around),
          findings_(findings),
          change_{terms.gross, terms.vatFund},
          after_(isAward() ? change_ : around.state.awarded + change_) {}

    void run() {
        amounts();
        maxima();
        years();
        instalments();
        period();
        reportTerms();
        if (!isAward() && isBlank(terms_.grounds)) {
            findings_.refuse(Kind::ReasonMissing, "terms/grounds");
        }
    }

private:
    [[nodiscard]] bool isAward() const { return kind_ == DecisionKind::Award; }

    void notNegative(const std::string& field, Money amount) {
        if (amount.isNegative()) {
            findings_.refuse(Kind::NegativeAmount, field, {amount});
        }
    }

    void amounts() {
        if (terms_.gross != terms_.net + terms_.vatFund) {
            findings_.breaks(Kind::GrossNotNetPlusVat, "terms/gross",
                             {terms_.gross, terms_.net, terms_.vatFund});
        }
        if (terms_.gross.isZero() && kind_ != DecisionKind::Amendment) {
            findings_.refuse(Kind::Missing, "terms/gross");
        }
        if (terms_.gross > Money() && kind_ == DecisionKind::Withdrawal) {
            findings_.refuse(Kind::WithdrawalRaises, "terms/gross", {terms_.gross});
        }
        // An award, and what a change leaves of it, is never below nothing in any of its parts.
        notNegative("terms/gross", after_.gross);
        notNegative("terms/vatFund", after_.vatFund);
        notNegative("terms/net", after_.net());
    }

    void maxima() {
        const Money paid = paidInAll(around_).net();
        if (after_.net() < paid) {
            findings_.breaks(Kind::AwardBelowPaid, "terms/net", {after_.net(), paid});
        }
        // A change that raises nothing can break no maximum.
        if (change_.gross <= Money()) {
            return;
        }
        // Where amounts may be indexed, the scheme has no such rule.
        if (!isAward() && after_.gross > around_.state.first.gross) {
            findings_.breaks(Kind::AwardRaised, "terms/gross",
                             {after_.gross, around_.state.first.gross});
        }
        if (scheme_.maximumPerMunicipality && after_.gross > *scheme_.maximumPerMunicipality) {
            findings_.breaks(Kind::AwardAboveMaximum, "terms/gross",
                             {after_.gross, *scheme_.maximumPerMunicipality});
        }
        const Money all = around_.awardedElsewhere + after_.gross;
        if (scheme_.ceiling && all > *scheme_.ceiling) {
            findings_.breaks(Kind::AwardsAboveCeiling, "terms/gross", {all, *scheme_.ceiling});
        }
    }

    void years() {
        std::set<int> seen;
        GrantAmount sum;
        for (std::size_t i = 0; i < terms_.years.size(); ++i) {
            const YearShare& share = terms_.years[i];
            sum = sum + share.amount;
            const auto& known = scheme_.programmeYears;
            if (std::none_of(known.begin(), known.end(), [&](const ProgrammeYear& year) {
                    return year.number == share.programmeYear;
                })) {
                findings_.refuse(Kind::UnknownCode, fieldAt("terms/years", i, "programmeYear"),
                                 {std::to_string(share.programmeYear)});
            }
            if (!seen.insert(share.programmeYear).second) {
                findings_.refuse(Kind::DuplicateCode, fieldAt("terms/years", i, "programmeYear"),
                                 {std::to_string(share.programmeYear)});
            }
            const GrantAmount after = inYear(share.programmeYear) + share.amount;
            notNegative(fieldAt("terms/years", i, "gross"), after.gross);
            notNegative(fieldAt("terms/years", i, "vatFund"), after.vatFund);
        }
        addUp(Kind::YearsDiffer, "terms/years", sum, change_);
    }

    // What the year has already, for a change of it.
    [[nodiscard]] GrantAmount inYear(int programmeYear) const {
        if (!isAward()) {
            for (const YearShare& share : around_.state.years) {
                if (share.programmeYear == programmeYear) {
                    return share.amount;
                }
            }
        }
        return {};
    }

    void addUp(Kind kind, const std::string& field, GrantAmount sum, GrantAmount whole) {
        if (sum.gross != whole.gross) {
            findings_.refuse(kind, field, {sum.gross, whole.gross});
        } else if (sum.vatFund != whole.vatFund) {
            findings_.refuse(kind, field, {sum.vatFund, whole.vatFund});
        }
    }

    void instalments() {
        if (scheme_.instalments.empty()) {
            return;
        }
        // Without a schedule of its own, a change leaves the one that holds: it must still add up.
        const bool keeps = terms_.instalments.empty() && !isAward();
        const auto& schedule = keeps ? around_.state.instalments : terms_.instalments;
        std::set<int> seen;
        GrantAmount sum;
        for (std::size_t i = 0; i < schedule.size(); ++i) {
            sum = sum + schedule[i].amount;
            if (!keeps) {
                instalment(i, schedule[i]);
                if (!seen.insert(schedule[i].number).second) {
                    findings_.refuse(Kind::DuplicateCode, fieldAt("terms/instalments", i, "number"),
                                     {std::to_string(schedule[i].number)});
                }
            }
        }
        addUp(Kind::InstalmentsDiffer, "terms/instalments", sum, after_);
    }

    void instalment(std::size_t i, const InstalmentShare& share) {
        notNegative(fieldAt("terms/instalments", i, "gross"), share.amount.gross);
        notNegative(fieldAt("terms/instalments", i, "vatFund"), share.amount.vatFund);
        const auto plan =
            std::find_if(scheme_.instalments.begin(), scheme_.instalments.end(),
                         [&](const InstalmentPlan& each) { return each.number == share.number; });
        if (plan == scheme_.instalments.end()) {
            findings_.refuse(Kind::UnknownCode, fieldAt("terms/instalments", i, "number"),
                             {std::to_string(share.number)});
            return;
        }
        if (!plan->window.contains(share.plannedOn)) {
            findings_.breaks(Kind::PaymentOutsideWindow,
                             fieldAt("terms/instalments", i, "plannedOn"),
                             {plan->window.first(), plan->window.last()}, plan->article);
        }
        const Money counted = countedForMaxima(scheme_, share.amount);
        if (plan->maximum && counted > *plan->maximum) {
            findings_.breaks(Kind::InstalmentAboveMaximum, fieldAt("terms/instalments", i, "gross"),
                             {counted, *plan->maximum}, plan->article);
        }
    }

    void period() {
        if (!terms_.spendingPeriod) {
            if (isAward()) {
                findings_.refuse(Kind::Missing, "terms/spendingPeriod/first");
            }
            return;
        }
        // What an extension has lengthened stays so.
        const Date last = isAward() ? scheme_.spendingPeriod.last()
                                    : std::max(scheme_.spendingPeriod.last(),
                                               around_.state.spendingPeriod.last());
        const Period allowed = Period::known(scheme_.spendingPeriod.first(), last);
        if (!allowed.contains(*terms_.spendingPeriod)) {
            const bool tooLate = terms_.spendingPeriod->last() > allowed.last();
            findings_.breaks(Kind::PeriodOutsideScheme,
                             tooLate ? "terms/spendingPeriod/last" : "terms/spendingPeriod/first",
                             {allowed.first(), allowed.last()});
        }
    }

    void reportTerms() {
        std::set<int> seen;
        for (std::size_t i = 0; i < terms_.reportTerms.size(); ++i) {
            const ReportTerm& term = terms_.reportTerms[i];
            const auto& rounds = scheme_.rounds;
            if (!rounds.empty() &&
                std::none_of(rounds.begin(), rounds.end(), [&](const RoundPlan& round) {
                    return round.calendarYear == term.year;
                })) {
                findings_.refuse(Kind::UnknownCode, fieldAt("terms/reportTerms", i, "year"),
                                 {std::to_string(term.year)});
            }
            if (!seen.insert(term.year).second) {
                findings_.refuse(Kind::DuplicateCode, fieldAt("terms/reportTerms", i, "year"),
                                 {std::to_string(term.year)});
            }
            if (term.due < term.period.last()) {
                findings_.refuse(Kind::DueBeforeEnd, fieldAt("terms/reportTerms", i, "due"),
                                 {term.period.last(), term.due});
            }
        }
    }

    DecisionKind kind_;
    const AwardTerms& terms_;
    const Scheme& scheme_;
    const DecisionSurroundings& around_;
    RuleFindings& findings_;
    GrantAmount change_;
    GrantAmount after_;  ///< the grant as it would be
};

}  // namespace

void checkAwardTerms(DecisionKind kind, const AwardTerms& terms, const Scheme& scheme,
                     const DecisionSurroundings& around, RuleFindings& findings) {
    AwardChecker(kind, terms, scheme, around, findings).run();
}

}  // namespace kamerklaar::domain
