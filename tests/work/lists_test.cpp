// SPDX-License-Identifier: EUPL-1.2
#include "work/lists.h"

#include <catch2/catch.hpp>

#include "work/grants.h"
#include "work/office.h"
#include "work/publishing.h"
#include "work/reporting.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::Money;

TEST_CASE("a report is late from the day after its due date until the day it came") {
    const Date due = Date::known(2025, 7, 15);
    struct Row {
        std::optional<Date> received;
        Date today;
        bool late;
    };
    const std::vector<Row> rows = {
        {{}, due.plusDays(-1), false},
        {{}, due, false},
        {{}, due.plusDays(1), true},
        {due, due.plusDays(9), false},
        {due.plusDays(5), due.plusDays(9), false},
        {due.plusDays(5), due.plusDays(4), true},
        {due.plusDays(5), due.plusDays(5), false},
    };
    for (const Row& row : rows) {
        work::ReportHeader header;
        header.due = due;
        header.receivedOn = row.received;
        CAPTURE(row.today.iso());
        CHECK(work::isLate(header, true, row.today) == row.late);
        // The award asks for the report: without one nobody owes it.
        CHECK_FALSE(work::isLate(header, false, row.today));
    }
}

TEST_CASE("late reports come with the longest overdue first") {
    Office office;
    awardAll(office);
    const auto first = office.report(2024, 3);
    REQUIRE(
        work::setReportTerm(office.anna(), first.id, first.version, {}, Date::known(2025, 5, 1)));
    (void)office.received(2024, 4);
    const auto late = work::lateReports(office.store(), Date::known(2025, 7, 20));
    REQUIRE(late.size() == regulation().municipalities.size() - 1);
    CHECK(late[0].report.id == first.id);
    CHECK(late[0].daysLate == 80);
    CHECK(late[1].daysLate == 5);
    CHECK(work::lateReports(office.store(), Date::known(2025, 1, 1)).empty());
}

TEST_CASE("nobody is late before the award, whatever the days of the rounds", "[art-8-3-owed]") {
    Office office;
    office.clock.moveTo("2026-08-01T09:00:00Z");
    const Date today = office.clock.today();
    CHECK(work::lateReports(office.store(), today).empty());
    award(office, office.municipality(4));
    // Over 2024 and 2025; as it stood before the award they were not late.
    const auto late = work::lateReports(office.store(), today);
    REQUIRE(late.size() == 2);
    CHECK(late[0].municipality.id == office.municipality(4));
    CHECK(late[1].municipality.id == office.municipality(4));
    CHECK(work::lateReports(office.store(), today.plusDays(-1)).empty());
    const work::RoundGrid grid = work::roundGrid(office.store(), today);
    for (std::size_t i = 0; i < grid.rows.size(); ++i) {
        CHECK(grid.rows[i].hasAward == (i == 4));
    }
}

TEST_CASE("a report that is missing is a finding only of who has an award") {
    Office office;
    office.clock.moveTo("2026-08-01T09:00:00Z");
    const auto findings = [&] {
        return inShort(work::openReport(office.anna(), office.report(2025).id)->findings);
    };
    CHECK(findings().empty());
    award(office, office.municipality());
    CHECK(findings() == "report_missing receivedOn");
}

TEST_CASE("what waits for somebody here comes with the longest waiting first") {
    Office office;
    office.clock.moveTo("2025-07-20T09:00:00Z");
    const auto younger = office.received(2024, 1);
    office.clock.moveTo("2025-07-02T09:00:00Z");
    const auto older = office.received(2024, 7);
    const auto waiting = work::reportsToAssess(office.store());
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].report.id == older.id);
    CHECK(waiting[0].daysLate == 0);
    CHECK(waiting[1].report.id == younger.id);
    CHECK(waiting[1].daysLate == 5);
    REQUIRE(work::takeStep(office.anna(), older.id, older.version, domain::ReportAct::StartReview));
    REQUIRE(work::takeStep(office.anna(), older.id, older.version + 1, domain::ReportAct::Approve));
    CHECK(work::reportsToAssess(office.store()).size() == 1);
}

TEST_CASE("figures as at the end of a year leave out later payments and later rounds") {
    Office office;
    const auto municipality = office.report(2024).municipality;
    award(office, municipality);
    pay(office, municipality, 1, Money::euros(250'000), Date::known(2024, 7, 1));
    pay(office, municipality, 2, Money::euros(250'000), Date::known(2025, 1, 1));
    office.clock.moveTo("2026-07-02T09:00:00Z");
    (void)office.received(2024);
    (void)office.received(2025);

    const auto in2024 = work::nationalFigures(office.store(), 2024).total;
    CHECK(in2024.paid == Money::euros(250'000));
    CHECK(in2024.spent == Money::euros(200'000));
    CHECK(in2024.remaining() == Money::euros(29'800'000));
    const auto now = work::figuresOf(office.store(), municipality).total;
    CHECK(now.paid == Money::euros(500'000));
    CHECK(now.spent == Money::euros(400'000));
}

TEST_CASE("an edition is a concept cut off on the day of the last act until somebody sets it") {
    Office office;
    office.clock.moveTo("2026-09-01T09:00:00Z");
    (void)office.received(2024);
    office.clock.moveTo("2030-01-01T09:00:00Z");
    auto edition = work::editionOf(office.store(), 2024);
    CHECK(edition.cutOff == Date::known(2026, 9, 1));
    CHECK_FALSE(edition.isFinal);
    CHECK(edition.number == 1);

    edition.cutOff = Date::known(2026, 10, 1);
    REQUIRE(work::setEdition(office.bram(), edition).has_value());
    CHECK(work::editionOf(office.store(), 2024).cutOff == Date::known(2026, 10, 1));
    CHECK(office.lastEntry().act == work::Act::SetEdition);
}

TEST_CASE("a year without a round has nothing to report and no edition") {
    Office office;
    CHECK(inShort(work::kamerReportData(office.store(), 2019).error()) == "nothing_to_report");
    domain::Edition edition;
    edition.year = 2019;
    CHECK(inShort(work::setEdition(office.anna(), edition).error()) == "nothing_to_report");
}

TEST_CASE("the report's data holds every municipality, also one that did not report") {
    Office office;
    awardAll(office);
    const auto came = office.received(2024, 2);
    office.clock.moveTo("2025-08-01T09:00:00Z");
    REQUIRE(work::takeStep(office.anna(), came.id, came.version, domain::ReportAct::StartReview));
    const auto data = work::kamerReportData(office.store(), 2024);
    REQUIRE(data.has_value());
    CHECK(data->edition.cutOff == Date::known(2025, 8, 1));
    REQUIRE(data->municipalities.size() == regulation().municipalities.size());
    for (const auto& part : data->municipalities) {
        const bool isThere = part.report.id == came.id;
        CHECK(part.isLate != isThere);
        CHECK(part.header.id == part.report.id);
        const bool saysMissing = inShort(part.findings).find("report_missing") != std::string::npos;
        CHECK(saysMissing != isThere);
    }
    CHECK(data->figures.total.spent == Money::euros(200'000));
}
