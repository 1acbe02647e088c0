// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "package_of.h"

using namespace kamerklaar::tests;

namespace {

std::string cell(const std::string& attributes, const std::string& inside = {}) {
    return "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>";
}

std::string text(const std::string& inside) {
    return cell("office:value-type=\"string\"", inside);
}

std::string row(const std::string& cells, const std::string& attributes = {}) {
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

Rows rowsOf(const std::string& rows) {
    return rowsIn(odsSheet(rows));
}

}  // namespace

TEST_CASE("every kind of cell of ods comes as one would type it in Dutch") {
    CHECK(rowsOf(row(cell(R"(office:value-type="float" office:value="45000.1")") +
                     cell(R"(office:value-type="currency" office:currency="EUR" )"
                          R"(office:value="-1234.56")",
                          "<text:p>-€ 1.234,56</text:p>") +
                     cell(R"(office:value-type="percentage" office:value="0.125")") +
                     cell(R"(office:value-type="date" office:date-value="2025-02-01")") +
                     cell(R"(office:value-type="boolean" office:boolean-value="true")") +
                     cell(R"(office:value-type="boolean" office:boolean-value="false")") +
                     cell(R"(office:value-type="time" office:time-value="PT12H30M00S")") +
                     cell(R"(office:value-type="time" office:time-value="PT36H00M05.25S")"))) ==
          Rows{{"45000,1", "-1234,56", "12,5%", "2025-02-01", "ja", "nee", "12:30", "36:00:05"}});
}

TEST_CASE("a day of ods has its time where the sheet shows it") {
    const std::string value =
        R"(office:value-type="date" office:date-value="2025-02-01T12:30:00.000000000")";
    CHECK(rowsOf(row(cell(value, "<text:p>01-02-25 12:30</text:p>") +
                     cell(value, "<text:p>01-02-25</text:p>") +
                     cell(R"(office:value-type="date" office:date-value="2025-02-01T00:00:00")",
                          "<text:p>01-02-25 00:00</text:p>"))) ==
          Rows{{"2025-02-01 12:30", "2025-02-01", "2025-02-01"}});
}

TEST_CASE("texts of ods: paragraphs, spaces, tabs, line breaks, links and parts in another look") {
    CHECK(
        rowsOf(row(text("<text:p>een</text:p><text:p/><text:p>drie</text:p>") +
                   text("<text:p>a<text:s text:c=\"3\"/>b<text:s/>c<text:tab/>d"
                        "<text:line-break/>e</text:p>") +
                   text("<text:p>zie <text:a xlink:href=\"file:///etc/passwd\">"
                        "<text:span>hier</text:span></text:a> voor</text:p>") +
                   text("<text:p><text:ruby><text:ruby-base>漢</text:ruby-base>"
                        "<text:ruby-text>kan</text:ruby-text></text:ruby>!</text:p>") +
                   cell(R"(office:value-type="string" office:string-value="in de eigenschap")"))) ==
        Rows{{"een\n\ndrie", "a   b c\td\ne", "zie hier voor", "漢!", "in de eigenschap"}});
}

TEST_CASE("what belongs to a cell and is not in it is left out: notes and drawings") {
    CHECK(rowsOf(row(text("<office:annotation office:display=\"true\"><text:p>noot</text:p>"
                          "</office:annotation><text:p>tekst</text:p>"
                          "<draw:frame><draw:text-box><text:p>kader</text:p></draw:text-box>"
                          "</draw:frame>") +
                     cell("", "<office:annotation><text:p>noot</text:p></office:annotation>") +
                     text("<text:p>einde</text:p>"))) == Rows{{"tekst", "", "einde"}});
}

TEST_CASE("repeated cells and rows of ods are all there; empty ones at the end are not") {
    CHECK(
        rowsOf(row(text("<text:p>a</text:p>") +
                       cell("table:number-columns-repeated=\"2\" office:value-type=\"float\" "
                            "office:value=\"7\"") +
                       cell("table:number-columns-repeated=\"3\"") + text("<text:p>b</text:p>") +
                       cell("table:number-columns-repeated=\"16377\""),
                   "table:number-rows-repeated=\"2\"") +
               row(cell("table:number-columns-repeated=\"16384\""),
                   "table:number-rows-repeated=\"3\"") +
               row(text("<text:p>c</text:p>")) +
               row(cell("table:number-columns-repeated=\"16384\""),
                   "table:number-rows-repeated=\"1048569\"")) ==
        Rows{
            {"a", "7", "7", "", "", "", "b"}, {"a", "7", "7", "", "", "", "b"}, {}, {}, {}, {"c"}});
}

TEST_CASE("covered cells keep their place and their secret; groups and headers hold rows too") {
    CHECK(rowsOf("<table:table-header-rows>" +
                 row(cell("table:number-columns-spanned=\"2\" office:value-type=\"string\"",
                          "<text:p>breed</text:p>") +
                     "<table:covered-table-cell office:value-type=\"string\">"
                     "<text:p>niet te zien</text:p></table:covered-table-cell>" +
                     text("<text:p>b</text:p>")) +
                 "</table:table-header-rows><table:table-row-group>" +
                 row(text("<text:p>c</text:p>")) + "</table:table-row-group>") ==
          Rows{{"breed", "", "b"}, {"c"}});
}

TEST_CASE("formulas of ods: their saved result, an error, and none") {
    CHECK(rowsOf(row(cell(R"x(table:formula="of:=SUM([.A1:.A3])" office:value-type="float" )x"
                          R"(office:value="12.5")") +
                     cell(R"(table:formula="of:=1/0" office:value-type="string" )"
                          R"(office:string-value="")",
                          "<text:p>#DIV/0!</text:p>") +
                     cell(R"(table:formula="of:=[.A1]" office:value-type="string")",
                          "<text:p>Err:522</text:p>") +
                     cell(R"x(table:formula="of:=SUM([.A1:.A3])")x") +
                     cell(R"(table:formula="of:=&quot;&quot;")", "<text:p/>") +
                     cell(R"x(table:formula="of:=TRUE()" office:value-type="float" )x"
                          R"(office:value="1")",
                          "<text:p>WAAR</text:p>") +
                     cell(R"(table:formula="of:=&quot;&quot;" office:value-type="string" )"
                          R"(office:string-value="")"))) ==
          Rows{{"12,5", "#DIV/0!", "Err:522", "=SUM([.A1:.A3])", "", "ja"}});
}

TEST_CASE("sheets of ods: hidden ones say so, what was seen in another file is left out") {
    const std::string cells = row(text("<text:p>x</text:p>"));
    const auto tables = tablesIn(ods(
        "<table:tracked-changes><table:table-row>" + text("<text:p>oud</text:p>") +
            "</table:table-row></table:tracked-changes>"
            "<table:table table:name=\"Open\" table:style-name=\"ta1\">" +
            cells + "</table:table><table:table table:name=\"Dicht\" table:style-name=\"ta2\">" +
            cells +
            "</table:table><table:table table:name=\"'file:///ander.ods'#$Blad\">"
            "<table:table-source xlink:href=\"file:///ander.ods\"/>" +
            cells + "</table:table>",
        "<office:automatic-styles>"
        "<style:style style:name=\"ta1\" style:family=\"table\">"
        "<style:table-properties table:display=\"true\"/></style:style>"
        "<style:style style:name=\"ta2\" style:family=\"table\">"
        "<style:table-properties table:display=\"false\"/></style:style>"
        "</office:automatic-styles>"));
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].sheet == "Open");
    CHECK_FALSE(tables[0].isHidden);
    CHECK(tables[0].rows == Rows{{"x"}});
    CHECK(tables[1].sheet == "Dicht");
    CHECK(tables[1].isHidden);
}
