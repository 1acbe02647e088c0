// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <catch2/catch.hpp>

#include "exchange/workbook_annotating.h"
#include "exchange/workbooks.h"
#include "package/zip_patch.h"
#include "package_of.h"
#include "work/note_words.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using Catch::Matchers::Contains;
using Note = work::WorkbookAnnotator::Note;
using Weight = work::WorkbookAnnotator::Weight;
using Format = work::WorkbookWriter::Format;

// A file that goes back once more, after the municipality wrote in the list of the first time.
namespace {

const std::vector<Note> firstTime = {{"Blad", "A2", Weight::Error, "Vul een bedrag in."},
                                     {"Blad", "B2", Weight::Warning, "Kijk dit na."}};
const std::vector<Note> secondTime = {{"Blad", "B3", Weight::Error, "Dit ontbreekt."}};

std::string sentBack(const std::string& bytes, const std::vector<Note>& notes) {
    auto made = exchange::WorkbookAnnotating().annotated(bytes, notes, domain::Language::Dutch);
    REQUIRE(made.has_value());
    return std::move(*made);
}

std::string sentOnce(Format format) {
    work::WorkbookWriter::Sheet sheet;
    sheet.name = "Blad";
    sheet.columns = {{"a", "Een", work::WorkbookWriter::CellKind::Text, {}, "", false},
                     {"b", "Twee", work::WorkbookWriter::CellKind::Text, {}, "", false}};
    sheet.rows = {{"x", "1"}, {"y", "2"}};
    return sentBack(exchange::Workbooks().write(
                        {"Opgave", "opgave", {sheet}, false, domain::Language::Dutch}, format),
                    firstTime);
}

/// The file with a text in the part in front of another one: the first behind `behind`.
std::string typed(const std::string& bytes, const std::string& part, const std::string& behind,
                  const std::string& before, const std::string& text) {
    std::string xml = partOf(bytes, part);
    const std::size_t from = xml.find(behind);
    REQUIRE(from != xml.npos);
    const std::size_t at = xml.find(before, from);
    REQUIRE(at != xml.npos);
    xml.insert(at, text);
    auto made = package::withParts(bytes, {{part, xml}});
    REQUIRE(made.has_value());
    return std::move(*made);
}

std::string listPart(const std::string& bytes) {
    for (int number = 1;; ++number) {
        const std::string part = "xl/worksheets/sheet" + std::to_string(number) + ".xml";
        if (partOf(bytes, part).find("Opmerkingen bij uw opgave") != std::string::npos) {
            return part;
        }
    }
}

std::string xlsxCell(const std::string& place, const std::string& text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

const std::string odsRow = "</table:table-row>";
std::string odsCell(const std::string& text) {
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text +
           "</text:p></table:table-cell>";
}

struct Written {
    const char* where;
    std::string bytes;
};

/// Each place in which somebody can write in the list.
std::vector<Written> writtenInList() {
    const std::string xlsx = sentOnce(Format::Xlsx);
    const std::string ods = sentOnce(Format::Ods);
    const std::string list = listPart(xlsx);
    const std::string remark = "Vul een bedrag in.";
    return {
        {"xlsx, beside",
         typed(xlsx, list, "<row r=\"5\"", "</row>", xlsxCell("E5", "van de gemeente"))},
        {"xlsx, below", typed(xlsx, list, "<row r=\"6\"", "</sheetData>",
                              "<row r=\"9\">" + xlsxCell("A9", "van de gemeente") + "</row>")},
        {"xlsx, over a remark", typed(xlsx, list, remark, remark, "van de gemeente: ")},
        {"ods, beside", typed(ods, "content.xml", remark, odsRow, odsCell("van de gemeente"))},
        {"ods, below", typed(ods, "content.xml", "Kijk dit na.", "</table:table>",
                             "<table:table-row>" + odsCell("van de gemeente") + odsRow)},
        {"ods, over a remark", typed(ods, "content.xml", remark, remark, "van de gemeente: ")},
        {"ods, a note",
         typed(ods, "content.xml", "Opmerkingen bij uw opgave", "</table:table-cell>",
               "<office:annotation><text:p>van de gemeente</text:p></office:annotation>")},
    };
}

std::vector<std::string> sheetsOf(const work::WorkbookGrid& grid) {
    std::vector<std::string> names;
    for (const auto& sheet : grid.sheets) {
        names.push_back(sheet.table.sheet);
    }
    return names;
}

}  // namespace

TEST_CASE("a list in which somebody wrote stays, and the new one stands in front of it") {
    for (const Written& one : writtenInList()) {
        INFO(one.where);
        const auto before = gridOf(one.bytes);
        const std::string twice = sentBack(one.bytes, secondTime);
        const auto now = gridOf(twice);
        REQUIRE(sheetsOf(now) ==
                std::vector<std::string>{"Opmerkingen 2", "Opmerkingen", "Blad", "kamerklaar"});
        CHECK(now.sheets[1].table.rows == before.sheets[0].table.rows);
        CHECK(now.sheets[1].notes == before.sheets[0].notes);
        const Rows& list = now.sheets[0].table.rows;
        CHECK(list[2] == std::vector<std::string>{work::noteListKept.dutch});
        CHECK(list.back() == std::vector<std::string>{"Fout", "Blad", "B3", "Dit ontbreekt."});
        // The next time the new one gives way, and the other one stays.
        const auto later = gridOf(sentBack(twice, firstTime));
        CHECK(sheetsOf(later) == sheetsOf(now));
        CHECK(later.sheets[1].table.rows == now.sheets[1].table.rows);
        CHECK(later.sheets[0].table.rows.size() == 6);
        CHECK(later.sheets[0].table.rows[2] == list[2]);
    }
}

TEST_CASE("a picture that was put upon a list keeps it in the file") {
    const std::string xlsx = sentOnce(Format::Xlsx);
    const std::string list = listPart(xlsx);
    const std::string relations =
        "xl/worksheets/_rels/" + list.substr(list.rfind('/') + 1) + ".rels";
    const auto drawn = package::withParts(
        typed(xlsx, list, "<pageSetup", "</worksheet>", "<drawing r:id=\"d\"/>"),
        {{relations,
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          "<Relationship Id=\"d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          "relationships/drawing\" Target=\"/xl/drawings/drawing1.xml\"/></Relationships>"},
         {"xl/drawings/drawing1.xml",
          "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/"
          "spreadsheetDrawing\"/>"}});
    REQUIRE(drawn.has_value());
    const std::string ods = typed(sentOnce(Format::Ods), "content.xml", "Opmerkingen bij uw opgave",
                                  "</table:table-cell>",
                                  "<draw:frame xmlns:draw=\"urn:oasis:names:"
                                  "tc:opendocument:xmlns:drawing:1.0\"/>");
    for (const std::string& bytes : {*drawn, ods}) {
        CHECK(sheetsOf(gridOf(sentBack(bytes, secondTime))).front() == "Opmerkingen 2");
    }
    CHECK(partOf(sentBack(*drawn, secondTime), list) ==
          partOf(*drawn, list)
              .replace(partOf(*drawn, list).find("tabSelected=\"1\""), 15, "tabSelected=\"0\""));
}

TEST_CASE("a list in which nobody wrote gives way, also where rows and notes were taken away") {
    for (const Format format : {Format::Xlsx, Format::Ods}) {
        const std::string once = sentOnce(format);
        // The row that the first remark is about is gone, and with it its note.
        const std::string shorter = sentBack(once, {});
        CHECK(sheetsOf(gridOf(sentBack(shorter, secondTime))).front() == "Opmerkingen");
        CHECK(sheetsOf(gridOf(sentBack(once, secondTime))).size() == 3);
    }
}

TEST_CASE(
    "the second time too the file opens on its list, where a chart is a sheet in front of it") {
    const std::string once = sentOnce(Format::Xlsx);
    const std::string relation =
        "<Relationship Id=\"chart\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
        "relationships/chartsheet\" Target=\"/xl/chartsheets/sheet1.xml\"/>";
    std::string chart =
        typed(once, "xl/_rels/workbook.xml.rels", "<Relationships", "<Relationship ", relation);
    chart = typed(chart, "xl/workbook.xml", "<sheets>", "<sheet ",
                  "<sheet name=\"Grafiek\" sheetId=\"90\" r:id=\"chart\"/>");
    const auto made = package::withParts(
        chart, {{"xl/chartsheets/sheet1.xml",
                 "<chartsheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                 "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews>"
                 "</chartsheet>"}});
    REQUIRE(made.has_value());
    const std::string twice = sentBack(*made, secondTime);
    CHECK_THAT(partOf(twice, "xl/workbook.xml"), Contains("activeTab=\"1\""));
    CHECK_THAT(partOf(twice, "xl/chartsheets/sheet1.xml"), Contains("tabSelected=\"0\""));
    CHECK_THAT(partOf(twice, listPart(twice)), Contains("tabSelected=\"1\""));
}

TEST_CASE("in ods the changes that are tracked stay with their sheets, now and the second time") {
    const std::string content =
        "<table:tracked-changes><table:cell-content-change table:id=\"ct1\"><table:cell-address "
        "table:column=\"0\" table:row=\"0\" table:table=\"0\"/><table:previous>"
        "<table:change-track-table-cell office:value-type=\"string\"><text:p>was</text:p>"
        "</table:change-track-table-cell></table:previous></table:cell-content-change>"
        "<table:insertion table:id=\"ct2\" table:type=\"row\" table:position=\"1\" "
        "table:table=\"1\"/><table:movement table:id=\"ct3\"><table:source-range-address "
        "table:start-column=\"0\" table:start-row=\"0\" table:start-table=\"0\" "
        "table:end-column=\"0\" table:end-row=\"0\" table:end-table=\"1\"/></table:movement>"
        "</table:tracked-changes>"
        "<table:table table:name=\"Blad\"><table:table-row>" +
        odsCell("nu") + odsRow +
        "</table:table><table:table table:name=\"Twee\"><table:table-row>" + odsCell("ook") +
        odsRow + "</table:table>";
    const std::string once = sentBack(ods(content), {{"Blad", "A1", Weight::Error, "eerst"}});
    for (const std::string& bytes : {once, sentBack(once, {})}) {
        const std::string changes = partOf(bytes, "content.xml");
        CHECK_THAT(changes, Contains("table:row=\"0\" table:table=\"1\""));
        CHECK_THAT(changes, Contains("table:position=\"1\" table:table=\"2\""));
        CHECK_THAT(changes, Contains("table:start-table=\"1\""));
        CHECK_THAT(changes, Contains("table:end-table=\"2\""));
        CHECK(sheetsOf(gridOf(bytes)) == std::vector<std::string>{"Opmerkingen", "Blad", "Twee"});
        CHECK(gridOf(bytes).sheets[1].notes.size() == 1);
    }
}
