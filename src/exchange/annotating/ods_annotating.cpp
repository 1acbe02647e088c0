// SPDX-License-Identifier: EUPL-1.2
#include "exchange/annotating/ods_annotating.h"

#include <array>

#include "exchange/annotating/ods_places.h"
#include "exchange/annotating/ods_spaces.h"
#include "exchange/annotating/package_edit.h"
#include "package/odf_text.h"
#include "package/xml_writer.h"

namespace kamerklaar::exchange {

using Attributes = package::XmlWriter::Attributes;
using domain::FileFault;

namespace {

/// Names of styles that the file does not have.
class StyleNames {
public:
    explicit StyleNames(std::string_view content) {
        int number = 1;
        do {
            begin_ = "kamerklaar" + std::to_string(number++) + "-";
        } while (content.find(begin_) != content.npos);
    }
    [[nodiscard]] std::string operator()(const std::string& name) const { return begin_ + name; }

private:
    std::string begin_;
};

constexpr std::array<const char*, 4> columnWidths = {"2.5cm", "4.5cm", "2cm", "17cm"};

std::string listStyles(const StyleNames& style) {
    package::XmlWriter xml{std::string()};
    for (std::size_t at = 0; at < columnWidths.size(); ++at) {
        xml.open("style:style", withOdsSpaces({{"style:name", style("column" + std::to_string(at))},
                                               {"style:family", "table-column"}}));
        xml.leaf("style:table-column-properties", {{"style:column-width", columnWidths[at]}});
        xml.close();
    }
    xml.open("style:style",
             withOdsSpaces({{"style:name", style("bold")}, {"style:family", "table-cell"}}));
    xml.leaf("style:text-properties", {{"fo:font-weight", "bold"}});
    xml.close();
    xml.open("style:style",
             withOdsSpaces({{"style:name", style("wrapped")}, {"style:family", "table-cell"}}));
    xml.leaf("style:table-cell-properties",
             {{"fo:wrap-option", "wrap"}, {"style:vertical-align", "top"}});
    xml.close();
    return xml.take();
}

/// "#'Blad 1'.B12"
std::string odsLinkTo(const std::string& sheet, const std::string& cell) {
    std::string quoted = "#'";
    for (const char c : sheet) {
        quoted += c;
        quoted += c == '\'' ? "'" : "";
    }
    return quoted + "'." + (cell.empty() ? "A1" : cell);
}

class OdsListPen {
public:
    explicit OdsListPen(const StyleNames& style) : style_(style), xml_(std::string()) {}

    std::string table(const NoteList& list) {
        xml_.open("table:table", withOdsSpaces({{"table:name", list.sheetName}}));
        for (std::size_t at = 0; at < columnWidths.size(); ++at) {
            xml_.leaf("table:table-column",
                      {{"table:style-name", style_("column" + std::to_string(at))}});
        }
        row({list.title}, "bold");
        row({list.introduction}, "");
        row({list.kept}, "");
        row(list.header, "bold");
        for (const NoteList::Row& one : list.rows) {
            xml_.open("table:table-row");
            cell(one.weight, "wrapped");
            const bool isOfSheet = one.cell.empty() && !one.sheet.empty();
            cell(one.sheet, "wrapped", isOfSheet ? odsLinkTo(one.sheet, {}) : std::string());
            cell(one.cell, "wrapped", one.cell.empty() ? "" : odsLinkTo(one.sheet, one.cell));
            cell(one.text, "wrapped");
            xml_.close();
        }
        xml_.close();
        return xml_.take();
    }

private:
    void row(const std::vector<std::string>& texts, const std::string& style) {
        xml_.open("table:table-row");
        for (const std::string& text : texts) {
            cell(text, style);
        }
        xml_.close();
    }
    void cell(const std::string& text, const std::string& style, const std::string& link = {}) {
        Attributes attributes = {{"office:value-type", "string"}};
        if (!style.empty()) {
            attributes.emplace_back("table:style-name", style_(style));
        }
        xml_.open("table:table-cell", attributes);
        if (link.empty()) {
            package::writeParagraphs(xml_, text);
        } else {
            xml_.open("text:p");
            xml_.leaf("text:a", {{"xlink:href", link}, {"xlink:type", "simple"}}, text);
            xml_.close();
        }
        xml_.close();
    }

    const StyleNames& style_;
    package::XmlWriter xml_;
};

/// Where the settings name the sheet that is open.
class ActiveTable : public package::XmlHandler {
public:
    void opened(std::string_view name, const package::XmlAttributes& attributes) override {
        isHere_ = name == "config:config-item" && attributes["config:name"] == "ActiveTable";
        begin_ = place().end;
    }
    void closed(std::string_view /*name*/) override {
        if (isHere_ && place().begin < place().end) {
            text = {begin_, place().begin};
        }
        isHere_ = false;
    }

    package::XmlPlace text;

private:
    bool isHere_ = false;
    std::size_t begin_ = 0;
};

void openList(PackageEdit& edit, const std::string& sheet) {
    const std::string part = "settings.xml";
    if (!edit.has(part)) {
        return;
    }
    const std::string present = edit.text(part);
    ActiveTable active;
    if (edit.read(present, active) && active.text.end > 0) {
        package::XmlWriter name{std::string()};
        name.text(sheet);
        package::XmlPatch patch(present);
        patch.replace(active.text, name.take());
        edit.put(part, patch.take());
    }
}

}  // namespace

tl::expected<PartTexts, FileFault> annotatedOds(package::ZipReader& package, const NoteList& list) {
    PackageEdit edit(package);
    const std::string part = "content.xml";
    const std::string content = edit.text(part);
    OdsPlaces places(content, list);
    if (edit.read(content, places) && !places.firstTable) {
        edit.refuse(FileFault::NoSheets);
    }
    if (edit.isRefused()) {
        return edit.take();
    }
    const StyleNames style(content);
    const std::string styles = listStyles(style);
    if (places.stylesOpened.end > 0) {
        places.patch.append(places.stylesOpened, places.stylesClosed, styles);
    } else {
        places.patch.insert(places.body,
                            "<office:automatic-styles "
                            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">" +
                                styles + "</office:automatic-styles>");
    }
    if (places.earlierList.end > 0) {
        places.patch.replace(places.earlierList, OdsListPen(style).table(list));
    } else {
        places.patch.insert(*places.firstTable, OdsListPen(style).table(list));
    }
    edit.put(part, places.patch.take());
    openList(edit, list.sheetName);
    return edit.take();
}

}  // namespace kamerklaar::exchange
