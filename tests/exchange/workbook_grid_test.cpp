// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "package_of.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using work::CellKind;
using work::CellRange;
using work::Span;
using work::ValueKind;
using work::WorkbookGrid;
using CellText = WorkbookGrid::CellText;
using Remark = WorkbookGrid::Remark;

namespace {

const std::string officeRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relationList(const std::string& inside) {
    return "<Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           inside + "</Relationships>";
}

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
}

std::string sheetPart(const std::string& inside) {
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" +
           inside + "</worksheet>";
}

const std::string cellA1 = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

// Two sheets and a chart between them, with these names.
std::string withNames(const std::string& names) {
    const std::string sheet = officeRelations + "/worksheet";
    return xlsx(
        cellA1,
        {{"xl/workbook.xml",
          "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
          "xmlns:r=\"" +
              officeRelations +
              "\"><sheets><sheet name=\"Verlening\" r:id=\"a\"/><sheet name=\"Grafiek\" "
              "r:id=\"c\"/>"
              "<sheet name=\"O'Hara &amp; co\" r:id=\"b\"/></sheets><definedNames>" +
              names + "</definedNames></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          relationList(relation("a", sheet, "worksheets/sheet1.xml") +
                       relation("b", sheet, "/xl/worksheets/sheet1.xml") +
                       relation("c", officeRelations + "/chartsheet", "chartsheets/sheet1.xml"))}});
}

std::vector<ValueKind> kindsOf(const WorkbookGrid& grid) {
    std::vector<ValueKind> kinds;
    for (const CellKind& kind : grid.sheets.at(0).kinds.at(0)) {
        kinds.push_back(kind.value);
    }
    return kinds;
}

}  // namespace

TEST_CASE("a defined name of xlsx leads to its cells, whatever the sheet is called") {
    const WorkbookGrid grid = gridOf(
        withNames("<definedName name=\"Verlening_net\">Verlening!$C$7:$C$26</definedName>"
                  "<definedName name=\"naam\" hidden=\"1\">'O''Hara &amp; co'!$B$12</definedName>"
                  "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"2\">"
                  "'O''Hara &amp; co'!$1:$3</definedName>"));
    REQUIRE(grid.sheets.size() == 2);
    REQUIRE(grid.named("verlening_NET") != nullptr);
    CHECK(grid.named("verlening_NET")->sheet == 0);
    CHECK(grid.named("verlening_NET")->cells == CellRange{6, 2, 25, 2});
    CHECK(grid.named("naam")->sheet == 1);
    CHECK(grid.named("naam")->cells == CellRange{11, 1, 11, 1});
    CHECK(grid.named("naam")->isHidden);
    CHECK(grid.named("_xlnm.Print_Titles") == nullptr);
    REQUIRE(grid.named("_xlnm.Print_Titles", 1) != nullptr);
    CHECK(grid.named("_xlnm.Print_Titles", 1)->cells.lastRow == 2);
    CHECK(grid.named("iets anders") == nullptr);
}

TEST_CASE("a name of what is no cell here says that it has no place") {
    const WorkbookGrid grid =
        gridOf(withNames("<definedName name=\"weg\">Verlening!#REF!</definedName>"
                         "<definedName name=\"ook_weg\">#REF!</definedName>"
                         "<definedName name=\"elders\">[1]Verlening!$A$1</definedName>"
                         "<definedName name=\"som\">SUM(Verlening!$A$1:$A$3)</definedName>"
                         "<definedName name=\"twee\">Verlening!$A$1,Verlening!$C$1</definedName>"
                         "<definedName name=\"verwijderd\">Oud!$A$1</definedName>"));
    for (const char* const name : {"weg", "ook_weg", "elders", "som", "twee", "verwijderd"}) {
        INFO(name);
        REQUIRE(grid.named(name) != nullptr);
        CHECK_FALSE(grid.named(name)->sheet.has_value());
    }
}

