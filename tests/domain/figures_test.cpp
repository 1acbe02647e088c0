// SPDX-License-Identifier: EUPL-1.2
#include "domain/figures.h"
#include "domain/decisions.h"

#include <random>

#include "domain/regulation.h"

using namespace kamerklaar::domain;
using namespace kamerklaar::tests;

namespace {

Amounts sumOf(const std::vector<YearAmounts>& years) {
    Amounts sum;
    for (const YearAmounts& year : years) {
        sum += year.amounts;
    }
    return sum;
}

// What a new file holds: a reservation for each municipality and year, and the planned instalments.
LedgerRows freshRows(const Scheme& scheme) {
    LedgerRows rows;
    for (std::size_t i = 0; i < scheme.municipalities.size(); ++i) {
        const MunicipalityId municipality{static_cast<std::int64_t>(i) + 1};
        for (const ProgrammeYear& year : scheme.programmeYears) {
            rows.allocations.push_back(
                {municipality, year.number, {*year.reservation, Money()}, true});
        }
        for (const InstalmentPlan& plan : scheme.instalments) {
            rows.instalments.push_back({{},
                                        municipality,
                                        plan.number,
                                        plan.calendarYear,
                                        plan.plannedOn,
                                        {plan.maximum.value_or(Money()), Money()}});
        }
    }
    return rows;
}

std::vector<std::pair<std::string, Money>> gross(const std::vector<YearAmounts>& years) {
    std::vector<std::pair<std::string, Money>> lines;
    for (const YearAmounts& year : years) {
        lines.emplace_back(year.label, year.amounts.awardedGross);
    }
    return lines;
}

class RandomLedger {
public:
    explicit RandomLedger(unsigned seed) : random_(seed) {}

    LedgerRows next(MunicipalityId municipality, const Scheme& scheme) {
        LedgerRows rows;
        for (int i = upTo(4); i > 0; --i) {
            rows.allocations.push_back({municipality,
                                        upTo(static_cast<int>(scheme.programmeYears.size()) + 1),
                                        {amount(), amount()},
                                        upTo(1) == 0});
        }
        for (int i = upTo(5); i > 0; --i) {
            rows.instalments.push_back(
                {{}, municipality, i, 2023 + upTo(6), day(), {amount(), amount()}});
        }
        for (int i = upTo(6); i > 0; --i) {
            rows.payments.push_back({{}, {}, municipality, i, day(), amount(), amount(), {}});
        }
        for (int i = upTo(4); i > 0; --i) {
            const Date first = day();
            rows.spending.push_back(
                {municipality, Period::known(first, first.plusDays(upTo(900))), amount(), {}, {}});
        }
        return rows;
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(random_); }
    Money amount() {
        return Money::cents(std::uniform_int_distribution<int>(-99, 99'999'999)(random_));
    }
    Date day() { return Date::known(2023, 1, 1).plusDays(upTo(2200)); }

    std::mt19937 random_;
};

void append(LedgerRows& all, const LedgerRows& more) {
    all.allocations.insert(all.allocations.end(), more.allocations.begin(), more.allocations.end());
    all.instalments.insert(all.instalments.end(), more.instalments.begin(), more.instalments.end());
    all.payments.insert(all.payments.end(), more.payments.begin(), more.payments.end());
    all.spending.insert(all.spending.end(), more.spending.begin(), more.spending.end());
}

Amounts amountsOf(const std::vector<YearAmounts>& years, const std::string& label) {
    for (const YearAmounts& year : years) {
        if (year.label == label) {
            return year.amounts;
        }
    }
    return {};
}

}  // namespace

TEST_CASE(
    "a new file counts ten million for each programme year, and 5, 10, 10 and 5 along the "
    "calendar") {
    const Figures figures = figuresOf(regulation(), freshRows(regulation()), true);
    const Money ten = Money::euros(10'000'000);
    const Money five = Money::euros(5'000'000);
    using Lines = std::vector<std::pair<std::string, Money>>;
    CHECK(gross(figures.programmeYears) ==
          Lines{{"2024-2025", ten}, {"2025-2026", ten}, {"2026-2027", ten}});
    CHECK(gross(figures.calendarYears) ==
          Lines{{"2024", five}, {"2025", ten}, {"2026", ten}, {"2027", five}});
    CHECK(figures.total.awardedGross == Money::euros(30'000'000));
    CHECK(figures.total.ceiling == Money::euros(30'000'000));
    CHECK(figures.reserved == Money::euros(30'000'000));
    CHECK(sumOf(figures.programmeYears) == figures.total);
    CHECK(sumOf(figures.calendarYears) == figures.total);
}

