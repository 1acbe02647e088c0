// SPDX-License-Identifier: EUPL-1.2
#include "exchange/annotating/xlsx_list.h"

#include "exchange/reading/attribute_number.h"
#include "exchange/reading/xlsx_text.h"
#include "package/xml_writer.h"
#include "work/table_reader.h"

namespace kamerklaar::exchange {

using Attributes = package::XmlWriter::Attributes;

namespace {

constexpr std::size_t headerRow = 3;

class StylePlaces : public package::XmlHandler {
public:
    struct List {
        package::XmlPlace opened;
        package::XmlPlace closed;
        std::size_t count = 0;
    };

    void opened(std::string_view name, const package::XmlAttributes& /*attributes*/) override {
        ++depth_;
        if (depth_ == 2) {
            list_ = name == "fonts" ? &fonts : name == "cellXfs" ? &cells : nullptr;
            if (list_ != nullptr) {
                list_->opened = place();
            }
        } else if (depth_ == 3 && list_ != nullptr) {
            ++list_->count;
        }
    }
    void closed(std::string_view /*name*/) override {
        if (--depth_ == 1 && list_ != nullptr) {
            list_->closed = place();
            list_ = nullptr;
        }
    }

    List fonts;
    List cells;

private:
    int depth_ = 0;
    List* list_ = nullptr;
};

void addTo(package::XmlPatch& patch, const StylePlaces::List& list, std::size_t more,
           const std::string& xml) {
    patch.setAttribute(list.opened, "count", std::to_string(list.count + more));
    patch.append(list.opened, list.closed, xml);
}

/// "'Blad 1'!B12"
std::string xlsxLinkTo(const std::string& sheet, const std::string& cell) {
    std::string quoted = "'";
    for (const char c : sheet) {
        quoted += c;
        quoted += c == '\'' ? "'" : "";
    }
    return quoted + "'!" + (cell.empty() ? "A1" : cell);
}

class XlsxListPen {
public:
    XlsxListPen(const NoteList& list, const std::optional<ListStyles>& styles)
        : list_(list), styles_(styles) {}

    void writeRows() {
        writeRow(0, {list_.title}, style(&ListStyles::bold));
        writeRow(1, {list_.introduction}, {});
        if (!list_.kept.empty()) {
            writeRow(2, {list_.kept}, {});
        }
        writeRow(headerRow, list_.header, style(&ListStyles::bold));
        for (std::size_t at = 0; at < list_.rows.size(); ++at) {
            const NoteList::Row& row = list_.rows[at];
            writeRow(headerRow + 1 + at, {row.weight, row.sheet, row.cell, row.text},
                     style(&ListStyles::wrapped), linkColumn(row));
        }
    }
    void writeLinks() {
        bool hasLinks = false;
        for (std::size_t at = 0; at < list_.rows.size(); ++at) {
            const NoteList::Row& row = list_.rows[at];
            if (const auto column = linkColumn(row)) {
                if (!hasLinks) {
                    xml_.open("hyperlinks");
                    hasLinks = true;
                }
                xml_.leaf("hyperlink", {{"ref", work::cellName(headerRow + 1 + at, *column)},
                                        {"location", xlsxLinkTo(row.sheet, row.cell)},
                                        {"display", row.cell.empty() ? row.sheet : row.cell}});
            }
        }
        if (hasLinks) {
            xml_.close();
        }
    }
    package::XmlWriter& xml() { return xml_; }

private:
    [[nodiscard]] static std::optional<std::size_t> linkColumn(const NoteList::Row& row) {
        if (row.sheet.empty()) {
            return std::nullopt;
        }
        return row.cell.empty() ? 1 : 2;
    }
    [[nodiscard]] std::optional<std::size_t> style(std::size_t ListStyles::*which) const {
        return styles_ ? std::optional((*styles_).*which) : std::nullopt;
    }
    void writeRow(std::size_t row, const std::vector<std::string>& texts,
                  std::optional<std::size_t> look, std::optional<std::size_t> link = {}) {
        xml_.open("row", {{"r", std::to_string(row + 1)}});
        for (std::size_t column = 0; column < texts.size(); ++column) {
            const auto cellLook = link == column ? style(&ListStyles::link) : look;
            Attributes attributes = {{"r", work::cellName(row, column)}, {"t", "inlineStr"}};
            if (cellLook) {
                attributes.emplace_back("s", std::to_string(*cellLook));
            }
            xml_.open("c", attributes);
            xml_.open("is");
            xml_.leaf("t", {{"xml:space", "preserve"}}, withEscapes(texts[column]));
            xml_.close();
            xml_.close();
        }
        xml_.close();
    }

