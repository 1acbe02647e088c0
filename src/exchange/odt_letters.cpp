// SPDX-License-Identifier: EUPL-1.2
#include "exchange/odt_letters.h"

#include "exchange/file_words.h"
#include "package/odf_package.h"
#include "package/odf_text.h"
#include "package/xml_writer.h"

namespace kamerklaar::exchange {

namespace {

// Letters are in Dutch, as the law wants them.
constexpr const char* styles =
    R"(<office:styles>)"
    R"(<style:default-style style:family="paragraph">)"
    R"(<style:paragraph-properties fo:orphans="2" fo:widows="2" style:writing-mode="page"/>)"
    R"(<style:text-properties style:font-name="Letter" fo:font-size="10.5pt")"
    R"( fo:language="nl" fo:country="NL" fo:hyphenate="false"/></style:default-style>)"
    R"(<style:style style:name="Standard" style:family="paragraph" style:class="text"/>)"
    R"(<style:style style:name="Text_20_body" style:display-name="Text body")"
    R"( style:family="paragraph" style:parent-style-name="Standard" style:class="text">)"
    R"(<style:paragraph-properties fo:line-height="130%" fo:margin-bottom="0.25cm"/>)"
    R"(</style:style>)"
    R"(<style:style style:name="Heading" style:family="paragraph")"
    R"( style:parent-style-name="Standard" style:next-style-name="Text_20_body">)"
    R"(<style:paragraph-properties fo:margin-top="0.45cm" fo:margin-bottom="0.15cm")"
    R"( fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>)"
    R"(<style:style style:name="Heading_20_1" style:display-name="Heading 1")"
    R"( style:family="paragraph" style:parent-style-name="Heading")"
    R"( style:next-style-name="Text_20_body" style:default-outline-level="1">)"
    R"(<style:text-properties fo:font-size="11.5pt"/></style:style>)"
    R"(<style:style style:name="Title" style:family="paragraph")"
    R"( style:parent-style-name="Heading" style:next-style-name="Text_20_body">)"
    R"(<style:paragraph-properties fo:margin-top="0.8cm" fo:margin-bottom="0.6cm"/>)"
    R"(<style:text-properties fo:font-size="14pt"/></style:style>)"
    R"(<style:style style:name="Addressee" style:display-name="Addressee")"
    R"( style:family="paragraph" style:parent-style-name="Standard">)"
    R"(<style:paragraph-properties fo:line-height="120%"/></style:style>)"
    R"(<style:style style:name="Reference" style:family="paragraph")"
    R"( style:parent-style-name="Standard"><style:paragraph-properties fo:line-height="120%">)"
    R"(<style:tab-stops><style:tab-stop style:position="2.5cm"/></style:tab-stops>)"
    R"(</style:paragraph-properties></style:style>)"
    R"(<style:style style:name="List_20_Contents" style:display-name="List Contents")"
    R"( style:family="paragraph" style:parent-style-name="Text_20_body">)"
    R"(<style:paragraph-properties fo:margin-bottom="0.1cm"/></style:style>)"
    R"(<style:style style:name="Header" style:family="paragraph")"
    R"( style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/>)"
    R"(<style:text-properties fo:font-weight="bold" fo:color="#9c1c1c"/></style:style>)"
    R"(<style:style style:name="Footer" style:family="paragraph")"
    R"( style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="end"/>)"
    R"(<style:text-properties fo:font-size="9pt" fo:color="#4a5058"/></style:style>)"
    R"(<text:list-style style:name="List_20_1" style:display-name="List 1">)"
    R"(<text:list-level-style-bullet text:level="1" text:bullet-char="•">)"
    R"(<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">)"
    R"(<style:list-level-label-alignment text:label-followed-by="listtab")"
    R"( text:list-tab-stop-position="0.6cm" fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/>)"
    R"(</style:list-level-properties></text:list-level-style-bullet></text:list-style>)"
    R"(</office:styles>)";

constexpr const char* fonts =
    R"(<office:font-face-decls><style:font-face style:name="Letter")"
    R"( svg:font-family="'Open Sans', 'Liberation Sans', Arial" style:font-family-generic="swiss")"
    R"( style:font-pitch="variable"/></office:font-face-decls>)";

constexpr const char* page =
    R"(<office:automatic-styles><style:page-layout style:name="Brief">)"
    R"(<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm")"
    R"( style:print-orientation="portrait" fo:margin-top="2cm" fo:margin-bottom="1.8cm")"
    R"( fo:margin-left="2.8cm" fo:margin-right="2.5cm"/>)"
    R"(<style:header-style><style:header-footer-properties fo:min-height="0.9cm")"
    R"( fo:margin-bottom="0.4cm"/></style:header-style>)"
    R"(<style:footer-style><style:header-footer-properties fo:min-height="0.9cm")"
    R"( fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>)"
    R"(</office:automatic-styles>)";

