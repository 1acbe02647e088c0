// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "domain/notation.h"
#include "package_of.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::ProblemKind;

namespace {

std::string part(const std::string& root, const std::string& inside) {
    return "<" + root + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" +
           inside + "</" + root + ">";
}

// A file whose cell style 1 has this format, by number or described as number 164.
std::string withFormat(const std::string& cell, const std::string& format) {
    const bool isNumber = format.find_first_not_of("0123456789") == std::string::npos;
    const std::string described =
        isNumber ? ""
                 : R"(<numFmts><numFmt numFmtId="164" formatCode=")" + format + "\"/></numFmts>";
    const std::string number = isNumber ? format : "164";
    return xlsx(
        "<row><c s=\"1\"><v>" + cell + "</v></c></row>",
        {{"xl/styles.xml",
          part("styleSheet", described + R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)" +
                                 R"(<cellXfs><xf numFmtId="0"/><xf numFmtId=")" + number +
                                 "\"/></cellXfs>")}});
}

std::string onlyCell(const std::string& bytes) {
    const Rows rows = rowsIn(bytes);
    REQUIRE(rows.size() == 1);
    REQUIRE(rows.front().size() == 1);
    return rows.front().front();
}

// The text of a cell that is a number without a format.
std::string number(const std::string& value) {
    return onlyCell(xlsx("<row><c><v>" + value + "</v></c></row>"));
}

}  // namespace

TEST_CASE("a number of xlsx comes as one would type it in Dutch, exactly") {
    CHECK(number("45000.1") == "45000,1");
    CHECK(number("45000.099999999999") == "45000,1");
    CHECK(number("9007199254.129999") == "9007199254,13");
    CHECK(number("0.1") == "0,1");
    CHECK(number("-12") == "-12");
    CHECK(number("-0.05") == "-0,05");
    CHECK(number("-0") == "0");
    CHECK(number("1.5E-3") == "0,0015");
    CHECK(number("1.2345E+5") == "123450");
    CHECK(number("0.99999999999999989") == "1");
    CHECK(number("99999999999.99") == "99999999999,99");
    CHECK(number("12345678901234567") == "12345678901234567");
}

TEST_CASE("numbers beyond any use stay short, and what is no number stays what it is") {
    CHECK(number("1.7976931348623157E+308") == "1,7976931348623157E+308");
    CHECK(number("5E-324") == "5E-324");
    CHECK(number("1E+999999999") == "1E+999999999");
    CHECK(number("NaN") == "NaN");
    CHECK(number("INF") == "INF");
    CHECK(number("1e") == "1e");
}

TEST_CASE("an amount that was read is the amount that was meant") {
    CHECK(domain::parseMoney(number("45000.099999999999")) == domain::Money::cents(4'500'010));
    CHECK(domain::parseMoney(number("0.28999999999999998")) == domain::Money::cents(29));
}

