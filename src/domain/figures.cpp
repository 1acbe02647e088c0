// SPDX-License-Identifier: EUPL-1.2
#include "domain/figures.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "domain/spending_parts.h"

namespace kamerklaar::domain {

Amounts& Amounts::operator+=(const Amounts& other) {
    ceiling += other.ceiling;
    awardedGross += other.awardedGross;
    vatFund += other.vatFund;
    paid += other.paid;
    paidVatFund += other.paidVatFund;
    spent += other.spent;
    return *this;
}

namespace {

Amounts awarded(GrantAmount amount) {
    Amounts amounts;
    amounts.awardedGross = amount.gross;
    amounts.vatFund = amount.vatFund;
    return amounts;
}

Amounts paid(const Payment& payment) {
    Amounts amounts;
    amounts.paid = payment.net;
    amounts.paidVatFund = payment.vatFund;
    return amounts;
}

Amounts spent(Money amount) {
    Amounts amounts;
    amounts.spent = amount;
    return amounts;
}

Amounts ofCeiling(std::optional<Money> ceiling) {
    Amounts amounts;
    amounts.ceiling = ceiling.value_or(Money());
    return amounts;
}

// The ledger along the scheme's own years, with a last place for everything outside them.
class ProgrammeYears {
public:
    explicit ProgrammeYears(const Scheme& scheme)
        : years_(scheme.programmeYears), amounts_(years_.size() + 1) {}

    void addTo(int number, const Amounts& amounts) {
        at([&](const ProgrammeYear& year) { return year.number == number; }) += amounts;
    }
    void addOn(Date day, const Amounts& amounts) {
        at([&](const ProgrammeYear& year) { return year.period.contains(day); }) += amounts;
    }
    [[nodiscard]] std::vector<YearAmounts> take() const {
        std::vector<YearAmounts> lines;
        for (std::size_t i = 0; i < years_.size(); ++i) {
            lines.push_back({years_[i].label, amounts_[i]});
        }
        if (amounts_.back() != Amounts()) {
            lines.push_back({outsideProgrammeYears, amounts_.back()});
        }
        return lines;
    }

private:
    template <typename Fits>
    Amounts& at(Fits fits) {
        const auto found = std::find_if(years_.begin(), years_.end(), fits);
        return amounts_[static_cast<std::size_t>(std::distance(years_.begin(), found))];
    }

    const std::vector<ProgrammeYear>& years_;
    std::vector<Amounts> amounts_;
};

// The ledger along calendar years: all those of the scheme, and others when something lies there.
class CalendarYears {
public:
    explicit CalendarYears(const Scheme& scheme) {
        for (int year = scheme.firstCalendarYear(); year <= scheme.lastCalendarYear(); ++year) {
            amounts_[year];
        }
    }

    void addTo(int year, const Amounts& amounts) {
        if (amounts != Amounts()) {
            amounts_[year] += amounts;
        }
    }
    [[nodiscard]] std::vector<YearAmounts> take() const {
        std::vector<YearAmounts> lines;
        for (const auto& [year, amounts] : amounts_) {
            lines.push_back({std::to_string(year), amounts});
        }
        return lines;
    }

private:
    std::map<int, Amounts> amounts_;
};

int lastInstalmentYear(const Scheme& scheme) {
    const auto last = std::max_element(
        scheme.instalments.begin(), scheme.instalments.end(),
        [](const auto& left, const auto& right) { return left.calendarYear < right.calendarYear; });
    return last->calendarYear;
}

// Where an award lies along the calendar: with the instalments that are planned of it. What no
// instalment covers is not lost: it is still to be planned, so it lies in the last year. Nothing is
// divided here, so sums of ledgers give sums of figures.
void addAwards(CalendarYears& calendar, const Scheme& scheme, const LedgerRows& rows) {
    if (scheme.instalments.empty()) {
        for (const Allocation& allocation : rows.allocations) {
            const auto year = std::find_if(
                scheme.programmeYears.begin(), scheme.programmeYears.end(),
                [&](const auto& each) { return each.number == allocation.programmeYear; });
            const bool known = year != scheme.programmeYears.end();
            calendar.addTo(known ? year->period.first().year() : scheme.lastCalendarYear(),
                           awarded(allocation.amount));
        }
        return;
    }
    GrantAmount unplanned;
    for (const Allocation& allocation : rows.allocations) {
        unplanned = unplanned + allocation.amount;
    }
    for (const Instalment& instalment : rows.instalments) {
        calendar.addTo(instalment.calendarYear, awarded(instalment.amount));
        unplanned = unplanned + GrantAmount{-instalment.amount.gross, -instalment.amount.vatFund};
    }
    calendar.addTo(lastInstalmentYear(scheme), awarded(unplanned));
}

void addCeilings(ProgrammeYears& programme, CalendarYears& calendar, const Scheme& scheme) {
    for (const ProgrammeYear& year : scheme.programmeYears) {
        programme.addTo(year.number, ofCeiling(year.ceiling));
    }
    for (const InstalmentPlan& instalment : scheme.instalments) {
        calendar.addTo(instalment.calendarYear, ofCeiling(instalment.nationalMaximum));
    }
}

}  // namespace

Figures figuresOf(const Scheme& scheme, const LedgerRows& rows, bool national) {
    Figures figures;
    ProgrammeYears programme(scheme);
    CalendarYears calendar(scheme);
    if (national) {
        figures.total += ofCeiling(scheme.ceiling);
        addCeilings(programme, calendar, scheme);
    }
    for (const Allocation& allocation : rows.allocations) {
        figures.total += awarded(allocation.amount);
        programme.addTo(allocation.programmeYear, awarded(allocation.amount));
        if (allocation.isReservation) {
            figures.reserved += allocation.amount.gross;
        }
    }
    addAwards(calendar, scheme, rows);
    for (const Payment& payment : rows.payments) {
        figures.total += paid(payment);
        programme.addOn(payment.paidOn, paid(payment));
        calendar.addTo(payment.paidOn.year(), paid(payment));
    }
    for (const PeriodSpending& spending : rows.spending) {
        figures.total += spent(spending.spent);
        for (const SplitPart& part : partsOf(scheme, spending)) {
            programme.addTo(part.programmeYear, spent(part.spent));
            calendar.addTo(part.calendarYear, spent(part.spent));
        }
    }
    figures.programmeYears = programme.take();
    figures.calendarYears = calendar.take();
    return figures;
}

}  // namespace kamerklaar::domain
