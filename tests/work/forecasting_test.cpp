// SPDX-License-Identifier: EUPL-1.2
#include "work/forecasting.h"

#include <catch2/catch.hpp>

#include "work/deciding.h"
#include "work/grants.h"
#include "work/reporting.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Lever;
using domain::LeverKind;
using domain::Money;

namespace {

/// Awards to two; the first reported 1,000 a day over 2024 and 2025 and was paid twice.
void fillForForecast(Office& office) {
    office.clock.moveTo("2026-08-01T09:00:00Z");
    const auto municipality = office.municipality();
    award(office, municipality);
    award(office, office.municipality(1));
    pay(office, municipality, 1, Money::euros(250'000), Date::known(2024, 7, 1));
    pay(office, municipality, 2, Money::euros(500'000), Date::known(2025, 2, 3));
    pay(office, municipality, 3, Money::euros(500'000), Date::known(2026, 2, 2));
    reported(office, municipality, 2024, Money::euros(184'000));
    reported(office, municipality, 2025, Money::euros(365'000));
}

work::RadarLine lineOf(Office& office, std::size_t place = 0) {
    for (const auto& line : work::settlementRadar(office.store(), office.clock.today())) {
        if (line.municipality.id == office.municipality(place)) {
            return line;
        }
    }
    FAIL("every municipality is on the radar");
    return {};
}

Lever leverOf(const work::RadarLine& line, LeverKind kind) {
    for (const Lever& lever : line.levers) {
        if (lever.kind == kind) {
            return lever;
        }
    }
    FAIL("the lever is there");
    return {};
}

}  // namespace

TEST_CASE("the radar projects what is left from the reports that came in, by hand") {
    Office office;
    fillForForecast(office);
    const domain::Forecast forecast = lineOf(office).forecast;
    // 549,000 of 1,500,000 spent; 547 days left at 1,000 a day, a tenth more or less.
    CHECK(forecast.reports == 2);
    CHECK(forecast.spentSoFar == Money::euros(549'000));
    CHECK(forecast.from == Date::known(2025, 12, 31));
    CHECK(forecast.until == Date::known(2027, 7, 1));
    CHECK(forecast.left == Money::euros(404'000));
    CHECK(forecast.lowest == Money::euros(349'300));
    CHECK(forecast.highest == Money::euros(458'700));
}

TEST_CASE("what the municipality itself expects widens the range") {
    Office office;
    fillForForecast(office);
    auto report = office.report(2025);
    report.expectedUnderspending = Money::euros(500'000);
    REQUIRE(work::saveReport(office.anna(), report).has_value());
    CHECK(lineOf(office).forecast.left == Money::euros(404'000));
    CHECK(lineOf(office).forecast.highest == Money::euros(500'000));
}

TEST_CASE("a report that was sent back counts until a better one comes") {
    Office office;
    fillForForecast(office);
    const auto report = office.report(2025);
    REQUIRE(
        work::takeStep(office.anna(), report.id, report.version, domain::ReportAct::StartReview));
    REQUIRE(work::takeStep(office.anna(), report.id, report.version + 1,
                           domain::ReportAct::SendBack, "Onvolledig."));
    CHECK(lineOf(office).forecast.reports == 2);
}

TEST_CASE("the largest remainder comes first, and the national sum is that of the lines") {
    Office office;
    fillForForecast(office);
    const auto lines = work::settlementRadar(office.store(), office.clock.today());
    REQUIRE(lines.size() == 20);
    for (std::size_t at = 1; at < lines.size(); ++at) {
        CHECK(lines[at - 1].forecast.left >= lines[at].forecast.left);
    }
    CHECK(lines.back().municipality.id == office.municipality());
    const auto national = work::nationalForecast(lines);
    CHECK(national.left == Money::euros(19 * 1'500'000 + 404'000));
    CHECK(national.highest == Money::euros(19 * 1'500'000 + 458'700));
    CHECK(national.lowest == Money::euros(349'300));
    CHECK(national.spentSoFar == Money::euros(549'000));
    CHECK(national.reports == 2);
}

TEST_CASE("a lever tells beforehand what taking it brings: an extension") {
    Office office;
    fillForForecast(office);
    const Lever lever = leverOf(lineOf(office), LeverKind::ExtensionRequest);
    CHECK(lever.isOpen);
    CHECK(lever.lastDay == Date::known(2026, 12, 31));
    CHECK(lever.article == "art. 10a");
    CHECK(lever.effect == Money::euros(-183'000));
    CHECK(lever.leftAfter == Money::euros(221'000));

    decide(office, extension(office, office.municipality()));
    const auto after = lineOf(office);
    CHECK(after.forecast.until == Date::known(2027, 12, 31));
    CHECK(after.forecast.left == lever.leftAfter);
    for (const Lever& left : after.levers) {
        CHECK(left.kind != LeverKind::ExtensionRequest);
    }
}

TEST_CASE("a lever tells beforehand what taking it brings: a lower award, the last instalment") {
    Office office;
    fillForForecast(office);
    const Lever amended = leverOf(lineOf(office), LeverKind::Amendment);
    const Lever instalment = leverOf(lineOf(office), LeverKind::LastInstalment);
    // 250,000 is not paid yet: the last instalment.
    CHECK(instalment.lastDay == Date::known(2027, 3, 1));
    CHECK(instalment.article == "art. 6");
    CHECK(instalment.effect == Money::euros(-250'000));
    CHECK(amended.effect == Money::euros(-250'000));
    CHECK(amended.article == "art. 7");

    decide(office, amendment(office, office.municipality(), Money::euros(-250'000)));
    const auto after = lineOf(office);
    CHECK(after.forecast.left == amended.leftAfter);
    CHECK(after.forecast.left == Money::euros(154'000));
    CHECK_FALSE(leverOf(after, LeverKind::Amendment).isOpen);
    CHECK_FALSE(leverOf(after, LeverKind::LastInstalment).isOpen);
}

TEST_CASE("levers close after their days, and a settled grant has none") {
    Office office;
    fillForForecast(office);
    office.clock.moveTo("2027-01-01T09:00:00Z");
    CHECK_FALSE(leverOf(lineOf(office), LeverKind::ExtensionRequest).isOpen);
    CHECK(leverOf(lineOf(office), LeverKind::LastInstalment).isOpen);
    office.clock.moveTo("2027-03-02T09:00:00Z");
    CHECK_FALSE(leverOf(lineOf(office), LeverKind::LastInstalment).isOpen);
    office.clock.moveTo("2028-08-01T09:00:00Z");
    finalReturn(office, office.municipality());
    decideBy(office.anna(), office.carla(), settlement(office, office.municipality()));
    CHECK(lineOf(office).levers.empty());
    // Without an award there is nothing to change.
    CHECK(lineOf(office, 5).levers.empty());
}
