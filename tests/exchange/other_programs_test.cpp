// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "package_of.h"

using namespace kamerklaar::tests;
using kamerklaar::domain::FileFault;

// Packages as other programs make them, each with what is peculiar to it.
namespace {

const std::string relationsSpace = "http://schemas.openxmlformats.org/package/2006/relationships";
const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string strict = "http://purl.oclc.org/ooxml/";
const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

std::string relationTo(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Target=\"" + target + "\" Type=\"" + type + "\" Id=\"" + id + "\"/>";
}

std::string relationsOf(const std::string& inside) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<Relationships "
           "xmlns=\"" +
           relationsSpace + "\">" + inside + "</Relationships>";
}

}  // namespace

TEST_CASE("what Excel saves as strict Open XML is read like any other") {
    const Rows rows = rowsIn(packageOf(
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels",
          relationsOf(relationTo("a", strict + "officeDocument/relationships/officeDocument",
                                 "xl/workbook.xml"))},
         {"xl/workbook.xml",
          "<workbook xmlns=\"" + strict + "spreadsheetml/main\" xmlns:r=\"" + strict +
              "officeDocument/relationships\" conformance=\"strict\"><sheets><sheet name=\"Blad1\" "
              "sheetId=\"1\" r:id=\"b\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          relationsOf(
              relationTo("b", strict + "officeDocument/relationships/worksheet",
                         "worksheets/sheet1.xml") +
              relationTo("c", strict + "officeDocument/relationships/styles", "styles.xml"))},
         {"xl/styles.xml", "<styleSheet xmlns=\"" + strict +
                               "spreadsheetml/main\"><cellXfs><xf numFmtId=\"0\"/>"
                               "<xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
         {"xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"" + strict +
              "spreadsheetml/main\"><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\" t=\"d\">"
              "<v>2025-02-01T00:00:00.000</v></c><c r=\"B1\"><v>12.5</v></c></row></sheetData>"
              "</worksheet>"}}));
    CHECK(rows == Rows{{"2025-02-01", "12,5"}});
}

TEST_CASE("what openpyxl saves: parts from the root, and a kind for every number") {
    CHECK(rowsIn(xlsx("<row r=\"1\"><c r=\"A1\" t=\"n\"><v>45000.1</v></c><c r=\"B1\" "
                      "t=\"inlineStr\"><is><t>tekst</t></is></c><c r=\"C1\"><f>SUM(A1)</f><v/></c>"
                      "<c r=\"D1\" t=\"n\"/></row>",
                      {{"_rels/.rels", relationsOf(relationTo("rId1", office + "/officeDocument",
                                                              "/xl/workbook.xml"))},
                       {"xl/_rels/workbook.xml.rels",
                        relationsOf(relationTo("rId1", office + "/worksheet",
                                               "/xl/worksheets/sheet1.xml"))}})) ==
          Rows{{"45000,1", "tekst", "=SUM(A1)"}});
}

TEST_CASE("what Google saves: a main part of another name, and sheets in their own folder") {
    CHECK(
        rowsIn(packageOf(
            {{"xl/sheets/blad%20een.xml",
              "<x:worksheet xmlns:x=\"" + main +
                  "\" xmlns:mx=\"http://schemas.microsoft.com/office/mac/excel/2008/main\">"
                  "<x:sheetData><x:row r=\"1\" mx:ph=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>0</x:v></x:c>"
                  "<x:c r=\"C1\" t=\"b\"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"},
             {"xl/_rels/boek.xml.rels",
              relationsOf(
                  relationTo("rId9", office + "/worksheet", "sheets/../sheets/blad%20een.xml") +
                  relationTo("rId8", office + "/sharedStrings", "./teksten.xml"))},
             {"xl/teksten.xml", "<sst xmlns=\"" + main +
                                    "\"><si><r><t xml:space=\"preserve\">Súd</t></r><r><rPr><b/>"
                                    "</rPr><t>west</t></r></si></sst>"},
             {"xl/boek.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office +
                                 "\"><sheets><sheet state=\"visible\" name=\"Blad een\" "
                                 "sheetId=\"1\" r:id=\"rId9\"/></sheets></workbook>"},
             {"_rels/.rels",
              relationsOf(relationTo("rId1", office + "/officeDocument", "xl/boek.xml"))},
             {"[Content_Types].xml", "<Types/>"}})) == Rows{{"Súdwest", "", "ja"}});
}

TEST_CASE("cells that say of themselves what they are not are read by what stands in them") {
    CHECK(
        rowsIn(xlsx("<row><c><is><t>zonder soort</t></is></c>"
                    "<c t=\"inlineStr\"><v>op de verkeerde plaats</v></c>"
                    "<c><v> 12.5\n</v></c><c t=\"b\"><v>2</v></c>"
                    "<c t=\"str\"><v> met spaties </v></c><c t=\"e\"><v>#GETAL!</v></c></row>")) ==
        Rows{{"zonder soort", "op de verkeerde plaats", "12,5", "2", " met spaties ", "#GETAL!"}});
    const std::string bare =
        "<table:table-cell office:value-type=\"float\"><text:p>1.234,56</text:p>"
        "</table:table-cell>";
    CHECK(rowsIn(odsSheet("<table:table-row>" + bare +
                          "<table:table-cell><text:p>zonder soort</text:p></table:table-cell>"
                          "</table:table-row>")) == Rows{{"1.234,56", "zonder soort"}});
}
