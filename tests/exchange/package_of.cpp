// SPDX-License-Identifier: EUPL-1.2
#include "package_of.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "exchange/workbook_reader.h"
#include "package/xml_reader.h"
#include "package/zip_writer.h"

namespace kamerklaar::tests {

namespace {

constexpr const char* mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string packageRelation(const std::string& id, const std::string& type,
                            const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + relations + "/" + type + "\" Target=\"" +
           target + "\"/>";
}

std::string relationsPart(const std::string& inside) {
    return "<Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           inside + "</Relationships>";
}

}  // namespace

std::string packageOf(const Parts& parts) {
    package::ZipWriter package;
    for (const auto& [name, content] : parts) {
        package.add(name, content);
    }
    return package.take();
}

Parts xlsxParts(const std::string& rows) {
    const std::string space = std::string("xmlns=\"") + mainSpace + "\"";
    return {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels",
         relationsPart(packageRelation("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml", "<workbook " + space + " xmlns:r=\"" + relations +
                                "\"><sheets><sheet name=\"Blad\" sheetId=\"1\" r:id=\"rId1\"/>"
                                "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relationsPart(packageRelation("rId1", "worksheet", "worksheets/sheet1.xml") +
                       packageRelation("rId2", "styles", "styles.xml") +
                       packageRelation("rId3", "sharedStrings", "/xl/sharedStrings.xml"))},
        {"xl/styles.xml", "<styleSheet " + space + "/>"},
        {"xl/sharedStrings.xml", "<sst " + space + "/>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet " + space + "><sheetData>" + rows + "</sheetData></worksheet>"},
    };
}

std::string xlsx(const std::string& rows, const Parts& other) {
    Parts parts = xlsxParts(rows);
    for (const auto& part : other) {
        const auto same = std::find_if(parts.begin(), parts.end(),
                                       [&](const auto& one) { return one.first == part.first; });
        if (same != parts.end()) {
            same->second = part.second;
        } else {
            parts.push_back(part);
        }
    }
    return packageOf(parts);
}

std::string ods(const std::string& tables, const std::string& styles) {
    const std::string space = "urn:oasis:names:tc:opendocument:xmlns:";
    std::string declared =
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:calcext=\"urn:org:"
        "documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
    for (const char* const name : {"office", "table", "text", "style", "draw", "xlink"}) {
        const std::string of = name == std::string("draw") ? "drawing" : name;
        declared += std::string(" xmlns:") + name + "=\"" + space + of + ":1.0\"";
    }
    return packageOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                      {"content.xml", "<office:document-content" + declared + ">" + styles +
                                          "<office:body><office:spreadsheet>" + tables +
                                          "</office:spreadsheet></office:body>"
                                          "</office:document-content>"}});
}

std::string odsSheet(const std::string& rows) {
    return ods("<table:table table:name=\"Blad\">" + rows + "</table:table>");
}

std::string partOf(const std::string& bytes, const std::string& name) {
    auto package = package::ZipReader::open(bytes);
    REQUIRE(package.has_value());
    INFO(name);
    std::string content;
    const package::Refusal refusal =
        package->read(name, [&](std::string_view piece) -> package::Refusal {
            content += piece;
            return {};
        });
    REQUIRE_FALSE(refusal.has_value());
    return content;
}

std::string plainText(const std::string& bytes, const std::string& name) {
    class Texts : public package::XmlHandler {
    public:
        void opened(std::string_view, const package::XmlAttributes&) override {}
        void text(std::string_view piece) override { all += piece; }
        void closed(std::string_view name) override {
            all += name == "text:p" || name == "text:h" ? "\n" : "";
        }
        std::string all;
    };
    auto package = package::ZipReader::open(bytes);
    REQUIRE(package.has_value());
    INFO(name);
    Texts texts;
    REQUIRE_FALSE(package::readXml(*package, name, texts).has_value());
    return texts.all;
}

std::vector<work::TableReader::Table> tablesIn(const std::string& bytes) {
    auto tables = exchange::WorkbookReader().read("bestand", bytes);
    REQUIRE(tables.has_value());
    return std::move(*tables);
}

Rows rowsIn(const std::string& bytes) {
    const auto tables = tablesIn(bytes);
    REQUIRE_FALSE(tables.empty());
    return tables.front().rows;
}

work::WorkbookGrid gridOf(const std::string& bytes, const std::string& name) {
    auto grid = exchange::WorkbookReader().readGrid(name, bytes);
    REQUIRE(grid.has_value());
    return std::move(*grid);
}

domain::FileFault faultOf(const std::string& bytes) {
    const auto grid = exchange::WorkbookReader().readGrid("bestand", bytes);
    REQUIRE_FALSE(grid.has_value());
    return grid.error();
}

domain::ProblemKind refusalOf(const std::string& bytes) {
    const auto tables = exchange::WorkbookReader().read("bestand", bytes);
    REQUIRE_FALSE(tables.has_value());
    REQUIRE(tables.error().size() == 1);
    CHECK(tables.error().front().facts.front() == domain::Fact(std::string("bestand")));
    return tables.error().front().kind;
}

}  // namespace kamerklaar::tests