TEST_CASE("a named range of ods leads to its cells, for all sheets or for one") {
    const auto range = [](const std::string& name, const std::string& cells) {
        return "<table:named-range table:name=\"" + name + "\" table:cell-range-address=\"" +
               cells + "\"/>";
    };
    const WorkbookGrid grid = gridOf(
        ods("<table:table table:name=\"Blad 1\"><table:named-expressions>" +
            range("eigen", "$'Blad 1'.$A$2") +
            "</table:named-expressions></table:table><table:table table:name=\"Twee\"/>"
            "<table:named-expressions>" +
            range("net", "$'Blad 1'.$C$7:.$C$26") + range("lang", "$Twee.$B$1:$Twee.$B$3") +
            range("door", "$'Blad 1'.$B$1:$Twee.$B$3") + range("weg", "$'Blad 1'.#REF!#REF!") +
            range("ver", "'file:///x.ods'#$Blad.$A$1") +
            "<table:named-expression table:name=\"som\" table:expression=\"of:=1+1\"/>"
            "</table:named-expressions>"));
    CHECK(grid.named("net")->sheet == 0);
    CHECK(grid.named("net")->cells == CellRange{6, 2, 25, 2});
    CHECK(grid.named("lang")->sheet == 1);
    CHECK(grid.named("eigen") == nullptr);
    CHECK(grid.named("EIGEN", 0)->cells == CellRange{1, 0, 1, 0});
    for (const char* const name : {"door", "weg", "ver", "som"}) {
        INFO(name);
        CHECK_FALSE(grid.named(name)->sheet.has_value());
    }
}

TEST_CASE("each cell of xlsx says what kind of value it holds and whether it was reckoned") {
    const std::string styles =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>"
        "<numFmt numFmtId=\"164\" formatCode=\"[$€-413] #,##0.00\"/></numFmts><cellXfs>"
        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/>"
        "<xf numFmtId=\"20\"/><xf numFmtId=\"44\"/><xf numFmtId=\"3\"/></cellXfs></styleSheet>";
    const WorkbookGrid grid =
        gridOf(xlsx("<row><c><v>1</v></c><c s=\"1\"><v>45689</v></c><c s=\"2\"><v>0.5</v></c>"
                    "<c s=\"3\"><v>12.5</v></c><c s=\"4\"><v>0.5</v></c><c s=\"5\"><v>1</v></c>"
                    "<c s=\"6\"><v>1</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"
                    "<c t=\"inlineStr\"><is><t>12</t></is></c><c><v>NaN</v></c><c><f>A1</f></c>"
                    "<c/><c s=\"1\"><v>-1</v></c><c><f>A1+1</f><v>2</v></c></row>",
                    {{"xl/styles.xml", styles}}));
    CHECK(kindsOf(grid) == std::vector{ValueKind::Number, ValueKind::Date, ValueKind::Percentage,
                                       ValueKind::Currency, ValueKind::Time, ValueKind::Currency,
                                       ValueKind::Number, ValueKind::YesNo, ValueKind::Error,
                                       ValueKind::Text, ValueKind::Error, ValueKind::Formula,
                                       ValueKind::Empty, ValueKind::Number, ValueKind::Number});
    CHECK(grid.sheets[0].kindAt(0, 14) == CellKind{ValueKind::Number, true});
    CHECK_FALSE(grid.sheets[0].kindAt(0, 11).isReckoned);
    CHECK(grid.sheets[0].kindAt(7, 0) == CellKind{});
}

TEST_CASE("a cell of ods that is an error is no number, whatever is kept beside it") {
    const auto cell = [](const std::string& text) {
        return R"(<table:table-cell table:formula="of:=1" office:value-type="float" )"
               R"(office:value="0" calcext:value-type="error"><text:p>)" +
               text + "</text:p></table:table-cell>";
    };
    const WorkbookGrid grid = gridOf(odsSheet("<table:table-row>" + cell("#VERW!") +
                                              cell("Err:502") + cell("0") + "</table:table-row>"));
    CHECK(grid.sheets[0].table.rows.at(0) == std::vector<std::string>{"#VERW!", "Err:502", "#N/A"});
    CHECK(kindsOf(grid) == std::vector{ValueKind::Error, ValueKind::Error, ValueKind::Error});
}

