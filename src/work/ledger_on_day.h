// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <vector>

#include "domain/figures.h"
#include "work/grant_book.h"

namespace kamerklaar::work {

/// What figures are made from, as it stood at the end of a day: awards and reservations as
/// decisions had them on it, what was paid by it, and the spending that is given.
class LedgerOnDay {
public:
    using Spending = std::vector<domain::PeriodSpending>;
    /// `book` outlives it. Payments up to and including `lastPaid` only, which may be before the
    /// day. `of` as in GrantBook.
    LedgerOnDay(Store& store, const GrantBook& book, domain::Date day, domain::Date lastPaid,
                Spending spending, GrantBook::Of of = {});

    /// Puts what one municipality has behind `rows`.
    void add(domain::MunicipalityId municipality, domain::LedgerRows& rows) const;

private:
    void addGrant(domain::MunicipalityId municipality, domain::LedgerRows& rows) const;
    void addPayments(domain::MunicipalityId municipality, domain::LedgerRows& rows) const;

    const GrantBook& book_;
    domain::Date day_;
    domain::Date lastPaid_;
    std::map<domain::MunicipalityId, Spending> spending_;
    /// The calendar year of each instalment, by its number: an award may plan it a little earlier
    /// or later without moving it to another year.
    std::map<int, int> calendarYears_;
};

}  // namespace kamerklaar::work