std::string pageStyles(const work::LetterText& letter) {
    package::XmlWriter xml;
    xml.raw(std::string("<office:document-styles ") + package::odfNamespaces() + ">");
    xml.raw(fonts);
    xml.raw(styles);
    xml.raw(page);
    xml.raw(R"(<office:master-styles><style:master-page style:name="Standard")"
            R"( style:page-layout-name="Brief">)");
    if (letter.isExample) {
        xml.open("style:header");
        package::writeParagraph(xml, "text:p", {{"text:style-name", "Header"}},
                                "VOORBEELDGEGEVENS");
        xml.close();
    }
    xml.raw(R"(<style:footer><text:p text:style-name="Footer">Pagina )"
            R"(<text:page-number text:select-page="current">1</text:page-number> van )"
            R"(<text:page-count>1</text:page-count></text:p></style:footer>)"
            R"(</style:master-page></office:master-styles></office:document-styles>)");
    return xml.take();
}

void writeReference(package::XmlWriter& xml, const std::string& word, const std::string& value) {
    if (!value.empty()) {
        package::writeParagraph(xml, "text:p", {{"text:style-name", "Reference"}},
                                word + "\t" + value);
    }
}

/// What a paragraph of a template is: "# " begins a heading, "- " an item of a list.
enum class Kind { Body, Heading, Item };

Kind kindOf(const std::string& paragraph) {
    if (paragraph.rfind("# ", 0) == 0) {
        return Kind::Heading;
    }
    return paragraph.rfind("- ", 0) == 0 ? Kind::Item : Kind::Body;
}

void writeBody(package::XmlWriter& xml, const std::vector<std::string>& paragraphs) {
    bool isInList = false;
    for (const std::string& paragraph : paragraphs) {
        const Kind kind = kindOf(paragraph);
        if (isInList && kind != Kind::Item) {
            xml.close();
        } else if (!isInList && kind == Kind::Item) {
            xml.open("text:list", {{"text:style-name", "List_20_1"}});
        }
        isInList = kind == Kind::Item;
        switch (kind) {
            case Kind::Heading:
                package::writeParagraph(
                    xml, "text:h",
                    {{"text:style-name", "Heading_20_1"}, {"text:outline-level", "1"}},
                    paragraph.substr(2));
                break;
            case Kind::Item:
                xml.open("text:list-item");
                package::writeParagraph(xml, "text:p", {{"text:style-name", "List_20_Contents"}},
                                        paragraph.substr(2));
                xml.close();
                break;
            case Kind::Body:
                package::writeParagraph(xml, "text:p", {{"text:style-name", "Text_20_body"}},
                                        paragraph);
                break;
        }
    }
    if (isInList) {
        xml.close();
    }
}

std::string content(const work::LetterText& letter) {
    package::XmlWriter xml;
    xml.raw(std::string("<office:document-content ") + package::odfNamespaces() + ">");
    xml.raw(fonts);
    xml.raw("<office:body><office:text>");
    for (const std::string& line : letter.addressee) {
        package::writeParagraph(xml, "text:p", {{"text:style-name", "Addressee"}}, line);
    }
    package::writeParagraph(xml, "text:p", {{"text:style-name", "Reference"}}, "");
    writeReference(xml, "Datum", letter.date);
    writeReference(xml, "Kenmerk", letter.reference);
    package::writeParagraph(xml, "text:p", {{"text:style-name", "Title"}}, letter.title);
    writeBody(xml, letter.body);
    xml.raw("</office:text></office:body></office:document-content>");
    return xml.take();
}

}  // namespace

std::string OdtLetters::odt(const work::LetterText& letter) const {
    return package::odfPackage({"application/vnd.oasis.opendocument.text",
                                {letter.title, languageTag.in(domain::Language::Dutch)},
                                content(letter),
                                pageStyles(letter)});
}

}  // namespace kamerklaar::exchange
