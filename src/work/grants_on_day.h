// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>

#include "domain/figures.h"
#include "work/grant_book.h"

namespace kamerklaar::work {

/// What the grants put into the figures of one day: awards and reservations as decisions have them
/// on it, and what was paid by it.
class GrantsOnDay {
public:
    /// `book` outlives it. `of` as in GrantBook.
    GrantsOnDay(Store& store, const GrantBook& book, domain::Date day, GrantBook::Of of = {});

    /// What a municipality counts on: as its award has it on the day, or else as it is reserved.
    void addGrant(domain::MunicipalityId municipality, domain::LedgerRows& rows) const;
    /// Orders that counted on the day and whose pay day had come, and payments from before there
    /// were orders; those made up to and including `last` only.
    void addPayments(domain::MunicipalityId municipality, domain::Date last,
                     domain::LedgerRows& rows) const;

private:
    const GrantBook& book_;
    domain::Date day_;
    /// The calendar year of each instalment, by its number: an award may plan it a little earlier
    /// or later without moving it to another year.
    std::map<int, int> calendarYears_;
};

}  // namespace kamerklaar::work
