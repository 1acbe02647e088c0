// SPDX-License-Identifier: EUPL-1.2
#include "work/grants_on_day.h"

#include <algorithm>

#include "work/planned_instalments.h"

namespace kamerklaar::work {

using domain::Date;
using domain::LedgerRows;
using domain::MunicipalityId;

GrantsOnDay::GrantsOnDay(Store& store, const GrantBook& book, Date day, GrantBook::Of of)
    : book_(book), day_(day) {
    for (const domain::Instalment& planned : store.ledger().instalments(of)) {
        calendarYears_.emplace(planned.number, planned.calendarYear);
    }
}

void GrantsOnDay::addGrant(MunicipalityId municipality, LedgerRows& rows) const {
    const domain::GrantState state = book_.on(municipality, day_);
    for (const domain::YearShare& share : state.years) {
        rows.allocations.push_back(
            {municipality, share.programmeYear, share.amount, !state.hasAward});
    }
    if (!state.hasAward) {
        for (const domain::Instalment& planned :
             plannedBeforeAward(book_.scheme(), municipality, state.awarded.gross)) {
            rows.instalments.push_back(planned);
        }
        return;
    }
    for (const domain::InstalmentShare& share : state.instalments) {
        const auto year = calendarYears_.find(share.number);
        rows.instalments.push_back(
            {{},
             municipality,
             share.number,
             year == calendarYears_.end() ? share.plannedOn.year() : year->second,
             share.plannedOn,
             share.amount});
    }
}

void GrantsOnDay::addPayments(MunicipalityId municipality, Date last, LedgerRows& rows) const {
    const Date day = std::min(day_, last);
    const std::vector<domain::Decision>& decisions = book_.decisionsOf(municipality);
    for (const domain::Decision& decision : decisions) {
        const auto* order = std::get_if<domain::PaymentOrder>(&decision.terms);
        if (order != nullptr && order->payOn <= day &&
            domain::countsOn(decision, decisions, day_)) {
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
    for (const domain::Payment& payment : book_.olderPaymentsOf(municipality)) {
        if (payment.paidOn <= day) {
            rows.payments.push_back(payment);
        }
    }
}

}  // namespace kamerklaar::work
