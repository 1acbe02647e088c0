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

/// What the figures of one day are made from, read at one moment.
class DayBook {
public:
    DayBook(Store& store, Date day, std::optional<MunicipalityId> of)
        : moment_(store.moment()), book_(store, of), years_(calendarYearsOf(store, of)), day_(day) {
        for (domain::PeriodSpending& spending : spendingAsOf(store, day, of)) {
            spending_[spending.municipality].push_back(std::move(spending));
        }
    }

    void add(MunicipalityId municipality, domain::LedgerRows& rows) const {
        addGrant(book_, municipality, day_, years_, rows);
        addPayments(book_, municipality, day_, rows);
        if (const auto own = spending_.find(municipality); own != spending_.end()) {
            rows.spending.insert(rows.spending.end(), own->second.begin(), own->second.end());
        }
    }
    [[nodiscard]] const domain::Scheme& scheme() const { return book_.scheme(); }

private:
    std::unique_ptr<Moment> moment_;
    GrantBook book_;
    CalendarYears years_;
    std::map<MunicipalityId, std::vector<domain::PeriodSpending>> spending_;
    Date day_;
};

}  // namespace

domain::Figures figuresAsOf(Store& store, Date day, std::optional<MunicipalityId> of) {
    const DayBook book(store, day, of);
    domain::LedgerRows rows;
    for (const domain::Municipality& municipality : store.municipalities().all()) {
        if (!of || municipality.id == *of) {
            book.add(municipality.id, rows);
        }
    }
    return domain::figuresOf(book.scheme(), rows, !of);
}

std::vector<MunicipalityLine> linesAsOf(Store& store, Date day) {
    const DayBook book(store, day, {});
    std::vector<MunicipalityLine> lines;
    for (domain::Municipality& municipality : store.municipalities().all()) {
        domain::LedgerRows rows;
        book.add(municipality.id, rows);
        lines.push_back({std::move(municipality), domain::figuresOf(book.scheme(), rows, false)});
    }
    return lines;
}

}  // namespace kamerklaar::work
