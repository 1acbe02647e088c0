// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>
#include <chrono>

#include "domain/problem_text.h"
#include "exchange/workbook_reader.h"
#include "package_of.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::ProblemKind;

namespace {

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t time = 0; time < times; ++time) {
        all += text;
    }
    return all;
}

const std::string filledCell =
    "<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";

}  // namespace

TEST_CASE("a package that is none, is cut or lacks its parts is refused") {
    const std::string good = xlsx("<row><c><v>1</v></c></row>");
    CHECK(rowsIn(good) == Rows{{"1"}});
    CHECK(refusalOf("PK\x03\x04 dit is geen pakket") == ProblemKind::TableUnreadable);
    for (std::size_t size = 4; size < good.size(); size += 97) {
        INFO(size);
        CHECK(refusalOf(good.substr(0, size)) == ProblemKind::TableUnreadable);
    }
    CHECK(refusalOf(packageOf({{"word/document.xml", "<a/>"}})) == ProblemKind::TableUnreadable);
    CHECK(refusalOf(packageOf({{"[Content_Types].xml", "<Types/>"}})) ==
          ProblemKind::TableUnreadable);
    CHECK(refusalOf(packageOf({{"content.xml", "<a/>"}})) == ProblemKind::TableUnreadable);
}

TEST_CASE("no byte that was changed brings the reader down") {
    const std::string good = xlsx("<row><c t=\"s\"><v>0</v></c><c><v>1</v></c></row>",
                                  {{"xl/sharedStrings.xml",
                                    "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/"
                                    "2006/main\"><si><t>tekst</t></si></sst>"}});
    const exchange::WorkbookReader reader;
    std::size_t read = 0;
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string changed = good;
        changed[at] = static_cast<char>(changed[at] ^ 0x20);
        read += reader.read("bestand", changed).has_value() ? 1 : 0;
    }
    CHECK(read < good.size());  // most changes are noticed
}

TEST_CASE("a small file that unpacks into a large one is refused before it fills the memory") {
    // Each packs about a thousand times.
    CHECK(refusalOf(xlsx(std::string(3 << 20, ' '))) == ProblemKind::TableTooLarge);
    CHECK(refusalOf(ods(std::string(3 << 20, ' '))) == ProblemKind::TableTooLarge);
}