TEST_CASE("each cell of ods says what kind of value it holds and whether it was reckoned") {
    const auto cell = [](const std::string& attributes, const std::string& text = "") {
        return "<table:table-cell " + attributes + "><text:p>" + text +
               "</text:p></table:table-cell>";
    };
    const WorkbookGrid grid = gridOf(odsSheet(
        "<table:table-row>" + cell(R"(office:value-type="float" office:value="1")") +
        cell(R"(office:value-type="currency" office:value="1")") +
        cell(R"(office:value-type="percentage" office:value="0.1")") +
        cell(R"(office:value-type="date" office:date-value="2025-02-01")") +
        cell(R"(office:value-type="time" office:time-value="PT1H0M0S")") +
        cell(R"(office:value-type="boolean" office:boolean-value="true")") +
        cell(R"(office:value-type="string")", "12") +
        cell(R"(table:formula="of:=1/0" office:value-type="string" calcext:value-type="error")",
             "#DEEL/0!") +
        cell(R"(table:formula="of:=[.A1]" office:value-type="string")", "Err:522") +
        cell(R"(table:formula="of:=[.A1]" office:value-type="float" office:value="3")", "3") +
        cell(R"(office:value-type="float")", "1.234") +
        cell(R"(office:value-type="date" office:date-value="morgen")", "morgen") +
        "<table:table-cell table:formula=\"of:=[.A1]\"/></table:table-row>"));
    CHECK(kindsOf(grid) == std::vector{ValueKind::Number, ValueKind::Currency,
                                       ValueKind::Percentage, ValueKind::Date, ValueKind::Time,
                                       ValueKind::YesNo, ValueKind::Text, ValueKind::Error,
                                       ValueKind::Error, ValueKind::Number, ValueKind::Text,
                                       ValueKind::Text, ValueKind::Formula});
    CHECK(grid.sheets[0].kindAt(0, 9).isReckoned);
    CHECK(grid.sheets[0].table.rows[0][10] == "1.234");
}

TEST_CASE("rows and columns that are hidden are read and say so, in xlsx and in ods") {
    const WorkbookGrid excel =
        gridOf(xlsx("", {{"xl/worksheets/sheet1.xml",
                          sheetPart("<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" "
                                    "max=\"5\" width=\"0\"/></cols>"
                                    "<sheetData><row r=\"1\"><c><v>1</v></c></row><row r=\"2\" "
                                    "hidden=\"1\"><c><v>2</v></c></row>"
                                    "<row r=\"3\" hidden=\"true\"><c><v>3</v></c></row><row "
                                    "r=\"9\" ht=\"0\"/></sheetData>")}}));
    CHECK(excel.sheets[0].table.rows.size() == 3);
    CHECK(excel.sheets[0].hiddenRows == std::vector<Span>{{1, 2}, {8, 8}});
    CHECK(excel.sheets[0].hiddenColumns == std::vector<Span>{{1, 2}, {4, 4}});
    CHECK(excel.sheets[0].isRowHidden(2));
    CHECK_FALSE(excel.sheets[0].isRowHidden(0));
    CHECK_FALSE(excel.sheets[0].isRowHidden(3));
    CHECK(excel.sheets[0].isColumnHidden(2));

    const std::string cell = "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>";
    const WorkbookGrid office = gridOf(odsSheet(
        "<table:table-column table:number-columns-repeated=\"2\"/>"
        "<table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/>"
        "<table:table-row>" +
        cell +
        "</table:table-row>"
        "<table:table-row table:visibility=\"filter\" table:number-rows-repeated=\"3\">" +
        cell + "</table:table-row>"));
    CHECK(office.sheets[0].table.rows.size() == 4);
    CHECK(office.sheets[0].hiddenRows == std::vector<Span>{{1, 3}});
    CHECK(office.sheets[0].hiddenColumns == std::vector<Span>{{2, 3}});
}

TEST_CASE("a value below a merged cell is not in the table, and is not lost") {
    const WorkbookGrid excel = gridOf(
        xlsx("", {{"xl/worksheets/sheet1.xml",
                   sheetPart("<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>"
                             "<row><c/><c><v>4</v></c></row></sheetData>"
                             "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")}}));
    CHECK(excel.sheets[0].table.rows == Rows{{"1", "", "3"}});
    CHECK(excel.sheets[0].kinds.size() == 1);
    CHECK(excel.sheets[0].merged == std::vector{CellRange{0, 0, 1, 1}});
    CHECK(excel.sheets[0].covered == std::vector<CellText>{{0, 1, "2"}, {1, 1, "4"}});

    const WorkbookGrid office = gridOf(
        odsSheet("<table:table-row><table:table-cell table:number-columns-spanned=\"2\" "
                 "office:value-type=\"string\"><text:p>breed</text:p></table:table-cell>"
                 "<table:covered-table-cell office:value-type=\"string\"><text:p>weg</text:p>"
                 "</table:covered-table-cell></table:table-row>"));
    CHECK(office.sheets[0].merged == std::vector{CellRange{0, 0, 0, 1}});
    CHECK(office.sheets[0].covered == std::vector<CellText>{{0, 1, "weg"}});
}

