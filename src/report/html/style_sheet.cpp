// SPDX-License-Identifier: EUPL-1.2
#include "report/html/style_sheet.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>

#include "domain/ensure.h"
#include "report/outline.h"
#include "report/palette.h"
#include "report/svg.h"

namespace kamerklaar::report::html {

namespace {

std::string colours(const Palette& palette) {
    std::string css;
    const auto add = [&](const char* name, Colour colour) {
        css += std::string("--") + name + ":" + colour.hex() + ";";
    };
    for (const Ink ink : {Ink::Text, Ink::Quiet, Ink::Rule, Ink::Accent, Ink::AccentSoft,
                          Ink::Warning, Ink::Paper}) {
        add(inkName(ink), palette.of(ink));
    }
    add("ground", palette.ground);
    add("warning-ground", palette.warningGround);
    add("row", palette.rowRule);
    return css;
}

/// A string of a style sheet, in which no character can end it or the sheet.
std::string quoted(const std::string& text) {
    constexpr const char* digits = "0123456789abcdef";
    std::string css = "\"";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' || code < 0x20) {
            css += {'\\', digits[code >> 4U], digits[code & 0xFU], ' '};
        } else {
            css += c;
        }
    }
    return css + "\"";
}

/// "Pagina {page} van {pages}" as the content of a margin of the page.
std::string pageNumber(const std::string& pattern) {
    std::string css;
    std::size_t from = 0;
    const std::string text = label(pattern);
    while (from < text.size()) {
        const std::size_t page = text.find("{page}", from);
        const std::size_t pages = text.find("{pages}", from);
        const std::size_t next = std::min(page, pages);
        if (next > from) {
            css += quoted(text.substr(from, next == text.npos ? next : next - from)) + " ";
        }
        if (next == text.npos) {
            break;
        }
        css += page < pages ? "counter(page) " : "counter(pages) ";
        from = next + (page < pages ? 6 : 7);
    }
    return css.empty() ? "none" : css;
}

std::string face(const char* weight, const char* style, const std::string& bytes) {
    if (bytes.empty()) {
        return {};
    }
    const std::string data =
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()))
            .toBase64()
            .toStdString();
    return std::string("@font-face{font-family:\"Huisletter\";font-weight:") + weight +
           ";font-style:" + style + ";src:url(\"data:font/ttf;base64," + data +
           "\") format(\"truetype\")}\n";
}

std::string letters(const HouseStyle& style) {
    const std::string faces = face("400", "normal", style.regular) +
                              face("700", "normal", style.bold) +
                              face("400", "italic", style.italic);
    const std::string first = faces.empty() ? "" : "\"Huisletter\",";
    return faces + ":root{--letter:" + first +
           "\"Open Sans\",\"Segoe UI\",system-ui,\"Liberation Sans\",Arial,sans-serif}\n";
}

std::string inks() {
    std::string css;
    for (const Ink ink : {Ink::Text, Ink::Quiet, Ink::Rule, Ink::Accent, Ink::AccentSoft,
                          Ink::Warning, Ink::Paper}) {
        const std::string name = inkName(ink);
        css += ".f-" + name + "{fill:var(--" + name + ")}.s-" + name + "{fill:none;stroke:var(--" +
               name + ")}\n";
    }
    return css;
}

std::string builtInStyle() {
    QFile file(QStringLiteral(":/report/style/page.css"));
    domain::ensure(file.open(QIODevice::ReadOnly), "the style sheet is built into the program");
    const std::string sheet = file.readAll().toStdString();
    return sheet.substr(sheet.find("*/") + 2);  // without its licence line
}

}  // namespace

std::string styleSheet(const DocumentInfo& info) {
    const std::string light = colours(lightPalette(info.style));
    return ":root{" + light + "}\n@media screen and (prefers-color-scheme:dark){:root{" +
           colours(darkPalette(info.style)) + "}}\n" + letters(info.style) + inks() +
           builtInStyle() + "@page{@top-left{content:" + quoted(label(info.runningHead)) +
           "}@top-right{content:" + quoted(label(info.pageMark)) +
           "}@bottom-right{content:" + pageNumber(info.pageNumberPattern) + "}}\n";
}

}  // namespace kamerklaar::report::html