TEST_CASE("repetition that asks for more than any table needs is refused") {
    const auto row = [](const std::string& cells, const std::string& attributes) {
        return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
    };
    const std::string wide =
        "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"16384\">"
        "<text:p>x</text:p></table:table-cell>";
    CHECK(refusalOf(odsSheet(row(wide, "table:number-rows-repeated=\"1048576\""))) ==
          ProblemKind::TableTooLarge);
    CHECK(refusalOf(odsSheet(row(filledCell, "table:number-rows-repeated=\"1048577\""))) ==
          ProblemKind::TableTooLarge);
    CHECK(refusalOf(odsSheet(row(
              "<table:table-cell table:number-columns-repeated=\"16384\"/>" + filledCell, ""))) ==
          ProblemKind::TableTooLarge);
    CHECK(refusalOf(odsSheet(
              row("<table:table-cell table:number-columns-repeated=\"18446744073709551615\"/>" +
                      filledCell,
                  ""))) == ProblemKind::TableTooLarge);
    // Beyond 64 bits is no number, and stands for one.
    CHECK(rowsIn(odsSheet(row("<table:table-cell table:number-columns-repeated="
                              "\"99999999999999999999999\"/>" +
                                  filledCell,
                              "table:number-rows-repeated=\"-1\""))) == Rows{{"", "x"}});
    const std::string spaces = repeated("<text:s text:c=\"1000000000\"/>", 70'000);
    CHECK(refusalOf(odsSheet(row("<table:table-cell office:value-type=\"string\"><text:p>" +
                                     spaces + "</text:p></table:table-cell>",
                                 ""))) == ProblemKind::TableTooLarge);
}

TEST_CASE("cells far away from all others do not make a table of them") {
    CHECK(refusalOf(xlsx("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>")) ==
          ProblemKind::TableTooLarge);
    CHECK(refusalOf(xlsx("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")) ==
          ProblemKind::TableTooLarge);
    std::string rows;
    for (int row = 1; row <= 200; ++row) {
        rows += "<row r=\"" + std::to_string(row) + "\"><c r=\"XFD" + std::to_string(row) +
                "\"><v>1</v></c></row>";
    }
    CHECK(refusalOf(xlsx(rows)) == ProblemKind::TableTooLarge);
    CHECK(rowsIn(xlsx("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>")).size() ==
          1'048'576);
}

TEST_CASE("a long text that many cells share is refused when together it is too much") {
    const std::string text(32'000, 'x');
    CHECK(refusalOf(xlsx("<row>" + repeated("<c t=\"s\"><v>0</v></c>", 2100) + "</row>",
                         {{"xl/sharedStrings.xml",
                           "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/"
                           "main\"><si><t>" +
                               text + "</t></si></sst>"}})) == ProblemKind::TableTooLarge);
}

TEST_CASE("a file with a document type is refused: entities live there") {
    const std::string entities =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"yyyyyyyy\">]>";
    CHECK(refusalOf(xlsx("", {{"xl/worksheets/sheet1.xml",
                               entities + "<worksheet xmlns=\"http://schemas.openxmlformats.org/"
                                          "spreadsheetml/2006/main\"/>"}})) ==
          ProblemKind::TableUnreadable);
    CHECK(refusalOf(xlsx("<row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>")) ==
          ProblemKind::TableUnreadable);
}

TEST_CASE("elements nested without end are refused") {
    CHECK(refusalOf(xlsx(repeated("<row>", 10'000) + repeated("</row>", 10'000))) ==
          ProblemKind::TableUnreadable);
    CHECK(refusalOf(odsSheet(repeated("<text:span>", 300) + repeated("</text:span>", 300))) ==
          ProblemKind::TableUnreadable);
}

TEST_CASE("sheets that stand outside the file are not fetched") {
    const std::string relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
        "relationships/worksheet\" Target=\"";
    CHECK(refusalOf(xlsx("", {{"xl/_rels/workbook.xml.rels",
                               relations + "http://192.0.2.1/sheet.xml\" TargetMode=\"External\"/>"
                                           "</Relationships>"}})) == ProblemKind::TableUnreadable);
    CHECK(refusalOf(xlsx("", {{"xl/_rels/workbook.xml.rels",
                               relations + "../../../../etc/passwd\"/></Relationships>"}})) ==
          ProblemKind::TableUnreadable);
}

TEST_CASE("references to nothing are refused, not guessed") {
    CHECK(refusalOf(xlsx("<row><c t=\"s\"><v>7</v></c></row>")) == ProblemKind::TableUnreadable);
    CHECK(refusalOf(xlsx("<row><c t=\"s\"><v>-1</v></c></row>")) == ProblemKind::TableUnreadable);
    CHECK(refusalOf(xlsx("<row><c r=\"1A\"><v>7</v></c></row>")) == ProblemKind::TableUnreadable);
    CHECK(refusalOf(xlsx("<row><c r=\"A0\"><v>7</v></c></row>")) == ProblemKind::TableUnreadable);
    CHECK(rowsIn(xlsx("<row><c s=\"99\"><v>7</v></c></row>")) == Rows{{"7"}});
}

TEST_CASE("a file under a password says so, and an old one does not pretend to be one") {
    const std::string container = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    std::string name;
    for (const char c : std::string("EncryptedPackage")) {
        name += c;
        name += '\0';
    }
    CHECK(refusalOf(container + std::string(512, '\0') + name) == ProblemKind::TableProtected);
    CHECK(refusalOf(container + std::string(512, '\0')) == ProblemKind::TableUnreadable);
    const std::string manifest =
        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry "
        "m:full-path=\"content.xml\"><m:encryption-data/></m:file-entry></m:manifest>";
    CHECK(refusalOf(packageOf({{"META-INF/manifest.xml", manifest},
                               {"content.xml", "\x01\x02\x03"}})) == ProblemKind::TableProtected);
    CHECK(refusalOf(packageOf({{"encrypted-package", "\x01"}})) == ProblemKind::TableProtected);
}

TEST_CASE("a refusal names the file, and what is too large the bounds") {
    const auto refused =
        exchange::WorkbookReader().read("cijfers.ods", ods(std::string(3 << 20, ' ')));
    REQUIRE_FALSE(refused.has_value());
    CHECK(domain::sentence(refused.error().front(), domain::Language::Dutch)
              .rfind("cijfers.ods is te groot om te lezen (ten hoogste 1.048.576 regels en "
                     "2.000.000 cellen).",
                     0) == 0);
}
