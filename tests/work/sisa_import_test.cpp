// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "work/filled_return.h"
#include "work/returns/sisa_desk.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Money;
using work::returns::CheckedSisa;
using work::returns::SisaDesk;

namespace {

/// The printedAnnex as it is printed: indicators side by side, answers below them.
const char* const printedAnnex =
    "SiSa-bijlage verantwoordingsinformatie 2025;;;;;\r\n"
    "Gemeente;Gouda;;;;\r\n"
    ";Besteding in het jaar;Cumulatieve besteding tot en met het jaar;"
    "Activiteiten afgerond (ja of nee);Toelichting;Eindverantwoording (ja of nee)\r\n"
    ";Aard controle R;Aard controle R;Aard controle n.v.t.;Aard controle n.v.t.;Aard controle "
    "n.v.t.\r\n"
    ";Indicator: C90/01;Indicator: C90/02;Indicator: C90/03;Indicator: C90/04;Indicator: C90/05\r\n"
    ";€ 200.000,00;€ 200.000,00;nee;;nee\r\n";

/// The same as a list, as a computer gives it.
const char* const list =
    "Gemeentecode;GM0513\r\nJaar;2025\r\nC90/01;200000\r\nC90/02;350000\r\nC90/03;Nee\r\n"
    "C90/05;Nee\r\n";

work::returns::ReturnFile file(const char* csv) {
    return work::returns::openReturn(exchange::WorkbookReader(), "sisa.csv", csv);
}

CheckedSisa readIn(Office& office, const char* csv) {
    return SisaDesk(office.anna()).read(file(csv), {});
}

}  // namespace

TEST_CASE("the SiSa printedAnnex is read with its answers below the indicators") {
    Office office;
    office.clock.moveTo("2026-06-10T09:00:00Z");
    REQUIRE(work::returns::isSisa(regulation(), file(printedAnnex).tables));
    const CheckedSisa one = readIn(office, printedAnnex);
    REQUIRE(one.municipality);
    CHECK(one.municipality->name == "Gouda");
    CHECK(one.year == 2025);
    CHECK(one.sisa.spent == Money::euros(200'000));
    CHECK(one.sisa.cumulative == Money::euros(200'000));
    CHECK(one.sisa.isFinal == domain::Answer::No);
    CHECK(one.sisa.auditKind == "R");
    INFO(inShort(one.messages));
    CHECK(one.mayBeTakenOver());
}

TEST_CASE("a list of indicators is read with its answers behind them") {
    Office office;
    office.clock.moveTo("2026-06-10T09:00:00Z");
    const CheckedSisa one = readIn(office, list);
    REQUIRE(one.municipality);
    CHECK(one.year == 2025);
    CHECK(one.sisa.cumulative == Money::euros(350'000));
    CHECK(one.sisa.activitiesFinished == domain::Answer::No);
}

TEST_CASE("a SiSa return is taken over with its file, and is known when it comes again") {
    Office office;
    office.clock.moveTo("2026-06-10T09:00:00Z");
    SisaDesk desk(office.anna());
    CheckedSisa one = desk.read(file(printedAnnex), {});
    const auto taken = desk.takeOver(one);
    REQUIRE(taken);
    CHECK(taken->cbsStatus == domain::CbsStatus::Received);
    const auto documents = office.store().documents().of(taken->subject());
    REQUIRE(documents.size() == 1);
    CHECK(documents[0].sha256.size() == 64);
    const CheckedSisa again = desk.read(file(printedAnnex), {});
    CHECK_FALSE(again.mayBeTakenOver());
    CHECK(inShort(again.messages).find("error file_known") != std::string::npos);
}

TEST_CASE("a SiSa return is kept as it was written, and each correction after it with its reason") {
    Office office;
    office.clock.moveTo("2026-06-10T09:00:00Z");
    SisaDesk desk(office.anna());
    CheckedSisa one = desk.read(file(printedAnnex), {});
    REQUIRE(desk.correct(one, "sisa.besteding", "201.000,00", "Gebeld op 9 juni"));
    REQUIRE(desk.correct(one, "sisa.cumulatief", "201.000,00", "Telfout"));
    const auto entries = office.entries();
    const auto taken = desk.takeOver(one);
    REQUIRE(taken);
    CHECK(taken->spent == Money::euros(201'000));
    CHECK(office.store().documents().of(taken->subject()).at(0).mediaType == "text/csv");
    std::vector<std::pair<std::string, std::string>> changes;
    office.store().journal().forEach([&](const work::JournalEntry& entry) {
        for (const domain::Change& change : entry.changes) {
            if (entry.number > entries && entry.act == work::Act::SaveSisaReturn &&
                (change.path == "spent" || change.path == "cumulative")) {
                changes.emplace_back(change.path + " " + change.after, entry.reason);
            }
        }
    });
    using Changes = std::vector<std::pair<std::string, std::string>>;
    CHECK(changes == Changes{{"spent 20000000", ""},
                             {"cumulative 20000000", ""},
                             {"spent 20100000", "Gebeld op 9 juni"},
                             {"cumulative 20100000", "Telfout"}});
}

TEST_CASE("what a SiSa return leaves open or says wrongly is told with its cell") {
    Office office;
    office.clock.moveTo("2026-06-10T09:00:00Z");
    const CheckedSisa one = readIn(office,
                                   "Gemeentecode;GM0513\r\nJaar;2025\r\nC90/01;veel\r\n"
                                   "C90/02;\r\nC90/03;misschien\r\nC90/05;nee\r\n");
    const std::string said = inShort(one.messages);
    CHECK(said.find("error not_an_amount:  B3") != std::string::npos);
    CHECK(said.find("error missing:  B4") != std::string::npos);
    CHECK(said.find("error not_in_list:  B5") != std::string::npos);
    CHECK(said.find("sisa_chain_broken") == std::string::npos);
    CHECK_FALSE(one.mayBeTakenOver());
}

TEST_CASE("SiSa is held against the progress reports and the award") {
    Office office;
    office.clock.moveTo("2026-06-10T09:00:00Z");
    (void)office.received(2025, 5);
    const CheckedSisa one = readIn(office,
                                   "Gemeentecode;GM0513\r\nJaar;2025\r\nC90/01;199000\r\n"
                                   "C90/02;9199000\r\nC90/03;nee\r\nC90/05;nee\r\n");
    const std::string said = inShort(one.messages);
    CHECK(said.find("sisa_reports_differ") != std::string::npos);
    CHECK(said.find("sisa_above_award") != std::string::npos);
    CHECK(said.find("sisa_code_other") != std::string::npos);
}
