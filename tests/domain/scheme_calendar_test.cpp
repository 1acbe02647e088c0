// SPDX-License-Identifier: EUPL-1.2
#include "domain/scheme_calendar.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "domain/regulation.h"

using namespace kamerklaar::domain;
using kamerklaar::tests::regulation;

namespace {

std::string inWords(const std::vector<DueDate>& days) {
    std::string text;
    for (const DueDate& day : days) {
        text += day.date.iso() + " " + day.name + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("the days of a scheme without a list of its own follow from its parts") {
    Scheme scheme;
    scheme.spendingPeriod = Period::known(Date::known(2025, 1, 1), Date::known(2026, 12, 31));
    InstalmentPlan instalment;
    instalment.number = 1;
    instalment.plannedOn = Date::known(2025, 3, 1);
    scheme.instalments = {instalment};
    RoundPlan round;
    round.calendarYear = 2025;
    round.due = Date::known(2026, 5, 1);
    scheme.rounds = {round};
    CHECK(inWords(calendarOf(scheme)) ==
          "2025-03-01 Betaling termijn 1\n"
          "2026-05-01 Voortgangsverslag over 2025\n"
          "2026-12-31 Laatste dag van besteding\n");

    scheme.sisaDue = Scheme::DayOfYear{7, 15};
    scheme.dueDates = {
        {"instalment1", "Eerste betaling", "First payment", Date::known(2025, 3, 2), "art. 4"},
        {"own", "Eigen dag", "Own day", Date::known(2025, 1, 2), {}}};
    CHECK(inWords(calendarOf(scheme)) ==
          "2025-01-02 Eigen dag\n"
          "2025-03-02 Eerste betaling\n"
          "2026-05-01 Voortgangsverslag over 2025\n"
          "2026-07-15 SiSa-verantwoording over 2025\n"
          "2026-12-31 Laatste dag van besteding\n");
}

TEST_CASE("the days of the regulation that is built in are told once each") {
    const Scheme& scheme = regulation();
    const std::vector<DueDate> days = calendarOf(scheme);
    CHECK(days.size() == scheme.dueDates.size() + scheme.rounds.size());
    CHECK(std::is_sorted(days.begin(), days.end(),
                         [](const auto& one, const auto& other) { return one.date < other.date; }));
}
