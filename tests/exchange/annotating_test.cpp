// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "exchange/workbook_annotating.h"
#include "exchange/workbooks.h"
#include "package/zip_reader.h"
#include "package_of.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using Catch::Matchers::Contains;
using domain::FileFault;
using Note = work::WorkbookAnnotator::Note;
using Weight = work::WorkbookAnnotator::Weight;
using CellText = work::WorkbookGrid::CellText;
using Format = work::WorkbookWriter::Format;

namespace {

const std::vector<Note> notes = {
    {"Blad", "B2", Weight::Error, "Vul een bedrag in: \"veel\" is er geen."},
    {"Blad", "D9", Weight::Warning, "Dit is 240 % hoger dan in 2024 & zonder toelichting."},
    {"Blad", "B2", Weight::Warning, "Ook de eenheid ontbreekt."},
    {"Blad", "", Weight::Warning, "Dit blad is van een ouder model."},
    {"", "", Weight::Error, "De periode ontbreekt."}};

std::string annotate(const std::string& bytes, const std::vector<Note>& with = notes) {
    auto made = exchange::WorkbookAnnotating().annotated(bytes, with, domain::Language::Dutch);
    REQUIRE(made.has_value());
    return std::move(*made);
}

FileFault faultOfAnnotating(const std::string& bytes, const std::vector<Note>& with = notes) {
    const auto made =
        exchange::WorkbookAnnotating().annotated(bytes, with, domain::Language::Dutch);
    REQUIRE_FALSE(made.has_value());
    return made.error();
}

std::vector<std::string> partsOf(const std::string& bytes) {
    auto package = package::ZipReader::open(bytes);
    REQUIRE(package.has_value());
    return package->names();
}

// The parts of the one that the other does not have with the same bytes.
std::set<std::string> changed(const std::string& before, const std::string& after) {
    std::set<std::string> names;
    for (const std::string& name : partsOf(after)) {
        const auto present = partsOf(before);
        const bool isNew = std::find(present.begin(), present.end(), name) == present.end();
        if (isNew || partOf(before, name) != partOf(after, name)) {
            names.insert(name);
        }
    }
    return names;
}

std::string filled(Format format) {
    work::WorkbookWriter::Sheet sheet;
    sheet.name = "Blad";
    sheet.columns = {
        {"a", "Een", work::WorkbookWriter::CellKind::Text, {}, "", false},
        {"b", "Twee", work::WorkbookWriter::CellKind::Money, {"1", "2"}, "uitleg", false}};
    sheet.rows = {{"x", "12345"}, {"y", "veel"}};
    sheet.emptyRows = 20;
    return exchange::Workbooks().write(
        {"Opgave", "opgave", {sheet}, false, domain::Language::Dutch}, format);
}

const Rows listed = {
    {"Opmerkingen bij uw opgave"},
    {"Elke opmerking staat ook als notitie bij de cel waarover zij gaat. Verbeter de fouten, kijk "
     "na "
     "wat met 'Let op' is gemarkeerd en stuur dit bestand terug."},
    {},
    {"Soort", "Blad", "Cel", "Opmerking"},
    {"Fout", "Blad", "B2", "Vul een bedrag in: \"veel\" is er geen."},
    {"Let op", "Blad", "D9", "Dit is 240 % hoger dan in 2024 & zonder toelichting."},
    {"Let op", "Blad", "B2", "Ook de eenheid ontbreekt."},
    {"Let op", "Blad", "", "Dit blad is van een ouder model."},
    {"Fout", "", "", "De periode ontbreekt."}};

const std::string atB2 =
    "Fout (Kamerklaar)\nVul een bedrag in: \"veel\" is er geen.\nLet op (Kamerklaar)\nOok de "
    "eenheid ontbreekt.";
const std::string atD9 =
    "Let op (Kamerklaar)\nDit is 240 % hoger dan in 2024 & zonder toelichting.";

}  // namespace

TEST_CASE("the workbook that is annotated stays in the hands of who brought it") {
    // A picture in front: more than half of the package stays as it is when it is written anew.
    std::string picture;
    for (unsigned i = 0, seed = 1; i < 80'000; ++i) {
        seed = seed * 1664525U + 1013904223U;
        picture += static_cast<char>(seed >> 24U);
    }
    Parts parts = xlsxParts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    parts.insert(parts.begin(), {"xl/media/image1.png", picture});
    const std::string bytes = packageOf(parts);
    const std::string before(bytes);
    for (int i = 0; i < 3; ++i) {
        const std::string after = annotate(bytes);
        CHECK(bytes == before);
        CHECK(partOf(after, "xl/media/image1.png") == picture);
    }
}

