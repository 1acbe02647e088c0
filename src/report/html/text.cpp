// SPDX-License-Identifier: EUPL-1.2
//
// Running text: headings, paragraphs, lists, quotes, callouts.
#include "report/html/page.h"
#include "report/pdf/filled_in.h"

namespace kamerklaar::report::html {

void Page::blocks(const Blocks& blocks) {
    for (const Block& each : blocks) {
        std::visit([&](const auto& content) { block(content); }, each.content);
    }
}

void Page::block(const Heading& heading) {
    // The title of the document is the only heading of the first level.
    const std::string element = "h" + std::to_string(heading.level + 1);
    const OutlineEntry& entry = outline_.entries()[nextHeading_++];
    Attributes attributes = {{"id", entry.id}};
    if (startsPage_) {
        attributes.emplace_back("class", "new-page");
        startsPage_ = false;
    }
    pen_.open(element, attributes);
    if (!entry.number.empty()) {
        pen_.element("span", {{"class", "number"}}, entry.number);
        pen_.text(" ");
    }
    pen_.text(shown(heading.text));
    pen_.closeBlock();
}

void Page::block(const Paragraph& paragraph) {
    if (isEmpty(paragraph.text)) {
        return;
    }
    Attributes attributes;
    if (!paragraph.anchor.empty()) {
        attributes.emplace_back("id", paragraph.anchor);
    }
    switch (paragraph.style) {
        case Paragraph::Style::Body:
            break;
        case Paragraph::Style::Lead:
            attributes.emplace_back("class", "lead");
            break;
        case Paragraph::Style::Small:
            attributes.emplace_back("class", "small");
            break;
    }
    pen_.open("p", attributes);
    spans(paragraph.text);
    pen_.closeBlock();
}

void Page::spans(const Text& text) {
    for (const Span& each : text) {
        span(each);
    }
}

void Page::span(const Span& span) {
    Attributes attributes;
    if (isForeign(span, info_)) {
        attributes.emplace_back("lang", span.language);
    }
    const char* element = attributes.empty() ? nullptr : "span";
    switch (span.kind) {
        case Span::Kind::Plain:
            break;
        case Span::Kind::Strong:
            element = "strong";
            break;
        case Span::Kind::Emphasis:
            element = "em";
            break;
        case Span::Kind::Link:
        case Span::Kind::Figure:
            if (isLink(span)) {
                element = "a";
                attributes.emplace_back("href", label(span.target));
                if (span.kind == Span::Kind::Figure) {
                    attributes.emplace_back("class", "value");
                    attributes.emplace_back(
                        "title", pdf::filledIn(info_.figurePattern, "{figure}", shown(span.text)));
                }
            }
            break;
        case Span::Kind::Note:
            note(span);
            return;
    }
    if (element == nullptr) {
        pen_.text(shown(span.text));
    } else {
        pen_.element(element, attributes, shown(span.text));
    }
}

void Page::note(const Span& span) {
    const std::string number = std::to_string(notes_.size() + 1);
    const std::string name = outline_.freshName("noot-" + number);
    const std::string place = outline_.freshName("bij-" + name);
    notes_.push_back({span, name, place});
    pen_.open("sup");
    pen_.element("a",
                 {{"id", place},
                  {"href", "#" + name},
                  {"role", "doc-noteref"},
                  {"aria-label", pdf::filledIn(info_.notePattern, "{note}", notes_.size())}},
                 number);
    pen_.close();
}

void Page::noteText(const Span& span) {
    Attributes attributes;
    if (isForeign(span, info_)) {
        attributes.emplace_back("lang", span.language);
    }
    if (isLink(span)) {
        attributes.emplace_back("href", label(span.target));
        pen_.element("a", attributes, label(span.text));
    } else {
        pen_.element("span", attributes, label(span.text));
    }
}

void Page::block(const Quote& quote) {
    pen_.open("figure", {{"class", "quote"}});
    pen_.open("blockquote");
    blocks(quote.body);
    pen_.close();
    if (!label(quote.source).empty()) {
        pen_.element("figcaption", {}, shown(quote.source));
    }
    pen_.closeBlock();
}

void Page::block(const List& list) {
    if (list.items.empty()) {
        return;
    }
    pen_.open(list.ordered ? "ol" : "ul");
    for (const Blocks& item : list.items) {
        const auto* only =
            item.size() == 1 ? std::get_if<Paragraph>(&item.front().content) : nullptr;
        if (only != nullptr && only->anchor.empty()) {
            pen_.open("li");
            spans(only->text);
        } else {
            pen_.open("li");
            blocks(item);
        }
        pen_.closeBlock();
    }
    pen_.closeBlock();
}

void Page::block(const Callout& callout) {
    const bool isWarning = callout.kind == Callout::Kind::Warning;
    const std::string title = label(callout.title);
    Attributes attributes = {{"class", isWarning ? "callout warning" : "callout"},
                             {"role", "note"}};
    if (title.empty()) {
        attributes.emplace_back("aria-label", isWarning ? words_.warning : words_.notice);
        pen_.open("div", attributes);
    } else {
        const std::string name = outline_.freshName("kader");
        attributes.emplace_back("aria-labelledby", name);
        pen_.open("div", attributes);
        pen_.block("p", {{"class", "title"}, {"id", name}}, shown(callout.title));
    }
    blocks(callout.body);
    pen_.closeBlock();
}

void Page::block(const Contents&) {
    // Stands beside the text, where it stays in sight: see contents().
}

void Page::block(const PageBreak&) {
    startsPage_ = true;
}

}  // namespace kamerklaar::report::html
