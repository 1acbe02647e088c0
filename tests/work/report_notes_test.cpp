// SPDX-License-Identifier: EUPL-1.2
#include "work/report_notes.h"

#include <catch2/catch.hpp>

#include "work/office.h"
#include "work/recording.h"
#include "work/reporting.h"

using namespace kamerklaar;
using kamerklaar::tests::inShort;
using kamerklaar::tests::Office;

TEST_CASE("a note on a report says who made it and when, whatever becomes of it") {
    Office office;
    const domain::YearlyReport report = office.received(2024, 3);
    const auto first = work::noteReport(office.anna(), report.id, "De bijlage komt na.");
    REQUIRE(first.has_value());
    CHECK(office.lastEntry().act == work::Act::SaveReportNote);
    office.clock.moveTo("2025-09-01T10:00:00Z");
    REQUIRE(work::noteReport(office.bram(), report.id, "De bijlage is er.").has_value());
    domain::ReportNote changed = *first;
    changed.text = "De bijlage komt op 1 september.";
    REQUIRE(work::save(office.bram(), changed).has_value());

    const auto notes = work::openReport(office.anna(), report.id)->notes;
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].note.text == "De bijlage komt op 1 september.");
    CHECK(notes[0].by == office.anna().person);
    CHECK(notes[0].at < notes[1].at);
    CHECK(notes[1].by == office.bram().person);
    CHECK(work::notesOn(office.store(), office.report(2024, 4)).empty());
}

TEST_CASE("no note is made without a text, of no report, or of a report of another municipality") {
    Office office;
    const domain::YearlyReport report = office.report(2024, 3);
    CHECK(inShort(work::noteReport(office.anna(), report.id, " \n").error()) == "missing text");
    CHECK(inShort(work::noteReport(office.anna(), {99'999}, "x").error()) == "not_found report");
    CHECK(inShort(work::noteReport(office.els(), report.id, "x").error()) == "not_permitted");
    domain::ReportNote elsewhere;
    elsewhere.municipality = office.municipality(4);
    elsewhere.report = report.id;
    elsewhere.text = "x";
    CHECK_FALSE(work::save(office.anna(), elsewhere).has_value());
    CHECK(work::notesOn(office.store(), report).empty());
}
