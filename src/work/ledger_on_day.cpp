// SPDX-License-Identifier: EUPL-1.2
#include "work/ledger_on_day.h"

#include <algorithm>

#include "work/planned_instalments.h"

namespace kamerklaar::work {

using domain::Date;
using domain::LedgerRows;
using domain::MunicipalityId;

LedgerOnDay::LedgerOnDay(Store& store, const GrantBook& book, Date day, Date lastPaid,
                         Spending spending, GrantBook::Of of)
    : book_(book), day_(day), lastPaid_(std::min(day, lastPaid)) {
    for (domain::PeriodSpending& one : spending) {
        spending_[one.municipality].push_back(std::move(one));
    }
    for (const domain::Instalment& planned : store.ledger().instalments(of)) {
        calendarYears_.emplace(planned.number, planned.calendarYear);
    }
}

void LedgerOnDay::add(MunicipalityId municipality, LedgerRows& rows) const {
    addGrant(municipality, rows);
    addPayments(municipality, rows);
    if (const auto own = spending_.find(municipality); own != spending_.end()) {
        rows.spending.insert(rows.spending.end(), own->second.begin(), own->second.end());
    }
}

/// What a municipality counts on: as its award has it on the day, or else as it is reserved.
void LedgerOnDay::addGrant(MunicipalityId municipality, LedgerRows& rows) const {
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

/// Orders that counted on the day and whose pay day had come, and payments from before there were
/// orders.
void LedgerOnDay::addPayments(MunicipalityId municipality, LedgerRows& rows) const {
    const std::vector<domain::Decision>& decisions = book_.decisionsOf(municipality);
    for (const domain::Decision& decision : decisions) {
        const auto* order = std::get_if<domain::PaymentOrder>(&decision.terms);
        if (order != nullptr && order->payOn <= lastPaid_ &&
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
        if (payment.paidOn <= lastPaid_) {
            rows.payments.push_back(payment);
        }
    }
}

}  // namespace kamerklaar::work