TEST_CASE("a file gets a first sheet with all notes and a note at each cell; its cells stay") {
    const auto format = GENERATE(Format::Xlsx, Format::Ods);
    const std::string before = filled(format);
    const auto was = gridOf(before);
    const auto now = gridOf(annotate(before));
    REQUIRE(now.sheets.size() == was.sheets.size() + 1);
    CHECK(now.sheets[0].table.sheet == "Opmerkingen");
    CHECK(now.sheets[0].table.rows == listed);
    for (std::size_t at = 0; at < was.sheets.size(); ++at) {
        INFO(at);
        CHECK(now.sheets[at + 1].table.sheet == was.sheets[at].table.sheet);
        CHECK(now.sheets[at + 1].table.isHidden == was.sheets[at].table.isHidden);
        CHECK(now.sheets[at + 1].table.rows == was.sheets[at].table.rows);
        CHECK(now.sheets[at + 1].kinds == was.sheets[at].kinds);
        CHECK(now.sheets[at + 1].hiddenRows == was.sheets[at].hiddenRows);
    }
    REQUIRE(was.named("Blad_b") != nullptr);
    REQUIRE(now.named("Blad_b") != nullptr);
    CHECK(now.named("Blad_b")->cells == was.named("Blad_b")->cells);
    CHECK(now.named("Blad_b")->sheet == *was.named("Blad_b")->sheet + 1);
    std::map<std::string, std::string> texts;
    for (const CellText& note : now.sheets[1].notes) {
        texts[work::cellName(note.row, note.column)] = note.text;
    }
    CHECK(texts["B2"] == atB2);
    CHECK(texts["D9"] == atD9);
}

TEST_CASE("every part of the package that has nothing to do with notes stays byte for byte") {
    const std::string xlsx = filled(Format::Xlsx);
    CHECK(changed(xlsx, annotate(xlsx)) ==
          std::set<std::string>{"[Content_Types].xml", "docProps/app.xml", "xl/comments1.xml",
                                "xl/drawings/vmlDrawing1.vml", "xl/styles.xml", "xl/workbook.xml",
                                "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml",
                                "xl/worksheets/sheet3.xml"});
    const std::string ods = filled(Format::Ods);
    CHECK(changed(ods, annotate(ods)) == std::set<std::string>{"content.xml", "settings.xml"});
    CHECK(partsOf(annotate(ods)).front() == "mimetype");
    CHECK(annotate(ods) == annotate(ods));
}

TEST_CASE("in xlsx the file opens on the list alone, and names of one sheet stay with it") {
    const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string made = annotate(xlsx(
        "",
        {{"xl/workbook.xml",
          "<x:workbook xmlns:x=\"" + main +
              "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
              "relationships\"><x:bookViews><x:workbookView activeTab='0' firstSheet=\"2\"/>"
              "</x:bookViews><x:sheets><x:sheet name=\"Blad\" sheetId=\"7\" r:id=\"rId1\"/>"
              "</x:sheets><x:definedNames><x:definedName name=\"_xlnm.Print_Area\" "
              "localSheetId=\"0\">Blad!$A$1</x:definedName></x:definedNames></x:workbook>"},
         {"xl/worksheets/sheet1.xml",
          "<x:worksheet xmlns:x=\"" + main +
              "\"><x:sheetViews><x:sheetView tabSelected=\"1\" workbookViewId=\"0\"/>"
              "</x:sheetViews><x:sheetData/><x:pageMargins left=\"1\"/><x:tableParts count=\"0\"/>"
              "</x:worksheet>"}}));
    const std::string workbook = partOf(made, "xl/workbook.xml");
    CHECK_THAT(workbook, Contains("activeTab='0' firstSheet=\"0\""));
    CHECK_THAT(workbook, Contains("localSheetId=\"1\""));
    CHECK_THAT(workbook, Contains("<x:sheets><sheet xmlns=\"" + main + "\""));
    CHECK_THAT(workbook, Contains("name=\"Opmerkingen\" sheetId=\"8\""));
    const std::string sheet = partOf(made, "xl/worksheets/sheet1.xml");
    CHECK_THAT(sheet, Contains("tabSelected=\"0\""));
    CHECK(sheet.find("<legacyDrawing") > sheet.find("<x:pageMargins"));
    CHECK(sheet.find("<legacyDrawing") < sheet.find("<x:tableParts"));
    CHECK_THAT(partOf(made, "xl/worksheets/sheet2.xml"),
               Contains("<hyperlink ref=\"C5\" location=\"'Blad'!B2\" display=\"B2\"/>") &&
                   Contains("tabSelected=\"1\""));
    CHECK(gridOf(made).sheets[1].notes.size() == 2);
}

