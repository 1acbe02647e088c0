// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/date.h"
#include "domain/dossier_notes.h"
#include "domain/grant.h"
#include "domain/id.h"
#include "domain/money.h"
#include "domain/scheme.h"

namespace kamerklaar::domain {

/// The headline amounts, over any set of municipalities and any period.
struct Amounts {
    Money ceiling;
    Money awardedGross;  ///< reservations included until an approved award replaces each
    Money vatFund;       ///< the part of the award that goes into the VAT compensation fund
    Money paid;          ///< to municipalities, net
    Money paidVatFund;
    Money spent;  ///< as reported, without compensable VAT

    [[nodiscard]] Money awardedNet() const { return awardedGross - vatFund; }
    /// Nog te besteden; below zero when more was spent than awarded.
    [[nodiscard]] Money remaining() const { return awardedNet() - spent; }
    /// Of the net award; also above one.
    [[nodiscard]] Share spentShare() const { return Share::of(spent, awardedNet()); }

    Amounts& operator+=(const Amounts& other);
    friend bool operator==(const Amounts&, const Amounts&) = default;
};

struct YearAmounts {
    std::string label;  ///< "2024-2025", "2025"
    Amounts amounts;
};

/// One ledger seen along two calendars. Both lists add up to the total, to the cent.
struct Figures {
    Amounts total;
    std::vector<YearAmounts> programmeYears;
    std::vector<YearAmounts> calendarYears;
    /// Part of awardedGross that is still only reserved.
    Money reserved;
};

/// Spending that one report states for a period.
struct PeriodSpending {
    MunicipalityId municipality;
    Period period;
    Money spent;
    ReportId report;
    /// How an officer divided it over the years, in place of the division by days; may be empty.
    std::vector<SplitPart> parts;
    /// What the municipality itself expects to have left, as it stated in the report.
    std::optional<Money> expectedUnderspending{};
};

/// What the figures are made from. Municipalities may be one or all.
struct LedgerRows {
    std::vector<Allocation> allocations;
    std::vector<Instalment> instalments;
    std::vector<Payment> payments;
    std::vector<PeriodSpending> spending;
};

/// Both calendars from one ledger. Awards lie in their programme year and, through the instalments,
/// in a calendar year; what is awarded beyond the instalments lies in the last year of the
/// instalments, or, in a scheme without any, where its programme year begins. Payments lie on their
/// day; spending lies where its parts lie (spending_parts.h: by days, or as an officer divided it).
/// What falls outside every programme year appears in a further column after the last one; calendar
/// years outside the scheme are added when something lies there. National ceilings are counted when
/// `national` is set.
///
/// The figures of a sum of ledgers are the sum of their figures, to the cent: rows of many
/// municipalities may be added up beforehand, except spending, which stays one line per report.
[[nodiscard]] Figures figuresOf(const Scheme& scheme, const LedgerRows& rows, bool national);

/// The further column of the programme years.
inline constexpr const char* outsideProgrammeYears = "outside";

}  // namespace kamerklaar::domain
