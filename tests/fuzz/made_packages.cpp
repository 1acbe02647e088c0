// SPDX-License-Identifier: EUPL-1.2
#include "made_packages.h"

#include <algorithm>
#include <set>

#include "exchange/workbook_reader.h"
#include "exchange/workbooks.h"
#include "fuzzing.h"
#include "package/zip_reader.h"
#include "package/zip_writer.h"

namespace kamerklaar::fuzz {

namespace {

constexpr std::string_view between = "\n%%\n";

const std::string mainSpace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const std::string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string part(const std::string& name, const std::string& content) {
    return name + "\n" + content + std::string(between);
}

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + relations + "/" + type + "\" Target=\"" +
           target + "\"/>";
}

std::string relationsPart(const std::string& name, const std::string& inside) {
    return part(name,
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                "relationships\">" +
                    inside + "</Relationships>");
}

}  // namespace

std::string packageFrom(const std::string& text) {
    package::ZipWriter package;
    std::set<std::string> names;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(between, at), text.size());
        const std::size_t line = std::min(text.find('\n', at), end);
        const std::string name = text.substr(at, line - at).c_str();
        const bool isName = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
            return c >= ' ' && c <= '~';
        });
        if (isName && names.insert(name).second) {
            package.add(name, text.substr(std::min(line + 1, end), end - std::min(line + 1, end)),
                        package::ZipWriter::Packing::Stored);
        }
        at = end + between.size();
    }
    return names.empty() ? std::string() : package.take();
}

std::string textOf(const std::string& bytes) {
    std::string text;
    auto package = package::ZipReader::open(bytes);
    for (const std::string& name : package->names()) {
        std::string content;
        static_cast<void>(package->read(name, [&](std::string_view piece) -> package::Refusal {
            content += piece;
            return std::nullopt;
        }));
        text += part(name, content);
    }
    return text;
}

std::string written(work::WorkbookWriter::Format format) {
    using Kind = work::WorkbookWriter::CellKind;
    work::WorkbookWriter::Sheet sheet;
    sheet.name = "Blad";
    sheet.title = "Titel";
    sheet.columns = {{"a", "Tekst", Kind::Text, {}, "uitleg", true},
                     {"b", "Bedrag", Kind::Money, {}, "", false},
                     {"c", "Dag", Kind::Date, {}, "", false},
                     {"d", "Keuze", Kind::Text, {}, "", false},
                     {"e", "Aantal", Kind::Decimal, {}, "", false}};
    sheet.rows = {{"=1+1", "12345", "2025-02-01", "ja", "1500"}, {"é\n€", "-5", "", "", "x"}};
    sheet.emptyRows = 2;
    return exchange::Workbooks().write({"Opgave", "opgave", {sheet}, true}, format);
}

std::vector<std::string> xlsxTexts() {
    const std::string package =
        part("[Content_Types].xml",
             "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>") +
        relationsPart("_rels/.rels", relation("a", "officeDocument", "xl/workbook.xml")) +
        part("xl/workbook.xml",
             "<workbook " + mainSpace + " xmlns:r=\"" + relations +
                 "\"><workbookPr date1904=\"1\"/><bookViews><workbookView activeTab=\"0\"/>"
                 "</bookViews><sheets><sheet name=\"Blad\" sheetId=\"1\" r:id=\"s\"/></sheets>"
                 "<definedNames><definedName name=\"n\" localSheetId=\"0\">'Blad'!$A$1:$B$2"
                 "</definedName></definedNames></workbook>") +
        relationsPart("xl/_rels/workbook.xml.rels",
                      relation("s", "worksheet", "worksheets/sheet1.xml") +
                          relation("t", "sharedStrings", "/xl/strings.xml") +
                          relation("u", "styles", "styles.xml")) +
        part("xl/strings.xml", "<sst " + mainSpace +
                                   "><si><t>een_x000D_</t></si><si><r><t>a</t></r><r><t>b</t></r>"
                                   "<rPh><t>c</t></rPh></si></sst>") +
        part("xl/styles.xml",
             "<styleSheet " + mainSpace +
                 "><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$€-413] d mmm\"/></numFmts>"
                 "<fonts count=\"1\"><font/></fonts><cellXfs count=\"2\"><xf numFmtId=\"164\"/>"
                 "<xf numFmtId=\"10\"/></cellXfs></styleSheet>") +
        part("xl/worksheets/sheet1.xml",
             "<worksheet " + mainSpace +
                 "><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"1\">"
                 "<c r=\"A1\" t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>x</t></is></c>"
                 "<c s=\"0\"><v>45689.5</v></c><c s=\"1\"><v>0.125</v></c><c t=\"b\"><v>1</v></c>"
                 "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"d\"><v>2025-02-01T12:30:00</v></c>"
                 "</row><row hidden=\"1\"><c><v>1E+300</v></c></row></sheetData><mergeCells>"
                 "<mergeCell ref=\"A1:B2\"/></mergeCells><extLst/></worksheet>");
    return {package,
            package +
                relationsPart("xl/worksheets/_rels/sheet1.xml.rels",
                              relation("c", "comments", "../comments1.xml")) +
                part("xl/comments1.xml",
                     "<comments " + mainSpace +
                         "><authors><author>J</author></authors><commentList><comment ref=\"B2\" "
                         "authorId=\"0\"><text><t>noot</t></text></comment></commentList>"
                         "</comments>")};
}

std::vector<std::string> odsTexts() {
    std::string spaces;
    for (const char* const name : {"office", "table", "text", "style"}) {
        spaces += std::string(" xmlns:") + name +
                  "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
    }
    return {part("content.xml",
                 "<office:document-content" + spaces +
                     "><office:automatic-styles/><office:body><office:spreadsheet><table:table "
                     "table:name=\"Blad\"><table:table-column table:visibility=\"collapse\"/>"
                     "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
                     "table:number-columns-repeated=\"2\" office:value-type=\"currency\" "
                     "office:value=\"1.5\"><text:p>1,5</text:p></table:table-cell>"
                     "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>n"
                     "</text:p></office:annotation><text:p>a<text:s text:c=\"3\"/>b</text:p>"
                     "<text:p/></table:table-cell><table:covered-table-cell/><table:table-cell "
                     "office:value-type=\"time\" office:time-value=\"PT1H2M3S\"/></table:table-row>"
                     "<table:table-row/></table:table><table:named-expressions><table:named-range "
                     "table:name=\"n\" table:cell-range-address=\"$Blad.$A$1:.$B$2\"/>"
                     "</table:named-expressions></office:spreadsheet></office:body>"
                     "</office:document-content>")};
}

void readGrid(const std::string& name, const std::string& package) {
    const auto grid = exchange::WorkbookReader().readGrid(name, package);
    if (!grid) {
        return;
    }
    for (const work::WorkbookGrid::Sheet& sheet : grid->sheets) {
        mustHold(sheet.kinds.size() == sheet.table.rows.size(), "each row has its kinds");
        for (std::size_t row = 0; row < sheet.kinds.size(); ++row) {
            mustHold(sheet.kinds[row].size() == sheet.table.rows[row].size(),
                     "each cell has its kind");
        }
    }
    for (const work::WorkbookGrid::Name& named : grid->names) {
        mustHold(!named.sheet || *named.sheet < grid->sheets.size(), "a name leads to a sheet");
    }
}

}  // namespace kamerklaar::fuzz