TEST_CASE("a day of xlsx is told by the format of its cell") {
    for (const std::string format :
         {"14", "15", "dd-mm-yyyy", "[$-413]d mmmm yyyy", "dd/mm/yy;@", "d\\-m\\-yyyy",
          "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "mmm-yy", "[Red]yyyy", "dd-mm-jjjj"}) {
        INFO(format);
        CHECK(onlyCell(withFormat("45689", format)) == "2025-02-01");
    }
    for (const std::string format :
         {"0", "4", "44", "General", "Standaard", "@", "0.00E+00", "#,##0.00 &quot;dagen&quot;",
          "[$€-413] #,##0.00", "0 \\d\\a\\g\\e\\n", "_-* #,##0_-", "0;[Red]d"}) {
        INFO(format);
        CHECK(onlyCell(withFormat("45689", format)) == "45689");
    }
}

TEST_CASE("a time is shown where the format shows it") {
    CHECK(onlyCell(withFormat("45689.5208333333", "22")) == "2025-02-01 12:30");
    CHECK(onlyCell(withFormat("45689.5208333333", "14")) == "2025-02-01");
    CHECK(onlyCell(withFormat("45689", "dd-mm-yyyy hh:mm")) == "2025-02-01");
    CHECK(onlyCell(withFormat("0.52083333333333337", "hh:mm")) == "12:30");
    CHECK(onlyCell(withFormat("0.99999999999", "20")) == "24:00");
    CHECK(onlyCell(withFormat("1.5", "[h]:mm")) == "36:00");
    CHECK(onlyCell(withFormat("45688.9999999", "22")) == "2025-02-01");
}

TEST_CASE("days before March 1900 and days outside the calendar") {
    CHECK(onlyCell(withFormat("1", "14")) == "1900-01-01");
    CHECK(onlyCell(withFormat("59", "14")) == "1900-02-28");
    CHECK(onlyCell(withFormat("60", "14")) == "60");  // 29 February 1900 never was
    CHECK(onlyCell(withFormat("61", "14")) == "1900-03-01");
    CHECK(onlyCell(withFormat("109574", "14")) == "2199-12-31");
    CHECK(onlyCell(withFormat("109575", "14")) == "109575");
    CHECK(onlyCell(withFormat("0", "14")) == "0");
    CHECK(onlyCell(withFormat("-1", "14")) == "-1");
    CHECK(onlyCell(withFormat("1E+300", "14")) == "1E+300");
}

TEST_CASE("a workbook of an old Macintosh counts its days from 1904") {
    Parts parts = xlsxParts("<row><c s=\"0\"><v>44227</v></c></row>");
    for (auto& [name, content] : parts) {
        if (name == "xl/workbook.xml") {
            content.insert(content.find("<sheets>"), R"(<workbookPr date1904="1"/>)");
        }
        if (name == "xl/styles.xml") {
            content = part("styleSheet", R"(<cellXfs><xf numFmtId="14"/></cellXfs>)");
        }
    }
    CHECK(onlyCell(packageOf(parts)) == "2025-02-01");
}

TEST_CASE("a percentage comes with its sign, and reads as a value per hundred") {
    CHECK(onlyCell(withFormat("0.125", "10")) == "12,5%");
    CHECK(onlyCell(withFormat("0.070000000000000007", "0%")) == "7%");
    CHECK(onlyCell(withFormat("1", "0.0%")) == "100%");
    CHECK(domain::parseThousandths("12,5%") == 12'500);
}

TEST_CASE("texts of xlsx: shared, within the cell, of a formula, in runs and with pronunciation") {
    const std::string shared = part(
        "sst",
        "<si><t>een</t></si>"
        "<si><r><rPr><b/></rPr><t>vet </t></r><r><t xml:space=\"preserve\"> en gewoon</t></r></si>"
        "<si><t>&#x6f22;</t><rPh sb=\"0\" eb=\"1\"><t>kan</t></rPh><phoneticPr fontId=\"1\"/></si>"
        "<si><t>regel 1_x000D_\nregel 2</t></si>"
        "<si><t>_x005F_x000D_ &amp; &lt;b&gt;</t></si>"
        "<si/>");
    const Rows rows =
        rowsIn(xlsx("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
                    "<c t=\"s\"><v>3</v></c><c t=\"s\"><v>4</v></c><c t=\"s\"><v>5</v></c>"
                    "<c t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c>"
                    "<c t=\"str\"><f>A1&amp;\"x\"</f><v>eenx</v></c></row>",
                    {{"xl/sharedStrings.xml", shared}}));
    CHECK(rows == Rows{{"een", "vet  en gewoon", "漢", "regel 1\nregel 2", "_x000D_ & <b>", "",
                        "inline", "eenx"}});
}

TEST_CASE("yes, no, errors, days in ISO form and formulas that nobody reckoned") {
    const Rows rows =
        rowsIn(xlsx("<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>"
                    "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                    "<c t=\"d\"><v>2025-02-01T00:00:00</v></c>"
                    "<c><f>SUM(A1:A3)</f><v>12.5</v></c><c><f>SUM(A1:A3)</f></c>"
                    "<c><f>B1</f><v></v></c>"
                    "<c t=\"str\"><f>\"\"</f><v></v></c></row>"));
    CHECK(rows == Rows{{"ja", "nee", "#DIV/0!", "2025-02-01", "12,5", "=SUM(A1:A3)", "=B1"}});
}

TEST_CASE("cells stand where their address says, also when rows and cells leave theirs out") {
    CHECK(rowsIn(xlsx("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c><v>2</v></c>"
                      "<c r=\"F2\"><v>3</v></c></row>"
                      "<row><c><v>4</v></c></row>"
                      "<row r=\"7\" hidden=\"1\"><c r=\"A7\"/><c r=\"B7\"><v>5</v></c></row>"
                      "<row r=\"9\"><c r=\"A9\" s=\"1\"/></row>")) ==
          Rows{{}, {"", "1", "2", "", "", "3"}, {"4"}, {}, {}, {}, {"", "5"}});
}

TEST_CASE("hidden sheets are read and say so; a sheet that is a chart is left out") {
    const std::string relations =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto relation = [&](const std::string& id, const std::string& type,
                              const std::string& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relations + "/" + type + "\" Target=\"" +
               target + "\"/>";
    };
    const auto tables = tablesIn(
        xlsx("", {{"xl/workbook.xml",
                   "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" "
                   "xmlns:q=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><x:sheets>"
                   "<x:sheet name=\"Eén\" q:id=\"a\"/>"
                   "<x:sheet name=\"Grafiek\" q:id=\"c\"/>"
                   "<x:sheet name=\"Twee\" state=\"hidden\" q:id=\"b\"/>"
                   "<x:sheet name=\"Drie\" state=\"veryHidden\" q:id=\"d\"/>"
                   "</x:sheets></x:workbook>"},
                  {"xl/_rels/workbook.xml.rels",
                   "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                   "relationships\">" +
                       relation("a", "worksheet", "./worksheets/../worksheets/SHEET1.xml") +
                       relation("b", "worksheet", "/xl/worksheets/sheet1.xml") +
                       relation("c", "chartsheet", "chartsheets/sheet1.xml") +
                       relation("d", "worksheet", "worksheets/sheet1.xml") + "</Relationships>"}}));
    REQUIRE(tables.size() == 3);
    CHECK(tables[0].sheet == "Eén");
    CHECK_FALSE(tables[0].isHidden);
    CHECK(tables[1].sheet == "Twee");
    CHECK(tables[1].isHidden);
    CHECK(tables[2].isHidden);
}

TEST_CASE("a word in front of a name stands for what it was brought in as, within its element") {
    const std::string own = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const auto sheet = [&](const std::string& data) {
        return xlsx("", {{"xl/worksheets/sheet1.xml",
                          "<worksheet xmlns=\"" + own + "\">" + data + "</worksheet>"}});
    };
    CHECK(rowsIn(sheet("<s:sheetData xmlns:s=\"" + own +
                       "\"><s:row><s:c><s:v>1</s:v></s:c></s:row></s:sheetData>")) == Rows{{"1"}});
    // What others call by our names is none of ours.
    CHECK(rowsIn(sheet("<sheetData><row><c xmlns:o=\"urn:other\" o:r=\"C1\"><v>1</v></c>"
                       "<c xmlns=\"urn:other\"><v>2</v></c><c><v>3</v></c></row></sheetData>")) ==
          Rows{{"1", "3"}});
    CHECK(faultOf(sheet("<sheetData><x:row/></sheetData>")) == domain::FileFault::Damaged);
    CHECK(faultOf(sheet("<cols xmlns:x=\"" + own + "\"/><x:sheetData/>")) ==
          domain::FileFault::Damaged);
}
