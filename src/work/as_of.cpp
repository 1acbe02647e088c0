// SPDX-License-Identifier: EUPL-1.2
#include "work/as_of.h"

#include <map>

#include "work/grant_book.h"
#include "work/planned_instalments.h"
#include "work/spending_as_of.h"

namespace kamerklaar::work {
namespace {

using domain::Date;
using domain::MunicipalityId;

/// The calendar year of each instalment, by its number: an award may plan it a little earlier or
/// later without moving it to another year.
using CalendarYears = std::map<int, int>;

CalendarYears calendarYearsOf(Store& store, std::optional<MunicipalityId> of) {
    CalendarYears years;
    for (const domain::Instalment& planned : store.ledger().instalments(of)) {
        years.emplace(planned.number, planned.calendarYear);
    }
    return years;
}

/// What a municipality counts on: as its award has it on the day, or else as it is reserved.
void addGrant(const GrantBook& book, MunicipalityId municipality, Date day,
              const CalendarYears& years, domain::LedgerRows& rows) {
    const domain::GrantState state = book.on(municipality, day);
    for (const domain::YearShare& share : state.years) {
        rows.allocations.push_back(
            {municipality, share.programmeYear, share.amount, !state.hasAward});
    }
    if (!state.hasAward) {
        for (const domain::Instalment& planned :
             plannedBeforeAward(book.scheme(), municipality, state.awarded.gross)) {
            rows.instalments.push_back(planned);
        }
        return;
    }
    for (const domain::InstalmentShare& share : state.instalments) {
        const auto year = years.find(share.number);
        rows.instalments.push_back({{},
                                    municipality,
                                    share.number,
                                    year == years.end() ? share.plannedOn.year() : year->second,
                                    share.plannedOn,
                                    share.amount});
    }
}

/// Orders that counted on the day and whose pay day had come, and payments from before there were
/// orders.
void addPayments(const GrantBook& book, MunicipalityId municipality, Date day,
                 domain::LedgerRows& rows) {
    const std::vector<domain::Decision>& decisions = book.decisionsOf(municipality);
    for (const domain::Decision& decision : decisions) {
        const auto* order = std::get_if<domain::PaymentOrder>(&decision.terms);
        if (order != nullptr && order->payOn <= day && domain::countsOn(decision, decisions, day)) {
            rows.payments.push_back({{},
                                     decision.id,
                                     municipality,
                                     order->instalment,
                                     order->payOn,
                                     order->net,
                                     order->vatFund,
                                     order->reference});
        }
    }
    for (const domain::Payment& payment : book.olderPaymentsOf(municipality)) {
        if (payment.paidOn <= day) {
            rows.payments.push_back(payment);
        }
    }
}

}  // namespace

domain::Figures figuresAsOf(Store& store, Date day, std::optional<MunicipalityId> of) {
    // Read within one transaction, so that everything is of one moment.
    const std::unique_ptr<Transaction> moment = store.begin();
    const GrantBook book(store, of);
    const CalendarYears years = calendarYearsOf(store, of);
    domain::LedgerRows rows;
    for (const domain::Municipality& municipality : store.municipalities().all()) {
        if (!of || municipality.id == *of) {
            addGrant(book, municipality.id, day, years, rows);
            addPayments(book, municipality.id, day, rows);
        }
    }
    rows.spending = spendingAsOf(store, day, of);
    return domain::figuresOf(book.scheme(), rows, !of);
}

}  // namespace kamerklaar::work
