// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "work/filled_return.h"
#include "work/returns/sisa_desk.h"
#include "work/sisa_annex.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Money;
using work::returns::CheckedSisa;
using work::returns::SisaDesk;
using work::returns::sisaNumberIn;

namespace {

domain::Scheme withCode(const char* code) {
    domain::Scheme scheme = regulation();
    scheme.sisaCode = code;
    return scheme;
}

/// What the messages say, in Dutch.
std::string saidOf(const CheckedSisa& one, const std::string& rule) {
    for (const auto& message : one.messages) {
        if (message.rule == rule) {
            return message.text.dutch;
        }
    }
    return {};
}

}  // namespace

TEST_CASE("of a whole SiSa annex only the block with the name of the regulation is read") {
    Office office;
    office.clock.moveTo("2026-06-10T09:00:00Z");
    const bool isFirst = GENERATE(true, false);
    SisaAnnex annex;
    isFirst ? annex.own().other() : annex.other().own();
    const CheckedSisa one = SisaDesk(office.anna()).read(annex.file(), {});
    INFO(inShort(one.messages));
    CHECK(one.sisa.spent == Money::euros(200'000));
    CHECK(one.sisa.cumulative == Money::euros(309'386));
    CHECK(one.sisa.auditKind == "R");
    CHECK(saidOf(one, "sisa_code_other").find("onder code C90") != std::string::npos);
    // The cells of the other grant are no business of this one.
    CHECK(one.read.reading.strays.empty());
    CHECK(one.mayBeTakenOver());
}

TEST_CASE("a block of fewer indicators lends none to the one that is read") {
    const auto read =
        readAnnex(SisaAnnex().block("A12", "Uitkering A", "D2", {"77", "999999"}).own().rows);
    CHECK(read.code == "C90");
    CHECK(answerTo(read, "besteding") == "200000");
    CHECK(answerTo(read, "cumulatief") == "309386");
    CHECK(answerTo(read, "eindverantwoording") == "Nee");
}

TEST_CASE("when no code is that of the regulation nothing is read, and the codes are named") {
    Office office;
    SisaAnnex annex;
    annex.other().block("C90", "Preventie", "R", {"200000", "309386", "Nee", "", "Nee"});
    const CheckedSisa one = SisaDesk(office.anna()).read(annex.file(), {});
    CHECK(one.read.reading.answers.empty());
    CHECK_FALSE(one.mayBeTakenOver());
    CHECK(saidOf(one, "sisa_code_unclear").find("D8 en C90") != std::string::npos);
    CHECK(saidOf(one, "sisa_code_other").empty());
}

TEST_CASE("the name of the regulation says nothing about a block that it does not stand with") {
    const std::string name = regulation().name;
    const std::vector<std::string> answers = {"1", "2", "Nee", "", "Nee"};
    // In the title of the file, in an explanation, in an indicator of another grant, at its end.
    SisaAnnex inTitle = SisaAnnex::empty();
    inTitle.row({"SiSa 2025 " + name}).row({"Gemeente", "Gouda"});
    inTitle.other().block("C90", "Preventie", "R", answers);
    SisaAnnex inAnswer;
    inAnswer.other({"1", "2", "Nee", "Overgeheveld naar " + name, "Nee"});
    inAnswer.block("C90", "Preventie", "R", answers);
    SisaAnnex inLabel;
    inLabel.other().block("C90", "Preventie", "R", answers);
    inLabel.rows[3][4] = "Overgeheveld naar " + name;
    SisaAnnex atEnd;
    atEnd.other().block("C90", "Preventie", "R", answers).row({name});
    // With two blocks.
    SisaAnnex twice;
    twice.own().block("D8", name, "R", answers);
    for (const SisaAnnex* annex : {&inTitle, &inAnswer, &inLabel, &atEnd, &twice}) {
        const auto read = readAnnex(annex->rows);
        CAPTURE(annex - &inTitle, read.code);
        CHECK(read.reading.answers.empty());
        CHECK(read.codes.size() == 2);
    }
}

TEST_CASE("short name, publication or a list of grants say it as well") {
    const std::vector<std::string> answers = {"1", "2", "Nee", "", "Nee"};
    for (const std::string name :
         {"Preventie met Gezag 2024", "Regeling preventie (Stcrt. 2024, 12052)"}) {
        const auto read = readAnnex(SisaAnnex().other().block("C90", name, "R", answers).rows);
        CHECK(read.code == "C90");
    }
    SisaAnnex listed;
    listed.row({"D8", "Onderwijsachterstandenbeleid"}).row({"C90", regulation().name}).row({});
    CHECK(readAnnex(listed.other().block("C90", "", "R", answers).rows).code == "C90");
}

TEST_CASE("with a code of its own a regulation has only that block read") {
    const SisaAnnex annex = SisaAnnex().other().own();
    CHECK(answerTo(readAnnex(withCode("C90"), annex.tables()), "besteding") == "200000");
    CHECK(answerTo(readAnnex(withCode("D8"), annex.tables()), "besteding") == "4000000");

    Office office(withCode("C91"));
    const CheckedSisa one = SisaDesk(office.anna()).read(annex.file(), {});
    CHECK(work::returns::isSisa(withCode("C91"), annex.tables()));
    CHECK(one.read.reading.answers.empty());
    CHECK_FALSE(one.mayBeTakenOver());
    CHECK(saidOf(one, "sisa_code_missing")
              .find("C91 staan niet in dit bestand; wel die van D8 en "
                    "C90") != std::string::npos);
}

TEST_CASE("blocks may stand on sheets of their own, or in one list") {
    const auto sheet = [](const SisaAnnex& annex, const char* name) {
        return work::TableReader::Table{name, annex.rows, false};
    };
    SisaAnnex own = SisaAnnex::empty();
    own.row({regulation().name}).row({}).block("C90", "", "R", {"1", "2", "Nee", "", "Nee"});
    const auto read =
        readAnnex(regulation(), {sheet(SisaAnnex().other(), "D8"), sheet(own, "C90")});
    CHECK(read.code == "C90");
    CHECK(answerTo(read, "cumulatief") == "2");

    SheetRows list = {{"Gemeente", "Gouda"}, {"Jaar", "2025"}, {"Onderwijsachterstandenbeleid"},
                      {"D8/01", "4000000"},  {"D8/02", "5"},   {"D8/03", "nee"},
                      {regulation().name},   {"C90/01", "7"},  {"C90/02", "8"},
                      {"C90/03", "nee"},     {"C90/05", "nee"}};
    CHECK(answerTo(readAnnex(list), "besteding") == "7");
    // Above the first list it may be the title of the file.
    std::swap(list[2], list[6]);
    CHECK(readAnnex(list).reading.answers.empty());
}

TEST_CASE("an explanation that names an indicator is none") {
    SheetRows list = {{"Gemeente", "Gouda"}, {"Jaar", "2025"},
                      {"C90/01", "7"},       {"C90/02", "8"},
                      {"C90/03", "nee"},     {"C90/04", "zie C90/05, en D8/01 en indicator D8/02"},
                      {"C90/05", "ja"}};
    const auto read = readAnnex(list);
    CHECK(answerTo(read, "toelichting") == list[5][1]);
    CHECK(answerTo(read, "eindverantwoording") == "ja");
    CHECK(read.codes == std::vector<std::string>{"C90"});
}

TEST_CASE("indicators are numbered as people write them") {
    for (const char* text :
         {"C90/01", "C90 / 01", "C90/1", "C90_01", "c90/01", "C90-01", "C90\u00a0/\u00a001",
          "Indicator: C90/01", "Indicatornummer C90 / 1", "Besteding\nIndicator: C90/01"}) {
        const auto number = sisaNumberIn(text);
        INFO(text);
        REQUIRE(number);
        CHECK(number->code == "C90");
        CHECK(number->number == 0);
        CHECK(number->as == work::returns::SisaNumber::As::Indicator);
    }
    CHECK(sisaNumberIn("E27B/12")->number == 11);
    CHECK(sisaNumberIn("zie C90/05")->as == work::returns::SisaNumber::As::Mention);
    for (const char* text : {"C90/01 en C90/02", "C90", "01", "C90/001", "1/2", "31-12-2025",
                             "C90/0", "AC90/01", "C90/01a", "C1234/01", "Q1/2025"}) {
        INFO(text);
        CHECK_FALSE(sisaNumberIn(text));
    }
}
