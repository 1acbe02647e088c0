// SPDX-License-Identifier: EUPL-1.2
#include "domain/date.h"

#include <catch2/catch.hpp>

#include "domain/ensure.h"

using namespace kamerklaar::domain;

TEST_CASE("leap days exist in leap years only") {
    for (const auto& [year, leap] : std::vector<std::pair<int, bool>>{
             {1900, false}, {2000, true}, {2023, false}, {2024, true}, {2100, false}}) {
        INFO(year);
        CHECK(Date::make(year, 2, 29).has_value() == leap);
    }
    CHECK_FALSE(Date::make(2025, 2, 31).has_value());
    CHECK_FALSE(Date::make(2025, 13, 1).has_value());
    CHECK_FALSE(Date::make(1899, 12, 31).has_value());
    CHECK_FALSE(Date::make(2200, 1, 1).has_value());
    CHECK_THROWS_AS(Date::known(2025, 2, 29), Bug);
}

TEST_CASE("a day is read from its kept form only, and counting days goes over leap days") {
    CHECK(Date::fromIso("2024-02-29") == Date::known(2024, 2, 29));
    for (const std::string text : {"2024-2-29", "2024-02-30", "29-02-2024", "2024-02-29 ", "",
                                   "2024/02/29", "+024-02-29", "2024-02-2x"}) {
        INFO(text);
        CHECK_FALSE(Date::fromIso(text).has_value());
    }
    CHECK(Date::known(2024, 2, 28).plusDays(2) == Date::known(2024, 3, 1));
    CHECK(Date::known(2025, 1, 1).daysSince(Date::known(2024, 1, 1)) == 366);
    CHECK(Date::known(2024, 1, 1).plusDays(-1).iso() == "2023-12-31");
    CHECK_THROWS_AS(Date::known(2199, 12, 31).plusDays(1), Bug);
    for (Date day = Date::known(1999, 1, 1); day < Date::known(2030, 1, 1); day = day.plusDays(1)) {
        if (Date::fromIso(day.iso()) != day) {
            FAIL(day.iso());
        }
    }
}

TEST_CASE("a period holds its last day") {
    const Period year = Period::known(Date::known(2026, 7, 1), Date::known(2027, 7, 1));
    CHECK(year.contains(Date::known(2026, 7, 1)));
    CHECK(year.contains(Date::known(2027, 7, 1)));
    CHECK_FALSE(year.contains(Date::known(2027, 7, 2)));
    CHECK_FALSE(year.contains(Date::known(2026, 6, 30)));
    CHECK(year.days() == 366);
    CHECK(year.contains(year));
    CHECK_FALSE(Period::make(year.last(), year.first()).has_value());
    const Period oneDay = Period::known(year.last(), year.last());
    CHECK(oneDay.days() == 1);
    CHECK(year.overlap(oneDay) == oneDay);
    CHECK_FALSE(year.overlap(Period::known(Date::known(2027, 7, 2), Date::known(2028, 1, 1))));
}

TEST_CASE("a moment is read back as it is written") {
    for (const std::string text :
         {"2025-07-14T09:30:00Z", "1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z"}) {
        INFO(text);
        const auto moment = Timestamp::fromIso(text);
        REQUIRE(moment.has_value());
        CHECK(moment->iso() == text);
    }
    for (const std::string text :
         {"2025-07-14T24:00:00Z", "2025-07-14T09:60:00Z", "2025-07-14 09:30:00Z",
          "2025-07-14T09:30:00", "2025-02-30T00:00:00Z"}) {
        INFO(text);
        CHECK_FALSE(Timestamp::fromIso(text).has_value());
    }
}

TEST_CASE("the day of a moment is the day in the Netherlands, in winter and in summer time") {
    const std::vector<std::pair<const char*, Date>> rows = {
        {"2025-07-14T21:59:59Z", Date::known(2025, 7, 14)},
        {"2025-07-14T22:00:00Z", Date::known(2025, 7, 15)},
        {"2025-12-31T22:59:59Z", Date::known(2025, 12, 31)},
        {"2025-12-31T23:00:00Z", Date::known(2026, 1, 1)},
        // Summer time begins on 30 March 2025 and ends on 26 October.
        {"2025-03-29T22:59:59Z", Date::known(2025, 3, 29)},
        {"2025-03-29T23:00:00Z", Date::known(2025, 3, 30)},
        {"2025-03-30T21:59:59Z", Date::known(2025, 3, 30)},
        {"2025-03-30T22:00:00Z", Date::known(2025, 3, 31)},
        {"2025-10-25T22:00:00Z", Date::known(2025, 10, 26)},
        {"2025-10-26T22:59:59Z", Date::known(2025, 10, 26)},
        {"2025-10-26T23:00:00Z", Date::known(2025, 10, 27)},
    };
    for (const auto& [moment, day] : rows) {
        CAPTURE(moment);
        CHECK(Timestamp::fromIso(moment)->date() == day);
    }
    for (Date day = Date::known(2024, 1, 1); day < Date::known(2028, 1, 2); day = day.plusDays(1)) {
        const Timestamp begin = Timestamp::beginOf(day);
        const Timestamp end = Timestamp::endOf(day);
        REQUIRE(begin.date() == day);
        REQUIRE(Timestamp::fromUnixSeconds(begin.unixSeconds() - 1).date() == day.plusDays(-1));
        REQUIRE(end == Timestamp::beginOf(day.plusDays(1)));
    }
    CHECK(Timestamp::endOf(Date::known(2199, 12, 31)).iso() == "2199-12-31T23:00:00Z");
}
