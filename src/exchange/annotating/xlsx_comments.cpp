// SPDX-License-Identifier: EUPL-1.2
#include "exchange/annotating/xlsx_comments.h"

#include <algorithm>

#include "exchange/reading/xlsx_text.h"
#include "package/xml_writer.h"
#include "work/table_reader.h"

namespace kamerklaar::exchange {

using CellNote = NoteList::CellNote;
using domain::FileFault;

namespace {

void writeRun(package::XmlWriter& xml, const std::string& text, const XlsxSpaces& spaces) {
    xml.open("r", {{"xmlns", spaces.main()}});
    xml.leaf("t", {{"xml:space", "preserve"}}, withEscapes(text));
    xml.close();
}

void writeComment(package::XmlWriter& xml, const CellNote& note, std::size_t author,
                  const XlsxSpaces& spaces) {
    xml.open("comment", {{"xmlns", spaces.main()},
                         {"ref", work::cellName(note.place.row, note.place.column)},
                         {"authorId", std::to_string(author)}});
    xml.open("text");
    writeRun(xml, note.text, spaces);
    xml.close();
    xml.close();
}

/// Where the notes of a part stand.
class CommentPlaces : public package::XmlHandler {
public:
    struct Comment {
        CellPlace place;
        package::XmlPlace textOpened;
        package::XmlPlace textClosed;
    };

    void opened(std::string_view name, const package::XmlAttributes& attributes) override {
        if (name == "authors") {
            authorsOpened = place();
        } else if (name == "author") {
            ++authors;
        } else if (name == "commentList") {
            listOpened = place();
        } else if (name == "comment") {
            comments.push_back({placeOf(attributes["ref"]).value_or(CellPlace{}), {}, {}});
        } else if (name == "text" && !comments.empty()) {
            comments.back().textOpened = place();
        }
    }
    void closed(std::string_view name) override {
        if (name == "authors") {
            authorsClosed = place();
        } else if (name == "commentList") {
            listClosed = place();
        } else if (name == "text" && !comments.empty()) {
            comments.back().textClosed = place();
        }
    }

    package::XmlPlace authorsOpened;
    package::XmlPlace authorsClosed;
    package::XmlPlace listOpened;
    package::XmlPlace listClosed;
    std::size_t authors = 0;
    std::vector<Comment> comments;
};

// The size is that of the text, in lines of some forty characters and columns of common width.
void writeBox(package::XmlWriter& xml, const CellNote& note, std::size_t id) {
    constexpr std::size_t lineLength = 42;
    constexpr std::size_t columns = 4;
    std::size_t lines = note.text.size() / lineLength + 2;
    lines += static_cast<std::size_t>(std::count(note.text.begin(), note.text.end(), '\n'));
    lines = std::min<std::size_t>(lines, 40);
    const std::size_t left = std::min(note.place.column + 1, domain::mostColumns - columns - 1);
    const std::size_t top = std::min(note.place.row, domain::mostRows - lines - 1);
    const std::string anchor = std::to_string(left) + ", 15, " + std::to_string(top) + ", 2, " +
                               std::to_string(left + columns) + ", 15, " +
                               std::to_string(top + lines) + ", 4";
    xml.open("v:shape",
             {{"xmlns:v", "urn:schemas-microsoft-com:vml"},
              {"xmlns:o", "urn:schemas-microsoft-com:office:office"},
              {"xmlns:x", "urn:schemas-microsoft-com:office:excel"},
              {"id", "_x0000_s" + std::to_string(id)},
              {"type", "#_x0000_t202"},
              {"style", "position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:" +
                            std::to_string(15 * lines) + "pt;z-index:1;visibility:hidden"},
              {"fillcolor", "#ffffe1"},
              {"o:insetmode", "auto"}});
    xml.raw(R"(<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>)"
            R"(<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">)"
            R"(<div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note">)"
            R"(<x:MoveWithCells/><x:SizeWithCells/>)");
    xml.leaf("x:Anchor", {}, anchor);
    xml.leaf("x:AutoFill", {}, "False");
    xml.leaf("x:Row", {}, std::to_string(note.place.row));
    xml.leaf("x:Column", {}, std::to_string(note.place.column));
    xml.raw("</x:ClientData>");
    xml.close();
}

constexpr const char* boxType =
    R"(<v:shapetype xmlns:v="urn:schemas-microsoft-com:vml")"
    R"( xmlns:o="urn:schemas-microsoft-com:office:office" id="_x0000_t202")"
    R"( coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">)"
    R"(<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>)"
    R"(</v:shapetype>)";