TEST_CASE("ceilings are national: one municipality has none of them") {
    const Figures figures = figuresOf(regulation(), freshRows(regulation()), false);
    CHECK(figures.total.ceiling == Money());
    CHECK(sumOf(figures.programmeYears).ceiling == Money());
    CHECK(sumOf(figures.calendarYears).ceiling == Money());
}

TEST_CASE("both calendars add up to the total, to the cent, whatever the ledger holds") {
    for (const Scheme& scheme : {regulation(), otherRegulation()}) {
        RandomLedger ledger(1);
        for (int i = 0; i < 300; ++i) {
            const Figures figures = figuresOf(scheme, ledger.next({1}, scheme), false);
            REQUIRE(sumOf(figures.programmeYears) == figures.total);
            REQUIRE(sumOf(figures.calendarYears) == figures.total);
        }
    }
}

TEST_CASE("the figures of the municipalities add up to the national ones, in every year") {
    for (const Scheme& scheme : {regulation(), otherRegulation()}) {
        RandomLedger ledger(2);
        for (int round = 0; round < 30; ++round) {
            LedgerRows all;
            std::vector<Figures> parts;
            for (int i = 1; i <= 15; ++i) {
                const LedgerRows rows = ledger.next({i}, scheme);
                parts.push_back(figuresOf(scheme, rows, false));
                append(all, rows);
            }
            const Figures national = figuresOf(scheme, all, false);
            Amounts total;
            Money reserved;
            for (const Figures& part : parts) {
                total += part.total;
                reserved += part.reserved;
            }
            REQUIRE(total == national.total);
            REQUIRE(reserved == national.reserved);
            for (const YearAmounts& year : national.programmeYears) {
                Amounts sum;
                for (const Figures& part : parts) {
                    sum += amountsOf(part.programmeYears, year.label);
                }
                REQUIRE(sum == year.amounts);
            }
            for (const YearAmounts& year : national.calendarYears) {
                Amounts sum;
                for (const Figures& part : parts) {
                    sum += amountsOf(part.calendarYears, year.label);
                }
                REQUIRE(sum == year.amounts);
            }
        }
    }
}

TEST_CASE("awards and payments that were added up beforehand give the same figures") {
    const Scheme& scheme = regulation();
    RandomLedger ledger(3);
    for (int round = 0; round < 50; ++round) {
        LedgerRows rows;
        for (int i = 1; i <= 5; ++i) {
            append(rows, ledger.next({i}, scheme));
        }
        LedgerRows sums;
        sums.spending = rows.spending;
        const auto add = [](auto& list, const auto& row, auto same, auto merge) {
            const auto found = std::find_if(list.begin(), list.end(),
                                            [&](const auto& each) { return same(each); });
            if (found == list.end()) {
                list.push_back(row);
            } else {
                merge(*found);
            }
        };
        for (const Allocation& row : rows.allocations) {
            add(
                sums.allocations, row,
                [&](const Allocation& each) {
                    return each.programmeYear == row.programmeYear &&
                           each.isReservation == row.isReservation;
                },
                [&](Allocation& each) { each.amount = each.amount + row.amount; });
        }
        for (const Instalment& row : rows.instalments) {
            add(
                sums.instalments, row,
                [&](const Instalment& each) { return each.calendarYear == row.calendarYear; },
                [&](Instalment& each) { each.amount = each.amount + row.amount; });
        }
        for (const Payment& row : rows.payments) {
            add(
                sums.payments, row, [&](const Payment& each) { return each.paidOn == row.paidOn; },
                [&](Payment& each) {
                    each.net += row.net;
                    each.vatFund += row.vatFund;
                });
        }
        const Figures one = figuresOf(scheme, rows, true);
        const Figures other = figuresOf(scheme, sums, true);
        CHECK(one.total == other.total);
        REQUIRE(one.programmeYears.size() == other.programmeYears.size());
        for (std::size_t i = 0; i < one.programmeYears.size(); ++i) {
            CHECK(one.programmeYears[i].amounts == other.programmeYears[i].amounts);
        }
        REQUIRE(one.calendarYears.size() == other.calendarYears.size());
        for (std::size_t i = 0; i < one.calendarYears.size(); ++i) {
            CHECK(one.calendarYears[i].amounts == other.calendarYears[i].amounts);
        }
    }
}

