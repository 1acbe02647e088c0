// SPDX-License-Identifier: EUPL-1.2
#include "report/odt/automatic_styles.h"

#include <numeric>

#include "report/odt/language.h"
#include "report/svg.h"

namespace kamerklaar::report::odt {

using package::XmlWriter;

namespace {

/// Names are given in the order in which styles are asked for; a map sorts by what they are.
template <typename Key>
std::string named(std::map<Key, std::string>& styles, const Key& key, const std::string& letter) {
    const auto found = styles.find(key);
    if (found != styles.end()) {
        return found->second;
    }
    return styles[key] = letter + std::to_string(styles.size() + 1);
}

const char* masterPage(Departure::Page page) {
    switch (page) {
        case Departure::Page::Upright:
            return "Standard";
        case Departure::Page::Turned:
            return "Landscape";
        case Departure::Page::First:
            return "First_20_Page";
        case Departure::Page::Same:
        case Departure::Page::Next:
            break;
    }
    return nullptr;
}

void writeParagraphStyle(XmlWriter& xml, const std::string& name, const std::string& parent,
                         const Departure& departure) {
    XmlWriter::Attributes attributes = {
        {"style:name", name}, {"style:family", "paragraph"}, {"style:parent-style-name", parent}};
    if (const char* master = masterPage(departure.page)) {
        attributes.emplace_back("style:master-page-name", master);
    }
    xml.open("style:style", attributes);
    if (departure.page == Departure::Page::Next) {
        xml.leaf("style:paragraph-properties", {{"fo:break-before", "page"}});
    }
    if (departure.percent != 100) {
        xml.leaf("style:text-properties",
                 {{"fo:font-size", std::to_string(departure.percent) + "%"}});
    }
    xml.close();
}

}  // namespace

std::string points(double number) {
    return svgNumber(number) + "pt";
}

std::string AutomaticStyles::paragraph(const std::string& parent, const Departure& departure) {
    return departure == Departure() ? parent : named(paragraphs_, {parent, departure}, "P");
}

std::string AutomaticStyles::text(const std::string& parent, const std::string& language) {
    return language.empty() ? parent : named(texts_, {parent, language}, "T");
}

std::string AutomaticStyles::table(const std::vector<double>& widths, bool staysTogether) {
    std::vector<std::string> key;
    key.push_back(points(std::accumulate(widths.begin(), widths.end(), 0.0)));
    for (const double width : widths) {
        key.push_back(points(width));
    }
    return named(tables_, {staysTogether, key}, "Tabel");
}

std::string AutomaticStyles::column(const std::string& table, std::size_t column) {
    return table + ".K" + std::to_string(column + 1);
}

void AutomaticStyles::write(XmlWriter& xml) const {
    for (const auto& [key, name] : paragraphs_) {
        writeParagraphStyle(xml, name, key.first, key.second);
    }
    for (const auto& [key, name] : texts_) {
        XmlWriter::Attributes attributes = {{"style:name", name}, {"style:family", "text"}};
        if (!key.first.empty()) {
            attributes.emplace_back("style:parent-style-name", key.first);
        }
        xml.open("style:style", attributes);
        const Language language = languageOf(key.second);
        xml.leaf("style:text-properties",
                 {{"fo:language", language.language}, {"fo:country", language.country}});
        xml.close();
    }
    for (const auto& [key, name] : tables_) {
        const auto& [staysTogether, widths] = key;
        xml.open("style:style", {{"style:name", name}, {"style:family", "table"}});
        xml.leaf("style:table-properties",
                 {{"style:width", widths.front()},
                  {"table:align", "left"},
                  {"table:border-model", "collapsing"},
                  {"style:may-break-between-rows", staysTogether ? "false" : "true"}});
        xml.close();
        for (std::size_t at = 1; at < widths.size(); ++at) {
            xml.open("style:style",
                     {{"style:name", column(name, at - 1)}, {"style:family", "table-column"}});
            xml.leaf("style:table-column-properties", {{"style:column-width", widths[at]}});
            xml.close();
        }
    }
}

}  // namespace kamerklaar::report::odt
