// SPDX-License-Identifier: EUPL-1.2
//
// Planned against paid, and the two sides of the state budget, against sums made by hand.
#include <catch2/catch.hpp>

#include "work/deciding.h"
#include "work/grants.h"
#include "work/paying.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::DecisionKind;
using domain::Money;

namespace {

struct Budget {
    int year;
    std::int64_t entered;
    std::int64_t adjusted;
    std::int64_t paid;
    std::int64_t openCommitments;
    std::int64_t openAdvances;
};

void checkBudget(Office& office, std::size_t place, const std::vector<Budget>& expected) {
    for (const Budget& row : expected) {
        CAPTURE(row.year);
        const auto lines = work::budgetYear(office.store(), row.year);
        REQUIRE(lines.size() == 20);
        const work::BudgetYearLine& line = lines.at(place);
        CHECK(line.municipality.id == office.municipality(place));
        CHECK(line.year == row.year);
        CHECK(line.entered == Money::euros(row.entered));
        CHECK(line.adjusted == Money::euros(row.adjusted));
        CHECK(line.paid == Money::euros(row.paid));
        CHECK(line.openCommitments == Money::euros(row.openCommitments));
        CHECK(line.openAdvances == Money::euros(row.openAdvances));
    }
}

void payOn(Office& office, const char* moment, int instalment, std::int64_t euros,
           std::int64_t vatFund = 0) {
    office.clock.moveTo(moment);
    pay(office, office.municipality(), instalment, Money::euros(euros), office.clock.today(),
        Money::euros(vatFund));
}

}  // namespace

TEST_CASE("commitments and cash of a grant from award to lower settlement, year by year",
          "[cw-2-13]") {
    Office office;
    const auto municipality = office.municipality();
    office.clock.moveTo("2024-06-10T09:00:00Z");
    award(office, municipality);
    payOn(office, "2024-07-01T09:00:00Z", 1, 250'000);
    payOn(office, "2025-02-03T09:00:00Z", 2, 500'000);
    office.clock.moveTo("2025-12-31T09:00:00Z");
    decide(office, amendment(office, municipality, Money::euros(-100'000)));
    payOn(office, "2026-02-02T09:00:00Z", 3, 500'000);
    payOn(office, "2027-02-01T09:00:00Z", 4, 150'000);
    office.clock.moveTo("2028-09-01T09:00:00Z");
    finalReturn(office, municipality);
    decideBy(office.anna(), office.carla(),
             settlement(office, municipality, Money::euros(200'000)));

    checkBudget(office, 0,
                {{2023, 0, 0, 0, 0, 0},
                 {2024, 1'500'000, 0, 250'000, 1'250'000, 250'000},
                 {2025, 0, -100'000, 500'000, 650'000, 750'000},
                 {2026, 0, 0, 500'000, 150'000, 1'250'000},
                 {2027, 0, 0, 150'000, 0, 1'400'000},
                 // Settled at 1,200,000: 200,000 too much was paid, which is a claim.
                 {2028, 0, -200'000, 0, 0, 0}});
    checkBudget(office, 1, {{2024, 0, 0, 0, 0, 0}, {2028, 0, 0, 0, 0, 0}});
}

TEST_CASE("the part for the VAT fund is commitment and cash like the rest") {
    Office office;
    office.clock.moveTo("2024-06-10T09:00:00Z");
    auto decision = work::proposal(office.anna(), DecisionKind::Award, office.municipality());
    decision.terms =
        domain::proposedAward(regulation(), Money::euros(1'200'000), Money::euros(60'000));
    decide(office, decision);
    payOn(office, "2024-07-01T09:00:00Z", 1, 190'000, 10'000);
    checkBudget(
        office, 0,
        {{2024, 1'200'000, 0, 200'000, 1'000'000, 200'000}, {2025, 0, 0, 0, 1'000'000, 200'000}});
}

TEST_CASE("what is withdrawn or undone adjusts the commitment in the year of that decision") {
    Office office;
    office.clock.moveTo("2024-06-10T09:00:00Z");
    const auto granted = award(office, office.municipality());
    award(office, office.municipality(1));
    payOn(office, "2024-07-01T09:00:00Z", 1, 250'000);
    office.clock.moveTo("2026-03-02T09:00:00Z");
    decide(office, withdrawal(office, office.municipality()));
    const auto second = office.store().decisions().all(office.municipality(1)).front();
    decide(office, reversal(office, second));

    checkBudget(office, 0,
                {{2024, 1'500'000, 0, 250'000, 1'250'000, 250'000},
                 {2025, 0, 0, 0, 1'250'000, 250'000},
                 {2026, 0, -1'250'000, 0, 0, 250'000}});
    checkBudget(office, 1,
                {{2024, 1'500'000, 0, 0, 1'500'000, 0},
                 {2025, 0, 0, 0, 1'500'000, 0},
                 {2026, 0, -1'500'000, 0, 0, 0}});
}

TEST_CASE("an award that was undone within its own year was never entered") {
    Office office;
    office.clock.moveTo("2024-06-10T09:00:00Z");
    const auto granted = award(office, office.municipality());
    office.clock.moveTo("2024-11-01T09:00:00Z");
    decide(office, reversal(office, granted));
    award(office, office.municipality());
    checkBudget(office, 0, {{2024, 1'500'000, 0, 0, 1'500'000, 0}});
}

TEST_CASE("what is open at the end of a year is what was, with what the year did to it") {
    Office office;
    const auto municipality = office.municipality();
    office.clock.moveTo("2024-06-10T09:00:00Z");
    award(office, municipality);
    payOn(office, "2024-07-01T09:00:00Z", 1, 250'000);
    office.clock.moveTo("2025-03-01T09:00:00Z");
    decide(office, amendment(office, municipality, Money::euros(-75'000)));
    payOn(office, "2026-02-02T09:00:00Z", 2, 480'000);
    Money open;
    for (int year = 2023; year <= 2030; ++year) {
        const auto line = work::budgetYear(office.store(), year).at(0);
        open += line.entered + line.adjusted - line.paid;
        CAPTURE(year);
        CHECK(line.openCommitments == open);
    }
}

TEST_CASE("each instalment is shown as planned and as paid, with the day of the last payment") {
    Office office;
    const auto municipality = office.municipality();
    award(office, municipality);
    pay(office, municipality, 1, Money::euros(200'000), Date::known(2024, 7, 8));
    pay(office, municipality, 1, Money::euros(50'000), Date::known(2024, 9, 2));
    const auto lines = work::instalmentLines(office.store(), municipality);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].planned.amount.gross == Money::euros(250'000));
    CHECK(lines[0].planned.plannedOn == Date::known(2024, 7, 1));
    CHECK(lines[0].paidNet == Money::euros(250'000));
    CHECK(lines[0].paidOn == Date::known(2024, 9, 2));
    CHECK(lines[1].paidNet == Money());
    CHECK_FALSE(lines[1].paidOn.has_value());
    CHECK(work::instalmentLines(office.store()).size() == 80);
}
