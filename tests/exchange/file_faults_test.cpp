// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "package/zip_reader.h"
#include "package_of.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::FileFault;
using work::CellKind;
using work::ValueKind;

namespace {

const std::string faultyRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string times(const std::string& text, std::size_t count) {
    std::string all;
    for (std::size_t time = 0; time < count; ++time) {
        all += text;
    }
    return all;
}

std::string relations(const std::string& type, const std::string& target,
                      const std::string& more = "") {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
           "<Relationship Id=\"rId1\" Type=\"" +
           faultyRelations + "/" + type + "\" Target=\"" + target + "\" " + more +
           "/></Relationships>";
}

// A container of old with a stream of that name.
std::string container(const std::string& stream) {
    std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(512, '\0');
    for (const char c : stream) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

// The package with one byte of what its directory says of every part set to that value.
std::string withDirectoryByte(std::string bytes, std::size_t offset, char value) {
    for (std::size_t at = bytes.find("PK\x01\x02"); at != std::string::npos;
         at = bytes.find("PK\x01\x02", at + 4)) {
        bytes[at + offset] = value;
    }
    return bytes;
}

const std::string goodRow = "<row><c><v>1</v></c></row>";

}  // namespace

TEST_CASE("each thing that is no workbook is told by what it is, whatever its name") {
    CHECK(faultOf("") == FileFault::Empty);
    CHECK(faultOf(" \r\n\t") == FileFault::Empty);
    CHECK(faultOf("%PDF-1.7\nx") == FileFault::OtherKind);
    CHECK(faultOf("\x89PNG\r\n\x1A\n") == FileFault::OtherKind);
    CHECK(faultOf("{\\rtf1 brief}") == FileFault::OtherKind);
    CHECK(faultOf(std::string("a;b\0c", 5)) == FileFault::OtherKind);
    CHECK(faultOf(packageOf({{"foto.jpg", "x"}})) == FileFault::OtherKind);
    CHECK(faultOf(container("WordDocument")) == FileFault::OtherKind);
    CHECK(faultOf(container("Workbook")) == FileFault::OldExcel);
    CHECK(faultOf("<html><table><tr><td>1</td></tr></table></html>") == FileFault::WebPage);
    CHECK(faultOf("<?xml version=\"1.0\"?><Workbook/>") == FileFault::WebPage);
    // A letter is a package too, of either kind.
    CHECK(faultOf(packageOf({{"[Content_Types].xml", "<Types/>"},
                             {"_rels/.rels", relations("officeDocument", "word/document.xml")},
                             {"word/document.xml", "<document/>"},
                             {"word/_rels/document.xml.rels",
                              relations("styles", "styles.xml")}})) == FileFault::OtherKind);
    CHECK(faultOf(packageOf({{"content.xml", "<document-content/>"}})) == FileFault::OtherKind);
    CHECK(
        faultOf(xlsx(goodRow, {{"_rels/.rels", relations("officeDocument", "xl/workbook.bin")}})) ==
        FileFault::OldExcel);
}

TEST_CASE("a workbook without a sheet of cells says so, and does not fetch its sheets elsewhere") {
    CHECK(faultOf(xlsx(goodRow, {{"xl/_rels/workbook.xml.rels",
                                  relations("chartsheet", "chartsheets/sheet1.xml")}})) ==
          FileFault::NoSheets);
    CHECK(faultOf(ods("")) == FileFault::NoSheets);
    CHECK(faultOf(xlsx(goodRow, {{"xl/_rels/workbook.xml.rels",
                                  relations("worksheet", "https://192.0.2.1/sheet.xml",
                                            "TargetMode=\"External\"")}})) ==
          FileFault::RefersOutside);
}

TEST_CASE("a text in no known encoding, and a quote without its end, are told apart") {
    CHECK(faultOf("a;\x81") == FileFault::Unlettered);
    CHECK(faultOf("\xEF\xBB\xBF"
                  "a;\xFA") == FileFault::Unlettered);
    CHECK(faultOf("a;\"b\nc;d\n") == FileFault::QuoteOpen);
}

TEST_CASE("a file under a password is told, however it was encrypted") {
    CHECK(faultOf(container("EncryptedPackage")) == FileFault::Protected);
    CHECK(faultOf(packageOf({{"encrypted-package", "x"}})) == FileFault::Protected);
    CHECK(
        faultOf(packageOf({{"META-INF/manifest.xml",
                            "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:"
                            "1.0\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"},
                           {"content.xml", "\x01"}})) == FileFault::Protected);
    // Each part of the zip package for itself: the lowest bit of its flags.
    CHECK(faultOf(withDirectoryByte(xlsx(goodRow), 8, 1)) == FileFault::Protected);
}

TEST_CASE("what declares entities is refused before any of them is made larger or fetched") {
    std::string laughs = "<!DOCTYPE a [<!ENTITY l0 \"ha\">";
    for (int level = 1; level < 30; ++level) {
        const std::string before = "&l" + std::to_string(level - 1) + ";";
        laughs += "<!ENTITY l" + std::to_string(level) + " \"" + before + before + "\">";
    }
    laughs += "]>";
    for (const std::string& begin :
         {laughs, std::string("<!DOCTYPE a SYSTEM \"http://192.0.2.1/a.dtd\">"),
          std::string("<!DOCTYPE a [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]>")}) {
        for (const char* const part : {"xl/workbook.xml", "xl/worksheets/sheet1.xml",
                                       "xl/sharedStrings.xml", "_rels/.rels"}) {
            CHECK(faultOf(xlsx(goodRow, {{part, begin + partOf(xlsx(goodRow), part)}})) ==
                  FileFault::HoldsEntities);
        }
    }
}

TEST_CASE("a bomb is given up after a few bytes, and what nobody asked for is never unpacked") {
    const std::string blanks(8 << 20, ' ');
    const std::string bytes = packageOf({{"[Content_Types].xml", blanks}, {"klein", "x"}});
    REQUIRE(bytes.size() < 12'000);
    auto package = package::ZipReader::open(bytes);
    REQUIRE(package.has_value());
    std::size_t received = 0;
    const package::Refusal refusal =
        package->read("[Content_Types].xml", [&](std::string_view piece) -> package::Refusal {
            received += piece.size();
            return std::nullopt;
        });
    CHECK(refusal == FileFault::PacksTooMuch);
    CHECK(received < blanks.size() / 2);
    CHECK(faultOf(xlsx(blanks)) == FileFault::PacksTooMuch);
    CHECK(faultOf(ods(blanks)) == FileFault::PacksTooMuch);
    // A bomb within, or a package within a package, is just a part without a name for us.
    CHECK(rowsIn(xlsx(goodRow, {{"xl/media/bom.zip", bytes}, {"xl/media/bom", blanks}})) ==
          Rows{{"1"}});
}

TEST_CASE("a package with too many parts, or two of one name, is refused before any is read") {
    Parts parts = xlsxParts(goodRow);
    for (int number = 0; number < 10'001; ++number) {
        parts.emplace_back("xl/media/" + std::to_string(number), "");
    }
    CHECK(faultOf(packageOf(parts)) == FileFault::TooLarge);
    CHECK(faultOf(xlsx(goodRow, {{"XL/worksheets/SHEET1.xml", "<worksheet/>"}})) ==
          FileFault::Damaged);
}

TEST_CASE("a package that lies about the sizes of its parts, or was changed, is damaged") {
    const std::string good = xlsx(goodRow);
    for (const std::size_t size : {24U, 25U, 26U, 27U}) {
        INFO(size);
        CHECK(faultOf(withDirectoryByte(good, size, '\x7F')) == FileFault::Damaged);
    }
    CHECK(faultOf(withDirectoryByte(good, 16, '\x01')) == FileFault::Damaged);  // the check sum
    for (const std::size_t kept : {good.size() - 1, good.size() / 2, std::size_t{30}}) {
        CHECK(faultOf(good.substr(0, kept)) == FileFault::Damaged);
    }
}

TEST_CASE("a tag with thousands of attributes, or namespaces within namespaces, is refused") {
    std::string attributes;
    std::string spaces;
    for (int number = 0; number < 1'001; ++number) {
        attributes += " a" + std::to_string(number) + "=\"\"";
        spaces += " xmlns:a" + std::to_string(number) + "=\"x\"";
    }
    CHECK(faultOf(xlsx("<row" + attributes + "/>")) == FileFault::Damaged);
    CHECK(faultOf(xlsx("<row" + spaces + "/>")) == FileFault::Damaged);
    // What counts is what holds at one time.
    std::string nested = "<row>";
    std::string apart;
    for (int number = 0; number < 200; ++number) {
        nested += "<x xmlns:a='1' xmlns:b='1' xmlns:c='1' xmlns:d='1' xmlns:e='1' xmlns:f='1'>";
        apart += "<row xmlns:a='1' xmlns:b='1' xmlns:c='1' xmlns:d='1' xmlns:e='1' xmlns:f='1'/>";
    }
    CHECK(faultOf(xlsx(nested + times("</x>", 200) + "</row>")) == FileFault::Damaged);
    CHECK(rowsIn(xlsx(apart + goodRow)).back().front() == "1");
}

TEST_CASE(
    "a word in front of a name that stands for nothing is no XML, and an old encoding is read") {
    CHECK(faultOf(xlsx("<row><q:c><v>1</v></q:c></row>")) == FileFault::Damaged);
    const std::string sheet = partOf(xlsx("<row><c t=\"str\"><v>caf\xE9 &amp; bar</v></c></row>"),
                                     "xl/worksheets/sheet1.xml");
    CHECK(faultOf(xlsx("", {{"xl/worksheets/sheet1.xml", sheet}})) == FileFault::Damaged);
    const std::string latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>";
    CHECK(rowsIn(xlsx("", {{"xl/worksheets/sheet1.xml", latin + sheet}})) == Rows{{"café & bar"}});
}

TEST_CASE("one tag of megabytes is refused: everything in it is held against everything else") {
    std::string noise;
    for (unsigned number = 1; noise.size() < 3U << 20U;
         number = number * 1'664'525U + 1'013'904'223U) {
        noise += std::to_string(number);
    }
    CHECK(faultOf(xlsx("<row spans=\"" + noise + "\"/>")) == FileFault::Damaged);
    // As a text it is long, and no more.
    CHECK(faultOf(xlsx("<row><c t=\"str\"><v>" + times(noise, 22) + "</v></c></row>")) ==
          FileFault::TooLarge);
}

TEST_CASE("more rows, columns or cells than any table has are too large in every form") {
    CHECK(faultOf(xlsx("<row r=\"1048577\"><c><v>1</v></c></row>")) == FileFault::TooLarge);
    CHECK(faultOf(xlsx("<row><c r=\"XFE1\"><v>1</v></c></row>")) == FileFault::TooLarge);
    CHECK(faultOf(times("\n", 1'048'576) + "x\n") == FileFault::TooLarge);
    CHECK(faultOf(times(";", 16'384) + "x\n") == FileFault::TooLarge);
    CHECK(faultOf(times(times(";", 16'383) + "x\n", 123)) == FileFault::TooLarge);
    CHECK(faultOf(
              odsSheet("<table:table-row table:number-rows-repeated=\"1048577\"><table:table-cell "
                       "office:value-type=\"float\" office:value=\"1\"/></table:table-row>")) ==
          FileFault::TooLarge);
    // The largest that fits, and rows without cells, which cost nothing.
    CHECK(rowsIn(times(";", 16'383) + "x\n").front().size() == 16'384);
    std::string rows;
    for (int row = 1; row < 1'048'576; ++row) {
        rows += "<row r=\"" + std::to_string(row) + "\"/>";
    }
    CHECK(rowsIn(xlsx(rows + goodRow)).size() == 1'048'576);
    // A stray sign on the last row, in a workbook with other sheets.
    const std::string bottom = odsSheet(
        "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell/>"
        "</table:table-row><table:table-row><table:table-cell office:value-type=\"string\">"
        "<text:p>x</text:p></table:table-cell></table:table-row></table:table>"
        "<table:table table:name=\"B\"><table:table-row><table:table-cell "
        "office:value-type=\"string\"><text:p>y</text:p></table:table-cell></table:table-row>");
    CHECK(rowsIn(bottom).size() == 1'048'576);
}

TEST_CASE("notes, names, merged cells and hidden rows have bounds too") {
    std::string merged;
    for (int at = 0; at < 1000; ++at) {
        merged += "<mergeCell ref=\"A1:XFD1048576\"/>";
    }
    const std::string cells = times(goodRow, 3000);
    CHECK(faultOf(xlsx("", {{"xl/worksheets/sheet1.xml",
                             "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/"
                             "2006/main\"><sheetData>" +
                                 cells + "</sheetData><mergeCells>" + merged +
                                 "</mergeCells></worksheet>"}})) == FileFault::TooLarge);
    std::string hidden;
    for (int row = 1; row < 500'000; row += 2) {
        hidden += "<row r=\"" + std::to_string(row) + "\" hidden=\"1\"/>";
    }
    CHECK(faultOf(xlsx(hidden)) == FileFault::TooLarge);
}

TEST_CASE("formulas that go round in a circle are never reckoned: what was saved is read") {
    const auto grid =
        gridOf(xlsx("<row><c><f>B1</f><v>5</v></c><c><f>A1</f><v>6</v></c><c><f>C1+1</f></c>"
                    "<c t=\"str\"><f>WEBSERVICE(\"http://192.0.2.1\")</f><v>x</v></c>"
                    "<c t=\"str\"><f>cmd|' /C calc'!A0</f><v>y</v></c></row>"));
    CHECK(grid.sheets[0].table.rows == Rows{{"5", "6", "=C1+1", "x", "y"}});
    CHECK(grid.sheets[0].kindAt(0, 0) == CellKind{ValueKind::Number, true});
    CHECK(grid.sheets[0].kindAt(0, 2) == CellKind{ValueKind::Formula, false});
}

TEST_CASE(
    "numbers that are none, or beyond all bounds, stay what they are and are said to be wrong") {
    const auto grid = gridOf(
        xlsx("<row><c><v>NaN</v></c><c><v>INF</v></c><c><v>-INF</v></c><c><v>1E+999999</v></c>"
             "<c><v>" +
             std::string(400, '9') + "</v></c><c><v>0x10</v></c></row>"));
    const auto& row = grid.sheets[0].table.rows[0];
    CHECK(row[0] == "NaN");
    CHECK(row[1] == "INF");
    CHECK(row[3] == "1E+999999");
    CHECK(row[4] == std::string(400, '9'));
    for (const std::size_t column : {0U, 1U, 2U, 3U, 5U}) {
        INFO(column);
        CHECK(grid.sheets[0].kindAt(0, column).value == ValueKind::Error);
    }
    CHECK(grid.sheets[0].kindAt(0, 4).value == ValueKind::Number);
}
