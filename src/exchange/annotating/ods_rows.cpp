// SPDX-License-Identifier: EUPL-1.2
#include "exchange/annotating/ods_rows.h"

#include <algorithm>

#include "exchange/annotating/ods_spaces.h"
#include "package/odf_text.h"
#include "package/xml_writer.h"

namespace kamerklaar::exchange {

namespace {

std::string noteXml(const std::string& text) {
    package::XmlWriter xml{std::string()};
    xml.open("office:annotation", withOdsSpaces({{"office:display", "false"}}));
    xml.leaf("dc:creator", {}, WorkbookAnnotator::author);
    package::writeParagraphs(xml, text);
    xml.close();
    return xml.take();
}

/// Paragraphs for a note that is there already.
std::string paragraphsXml(const std::string& text) {
    package::XmlWriter xml{std::string()};
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        package::writeParagraph(xml, "text:p", withOdsSpaces(), text.substr(begin, end - begin));
        begin = end + 1;
    }
    return xml.take();
}

std::string emptyCells(std::size_t times) {
    package::XmlWriter xml{std::string()};
    xml.leaf("table:table-cell",
             withOdsSpaces({{"table:number-columns-repeated", std::to_string(times)}}));
    return times == 0 ? std::string() : xml.take();
}

std::string cellWith(const std::string& text) {
    package::XmlWriter xml{std::string()};
    xml.open("table:table-cell", withOdsSpaces());
    xml.raw(noteXml(text));
    xml.close();
    return xml.take();
}

/// Cells for notes to the right of all that a row has.
std::string cellsBehind(std::size_t next, const CellNotes& notes) {
    std::string xml;
    for (const NoteList::CellNote& note : notes) {
        xml += emptyCells(note.place.column - next) + cellWith(note.text);
        next = note.place.column + 1;
    }
    return xml;
}

/// The element with another number of times that it is repeated.
std::string repeated(std::string_view element, std::size_t tagSize, const char* attribute,
                     std::size_t times) {
    const std::string number = times == 1 ? std::string() : std::to_string(times);
    return package::tagWith(element.substr(0, tagSize), attribute, number) +
           std::string(element.substr(tagSize));
}

/// One row of one element of cells, and what it becomes.
class CellsParting {
public:
    CellsParting(std::string_view content, const OdsCells& cells)
        : cells_(cells),
          element_(content.substr(cells.opened.begin, cells.closed.end - cells.opened.begin)) {}

    std::string with(const CellNotes& notes) {
        std::string xml;
        std::size_t next = cells_.column;
        for (const NoteList::CellNote& note : notes) {
            xml += times(note.place.column - next) + withNote(note);
            next = note.place.column + 1;
        }
        return xml + times(cells_.column + cells_.times - next);
    }

private:
    [[nodiscard]] std::size_t tagSize() const { return cells_.opened.end - cells_.opened.begin; }
    [[nodiscard]] std::string times(std::size_t count) const {
        return count == 0 ? std::string()
                          : repeated(element_, tagSize(), "number-columns-repeated", count);
    }
    [[nodiscard]] package::XmlPlace here(package::XmlPlace place) const {
        return {place.begin - cells_.opened.begin, place.end - cells_.opened.begin};
    }
    [[nodiscard]] std::string withNote(const NoteList::CellNote& note) const {
        const std::string& text = note.text;
        package::XmlPatch patch(element_);
        if (cells_.hasNote && note.isWhole && cells_.noteWordsAt > 0) {
            patch.replace(here({cells_.noteWordsAt, cells_.noteClosed.begin}), paragraphsXml(text));
        } else if (cells_.hasNote) {
            patch.append(here(cells_.noteOpened), here(cells_.noteClosed), paragraphsXml(text));
        } else if (element_.size() == tagSize()) {
            patch.append(here(cells_.opened), here(cells_.closed), noteXml(text));
        } else {
            patch.insert(cells_.noteAt - cells_.opened.begin, noteXml(text));
        }
        const std::string written = patch.take();
        // The tag ends where it ended, or has lost the sign that it is the whole element.
        const std::size_t size = element_.size() == tagSize() ? tagSize() - 1 : tagSize();
        return repeated(written, size, "number-columns-repeated", 1);
    }

    const OdsCells& cells_;
    std::string_view element_;
};

std::string rowWith(std::string_view content, const OdsRows& rows, const CellNotes& notes) {
    const std::size_t origin = rows.opened.begin;
    const auto here = [&](package::XmlPlace place) {
        return package::XmlPlace{place.begin - origin, place.end - origin};
    };
    package::XmlPatch patch(content.substr(origin, rows.closed.end - origin));
    CellNotes rest = notes;
    std::size_t next = 0;
    for (const OdsCells& cells : rows.cells) {
        next = cells.column + cells.times;
        CellNotes inside;
        while (!rest.empty() && rest.front().place.column < next) {
            inside.push_back(rest.front());
            rest.erase(rest.begin());
        }
        if (!inside.empty()) {
            patch.replace(here({cells.opened.begin, cells.closed.end}),
                          CellsParting(content, cells).with(inside));
        }
    }
    patch.append(here(rows.opened), here(rows.closed), cellsBehind(next, rest));
    const std::string written = patch.take();
    const std::size_t tag = rows.opened.end - rows.opened.begin;
    const bool isOneTag = rows.closed.end == rows.opened.end;
    return repeated(written, isOneTag ? tag - 1 : tag, "number-rows-repeated", 1);
}

/// The notes of the row of the first, taken off.
CellNotes takeRow(CellNotes& notes) {
    const std::size_t row = notes.front().place.row;
    CellNotes taken;
    while (!notes.empty() && notes.front().place.row == row) {
        taken.push_back(notes.front());
        notes.erase(notes.begin());
    }
    return taken;
}

}  // namespace

std::string annotatedRows(std::string_view content, const OdsRows& rows, const CellNotes& notes) {
    const std::string_view element =
        content.substr(rows.opened.begin, rows.closed.end - rows.opened.begin);
    const auto times = [&](std::size_t count) {
        return count == 0 ? std::string()
                          : repeated(element, rows.opened.end - rows.opened.begin,
                                     "number-rows-repeated", count);
    };
    std::string xml;
    CellNotes rest = notes;
    std::size_t next = rows.row;
    while (!rest.empty()) {
        const CellNotes row = takeRow(rest);
        xml += times(row.front().place.row - next) + rowWith(content, rows, row);
        next = row.front().place.row + 1;
    }
    return xml + times(rows.row + rows.times - next);
}

std::string rowsBelow(std::size_t next, const CellNotes& notes) {
    std::string all;
    CellNotes rest = notes;
    while (!rest.empty()) {
        const CellNotes row = takeRow(rest);
        package::XmlWriter xml{std::string()};
        if (const std::size_t gap = row.front().place.row - next; gap > 0) {
            xml.open("table:table-row",
                     withOdsSpaces({{"table:number-rows-repeated", std::to_string(gap)}}));
            xml.leaf("table:table-cell");
            xml.close();
        }
        xml.open("table:table-row", withOdsSpaces());
        xml.raw(cellsBehind(0, row));
        xml.close();
        next = row.front().place.row + 1;
        all += xml.take();
    }
    return all;
}

}  // namespace kamerklaar::exchange
