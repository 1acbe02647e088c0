// SPDX-License-Identifier: EUPL-1.2
//
// Running text: headings, paragraphs, lists, quotes, callouts, notes.
#include "report/odt/text_document.h"
#include "report/wide_tables.h"

namespace kamerklaar::report::odt {

namespace {

constexpr std::array<const char*, 4> headingStyles = {"Heading_20_1", "Heading_20_2",
                                                      "Heading_20_3", "Heading_20_4"};

}  // namespace

void TextDocument::blocks(const Blocks& blocks, const Place& place) {
    for (auto next = blocks.begin(); next != blocks.end(); ++next) {
        if (std::holds_alternative<PageBreak>(next->content)) {
            const bool turns = isWidePage(next + 1, blocks.end(), shaper_);
            const bool isOther = turns != isTurned_ || page_ != Departure::Page::Same;
            isTurned_ = turns;
            page_ = !isOther ? Departure::Page::Next
                    : turns  ? Departure::Page::Turned
                             : Departure::Page::Upright;
        } else {
            std::visit([&](const auto& content) { block(content, place); }, next->content);
        }
    }
}

void TextDocument::block(const PageBreak&, const Place&) {
    // Looks ahead, see blocks().
}

/// Whether the program that opens the text counts to the same number. What it would count otherwise
/// (annex A.1) and all that stands below it has its number as words.
bool TextDocument::isNumbered(const Heading& heading) {
    const auto level = static_cast<std::size_t>(heading.level);
    if (heading.level > uncounted_) {
        return false;
    }
    std::array<int, 4> numbers = numbers_;
    ++numbers[level - 1];
    std::fill(numbers.begin() + heading.level, numbers.end(), 0);
    std::string counted;
    for (std::size_t i = 0; i < level; ++i) {
        counted += (i == 0 ? "" : ".") + std::to_string(numbers[i]);
    }
    const bool isCounted = counted == label(heading.number);
    uncounted_ = isCounted ? deepest : heading.level;
    numbers_ = isCounted ? numbers : numbers_;
    return isCounted;
}

void TextDocument::block(const Heading& heading, const Place&) {
    const OutlineEntry& entry = outline_.entries()[nextHeading_++];
    const bool isNumbered = this->isNumbered(heading);
    Attributes attributes = {{"text:outline-level", std::to_string(heading.level)}};
    if (!isNumbered) {
        attributes.emplace_back("text:is-list-header", "true");
    }
    open(headingStyles[static_cast<std::size_t>(heading.level - 1)], "text:h", attributes);
    if (isNumbered) {
        xml_.leaf("text:number", {}, entry.number);
    }
    xml_.leaf("text:bookmark-start", {{"text:name", entry.id}});
    if (!isNumbered && !entry.number.empty()) {
        xml_.text(entry.number);
        xml_.leaf("text:tab");
    }
    xml_.text(entry.text);
    xml_.leaf("text:bookmark-end", {{"text:name", entry.id}});
    xml_.close();
}

void TextDocument::block(const Paragraph& paragraph, const Place& place) {
    if (isEmpty(paragraph.text)) {
        return;
    }
    std::string style = place.body;
    if (paragraph.style == Paragraph::Style::Lead) {
        style = "Lead";
    } else if (paragraph.style == Paragraph::Style::Small) {
        style = "Small_20_text";
    }
    open(style);
    if (!paragraph.anchor.empty()) {
        xml_.leaf("text:bookmark", {{"text:name", paragraph.anchor}});
    }
    spans(paragraph.text);
    xml_.close();
}

void TextDocument::spans(const Text& text) {
    bool isAfterSpace = true;
    for (Span each : text) {
        each.text = shown(each.text);
        // A program takes a space at the begin, and after another one, for none.
        if (each.kind != Span::Kind::Note) {
            if (isAfterSpace && each.text.starts_with(' ')) {
                each.text.erase(0, 1);
            }
            isAfterSpace = each.text.empty() ? isAfterSpace : each.text.ends_with(' ');
        }
        span(each);
    }
}

void TextDocument::span(const Span& span) {
    const std::string language = isForeign(span, info_) ? span.language : "";
    switch (span.kind) {
        case Span::Kind::Plain:
            words(span, styles_.text("", language));
            break;
        case Span::Kind::Strong:
            words(span, styles_.text("Strong_20_Emphasis", language));
            break;
        case Span::Kind::Emphasis:
            words(span, styles_.text("Emphasis", language));
            break;
        case Span::Kind::Link:
        case Span::Kind::Figure:
            words(span, styles_.text("", language));
            break;
        case Span::Kind::Note:
            note(span);
            break;
    }
}

void TextDocument::words(const Span& span, const std::string& style) {
    if (span.text.empty()) {
        return;
    }
    const bool leads = isLink(span);
    if (leads) {
        const bool isValue = span.kind == Span::Kind::Figure;
        const std::string look = isValue ? "Figure_20_reference" : "Internet_20_link";
        xml_.open("text:a",
                  {{"xlink:type", "simple"},
                   {"xlink:href", label(span.target)},
                   {"text:style-name", look},
                   {"text:visited-style-name", isValue ? look : "Visited_20_Internet_20_Link"}});
    }
    if (style.empty()) {
        xml_.text(span.text);
    } else {
        xml_.leaf("text:span", {{"text:style-name", style}}, span.text);
    }
    if (leads) {
        xml_.close();
    }
}

void TextDocument::note(const Span& span) {
    const std::string number = std::to_string(++notes_);
    xml_.open("text:note",
              {{"text:id", outline_.freshName("noot-" + number)}, {"text:note-class", "footnote"}});
    xml_.leaf("text:note-citation", {}, number);
    xml_.open("text:note-body");
    xml_.open("text:p", {{"text:style-name", "Footnote"}});
    Span plain = span;
    plain.text = label(span.text);
    words(plain, styles_.text("", isForeign(span, info_) ? span.language : ""));
    xml_.close();
    xml_.close();
    xml_.close();
}

void TextDocument::block(const Quote& quote, const Place& place) {
    Place inner = place;
    inner.body = "Quotations";
    inner.list = "Quotations";
    blocks(quote.body, inner);
    if (!label(quote.source).empty()) {
        paragraph("Quotation_20_source", quote.source);
    }
}

void TextDocument::block(const List& list, const Place& place) {
    if (list.items.empty()) {
        return;
    }
    Place inner = place;
    inner.body = place.list != nullptr ? place.list : list.ordered ? "Numbering_20_1" : "List_20_1";
    ++inner.depth;
    // A list within an item takes its style from the list around it, unless it is of another kind.
    xml_.open("text:list", {{"text:style-name", list.ordered ? "Numbering_20_123" : "List_20_1"}});
    for (const Blocks& item : list.items) {
        xml_.open("text:list-item");
        if (item.empty()) {
            paragraph(inner.body, "");
        }
        blocks(item, inner);
        xml_.close();
    }
    xml_.close();
}

void TextDocument::block(const Callout& callout, const Place& place) {
    const bool isWarning = callout.kind == Callout::Kind::Warning;
    if (!label(callout.title).empty()) {
        paragraph(isWarning ? "Warning_20_title" : "Callout_20_title", callout.title);
    }
    Place inner = place;
    inner.body = isWarning ? "Warning" : "Callout";
    inner.list = inner.body;
    blocks(callout.body, inner);
}

}  // namespace kamerklaar::report::odt