TEST_CASE("a conversation of Excel keeps its place; our note stands in the list alone") {
    const std::string made = annotate(
        xlsx("", {{"xl/worksheets/_rels/sheet1.xml.rels",
                   "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                   "relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.microsoft.com/"
                   "office/2017/10/relationships/threadedComment\" Target=\"../t.xml\"/>"
                   "</Relationships>"},
                  {"xl/t.xml",
                   "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/"
                   "2018/threadedcomments\"><threadedComment ref=\"B2\"><text>vraag</text>"
                   "</threadedComment></ThreadedComments>"}}));
    CHECK(gridOf(made).sheets[1].notes ==
          std::vector<CellText>{{1, 1, "vraag"}, {8, 3, atD9, "Kamerklaar"}});
    CHECK(gridOf(made).sheets[0].table.rows == listed);
}

TEST_CASE("relations that a sheet left behind do not become those of the list") {
    const std::string made = annotate(xlsx(
        "", {{"xl/worksheets/_rels/sheet2.xml.rels",
              "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
              "relationships\"><Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/"
              "officeDocument/2006/relationships/comments\" Target=\"../weg.xml\"/>"
              "</Relationships>"}}));
    CHECK(gridOf(made).sheets[0].table.rows == listed);
}

TEST_CASE("in ods rows and cells that stand for many are parted around the one with the note") {
    const std::string rows =
        "<table:table-row table:style-name=\"a>b\" table:number-rows-repeated=\"4\">"
        "<table:table-cell office:value-type=\"float\" office:value=\"1\" "
        "table:number-columns-repeated=\"3\"><text:p>1</text:p></table:table-cell>"
        "<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
        "<table:table-row/>";
    const std::string before = odsSheet(rows);
    const std::string made =
        annotate(before, {{"Blad", "B2", Weight::Error, "midden"},
                          {"Blad", "C4", Weight::Error, "einde"},
                          {"Blad", "E4", Weight::Error, "leeg"},
                          {"Blad", "C6", Weight::Error, "naast"},
                          {"Blad", "A8", Weight::Error, "in een rij van één teken"},
                          {"Blad", "B12", Weight::Error, "onder alles"}});
    const auto grid = gridOf(made);
    CHECK(grid.sheets[1].table.rows == gridOf(before).sheets[0].table.rows);
    std::vector<std::pair<std::string, std::string>> found;
    for (const CellText& note : grid.sheets[1].notes) {
        found.emplace_back(work::cellName(note.row, note.column), note.text);
        CHECK(note.author == "Kamerklaar");
    }
    CHECK(found == std::vector<std::pair<std::string, std::string>>{
                       {"B2", "Fout (Kamerklaar)\nmidden"},
                       {"C4", "Fout (Kamerklaar)\neinde"},
                       {"E4", "Fout (Kamerklaar)\nleeg"},
                       {"C6", "Fout (Kamerklaar)\nnaast"},
                       {"A8", "Fout (Kamerklaar)\nin een rij van één teken"},
                       {"B12", "Fout (Kamerklaar)\nonder alles"}});
    CHECK_THAT(partOf(made, "content.xml"), Contains("<table:table-row table:style-name=\"a>b\">"));
}

