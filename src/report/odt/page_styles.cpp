// SPDX-License-Identifier: EUPL-1.2
#include <hb-ot.h>

#include <QtCore/QByteArray>
#include <QtCore/QFile>

#include "domain/ensure.h"
#include "report/odt/language.h"
#include "report/odt/text_document.h"

namespace kamerklaar::report::odt {

using package::XmlWriter;

namespace {

std::string builtInStyles() {
    QFile file(QStringLiteral(":/report/style/styles.xml"));
    domain::ensure(file.open(QIODevice::ReadOnly), "the named styles are built into the program");
    std::string text = file.readAll().toStdString();
    const std::size_t begin = text.find("<!--");
    text.erase(begin, text.find("-->", begin) + 3 - begin);  // its licence line
    return text;
}

void put(std::string& text, const std::string& name, const std::string& value) {
    const std::string mark = "@" + name + "@";
    std::size_t at = text.find(mark);
    domain::ensure(at != text.npos, "the named styles have a place for each value");
    for (; at != text.npos; at = text.find(mark, at + value.size())) {
        text.replace(at, mark.size(), value);
    }
}

std::string outline() {
    XmlWriter xml{std::string()};
    xml.open("text:outline-style", {{"style:name", "Outline"}});
    for (int level = 1; level <= 10; ++level) {
        const bool isNumbered = level <= 4;
        xml.open("text:outline-level-style",
                 {{"text:level", std::to_string(level)},
                  {"style:num-format", isNumbered ? "1" : ""},
                  {"text:display-levels", std::to_string(isNumbered ? level : 1)}});
        xml.open("style:list-level-properties",
                 {{"text:list-level-position-and-space-mode", "label-alignment"}});
        xml.leaf("style:list-level-label-alignment",
                 {{"text:label-followed-by", isNumbered ? "listtab" : "nothing"},
                  {"text:list-tab-stop-position", level < 3 ? "1cm" : "1.5cm"},
                  {"fo:text-indent", "0cm"},
                  {"fo:margin-left", "0cm"}});
        xml.close();
        xml.close();
    }
    xml.close();
    return xml.take();
}

std::string listStyle(const char* name, const char* displayName, bool isOrdered) {
    XmlWriter xml{std::string()};
    xml.open("text:list-style", {{"style:name", name}, {"style:display-name", displayName}});
    for (int level = 1; level <= 10; ++level) {
        if (isOrdered) {
            xml.open("text:list-level-style-number", {{"text:level", std::to_string(level)},
                                                      {"text:style-name", "Numbering_20_Symbols"},
                                                      {"style:num-suffix", "."},
                                                      {"style:num-format", "1"}});
        } else {
            xml.open("text:list-level-style-bullet", {{"text:level", std::to_string(level)},
                                                      {"text:style-name", "Bullet_20_Symbols"},
                                                      {"text:bullet-char", "•"}});
        }
        const std::string indent = points(17.0 * level);
        xml.open("style:list-level-properties",
                 {{"text:list-level-position-and-space-mode", "label-alignment"}});
        xml.leaf("style:list-level-label-alignment", {{"text:label-followed-by", "listtab"},
                                                      {"text:list-tab-stop-position", indent},
                                                      {"fo:text-indent", "-17pt"},
                                                      {"fo:margin-left", indent}});
        xml.close();
        xml.close();
    }
    xml.close();
    return xml.take();
}

std::string header(const char* style, const std::string& words, const std::string& mark) {
    XmlWriter xml{std::string()};
    xml.open("text:p", {{"text:style-name", style}});
    xml.text(words);
    if (!mark.empty()) {
        if (!words.empty()) {
            xml.leaf("text:tab");
        }
        xml.leaf("text:span", {{"text:style-name", "Mark"}}, mark);
    }
    xml.close();
    return xml.take();
}

/// "Pagina {page} van {pages}" with fields that a program fills in.
std::string footer(const std::string& pattern) {
    XmlWriter xml{std::string()};
    xml.open("text:p", {{"text:style-name", "Footer"}});
    std::string rest = pattern;
    while (!rest.empty()) {
        const std::size_t at = rest.find("{page");
        xml.text(rest.substr(0, at));
        rest = at == rest.npos ? "" : rest.substr(at);
        if (rest.starts_with("{page}")) {
            xml.leaf("text:page-number", {{"text:select-page", "current"}}, "1");
            rest.erase(0, 6);
        } else if (rest.starts_with("{pages}")) {
            xml.leaf("text:page-count", {}, "1");
            rest.erase(0, 7);
        } else if (!rest.empty()) {
            xml.text(rest.substr(0, 1));
            rest.erase(0, 1);
        }
    }
    xml.close();
    return xml.take();
}

/// What a font file calls its family; empty for what is no font.
std::string familyOf(const std::string& bytes) {
    hb_blob_t* blob = hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t* face = hb_face_create(blob, 0);
    std::array<char, 128> name{};
    unsigned size = name.size();
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_FONT_FAMILY, HB_LANGUAGE_INVALID, &size, name.data());
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    return name.data();
}

}  // namespace

