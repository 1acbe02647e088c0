// SPDX-License-Identifier: EUPL-1.2
#include "work/filing.h"

#include <catch2/catch.hpp>

#include "store/open.h"
#include "work/lists.h"
#include "work/office.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Money;

TEST_CASE("a new file holds the regulation's sums in both calendars") {
    Office office;
    const auto figures = work::nationalFigures(office.store());
    CHECK(figures.total.ceiling == Money::euros(30'000'000));
    CHECK(figures.total.awardedGross == Money::euros(30'000'000));
    CHECK(figures.reserved == Money::euros(30'000'000));
    REQUIRE(figures.programmeYears.size() == 3);
    for (const auto& year : figures.programmeYears) {
        CHECK(year.amounts.awardedGross == Money::cents(1'000'000'000));
    }
    const std::vector<std::int64_t> perYear = {500'000'000, 1'000'000'000, 1'000'000'000,
                                               500'000'000};
    REQUIRE(figures.calendarYears.size() == perYear.size());
    for (std::size_t at = 0; at < perYear.size(); ++at) {
        CHECK(figures.calendarYears[at].amounts.awardedGross == Money::cents(perYear[at]));
    }
}

TEST_CASE("a new file expects a report of each municipality in each round") {
    Office office;
    const auto grid = work::roundGrid(office.store(), office.clock.today());
    CHECK(grid.rounds.size() == regulation().rounds.size());
    CHECK(grid.rows.size() == regulation().municipalities.size());
    for (const auto& row : grid.rows) {
        CHECK(row.reports.size() == grid.rounds.size());
        CHECK_FALSE(row.hasAward);
        for (const auto& header : row.reports) {
            CHECK(header.status == domain::ReportStatus::Expected);
        }
    }
}

TEST_CASE("instalments that a scheme gives no maximum share the reservation to the cent") {
    auto scheme = regulation();
    for (auto& plan : scheme.instalments) {
        plan.maximum.reset();
    }
    for (auto& year : scheme.programmeYears) {
        year.reservation = Money::cents(33'333'333);
    }
    Office office(scheme);
    const auto figures = work::nationalFigures(office.store());
    Money sum;
    for (const auto& year : figures.calendarYears) {
        sum += year.amounts.awardedGross;
    }
    CHECK(sum == figures.total.awardedGross);
    CHECK(sum == Money::cents(20 * 3 * 33'333'333LL));
}

TEST_CASE("a person is added once, with a journal entry") {
    Office office;
    const auto before = office.entries();
    const auto id = work::personFor(office.store(), office.clock, {{}, "cem", "Cem Kaya"});
    CHECK(office.entries() == before + 1);
    CHECK(office.lastEntry().person == id);
    CHECK(work::personFor(office.store(), office.clock, {{}, "cem", "Iemand anders"}) == id);
    CHECK(office.entries() == before + 1);
}

TEST_CASE("a document is kept with its hash, and one without name, sender or content is refused") {
    Office office;
    domain::CaseDocument letter;
    letter.subject = {domain::Subject::Kind::Report, office.report(2024).id.value};
    letter.fileName = "brief.txt";
    letter.sender = "Gemeente Almelo";
    letter.date = domain::Date::known(2025, 6, 24);
    const auto kept = work::attachDocument(office.anna(), letter, "abc");
    REQUIRE(kept.has_value());
    CHECK(kept->size == 3);
    CHECK(kept->sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(office.store().documents().content(kept->id) == "abc");
    CHECK(office.lastEntry().act == work::Act::AttachDocument);

    const auto before = office.entries();
    const auto refused = work::attachDocument(office.anna(), domain::CaseDocument(), std::string());
    REQUIRE_FALSE(refused.has_value());
    CHECK(inShort(refused.error()) == "missing fileName, missing sender, missing content");
    CHECK(office.entries() == before);
}

TEST_CASE("every act has a name of its own that leads back to it") {
    for (int number = 0; number <= static_cast<int>(work::lastAct); ++number) {
        const auto act = static_cast<work::Act>(number);
        CHECK_FALSE(work::codeOf(act).empty());
        CHECK(work::actFrom(work::codeOf(act)) == act);
    }
    CHECK(work::actFrom("no_such_act") == work::Act::CreateFile);
}
