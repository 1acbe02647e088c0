// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "work/filled_return.h"
#include "work/returns/sisa_desk.h"
#include "work/sisa_annex.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using work::returns::SisaReading;

namespace {

/// The block of the regulation alone, of which a test changes a row; its answers stand in row 7.
SisaAnnex ownBlock() {
    return SisaAnnex().own();
}
constexpr std::size_t answers = 6;

SheetRows withHead(SheetRows rows) {
    rows.insert(rows.begin(), {{"SiSa 2025"}, {"Gemeente", "Gouda"}});
    return rows;
}

std::string valuesOf(const SisaReading& read) {
    return answerTo(read, "besteding") + " " + answerTo(read, "cumulatief") + " " +
           answerTo(read, "afgerond") + " " + answerTo(read, "eindverantwoording");
}

std::string straysOf(const SisaReading& read) {
    std::string texts;
    for (const auto& stray : read.reading.strays) {
        texts += (texts.empty() ? "" : "|") + stray.text;
    }
    return texts;
}

}  // namespace

TEST_CASE("between indicators and answers may stand empty rows and rows of labels") {
    SisaAnnex annex = ownBlock();
    annex.rows.insert(annex.rows.begin() + answers, {{}, {}});
    CHECK(valuesOf(readAnnex(annex.rows)) == "200000 309386 Nee Nee");
    SisaAnnex labelled = ownBlock();
    std::swap(labelled.rows[3], labelled.rows[5]);
    CHECK(valuesOf(readAnnex(labelled.rows)) == "200000 309386 Nee Nee");
    CHECK(readAnnex(labelled.rows).auditKind == "R");
}

TEST_CASE("words of one's own and audit kinds may both stand between indicators and answers") {
    const std::vector<std::string> numbers = {"", "C90/01", "C90/02", "C90/03", "C90/05"};
    const std::vector<std::string> words = {"", "Besteding (jaar T)", "Alles t/m 2025", "Klaar?",
                                            "Laatste keer?"};
    const std::vector<std::string> kinds = {"", "Aard controle R", "Aard controle R",
                                            "Aard controle n.v.t.", "Aard controle n.v.t."};
    const std::vector<std::string> alone = {"", "R", "R", "n.v.t.", "n.v.t."};
    const std::vector<std::string> values = {"", "100.000,00", "250.000,00", "Nee", "Nee"};
    const auto check = [](const SheetRows& rows) {
        const SisaReading read = readAnnex(withHead(rows));
        CHECK(valuesOf(read) == "100.000,00 250.000,00 Nee Nee");
        CHECK(read.again.empty());
        CHECK(read.auditKind == "R");
    };
    check({numbers, words, kinds, values});
    check({numbers, words, {}, kinds, {}, values});
    check({numbers, kinds, words, values});
    check({numbers, words, alone, values});
    // An answer that nobody knows yet is no wording, whatever stands below it.
    const SisaReading later = readAnnex(withHead(
        {numbers, kinds, {"", "ca. 100.000", "volgt", "", ""}, {"", "100.000", "1", "", ""}}));
    CHECK(answerTo(later, "besteding") == "ca. 100.000");
}

TEST_CASE("a label may be merged over several columns") {
    SheetRows rows = SisaAnnex().rows;
    rows.push_back({"C90", "Besteding", "", "Cumulatief", "", "Afgerond", "", "Eind"});
    rows.push_back({"", "C90/01", "", "C90/02", "", "C90/03", "", "C90/05"});
    rows.push_back({"", "", "7", "8", "", "", "nee", "ja"});
    const SisaReading read = readAnnex(rows);
    CHECK(valuesOf(read) == "7 8 nee ja");
    CHECK(straysOf(read).empty());
    CHECK(read.again.empty());
    rows.back() = {"", "6", "7", "8", "", "", "nee", "ja"};
    CHECK(readAnnex(rows).again.size() == 1);
}

