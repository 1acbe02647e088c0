// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/decision.h"
#include "domain/problem.h"
#include "domain/scheme.h"

namespace kamerklaar::domain {

/// One municipality's grant as it stands on a day, from the decisions that count on that day: those
/// approved, in force (`effectiveOn`) and not yet reversed. Without an award there is only what is
/// reserved.
struct GrantState {
    bool hasAward = false;
    Date awardedOn;
    GrantAmount first;    ///< as the award itself granted it
    GrantAmount awarded;  ///< after amendments and withdrawals; the reservation without an award
    std::vector<YearShare> years;              ///< the same, per programme year
    std::vector<InstalmentShare> instalments;  ///< the schedule that holds
    Period spendingPeriod;                     ///< extension included
    bool isExtended = false;
    std::vector<ReportTerm> reportTerms;
    std::vector<std::string> obligations;
    GrantAmount paid;  ///< gross is net plus the part for the VAT fund
    std::optional<SettlementTerms> settled;
    std::optional<RecoveryTerms> recovery;

    /// What was paid to the municipality beyond the settled net amount; zero before settlement.
    [[nodiscard]] Money overpaid() const;
    /// The most that may be paid: what is settled, or else what is awarded.
    [[nodiscard]] GrantAmount payable() const;
    /// Settled below the award, gross or net.
    [[nodiscard]] bool isSettledLower() const;
};

/// Below another amount, gross or net.
[[nodiscard]] bool isLower(GrantAmount amount, GrantAmount than);

/// Whether a decision counts on a day: approved, effective, and not reversed by a counter-act that
/// is effective by then.
[[nodiscard]] bool countsOn(const Decision& decision, const std::vector<Decision>& all, Date day);

/// `decisions` of one municipality in any order; `reserved` is what the scheme sets aside for it.
[[nodiscard]] GrantState stateOf(const std::vector<Decision>& decisions, const Scheme& scheme,
                                 const std::vector<Allocation>& reserved, Date day);

/// What a decision is held against, beside the scheme.
struct DecisionSurroundings {
    GrantState state;  ///< of this municipality, without the decision itself
    /// Sums over all other municipalities: gross of what is awarded, and per instalment what was
    /// paid, as far as the maxima count it (countedForMaxima).
    Money awardedElsewhere;
    std::vector<std::pair<int, Money>> paidElsewhere;
    /// Paid to this municipality or ordered, on whatever day, per instalment.
    std::vector<std::pair<int, GrantAmount>> paidByInstalment;
    /// Year of the SiSa return that is marked final and the last one; nothing while it is missing.
    std::optional<int> finalReturn;
    /// Year for which the final return is expected.
    int finalReturnYear = 0;
    Date today;
};

/// Everything that can be said about a decision, gravest first: what the regulation does not allow
/// the ministry is Refused; what a municipality asked against it is Flagged. Fields are named as in
/// fieldsOf(Decision): "terms/gross". Persons are not looked at here (work/deciding.h).
[[nodiscard]] Problems check(const Decision& decision, const Scheme& scheme,
                             const DecisionSurroundings& around);

/// A first proposal of an award: gross as the scheme reserves it, divided over programme years and
/// instalments in proportion to the scheme's own, to the cent; obligations as the scheme has them.
[[nodiscard]] AwardTerms proposedAward(const Scheme& scheme, Money gross, Money vatFund);

/// Over all instalments of this municipality.
[[nodiscard]] GrantAmount paidInAll(const DecisionSurroundings& around);

/// The part of an amount that counts towards the maxima of an instalment.
[[nodiscard]] Money countedForMaxima(const Scheme& scheme, GrantAmount amount);

/// Last day of a term of weeks after `start`. The Algemene termijnenwet lengthens it to the next
/// working day when `lengthened`; the term of settlement it does not. No later than the last day
/// that there is.
[[nodiscard]] Date endOfTerm(Date start, int weeks, bool lengthened);

}  // namespace kamerklaar::domain
