// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "work/office.h"
#include "work/publishing.h"
#include "work/reporting.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Money;
using domain::ReportAct;

TEST_CASE("the second to save is told who changed what and when, and nothing of it is stored") {
    Office office;
    const auto start = office.received(2024);
    auto annas = start;
    annas.summary = "Van Anna.";
    annas.categories[2].spent = Money::euros(121'000);
    auto brams = start;
    brams.summary = "Van Bram.";

    office.clock.moveTo("2025-07-02T14:30:00Z");
    REQUIRE(work::saveReport(office.anna(), annas).has_value());
    const auto entries = office.entries();
    const auto refused = work::saveReport(office.bram(), brams);
    REQUIRE_FALSE(refused.has_value());
    CHECK(inShort(refused.error()) ==
          "changed_by_other, changed_by_other categories/c/spent, changed_by_other summary");
    for (const auto& problem : refused.error()) {
        CHECK(problem.severity == domain::Severity::Refused);
        CHECK(std::get<std::string>(problem.facts.at(0)) == "Anna de Vries");
        CHECK(std::get<std::string>(problem.facts.at(1)).find("2025-07-02") == 0);
    }
    CHECK(office.entries() == entries);
    CHECK(office.report(2024).summary == "Van Anna.");
}

TEST_CASE("a lost race over several changes names each field once, without what was put back") {
    Office office;
    const auto start = office.received(2024);
    auto first = start;
    first.summary = "Eerst dit.";
    first.progress = "Blijft staan.";
    auto second = work::saveReport(office.anna(), first).value();
    second.summary = start.summary;
    REQUIRE(work::saveReport(office.anna(), second).has_value());
    REQUIRE(work::takeStep(office.anna(), start.id, start.version + 2, ReportAct::StartReview));

    auto brams = start;
    brams.results = "Iets anders.";
    const auto refused = work::saveReport(office.bram(), brams);
    REQUIRE_FALSE(refused.has_value());
    CHECK(inShort(refused.error()) ==
          "changed_by_other, changed_by_other progress, changed_by_other status");
}

TEST_CASE("steps, terms, rounds and editions notice a lost race too") {
    Office office;
    const auto report = office.received(2024);
    auto round = office.store().rounds().ofYear(2024).value();
    auto edition = work::editionOf(office.store(), 2024);
    const int stale = report.version - 1;
    const auto due = domain::Date::known(2025, 8, 1);

    CHECK(inShort(work::takeStep(office.bram(), report.id, stale, ReportAct::StartReview).error())
              .find("changed_by_other") == 0);
    CHECK(inShort(work::setReportTerm(office.bram(), report.id, stale, {}, due).error())
              .find("changed_by_other") == 0);

    round.due = due;
    REQUIRE(work::changeRound(office.anna(), round).has_value());
    round.due = due.plusDays(1);
    CHECK(inShort(work::changeRound(office.bram(), round).error()) ==
          "changed_by_other, changed_by_other due");

    edition.cutOff = due;
    REQUIRE(work::setEdition(office.anna(), edition).has_value());
    edition.number = 2;
    CHECK(inShort(work::setEdition(office.bram(), edition).error()).find("changed_by_other") == 0);
}

TEST_CASE("the term of an award letter takes the place of the round's, and can be taken back") {
    Office office;
    const auto report = office.report(2024);
    const auto round = office.store().rounds().ofYear(2024).value();
    const auto period =
        domain::Period::known(domain::Date::known(2024, 9, 1), domain::Date::known(2024, 12, 31));
    const auto due = domain::Date::known(2025, 9, 1);
    const auto shown = [&] {
        return office.store().reports().headers(report.municipality).front();
    };

    REQUIRE(work::setReportTerm(office.anna(), report.id, report.version, period, due));
    CHECK(shown().due == due);
    CHECK(shown().period == period);
    CHECK(office.lastEntry().act == work::Act::SetReportTerm);
    REQUIRE(work::setReportTerm(office.anna(), report.id, report.version + 1, {}, {}));
    CHECK(shown().due == round.due);
    CHECK(shown().period == round.period);
}