TEST_CASE("what has no place for notes, or has no such cell, is refused and stays as it was") {
    const std::string good = filled(Format::Xlsx);
    CHECK(faultOfAnnotating("a;b\r\n", {}) == FileFault::NotOfThisKind);
    CHECK(faultOfAnnotating("PK\x03\x04") == FileFault::Damaged);
    CHECK(faultOfAnnotating(good, {{"Ander", "A1", Weight::Error, "x"}}) == FileFault::CellUnknown);
    CHECK(faultOfAnnotating(good, {{"Blad", "XFE1", Weight::Error, "x"}}) ==
          FileFault::CellUnknown);
    CHECK(faultOfAnnotating(good, {{"Blad", "A0", Weight::Error, "x"}}) == FileFault::CellUnknown);
    CHECK(faultOfAnnotating(good, {{"", "A1", Weight::Error, "x"}}) == FileFault::CellUnknown);
    const std::string latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>";
    CHECK(faultOfAnnotating(xlsx("", {{"xl/worksheets/sheet1.xml",
                                       latin + partOf(xlsx(""), "xl/worksheets/sheet1.xml")}})) ==
          FileFault::NotOfThisKind);
}

TEST_CASE("a file that goes back once more has its new notes and list in the place of the old") {
    for (const Format format : {Format::Xlsx, Format::Ods}) {
        const std::vector<Note> first = {{"Blad", "A2", Weight::Error, "eerst\nen meer"},
                                         {"Blad", "B2", Weight::Error, "opgelost"}};
        const std::vector<Note> second = {{"Blad", "A2", Weight::Warning, "daarna"},
                                          {"Blad", "C3", Weight::Error, "nieuw"}};
        const std::string once = annotate(filled(format), first);
        const std::string twice = annotate(once, second);
        const work::WorkbookGrid grid = gridOf(twice);
        CHECK(grid.sheets.size() == gridOf(once).sheets.size());
        const auto& list = grid.sheets.front().table;
        CHECK(list.sheet == "Opmerkingen");
        REQUIRE(list.rows.size() == 6);
        CHECK(list.rows[4] == std::vector<std::string>{"Let op", "Blad", "A2", "daarna"});
        CHECK(list.rows[5] == std::vector<std::string>{"Fout", "Blad", "C3", "nieuw"});
        std::map<std::string, std::string> texts;
        for (const CellText& note : grid.sheets[1].notes) {
            texts[work::cellName(note.row, note.column)] = note.text;
        }
        CHECK(texts["A2"] == "Let op (Kamerklaar)\ndaarna");
        CHECK(texts["B2"] == "Opgelost (Kamerklaar)\nDeze opmerking geldt niet meer.");
        CHECK(texts["C3"] == "Fout (Kamerklaar)\nnieuw");
        // And a third time, with nothing left to say.
        const work::WorkbookGrid clean = gridOf(annotate(twice, {}));
        CHECK(clean.sheets.size() == grid.sheets.size());
        CHECK(clean.sheets.front().table.rows.size() == 4);
    }
}

TEST_CASE("what somebody wrote at a cell stays in front of our note, in each round") {
    const std::string relations =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
        R"(<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/)"
        R"(relationships/comments" Target="../comments1.xml"/></Relationships>)";
    const std::string comments =
        R"(<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
        R"(<authors><author>Piet</author></authors><commentList><comment ref="A1" authorId="0">)"
        R"(<text><r><t>van Piet</t></r></text></comment></commentList></comments>)";
    const std::string files[] = {
        xlsx(R"(<row r="1"><c r="A1"><v>1</v></c></row>)",
             {{"xl/worksheets/_rels/sheet1.xml.rels", relations}, {"xl/comments1.xml", comments}}),
        odsSheet("<table:table-row><table:table-cell office:value-type=\"float\" "
                 "office:value=\"1\"><office:annotation><dc:creator>Piet</dc:creator>"
                 "<text:p>van Piet</text:p></office:annotation><text:p>1</text:p>"
                 "</table:table-cell></table:table-row>")};
    for (const std::string& file : files) {
        const std::string once = annotate(file, {{"Blad", "A1", Weight::Error, "eerst"}});
        const std::string twice = annotate(once, {{"Blad", "A1", Weight::Warning, "daarna"}});
        const auto noteIn = [&](const std::string& bytes) {
            const auto grid = gridOf(bytes);
            REQUIRE(grid.sheets[1].notes.size() == 1);
            return grid.sheets[1].notes.front();
        };
        CHECK(noteIn(once).text == "van Piet\nFout (Kamerklaar)\neerst");
        CHECK(noteIn(twice).text == "van Piet\nLet op (Kamerklaar)\ndaarna");
        CHECK(noteIn(annotate(twice, {})).text == "van Piet");
        CHECK(noteIn(annotate(twice, {})).author == "Piet");
    }
}
