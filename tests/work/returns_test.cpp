// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "work/filled_return.h"
#include "work/reporting.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Money;
using Format = work::WorkbookWriter::Format;

namespace {

/// The first quarter after the year that is reported on.
}  // namespace

TEST_CASE("a template that was filled in well is read without a single message") {
    Office office;
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary();
    const auto format = GENERATE(Format::Xlsx, Format::Ods);
    const auto one = work::returns::ReturnDesk(office.anna()).read(filled.file(format), {});
    CHECK(inShort(one.messages).empty());
    CHECK(one.mayBeTakenOver());
    REQUIRE(one.municipality);
    CHECK(one.municipality->name == "Almelo");
    CHECK(one.round == 2025);
}

TEST_CASE(
    "a template as it goes out says that nothing is filled in, and nothing else of its cells") {
    Office office;
    sitDown(office);
    const auto one = FilledReturn(office).read();
    CHECK(says(one, "file_empty"));
    CHECK_FALSE(says(one, "missing"));
    CHECK_FALSE(one.mayBeTakenOver());
}

TEST_CASE("a return is taken over with its file, its hash and its figures") {
    Office office;
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary();
    work::returns::ReturnDesk desk(office.anna());
    auto one = desk.read(filled.file(), {});
    const auto taken = desk.takeOver(one);
    REQUIRE(taken);
    CHECK(taken->status == domain::ReportStatus::Received);
    CHECK(taken->spent() == Money::euros(200'000));
    CHECK(taken->interventions.at(0).name == "Mentoren op straat");
    CHECK(taken->indicators.at(0).actual == 12'500);
    CHECK(taken->coordinatorInPlace == domain::Answer::Yes);
    const auto documents =
        office.store().documents().of({domain::Subject::Kind::Report, taken->id.value});
    REQUIRE(documents.size() == 1);
    CHECK(documents[0].fileName == "verslag.ods");
    CHECK(documents[0].sha256.size() == 64);
    CHECK(office.store().documents().content(documents[0].id) == filled.bytes());
    CHECK(office.lastEntry().act == work::Act::ReceiveReport);
}

TEST_CASE("the same file is recognised when it comes again") {
    Office office;
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary();
    work::returns::ReturnDesk desk(office.anna());
    auto one = desk.read(filled.file(), {});
    REQUIRE(desk.takeOver(one));
    const auto again = desk.read(filled.file(), {});
    CHECK(says(again, "file_known"));
    CHECK_FALSE(again.mayBeTakenOver());
    // Other bytes with the same answers are told apart from that.
    const auto other = desk.read(filled.file(Format::Xlsx), {});
    CHECK(says(other, "values_known"));
    CHECK_FALSE(says(other, "report_came_before"));
    filled.put("resultaten", "Het verzuim daalt sterk.");
    CHECK(says(desk.read(filled.file(), {}), "report_came_before"));
    CHECK_FALSE(says(other, "file_known"));
}

TEST_CASE("a return with an error is not taken over, and leaves nothing behind") {
    Office office;
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary().put("interventie.1.kosten", "");
    work::returns::ReturnDesk desk(office.anna());
    auto one = desk.read(filled.file(), {});
    const auto entries = office.entries();
    const auto refused = desk.takeOver(one);
    REQUIRE_FALSE(refused);
    CHECK(inShort(refused.error()) == "open_questions");
    CHECK(office.entries() == entries);
    CHECK(office.report(2025).status == domain::ReportStatus::Expected);
}

TEST_CASE("a correction is checked at once, and stands in the journal with its reason") {
    Office office;
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary().put("interventie.1.bereik", "").put("interventie.1.kosten", "-12000000");
    work::returns::ReturnDesk desk(office.anna());
    auto one = desk.read(filled.file(), {});
    CHECK(says(one, "missing"));
    CHECK(says(one, "negative"));
    CHECK(inShort(desk.correct(one, "interventie.1.bereik", "55", "").error()) ==
          "reason_missing reason");
    REQUIRE(desk.correct(one, "interventie.1.bereik", "55", "Gebeld op 9 maart"));
    CHECK_FALSE(says(one, "missing"));
    REQUIRE(desk.correct(one, "interventie.1.kosten", "120.000,00", "Minteken weggehaald"));
    CHECK(inShort(one.messages).empty());
    const work::returns::Answer* answer = one.reading.find("interventie.1.kosten");
    REQUIRE(answer != nullptr);
    CHECK(answer->original == "-120000");
    CHECK(answer->correction->text == "120.000,00");
    const auto taken = desk.takeOver(one);
    REQUIRE(taken);
    CHECK(taken->interventions.at(0).cost == Money::euros(120'000));
    CHECK(office.lastEntry().reason == "Gebeld op 9 maart; Minteken weggehaald");
}

TEST_CASE("what could be kept as it was written is kept first, and the correction after it") {
    Office office;
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary();
    work::returns::ReturnDesk desk(office.anna());
    auto one = desk.read(filled.file(), {});
    REQUIRE(desk.correct(one, "interventie.1.bereik", "58", "Gebeld op 9 maart"));
    REQUIRE(desk.takeOver(one));
    const work::JournalEntry entry = office.lastEntry();
    CHECK(entry.act == work::Act::SaveReport);
    CHECK(entry.reason == "Gebeld op 9 maart");
    REQUIRE(entry.changes.size() == 1);
    CHECK(entry.changes[0].before == "55");
    CHECK(entry.changes[0].after == "58");
}

TEST_CASE("whose return it is comes from the file and is held against the sender") {
    Office office;
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary();
    work::returns::ReturnAsked asked;
    asked.municipality = office.municipality(5);
    const auto one = filled.read(asked);
    CHECK(messageOf(one, "municipality_differs").text.dutch ==
          "Het bestand is van Almelo, maar gekozen is Gouda.");
    CHECK_FALSE(one.mayBeTakenOver());
}

TEST_CASE("each file of a set stands or falls alone") {
    Office office;
    sitDown(office);
    work::returns::ReturnDesk desk(office.anna());
    FilledReturn first(office, 2025, 0);
    FilledReturn second(office, 2025, 1);
    auto whole = desk.read(first.ordinary().file(), {});
    auto blank = desk.read(second.ordinary().put("samenvatting", "").file(), {});
    CHECK_FALSE(desk.takeOver(blank).has_value());
    CHECK(desk.takeOver(whole).has_value());
    CHECK(whole.isTakenOver);
    CHECK_FALSE(blank.isTakenOver);
    CHECK(office.report(2025, 1).status == domain::ReportStatus::Expected);
}

TEST_CASE("when the report is refused half way, the file is not kept either") {
    domain::Scheme scheme = regulation();
    // So that it is found only when the report is saved.
    scheme.texts.push_back({"return_rules", "not_kept warning\n"});
    Office office(scheme);
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary().put("interventie.1.naam", std::string(400, 'a'));
    work::returns::ReturnDesk desk(office.anna());
    auto one = desk.read(filled.file(), {});
    REQUIRE(one.mayBeTakenOver());
    const auto entries = office.entries();
    const auto refused = desk.takeOver(one);
    REQUIRE_FALSE(refused);
    CHECK(inShort(refused.error()) == "text_too_long interventions/0/name");
    CHECK(office.entries() == entries);
    CHECK(office.report(2025).status == domain::ReportStatus::Expected);
    CHECK(office.store()
              .documents()
              .of({domain::Subject::Kind::Report, office.report(2025).id.value})
              .empty());
}

TEST_CASE("who may not enter reports takes over no return") {
    Office office;
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary();
    work::returns::ReturnDesk desk(office.els());
    auto one = desk.read(filled.file(), {});
    const auto refused = desk.takeOver(one);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().at(0).kind == domain::ProblemKind::NotPermitted);
    CHECK_FALSE(one.isTakenOver);
}

TEST_CASE("an approved report is not overwritten by a return, and a late one is told") {
    Office office;
    (void)office.received(2025);
    office.clock.moveTo("2026-08-10T09:00:00Z");
    FilledReturn filled(office);
    filled.ordinary();
    CHECK(says(filled.read(), "report_late"));
    const auto report = office.report(2025);
    REQUIRE(
        work::takeStep(office.bram(), report.id, report.version, domain::ReportAct::StartReview));
    REQUIRE(
        work::takeStep(office.bram(), report.id, report.version + 1, domain::ReportAct::Approve));
    CHECK(says(filled.read(), "report_closed"));
}

TEST_CASE("a workbook of another round than was asked for is told") {
    Office office;
    sitDown(office);
    work::returns::ReturnAsked asked;
    asked.round = 2024;
    CHECK(messageOf(FilledReturn(office).ordinary().read(asked), "round_differs").text.dutch ==
          "Het bestand gaat over 2025, maar gevraagd is 2024.");
}
