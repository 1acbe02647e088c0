// SPDX-License-Identifier: EUPL-1.2
#include "domain/spending_parts.h"
#include "domain/decisions.h"

#include "domain/regulation.h"

using namespace kamerklaar::domain;
using namespace kamerklaar::tests;

TEST_CASE("spending is cut where a calendar year or a programme year begins, by days") {
    struct Row {
        Period period;
        std::vector<SplitPart> parts;
    };
    const auto euros = [](int calendarYear, int programmeYear, std::int64_t amount) {
        return SplitPart{calendarYear, programmeYear, Money::euros(amount)};
    };
    // One euro a day, so that each part shows its number of days.
    const std::vector<Row> rows = {
        {Period::known(day(2025, 1, 1), day(2025, 12, 31)),
         {euros(2025, 1, 181), euros(2025, 2, 184)}},
        {Period::known(day(2024, 7, 1), day(2025, 6, 30)),
         {euros(2024, 1, 184), euros(2025, 1, 181)}},
        // 1 July 2027 is still in the third year; what follows is the extension period.
        {Period::known(day(2027, 7, 1), day(2027, 7, 3)), {euros(2027, 3, 1), euros(2027, 0, 2)}},
        {Period::known(day(2024, 6, 30), day(2024, 7, 1)), {euros(2024, 0, 1), euros(2024, 1, 1)}},
        {Period::known(day(2026, 5, 5), day(2026, 5, 5)), {euros(2026, 2, 1)}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.period.first().iso(), row.period.last().iso());
        CHECK(partsByDays(regulation(), row.period, Money::euros(row.period.days())) == row.parts);
    }
}

TEST_CASE("the cents of the parts add up to what the report says, whatever the period") {
    for (int length = 1; length < 1500; length += 37) {
        const Period period = Period::known(day(2024, 5, 1), day(2024, 5, 1).plusDays(length));
        const Money whole = Money::cents(100'001 + length);
        Money sum;
        for (const SplitPart& part : partsByDays(regulation(), period, whole)) {
            sum += part.spent;
        }
        REQUIRE(sum == whole);
    }
}

TEST_CASE("an officer's division replaces the one by days as long as it adds up") {
    PeriodSpending spending;
    spending.period = Period::known(day(2025, 1, 1), day(2025, 12, 31));
    spending.spent = Money::euros(365);
    spending.parts = {{2025, 1, Money::euros(300)}, {2025, 2, Money::euros(65)}};
    CHECK(partsOf(regulation(), spending) == spending.parts);

    const Figures figures = figuresOf(regulation(), {{}, {}, {}, {spending}}, false);
    CHECK(figures.programmeYears.at(0).amounts.spent == Money::euros(300));
    CHECK(figures.programmeYears.at(1).amounts.spent == Money::euros(65));

    // The report was corrected since: its parts are no longer its parts.
    spending.spent = Money::euros(730);
    CHECK(partsOf(regulation(), spending) ==
          std::vector<SplitPart>{{2025, 1, Money::euros(362)}, {2025, 2, Money::euros(368)}});
}