    const NoteList& list_;
    const std::optional<ListStyles>& styles_;
    package::XmlWriter xml_;
};

/// Where the properties of a file count and name its sheets.
class PropertyPlaces : public package::XmlHandler {
public:
    void opened(std::string_view name, const package::XmlAttributes& /*attributes*/) override {
        if (name == "HeadingPairs" || name == "TitlesOfParts") {
            isInTitles_ = name == "TitlesOfParts";
            isInPairs_ = !isInTitles_;
        } else if (name == "i4" && isInPairs_ && number.end == 0) {
            number.begin = place().end;
        } else if (name == "vector" && isInTitles_) {
            vector = place();
        } else if (name == "lpstr" && isInTitles_ && title.end == 0) {
            title = place();
        }
        if (isInTitles_ && name != "TitlesOfParts" && name != "vector") {
            ++titles;
        }
    }
    void closed(std::string_view name) override {
        if (name == "HeadingPairs" || name == "TitlesOfParts") {
            isInTitles_ = false;
            isInPairs_ = false;
        } else if (name == "i4" && isInPairs_ && number.end == 0) {
            number.end = place().begin;
        }
    }

    package::XmlPlace number;  ///< how many sheets there are
    package::XmlPlace vector;
    package::XmlPlace title;  ///< of the first sheet
    std::size_t titles = 0;

private:
    bool isInTitles_ = false;
    bool isInPairs_ = false;
};

}  // namespace

std::optional<ListStyles> addListStyles(PackageEdit& edit, const std::string& part) {
    if (part.empty() || !edit.has(part)) {
        return std::nullopt;
    }
    const std::string present = edit.text(part);
    StylePlaces found;
    if (!edit.read(present, found) || found.fonts.count == 0 || found.cells.count == 0) {
        return std::nullopt;
    }
    const std::string space = " xmlns=\"" + XlsxSpaces::of(present).main() + "\"";
    const std::string font = std::to_string(found.fonts.count);
    const std::string nextFont = std::to_string(found.fonts.count + 1);
    const auto look = [&](const std::string& fontId) {
        return "<xf" + space + " numFmtId=\"0\" fontId=\"" + fontId +
               "\" fillId=\"0\" borderId=\"0\" applyFont=\"1\" applyAlignment=\"1\">"
               "<alignment vertical=\"top\" wrapText=\"";
    };
    const std::string wrapped = "1\"/></xf>";
    package::XmlPatch patch(present);
    addTo(patch, found.fonts, 2,
          "<font" + space + "><b/><sz val=\"11\"/><name val=\"Calibri\"/></font><font" + space +
              "><u/><sz val=\"11\"/><color rgb=\"FF0563C1\"/><name val=\"Calibri\"/></font>");
    addTo(patch, found.cells, 3,
          look(font) + "0\"/></xf>" + look("0") + wrapped + look(nextFont) + wrapped);
    edit.put(part, patch.take());
    return ListStyles{found.cells.count, found.cells.count + 1, found.cells.count + 2};
}

std::string listSheet(const NoteList& list, const std::optional<ListStyles>& styles,
                      const XlsxSpaces& spaces, bool hasViews) {
    XlsxListPen pen(list, styles);
    package::XmlWriter& xml = pen.xml();
    xml.open("worksheet", {{"xmlns", spaces.main()}, {"xmlns:r", spaces.relations()}});
    xml.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    if (hasViews) {
        xml.raw(
            "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"4\" "
            "topLeftCell=\"A5\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
            "</sheetViews>");
    }
    xml.raw(
        "<cols><col min=\"1\" max=\"1\" width=\"12\" customWidth=\"1\"/><col min=\"2\" max=\"2\" "
        "width=\"24\" customWidth=\"1\"/><col min=\"3\" max=\"3\" width=\"9\" customWidth=\"1\"/>"
        "<col min=\"4\" max=\"4\" width=\"90\" customWidth=\"1\"/></cols>");
    xml.open("sheetData");
    pen.writeRows();
    xml.close();
    pen.writeLinks();
    xml.raw(
        "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" "
        "footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
    xml.close();
    return xml.take();
}

void addListToProperties(PackageEdit& edit, const std::string& part, const std::string& sheet) {
    if (part.empty() || !edit.has(part)) {
        return;
    }
    const std::string present = edit.text(part);
    PropertyPlaces found;
    if (!edit.read(present, found) || found.title.end == 0 || found.number.end == 0) {
        return;
    }
    const auto sheets = numberIn(std::string_view(present).substr(
        found.number.begin, found.number.end - found.number.begin));
    if (!sheets) {
        return;
    }
    const std::string element(package::writtenName(
        std::string_view(present).substr(found.title.begin, found.title.end - found.title.begin)));
    package::XmlWriter title{std::string()};
    title.leaf(element, {}, sheet);
    package::XmlPatch patch(present);
    patch.replace(found.number, std::to_string(*sheets + 1));
    patch.setAttribute(found.vector, "size", std::to_string(found.titles + 1));
    patch.insert(found.title.begin, title.take());
    edit.put(part, patch.take());
}

}  // namespace kamerklaar::exchange