TEST_CASE("indicators may go on below the first ones") {
    SisaAnnex annex;
    annex.row({"C90", "C90/01", "C90/02", "C90/03"}).row({"", "7", "8", "nee"});
    annex.row({"C90", "C90/04", "C90/05"}).row({"", "Alles loopt", "ja"});
    const SisaReading read = readAnnex(annex.rows);
    CHECK(valuesOf(read) == "7 8 nee ja");
    CHECK(answerTo(read, "toelichting") == "Alles loopt");
    CHECK(read.again.empty());
}

TEST_CASE("a second row of answers is told, and so is the same block once more") {
    SisaAnnex annex = ownBlock();
    annex.rows.insert(annex.rows.begin() + answers + 1,
                      {"", "", "", "210000", "319386", "Nee", "", "Nee"});
    CHECK(readAnnex(annex.rows).again.size() == 4);
    annex.rows[answers + 1] = {"Totaal", "", "", "200000", "309386"};
    CHECK(readAnnex(annex.rows).again.empty());
    CHECK(straysOf(readAnnex(annex.rows)).empty());
    annex.rows[answers + 1] = {"Totaal", "", "", "200001", "309386"};
    CHECK(readAnnex(annex.rows).again.size() == 1);

    const SisaReading copy = readAnnex(SisaAnnex().own().own().rows);
    CHECK(copy.again.empty());
    CHECK(straysOf(copy).empty());
    const SisaReading other = readAnnex(SisaAnnex().own().own({"1", "2", "Nee", "", "Nee"}).rows);
    CHECK(other.again.size() == 2);
    CHECK(answerTo(other, "besteding") == "200000");
}

TEST_CASE("the answers of another grant never become those of an empty block") {
    const auto read = readAnnex(SisaAnnex().own({"", "", "", "", ""}).other().rows);
    CHECK(valuesOf(read) == "   ");
    CHECK(read.reading.isEmpty());
    // Not even when no empty row parts them.
    SheetRows tight = SisaAnnex().own({"", "", "", "", ""}).other().rows;
    std::erase_if(tight, [](const auto& row) { return row.empty(); });
    CHECK(readAnnex(tight).reading.isEmpty());
}

TEST_CASE("a list may have columns of its own before the answers") {
    const SisaReading read = readAnnex(withHead({
        {"Indicator", "Omschrijving", "Aard controle", "Antwoord"},
        {"C90/01", "Besteding in het jaar", "R", "7"},
        {"C90/02", "Cumulatief, incl. 2024", "R", "8"},
        {"C90/03", "Afgerond?", "n.v.t.", "nee"},
        {"C90/04", "Toelichting", "n.v.t.", ""},
        {"C90/05", "Eind?", "n.v.t.", "ja", "let op"},
    }));
    CHECK(valuesOf(read) == "7 8 nee ja");
    CHECK(answerTo(read, "toelichting").empty());
    CHECK(read.auditKind == "R");
    CHECK(straysOf(read) == "let op");
}

TEST_CASE("without heads the column of answers is the one that holds them") {
    const SisaReading read =
        readAnnex(withHead({{"C90/01", "Lasten", "Aard controle R", "7"},
                            {"C90/02", "Alles", "Aard controle R", "8"},
                            {"C90/03", "Klaar", "Aard controle n.v.t.", "nee"},
                            {"C90/05", "Eind", "Aard controle n.v.t.", "ja"}}));
    CHECK(valuesOf(read) == "7 8 nee ja");
    CHECK(read.auditKind == "R");
}

TEST_CASE("of two columns of figures the one of the year counts, else neither") {
    SheetRows rows = withHead({{"Indicator", "2024", "2025"},
                               {"C90/01", "5", "7"},
                               {"C90/02", "5", "8"},
                               {"C90/03", "nee", "nee"},
                               {"C90/05", "nee", "ja"}});
    CHECK(valuesOf(readAnnex(rows)) == "7 8 nee ja");
    rows[2] = {};
    CHECK(readAnnex(rows).again.size() == 3);
}