std::string letters(const HouseStyle& style, std::vector<package::OdfFile>* files) {
    struct Face {
        const std::string& bytes;
        const char* file;
        const char* weight;
        const char* slant;
    };
    const std::string family = familyOf(style.regular);
    const std::string own = family.empty() ? "" : "'" + family + "', ";
    XmlWriter xml{std::string()};
    xml.open("office:font-face-decls");
    xml.open("style:font-face", {{"style:name", "Letter"},
                                 {"svg:font-family", own + "'Open Sans', 'Liberation Sans', Arial"},
                                 {"style:font-family-generic", "swiss"},
                                 {"style:font-pitch", "variable"}});
    if (!family.empty()) {
        xml.open("svg:font-face-src");
        for (const Face& face : {Face{style.regular, "gewoon.ttf", "normal", "normal"},
                                 Face{style.bold, "vet.ttf", "bold", "normal"},
                                 Face{style.italic, "cursief.ttf", "normal", "italic"}}) {
            if (face.bytes.empty()) {
                continue;
            }
            const std::string path = std::string("Fonts/") + face.file;
            xml.open("svg:font-face-uri", {{"xlink:href", path},
                                           {"xlink:type", "simple"},
                                           {"loext:font-style", face.slant},
                                           {"loext:font-weight", face.weight}});
            xml.leaf("svg:font-face-format", {{"svg:string", "truetype"}});
            xml.close();
            if (files != nullptr) {
                files->push_back({path, "application/x-font-ttf", face.bytes});
            }
        }
        xml.close();
    }
    xml.close();
    xml.close();
    return xml.take();
}

std::string pageStyles(const DocumentInfo& info, const Palette& palette) {
    const Language language = languageOf(info.language);
    const std::string mark = label(info.pageMark);
    const std::string head = label(info.runningHead);
    std::string xml = builtInStyles();
    put(xml, "namespaces", package::odfNamespaces());
    put(xml, "fonts", letters(info.style, nullptr));
    put(xml, "outline", outline());
    put(xml, "lists",
        listStyle("List_20_1", "List 1", false) +
            listStyle("Numbering_20_123", "Numbering 123", true));
    put(xml, "language", language.language);
    put(xml, "country", language.country);
    put(xml, "text", palette.text.hex());
    put(xml, "quiet", palette.quiet.hex());
    put(xml, "rule", palette.rule.hex());
    put(xml, "row", palette.rowRule.hex());
    put(xml, "accent", palette.accent.hex());
    put(xml, "ground", palette.ground.hex());
    put(xml, "warning-ground", palette.warningGround.hex());
    put(xml, "warning", palette.warning.hex());
    put(xml, "header-first", header("Header_20_first", "", mark));
    put(xml, "header-landscape", header("Header_20_landscape", head, mark));
    put(xml, "header", header("Header", head, mark));
    put(xml, "footer", footer(label(info.pageNumberPattern)));
    return xml;
}

}  // namespace kamerklaar::report::odt
