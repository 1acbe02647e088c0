// SPDX-License-Identifier: EUPL-1.2
//
// The page as a whole: what stands before the text and after it.
#include "report/html/page.h"

#include <QtCore/QByteArray>
#include <algorithm>

#include "report/html/style_sheet.h"
#include "report/pdf/filled_in.h"
#include "report/picture.h"
#include "report/renderer.h"
#include "report/wide_tables.h"

namespace kamerklaar::report::html {

namespace {

std::string dataAddress(const std::string& mediaType, const std::string& bytes) {
    const QByteArray whole =
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return "data:" + mediaType + ";base64," + whole.toBase64().toStdString();
}

const Contents* contentsOf(const Blocks& blocks) {
    for (const Block& block : blocks) {
        if (const auto* contents = std::get_if<Contents>(&block.content)) {
            return contents;
        }
    }
    return nullptr;
}

}  // namespace

Page::Page(const Document& document)
    : document_(document),
      info_(document.info),
      words_(formWords(document.info.language)),
      outline_(document),
      textName_(outline_.freshName("tekst")) {}

std::string Page::write() {
    pen_.open("html", {{"lang", info_.language}, {"xmlns", "http://www.w3.org/1999/xhtml"}});
    pen_.xml().raw("\n");
    head();
    pen_.open("body", {{"class", info_.front == DocumentInfo::Front::Page ? "report" : "letter"}});
    pen_.xml().raw("\n");
    pen_.block("a", {{"class", "skip"}, {"href", "#" + textName_}}, words_.toText);
    mark();
    front();
    pen_.open("div", {{"class", "page"}});
    if (const Contents* found = contentsOf(document_.body)) {
        contents(*found);
    }
    pen_.open("main", {{"id", textName_}});
    pen_.xml().raw("\n");
    chapters();
    notes();
    attachments();
    pen_.closeBlock();
    pen_.closeBlock();
    pen_.closeBlock();
    pen_.closeBlock();
    return pen_.take();
}

void Page::head() {
    const auto meta = [&](const char* name, const std::string& content) {
        if (!content.empty()) {
            pen_.empty("meta", {{"name", name}, {"content", content}});
        }
    };
    std::string keywords;
    for (const std::string& keyword : info_.keywords) {
        keywords += (keywords.empty() ? "" : ", ") + label(keyword);
    }
    pen_.open("head");
    pen_.empty("meta", {{"charset", "utf-8"}});
    meta("viewport", "width=device-width, initial-scale=1");
    pen_.block("title", {}, label(info_.title));
    meta("author", label(info_.author));
    meta("description", label(info_.subject));
    meta("keywords", keywords);
    meta("dcterms.created", info_.date == domain::Date() ? "" : info_.date.iso());
    meta("color-scheme", "light dark");
    pen_.open("style");
    pen_.xml().raw(styleSheet(info_));
    pen_.closeBlock();
    pen_.closeBlock();
}

void Page::mark() {
    if (!label(info_.pageMark).empty()) {
        pen_.open("aside", {{"class", "mark"}, {"aria-label", words_.mark}});
        pen_.element("p", {}, label(info_.pageMark));
        pen_.closeBlock();
    }
}

void Page::front() {
    pen_.open("header", {{"class", "front"}});
    pen_.open("div", {{"class", "inside"}});
    const HouseStyle& style = info_.style;
    if (const auto logo = pictureOf(style.logo)) {
        pen_.empty("img", {{"class", "logo"},
                           {"src", dataAddress(logo->mediaType, style.logo)},
                           {"alt", label(style.logoAlternative)}});
    }
    if (!label(info_.author).empty()) {
        pen_.block("p", {{"class", "author"}}, label(info_.author));
    }
    pen_.block("h1", {}, shown(info_.title));
    if (!label(info_.subtitle).empty()) {
        pen_.block("p", {{"class", "subtitle"}}, shown(info_.subtitle));
    }
    titleLines();
    pen_.close();
    pen_.closeBlock();
}

void Page::titleLines() {
    if (info_.titleLines.empty()) {
        return;
    }
    pen_.open("dl", {{"class", "facts"}});
    for (const DocumentInfo::Line& line : info_.titleLines) {
        pen_.open("div");
        pen_.element("dt", {}, shown(line.label));
        pen_.element("dd", {}, shown(line.value));
        pen_.closeBlock();
    }
    pen_.closeBlock();
}

void Page::contents(const Contents& contents) {
    const auto& entries = outline_.entries();
    const bool isEmpty =
        std::none_of(entries.begin(), entries.end(),
                     [&](const OutlineEntry& entry) { return entry.level <= contents.depth; });
    if (isEmpty) {
        return;
    }
    const std::string title = label(contents.title);
    const std::string name = outline_.freshName("inhoud");
    pen_.open("nav", {{"class", "contents"}, {"aria-labelledby", name}});
    pen_.block("h2", {{"id", name}}, title.empty() ? words_.contents : title);
    std::size_t next = 0;
    contentsBelow(next, 1, contents.depth);
    pen_.closeBlock();
}

void Page::contentsBelow(std::size_t& next, int level, int depth) {
    const auto& entries = outline_.entries();
    pen_.open("ol");
    while (next < entries.size() && (entries[next].level >= level || entries[next].level > depth)) {
        const OutlineEntry& entry = entries[next++];
        if (entry.level > depth) {
            continue;
        }
        pen_.open("li");
        pen_.open("a", {{"href", "#" + entry.id}});
        if (!entry.number.empty()) {
            pen_.element("span", {{"class", "number"}}, entry.number);
            pen_.text(" ");
        }
        pen_.element("span", {{"class", "entry"}}, entry.text);
        pen_.close();
        const auto below =
            std::find_if(entries.begin() + static_cast<std::ptrdiff_t>(next), entries.end(),
                         [&](const OutlineEntry& each) { return each.level <= depth; });
        if (below != entries.end() && below->level > entry.level) {
            contentsBelow(next, entry.level + 1, depth);
        }
        pen_.closeBlock();
    }
    pen_.close();
}

void Page::chapters() {
    bool isInChapter = false;
    const Blocks& body = document_.body;
    for (auto each = body.begin(); each != body.end(); ++each) {
        const auto* heading = std::get_if<Heading>(&each->content);
        if (heading != nullptr && heading->level == 1) {
            if (isInChapter) {
                pen_.closeBlock();
            }
            std::string classes = "chapter";
            if (startsPage_) {
                classes += isWidePage(each, body.end(), shaper_) ? " new-page wide" : " new-page";
                startsPage_ = false;
            }
            pen_.open("section", {{"class", classes}});
            isInChapter = true;
        }
        std::visit([&](const auto& content) { block(content); }, each->content);
    }
    if (isInChapter) {
        pen_.closeBlock();
    }
}

void Page::notes() {
    if (notes_.empty()) {
        return;
    }
    const std::string name = outline_.freshName("noten");
    pen_.open("section", {{"class", "notes"}, {"role", "doc-endnotes"}, {"aria-labelledby", name}});
    pen_.block("h2", {{"id", name}}, words_.notes);
    pen_.open("ol");
    for (std::size_t i = 0; i < notes_.size(); ++i) {
        const Note& note = notes_[i];
        pen_.open("li", {{"id", note.name}});
        noteText(note.span);
        pen_.text(" ");
        pen_.element("a",
                     {{"href", "#" + note.place},
                      {"role", "doc-backlink"},
                      {"aria-label", pdf::filledIn(info_.noteReturnPattern, "{note}", i + 1)}},
                     "↩");
        pen_.closeBlock();
    }
    pen_.close();
    pen_.closeBlock();
}

void Page::attachments() {
    if (document_.attachments.empty()) {
        return;
    }
    pen_.open("section", {{"class", "attachments"}});
    pen_.block("h2", {{"id", outline_.freshName("bestanden")}}, words_.attachments);
    pen_.open("ul");
    for (const Attachment& attachment : document_.attachments) {
        pen_.open("li");
        pen_.element("a",
                     {{"href", dataAddress(attachment.mediaType, attachment.bytes)},
                      {"download", label(attachment.name)}},
                     label(attachment.name));
        if (!label(attachment.description).empty()) {
            pen_.text(" – " + label(attachment.description));
        }
        pen_.closeBlock();
    }
    pen_.close();
    pen_.closeBlock();
}

}  // namespace kamerklaar::report::html

namespace kamerklaar::report {

std::string renderHtml(const Document& document) {
    return html::Page(document).write();
}

}  // namespace kamerklaar::report