TEST_CASE("a year above a list that is the value of a label is no head of a column") {
    const SheetRows list = {{"C90/01", "Besteding (jaar T)", "100.000,00"},
                            {"C90/02", "Cumulatieve besteding", "250000"},
                            {"C90/03", "Afgerond?", "nee"},
                            {"C90/05", "Eind?", "ja"}};
    const auto below = [&](const std::vector<std::string>& row) {
        SheetRows rows = {{"Gemeente", "Zoetermeer"}, row};
        rows.insert(rows.end(), list.begin(), list.end());
        return readAnnex(rows);
    };
    CHECK(valuesOf(below({"Jaar", "2025"})) == "100.000,00 250000 nee ja");
    CHECK(valuesOf(below({"SiSa-verantwoording", "2025"})) == "100.000,00 250000 nee ja");
    CHECK(straysOf(below({"Jaar", "2025"})) == straysOf(below({"Jaar 2025"})));
    // With heads of years a column of words is still that of the year: the other is of another.
    CHECK(answerTo(readAnnex({{"Gemeente", "Gouda", "Verantwoordingsjaar", "2025"},
                              {"Indicator", "2025", "2024"},
                              {"C90/01", "volgt", "5"},
                              {"C90/02", "volgt", "5"}}),
                   "besteding") == "volgt");
}

TEST_CASE("what stands in the form and is no answer is told, but not the form's own texts") {
    SisaAnnex annex = SisaAnnex::empty();
    annex.row(
        {"SiSa bijlage verantwoordingsinformatie 2025 op grond van artikel 3 van de Regeling "
         "informatieverstrekking sisa - d.d. 3 november 2025"});
    annex.row({"Departement", "Nummer", "Specifieke uitkering", "Juridische grondslag"});
    annex.row({"Gemeente", "Gouda"}).row({}).other().own().row({});
    CHECK(straysOf(readAnnex(annex.rows)).empty());
    annex.rows[12][1] = "x";
    annex.row({"Opmerking: het bedrag moet 999 zijn"});
    CHECK(straysOf(readAnnex(annex.rows)) == "x|Opmerking: het bedrag moet 999 zijn");
    const auto two = readAnnex(
        regulation(), {{"SiSa", annex.rows, false}, {"Extra", {{"bedrag moet anders"}}, false}});
    CHECK(two.reading.strays.back().isOnOwnSheet);
}

TEST_CASE("a column of totals is no answer, and is told") {
    SisaAnnex annex = ownBlock();
    annex.rows[3].push_back("Totaal");
    annex.rows[answers].push_back("509386");
    CHECK(valuesOf(readAnnex(annex.rows)) == "200000 309386 Nee Nee");
    CHECK(straysOf(readAnnex(annex.rows)) == "Totaal|509386");
}

TEST_CASE("a text that only looks like a formula is an explanation") {
    const SisaAnnex annex = SisaAnnex().own({"7", "8", "nee", "=zie bijlage", "ja"});
    work::returns::ReturnFile file = annex.file();
    Office office;
    office.clock.moveTo("2026-06-10T09:00:00Z");
    work::returns::SisaDesk desk(office.anna());
    CHECK(inShort(desk.read(annex.file(), {}).messages).find("formula_without_value") !=
          std::string::npos);
    file.beside.notFormulas = {{0, answers, 6}};
    const auto one = desk.read(std::move(file), {});
    INFO(inShort(one.messages));
    CHECK(one.sisa.explanation == "=zie bijlage");
}

TEST_CASE("an indicator that the regulation does not have is told with its answer") {
    const auto read = readAnnex(
        SisaAnnex().block("C90", regulation().name, "R", {"7", "8", "nee", "", "ja", "55"}).rows);
    CHECK(straysOf(read) == "55");
}