TEST_CASE("the last day of the last programme year is inside it; what comes after lies outside",
          "[art-10a-column]") {
    const Date last = regulation().programmeYears.back().period.last();
    LedgerRows rows;
    rows.payments.push_back({{}, {}, {1}, 4, last, Money::euros(1), Money(), {}});
    Figures figures = figuresOf(regulation(), rows, false);
    CHECK(figures.programmeYears.size() == 3);
    CHECK(figures.programmeYears.back().amounts.paid == Money::euros(1));

    rows.payments.front().paidOn = last.plusDays(1);
    figures = figuresOf(regulation(), rows, false);
    REQUIRE(figures.programmeYears.size() == 4);
    CHECK(figures.programmeYears.back().label == outsideProgrammeYears);
    CHECK(figures.programmeYears.back().amounts.paid == Money::euros(1));
}

TEST_CASE(
    "spending is divided by days, and its days after the last year go to the outside column") {
    LedgerRows rows;
    // One day inside and three outside.
    const Date last = regulation().programmeYears.back().period.last();
    rows.spending.push_back(
        {{1}, Period::known(last, last.plusDays(3)), Money::cents(1001), {}, {}});
    Figures figures = figuresOf(regulation(), rows, false);
    CHECK(figures.programmeYears.at(2).amounts.spent == Money::cents(250));
    CHECK(figures.programmeYears.at(3).amounts.spent == Money::cents(751));
    CHECK(amountsOf(figures.calendarYears, "2027").spent == Money::cents(1001));

    // A calendar year touches two programme years: 181 days and 184.
    rows.spending = {{{1},
                      Period::known(Date::known(2025, 1, 1), Date::known(2025, 12, 31)),
                      Money::euros(365),
                      {},
                      {}}};
    figures = figuresOf(regulation(), rows, false);
    CHECK(figures.programmeYears.at(0).amounts.spent == Money::euros(181));
    CHECK(figures.programmeYears.at(1).amounts.spent == Money::euros(184));
    CHECK(figures.programmeYears.size() == 3);
}

TEST_CASE("an award beyond its instalments lies in their last year, so nothing is lost") {
    LedgerRows rows;
    rows.allocations.push_back({{1}, 1, {Money::euros(500), Money::euros(50)}, false});
    rows.instalments.push_back({{}, {1}, 1, 2024, {}, {Money::euros(200), Money::euros(20)}});
    const Figures figures = figuresOf(regulation(), rows, false);
    CHECK(amountsOf(figures.calendarYears, "2024").awardedGross == Money::euros(200));
    CHECK(amountsOf(figures.calendarYears, "2027").awardedGross == Money::euros(300));
    CHECK(figures.total.awardedNet() == Money::euros(450));
    CHECK(figures.reserved == Money());
}

TEST_CASE("without instalments an award lies in the calendar year in which its own year begins") {
    Scheme scheme = regulation();
    scheme.instalments.clear();
    LedgerRows rows;
    rows.allocations.push_back({{1}, 2, {Money::euros(7), Money()}, true});
    const Figures figures = figuresOf(scheme, rows, false);
    CHECK(amountsOf(figures.calendarYears, "2025").awardedGross == Money::euros(7));
    CHECK(sumOf(figures.calendarYears) == figures.total);
}

TEST_CASE("what remains is the net award less what was spent, below zero when too much was",
          "[art-2-5-remaining]") {
    Amounts amounts;
    amounts.awardedGross = Money::euros(100);
    amounts.vatFund = Money::euros(21);
    amounts.spent = Money::euros(80);
    CHECK(amounts.awardedNet() == Money::euros(79));
    CHECK(amounts.remaining() == Money::euros(-1));
}

TEST_CASE("a day knows its programme year") {
    const Scheme& scheme = regulation();
    CHECK(scheme.programmeYearOf(Date::known(2024, 6, 30)) == nullptr);
    CHECK(scheme.programmeYearOf(Date::known(2024, 7, 1))->number == 1);
    CHECK(scheme.programmeYearOf(Date::known(2025, 6, 30))->number == 1);
    CHECK(scheme.programmeYearOf(Date::known(2025, 7, 1))->number == 2);
    CHECK(scheme.programmeYearOf(Date::known(2027, 7, 1))->number == 3);
    CHECK(scheme.programmeYearOf(Date::known(2027, 7, 2)) == nullptr);
    CHECK(otherRegulation().firstCalendarYear() == 2022);
    CHECK(otherRegulation().lastCalendarYear() == 2026);
    CHECK(scheme.term(TermKind::Sector, "zorg")->name == "Zorg");
    CHECK(scheme.term(TermKind::Sector, "a") == nullptr);
    CHECK(scheme.text("niet daar").empty());
}
