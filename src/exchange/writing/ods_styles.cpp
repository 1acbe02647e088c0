// SPDX-License-Identifier: EUPL-1.2
#include "exchange/writing/ods_styles.h"

#include <array>
#include <set>

#include "exchange/file_words.h"
#include "package/odf_package.h"

namespace kamerklaar::exchange {

namespace {

using CellKind = work::WorkbookWriter::CellKind;

// In the order of CellKind. A text is marked as one, so that a case number keeps its zeros and
// what somebody types as "=..." stays what it is.
constexpr std::array<const char*, 5> kindNames = {"Tekst", "Bedrag", "Datum", "Aantal", "Getal"};

constexpr const char* numberStyles =
    R"(<number:text-style style:name="NTekst"><number:text-content/></number:text-style>)"
    R"(<number:currency-style style:name="NBedrag" number:language="nl" number:country="NL">)"
    R"(<number:currency-symbol number:language="nl" number:country="NL">€</number:currency-symbol>)"
    R"(<number:text> </number:text><number:number number:decimal-places="2")"
    R"( number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/>)"
    R"(</number:currency-style>)"
    R"(<number:date-style style:name="NDatum"><number:day number:style="long"/>)"
    R"(<number:text>-</number:text><number:month number:style="long"/>)"
    R"(<number:text>-</number:text><number:year number:style="long"/></number:date-style>)"
    R"(<number:number-style style:name="NAantal"><number:number number:decimal-places="0")"
    R"( number:min-integer-digits="1"/></number:number-style>)"
    R"(<number:number-style style:name="NGetal"><number:number number:min-integer-digits="1"/>)"
    R"(</number:number-style>)";

constexpr const char* headStyles =
    R"(<style:style style:name="Merk" style:family="table-cell">)"
    R"(<style:text-properties fo:font-weight="bold" fo:color="#9c1c1c"/></style:style>)"
    R"(<style:style style:name="Titel" style:family="table-cell">)"
    R"(<style:table-cell-properties style:vertical-align="top"/>)"
    R"(<style:text-properties fo:font-weight="bold" fo:font-size="14pt" fo:color="#1f3a5f"/>)"
    R"(</style:style>)"
    R"(<style:style style:name="Inleiding" style:family="table-cell">)"
    R"(<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>)"
    R"(</style:style>)"
    R"(<style:style style:name="Regel" style:family="table-cell">)"
    R"(<style:table-cell-properties style:vertical-align="top"/></style:style>)"
    R"(<style:style style:name="Kop" style:family="table-cell">)"
    R"(<style:table-cell-properties fo:background-color="#1f3a5f" fo:wrap-option="wrap")"
    R"( style:vertical-align="top" fo:border="0.5pt solid #c8cdd3"/>)"
    R"(<style:text-properties fo:font-weight="bold" fo:color="#ffffff"/></style:style>)"
    R"(<style:style style:name="Verborgen" style:family="table">)"
    R"(<style:table-properties table:display="false"/></style:style>)"
    R"(<style:style style:name="Blad" style:family="table" style:master-page-name="Default">)"
    R"(<style:table-properties table:display="true"/></style:style>)";

std::string centimetres(std::size_t tenths) {
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + "cm";
}

void writeCellStyle(package::XmlWriter& xml, CellKind kind, bool isLocked) {
    const char* kindName = kindNames[static_cast<std::size_t>(kind)];
    xml.open("style:style", {{"style:name", odsCellStyle(kind, isLocked)},
                             {"style:family", "table-cell"},
                             {"style:data-style-name", std::string("N") + kindName}});
    package::XmlWriter::Attributes looks = {
        {"style:vertical-align", "top"},
        {"fo:border", "0.5pt solid #c8cdd3"},
        {"style:cell-protect", isLocked ? "protected" : "none"},
        {"fo:wrap-option", kind == CellKind::Text ? "wrap" : "no-wrap"}};
    if (isLocked) {
        looks.emplace_back("fo:background-color", "#f3f4f6");
    }
    xml.leaf("style:table-cell-properties", looks);
    xml.close();
}

void writeRowStyle(package::XmlWriter& xml, const std::string& name, std::size_t tenths) {
    xml.open("style:style", {{"style:name", name}, {"style:family", "table-row"}});
    xml.leaf("style:table-row-properties", {{"style:row-height", centimetres(tenths)},
                                            {"style:use-optimal-row-height", "false"}});
    xml.close();
}

void writeColumnStyle(package::XmlWriter& xml, std::size_t width) {
    xml.open("style:style",
             {{"style:name", odsColumnStyle(width)}, {"style:family", "table-column"}});
    xml.leaf("style:table-column-properties", {{"style:column-width", centimetres(width * 2 + 2)}});
    xml.close();
}

std::size_t heightOf(HeadLine::Style style, int lines) {
    return style == HeadLine::Style::Title ? 8 : static_cast<std::size_t>(lines) * 5 + 1;
}

}  // namespace

std::string odsTableStyle(bool isHidden) {
    return isHidden ? "Verborgen" : "Blad";
}

std::string odsColumnStyle(std::size_t width) {
    return "Kolom" + std::to_string(width);
}

std::string odsRowStyle(HeadLine::Style style, int lines) {
    return "Rij" + std::to_string(heightOf(style, lines));
}

std::string odsHeadStyle(HeadLine::Style style) {
    switch (style) {
        case HeadLine::Style::Mark:
            return "Merk";
        case HeadLine::Style::Title:
            return "Titel";
        case HeadLine::Style::Line:
            return "Regel";
        case HeadLine::Style::Text:
            break;
    }
    return "Inleiding";
}

std::string odsCellStyle(CellKind kind, bool isLocked) {
    return std::string(kindNames[static_cast<std::size_t>(kind)]) + (isLocked ? "Vast" : "Open");
}

void writeOdsStyles(package::XmlWriter& xml, const WorkbookLayout& layout) {
    xml.open("office:automatic-styles");
    xml.raw(numberStyles);
    xml.raw(headStyles);
    for (const CellKind kind :
         {CellKind::Text, CellKind::Money, CellKind::Date, CellKind::Count, CellKind::Decimal}) {
        writeCellStyle(xml, kind, false);
        writeCellStyle(xml, kind, true);
    }
    std::set<std::size_t> widths;
    std::set<std::size_t> heights;
    for (const SheetLayout& sheet : layout.sheets) {
        widths.insert(sheet.widths.begin(), sheet.widths.end());
        heights.insert(heightOf(HeadLine::Style::Text, sheet.headerLines));
        for (const HeadLine& line : sheet.head) {
            heights.insert(heightOf(line.style, line.lines));
        }
    }
    for (const std::size_t width : widths) {
        writeColumnStyle(xml, width);
    }
    for (const std::size_t height : heights) {
        writeRowStyle(xml, "Rij" + std::to_string(height), height);
    }
    xml.close();
}

std::string odsPageStyles(const work::WorkbookWriter::Workbook& workbook) {
    const bool isDutch = workbook.language == domain::Language::Dutch;
    package::XmlWriter xml;
    xml.raw(std::string("<office:document-styles ") + package::odfNamespaces() +
            "><office:styles>");
    xml.open("style:default-style", {{"style:family", "table-cell"}});
    xml.leaf("style:text-properties", {{"fo:font-family", "'Liberation Sans', Arial, sans-serif"},
                                       {"fo:font-size", "10pt"},
                                       {"fo:language", isDutch ? "nl" : "en"},
                                       {"fo:country", isDutch ? "NL" : "GB"}});
    xml.close();
    xml.raw(R"(<style:style style:name="Default" style:family="table-cell"/></office:styles>)"
            R"(<office:automatic-styles><style:page-layout style:name="Liggend">)"
            R"(<style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm")"
            R"( style:print-orientation="landscape" fo:margin="1.5cm" style:scale-to-X="1")"
            R"( style:print="objects charts drawings zero-values"/>)"
            R"(<style:header-style><style:header-footer-properties fo:min-height="0.75cm")"
            R"( fo:margin-bottom="0.25cm"/></style:header-style>)"
            R"(<style:footer-style><style:header-footer-properties fo:min-height="0.75cm")"
            R"( fo:margin-top="0.25cm"/></style:footer-style></style:page-layout>)"
            R"(</office:automatic-styles><office:master-styles>)"
            R"(<style:master-page style:name="Default" style:page-layout-name="Liggend">)");
    xml.open("style:header", {{"style:display", workbook.isExample ? "true" : "false"}});
    xml.leaf("text:p", {}, workbook.isExample ? "VOORBEELDGEGEVENS" : "");
    xml.close();
    xml.open("style:footer");
    xml.open("text:p");
    xml.text(workbook.title + " – " + pageWord.in(workbook.language) + " ");
    xml.raw("<text:page-number>1</text:page-number>");
    xml.text(std::string(" ") + ofWord.in(workbook.language) + " ");
    xml.raw("<text:page-count>1</text:page-count>");
    xml.close();
    xml.close();
    xml.raw("</style:master-page></office:master-styles></office:document-styles>");
    return xml.take();
}

}  // namespace kamerklaar::exchange