/// The largest number of a shape in a drawing.
std::size_t lastShape(std::string_view drawing) {
    constexpr std::string_view begin = "_x0000_s";
    std::size_t last = 1024;
    for (std::size_t at = drawing.find(begin); at != drawing.npos;
         at = drawing.find(begin, at + 1)) {
        std::size_t number = 0;
        for (std::size_t digit = at + begin.size(), digits = 0;
             digit < drawing.size() && drawing[digit] >= '0' && drawing[digit] <= '9' && digits < 9;
             ++digit, ++digits) {
            number = number * 10 + static_cast<std::size_t>(drawing[digit] - '0');
        }
        last = std::max(last, number);
    }
    return last;
}

std::string boxes(const std::vector<CellNote>& notes, std::size_t firstId) {
    package::XmlWriter xml{std::string()};
    for (const CellNote& note : notes) {
        writeBox(xml, note, firstId++);
    }
    return xml.take();
}

}  // namespace

std::string newComments(const std::vector<CellNote>& notes, const XlsxSpaces& spaces) {
    package::XmlWriter xml;
    xml.open("comments", {{"xmlns", spaces.main()}});
    xml.open("authors");
    xml.leaf("author", {}, WorkbookAnnotator::author);
    xml.close();
    xml.open("commentList");
    for (const CellNote& note : notes) {
        writeComment(xml, note, 0, spaces);
    }
    xml.close();
    xml.close();
    return xml.take();
}

std::string extendedComments(PackageEdit& edit, const std::string& part,
                             const std::vector<CellNote>& notes, std::vector<CellNote>& added) {
    const std::string present = edit.text(part);
    const XlsxSpaces spaces = XlsxSpaces::of(present);
    CommentPlaces found;
    if (!edit.read(present, found)) {
        return {};
    }
    if (found.listOpened.end == 0 || found.authorsOpened.end == 0) {
        edit.refuse(FileFault::Damaged);
        return {};
    }
    package::XmlPatch patch(present);
    package::XmlWriter more{std::string()};
    for (const CellNote& note : notes) {
        const auto same = std::find_if(
            found.comments.begin(), found.comments.end(),
            [&](const auto& one) { return one.place == note.place && one.textOpened.end > 0; });
        if (same == found.comments.end()) {
            writeComment(more, note, found.authors, spaces);
            added.push_back(note);
        } else {
            package::XmlWriter run{std::string()};
            writeRun(run, (note.isWhole ? "" : "\n") + note.text, spaces);
            const package::XmlPlace words = {same->textOpened.end, same->textClosed.begin};
            if (note.isWhole && words.begin < words.end) {
                patch.replace(words, run.take());
            } else {
                patch.append(same->textOpened, same->textClosed, run.take());
            }
        }
    }
    if (!added.empty()) {
        package::XmlWriter author{std::string()};
        author.leaf("author", {{"xmlns", spaces.main()}}, WorkbookAnnotator::author);
        patch.append(found.authorsOpened, found.authorsClosed, author.take());
        patch.append(found.listOpened, found.listClosed, more.take());
    }
    return patch.take();
}

std::string newBoxes(const std::vector<CellNote>& notes, std::size_t number) {
    return R"(<xml xmlns:v="urn:schemas-microsoft-com:vml")"
           R"( xmlns:o="urn:schemas-microsoft-com:office:office")"
           R"( xmlns:x="urn:schemas-microsoft-com:office:excel">)"
           R"(<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data=")" +
           std::to_string(number) + R"("/></o:shapelayout>)" + boxType +
           boxes(notes, 1024 * number + 1) + "</xml>";
}

std::string extendedBoxes(PackageEdit& edit, const std::string& part,
                          const std::vector<CellNote>& notes) {
    // Excel's own drawings are not always well-formed; so only their end is looked for.
    std::string drawing = edit.text(part);
    const std::size_t end = drawing.rfind("</xml>");
    if (end == drawing.npos) {
        edit.refuse(FileFault::Damaged);
        return {};
    }
    const bool hasType = drawing.find("\"_x0000_t202\"") != drawing.npos;
    const std::string more = boxes(notes, lastShape(drawing) + 1);
    return drawing.insert(end, (hasType ? "" : boxType) + more);
}

}  // namespace kamerklaar::exchange
