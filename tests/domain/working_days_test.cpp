// SPDX-License-Identifier: EUPL-1.2
#include "domain/working_days.h"

#include <catch2/catch.hpp>

#include "domain/grant_state.h"
#include "domain/regulation.h"

using namespace kamerklaar::domain;

TEST_CASE("weekends and the holidays of the Algemene termijnenwet are no working days") {
    const std::vector<std::pair<std::string, bool>> days = {
        {"2024-01-01", false},                         // New Year's Day
        {"2024-03-29", false},                         // Good Friday
        {"2024-03-30", false},                         // a Saturday
        {"2024-04-01", false},                         // Easter Monday
        {"2024-04-02", true},  {"2024-05-09", false},  // Ascension Day
        {"2024-05-20", false},                         // Whit Monday
        {"2025-04-26", false},  // King's Day, because the 27th is a Sunday; a Saturday too
        {"2025-04-28", true},  {"2026-04-27", false},  // King's Day
        {"2025-05-05", false},                         // Liberation Day, every year in this act
        {"2026-12-25", false}, {"2026-12-24", true},  {"2027-12-26", false},
        {"2026-07-01", true},  {"1900-01-02", true},  {"2199-12-27", true},
    };
    for (const auto& [text, works] : days) {
        INFO(text);
        CHECK(isWorkingDay(*Date::fromIso(text)) == works);
    }
    CHECK(workingDayFrom(Date::known(2024, 3, 29)) == Date::known(2024, 4, 2));
    CHECK(workingDayFrom(Date::known(2024, 4, 2)) == Date::known(2024, 4, 2));
    CHECK(workingDayFrom(Date::known(2026, 12, 25)) == Date::known(2026, 12, 28));
}

TEST_CASE("a term of weeks ends on the same day of the week, lengthened only when asked") {
    // The 22 weeks of a settlement end on a Saturday, which stands.
    CHECK(endOfTerm(Date::known(2028, 7, 15), 22, false) == Date::known(2028, 12, 16));
    CHECK(endOfTerm(Date::known(2028, 7, 15), 22, true) == Date::known(2028, 12, 18));
    // Six weeks after Monday 15 April 2024 is a Monday; after 8 April 2024 it is Whit Monday.
    CHECK(endOfTerm(Date::known(2024, 4, 15), 6, true) == Date::known(2024, 5, 27));
    CHECK(endOfTerm(Date::known(2024, 4, 8), 6, true) == Date::known(2024, 5, 21));
}

TEST_CASE("a term that would end beyond the calendar ends on its last day") {
    const Date last = Date::known(2199, 12, 31);
    for (const bool lengthened : {false, true}) {
        CHECK(endOfTerm(last, 22, lengthened) == last);
        CHECK(endOfTerm(Date::known(2199, 12, 1), 6, lengthened) == last);
        CHECK(endOfTerm(last, 0, lengthened) == last);
    }
}

TEST_CASE("an objection comes within six weeks, lengthened to the next working day", "[awb-6-7]") {
    const Scheme& scheme = kamerklaar::tests::regulation();
    CHECK(scheme.rule(ProblemKind::ObjectionLate)->article == "art. 6:7 Awb");
    REQUIRE(scheme.objectionWeeks == 6);
    // A decision of Wednesday 23 December 2026; and one whose term ends on Good Friday.
    CHECK(endOfTerm(Date::known(2026, 12, 23), *scheme.objectionWeeks, true) ==
          Date::known(2027, 2, 3));
    CHECK(endOfTerm(Date::known(2026, 2, 20), *scheme.objectionWeeks, true) ==
          Date::known(2026, 4, 7));
}