TEST_CASE(
    "notes of xlsx come with their author; a conversation in place of what stands in for it") {
    const std::string space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const std::string comments = "<comments " + space +
                                 "><authors><author>Jan</author><author/></authors><commentList>"
                                 "<comment ref=\"B2\" authorId=\"0\"><text><r><t>eerste "
                                 "</t></r><r><t>en tweede</t></r></text>"
                                 "</comment><comment ref=\"C3\" authorId=\"1\"><text><t>[Threaded "
                                 "comment]</t></text></comment>"
                                 "</commentList></comments>";
    const std::string threads =
        "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/"
        "threadedcomments\"><threadedComment ref=\"C3\" id=\"{1}\"><text>vraag</text>"
        "</threadedComment><threadedComment ref=\"C3\" id=\"{2}\"><text>antwoord</text>"
        "</threadedComment></ThreadedComments>";
    const WorkbookGrid grid = gridOf(xlsx(
        cellA1, {{"xl/worksheets/_rels/sheet1.xml.rels",
                  relationList(relation("r1", officeRelations + "/comments", "../comments1.xml") +
                               relation("r2",
                                        "http://schemas.microsoft.com/office/2017/10/relationships/"
                                        "threadedComment",
                                        "../threadedComments/threadedComment1.xml"))},
                 {"xl/comments1.xml", comments},
                 {"xl/threadedComments/threadedComment1.xml", threads}}));
    CHECK(grid.sheets[0].notes == std::vector<CellText>{{2, 2, "vraag"},
                                                        {2, 2, "antwoord"},
                                                        {1, 1, "eerste en tweede", "Jan"}});
}

TEST_CASE("notes of ods come with their author") {
    const WorkbookGrid grid = gridOf(odsSheet(
        "<table:table-row><table:table-cell/><table:table-cell office:value-type=\"string\">"
        "<office:annotation><dc:creator>Jan</dc:creator><text:p>regel <text:span>1</text:span>"
        "</text:p><text:p>regel 2</text:p></office:annotation><text:p>x</text:p>"
        "</table:table-cell></table:table-row>"));
    CHECK(grid.sheets[0].table.rows == Rows{{"", "x"}});
    CHECK(grid.sheets[0].notes == std::vector<CellText>{{0, 1, "regel 1\nregel 2", "Jan"}});
}

TEST_CASE("macros, other files and a name that promises another kind are remarked") {
    const auto remarks = [](const std::string& bytes, const std::string& name = "a.xlsx") {
        return gridOf(bytes, name).remarks;
    };
    using Remarks = std::set<Remark>;
    CHECK(remarks(xlsx(cellA1)) == Remarks{});
    CHECK(remarks(xlsx(cellA1), "a.XLSM") == Remarks{});
    CHECK(remarks(xlsx(cellA1), "a.ods") == Remarks{Remark::NameOfOtherKind});
    CHECK(remarks("a;b\r\n", "a.xls") == Remarks{Remark::NameOfOtherKind});
    CHECK(remarks(odsSheet(""), "zonder einde") == Remarks{});
    CHECK(remarks(xlsx(cellA1, {{"xl/vbaProject.bin", "x"}})) == Remarks{Remark::Macros});
    CHECK(remarks(odsSheet("<table:table-row><table:table-cell table:formula=\"of:='file:///x.ods'"
                           "#$Blad.A1\" office:value-type=\"float\" office:value=\"1\"/>"
                           "</table:table-row>"),
                  "a.ods") == Remarks{Remark::OtherFiles});
    CHECK(remarks(xlsx(cellA1, {{"xl/_rels/workbook.xml.rels",
                                 relationList(relation("rId1", officeRelations + "/worksheet",
                                                       "worksheets\\sheet1.xml") +
                                              relation("rId2", officeRelations + "/externalLink",
                                                       "externalLinks/externalLink1.xml"))}})) ==
          Remarks{Remark::OtherFiles});
}
