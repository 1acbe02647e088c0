// SPDX-License-Identifier: EUPL-1.2
//
// Pieces of running text: their looks, links, and notes.
#include <algorithm>

#include "domain/ensure.h"
#include "report/pdf/clean_text.h"
#include "report/pdf/composer.h"
#include "report/pdf/filled_in.h"
#include "report/pdf/language.h"
#include "report/pdf/line_piece.h"
#include "report/pdf/span_look.h"

namespace kamerklaar::report::pdf {

namespace {

/// Numbers with leading zeros, so that the order of their letters is that of the notes.
std::string idOf(std::size_t note) {
    const std::string digits = std::to_string(note);
    return "note-" + std::string(8 - std::min<std::size_t>(digits.size(), 8), '0') + digits;
}

/// What the number of a note is called as a link.
std::u16string labelOf(const std::string& pattern, std::size_t note) {
    std::u16string label = cleanLabel(filledIn(pattern, "{note}", note));
    return label.empty() ? cleanLabel(std::to_string(note)) : label;
}

}  // namespace

std::vector<StyledText> Composer::styled(const Table::Cell& cell, const Look& look,
                                         ElementId element) {
    if (cell.text.empty()) {
        return {{cleanText(cell.words), look, element}};
    }
    return styled(cell.text, look, element);
}

std::vector<StyledText> Composer::styled(const Text& text, const Look& look, ElementId element) {
    std::vector<StyledText> texts;
    bool isAfterSpace = true;
    // A space before the number of a note goes behind it: the number stands at the word.
    bool owesSpace = false;
    bool isAfterNote = false;
    for (const Span& span : text) {
        if (span.kind == Span::Kind::Note) {
            if (cleanLabel(span.text).empty()) {
                continue;
            }
            if (!texts.empty() && texts.back().text.ends_with(u' ')) {
                texts.back().text.pop_back();
                owesSpace = true;
            }
            if (isAfterNote) {
                // Or 1 and 2 would be 12.
                texts.push_back({u",", numberLook(look), element});
            }
            texts.push_back(note(span, look, element));
            isAfterSpace = false;
            isAfterNote = true;
            continue;
        }
        std::u16string clean = cleanText(span.text);
        if (isAfterSpace && clean.starts_with(u' ')) {
            clean.erase(0, 1);
        }
        if (!clean.empty()) {
            if (owesSpace && !clean.starts_with(u' ')) {
                clean.insert(0, 1, u' ');
            }
            owesSpace = false;
            isAfterNote = false;
            isAfterSpace = clean.back() == u' ';
            Look own = lookOf(span, look);
            own.hyphenated = look.hyphenated && !isForeign(span);
            texts.push_back({std::move(clean), own, inlineElement(span, element)});
        }
    }
    return texts;
}

bool Composer::isForeign(const Span& span) const {
    domain::ensure(span.language.empty() || isLanguage(span.language),
                   "the language of a passage is one");
    return !span.language.empty() && span.language != document_.info.language;
}

ElementId Composer::inlineElement(const Span& span, ElementId parent) {
    // A link without words would say nothing of where it leads.
    const bool leadsSomewhere =
        !cleanLabel(span.text).empty() &&
        (span.kind == Span::Kind::Link || (span.kind != Span::Kind::Plain && !span.target.empty()));
    ElementId element = parent;
    if (leadsSomewhere) {
        element = linkElement(
            parent, span.target,
            cleanLabel(span.kind == Span::Kind::Figure
                           ? filledIn(document_.info.figurePattern, "{figure}", span.text)
                           : span.text));
    } else if (isForeign(span)) {
        element = structure_.addInline(parent, Tag::Span);
    }
    if (isForeign(span)) {
        structure_.facts(element).language = span.language;
    }
    return element;
}

ElementId Composer::linkElement(ElementId parent, const std::string& address,
                                std::u16string contents) {
    const ElementId element = structure_.addInline(parent, Tag::Link);
    LinkFacts& facts = links_[element];
    facts.contents = std::move(contents);
    if (address.starts_with('#')) {
        facts.target = targetOf(address);
    } else {
        facts.address = address;
    }
    return element;
}

StyledText Composer::note(const Span& span, const Look& look, ElementId paragraph) {
    const std::size_t index = flow_.notes.size();
    const std::string number = std::to_string(index + 1);
    const DocumentInfo& info = document_.info;
    FootNote note;
    note.mark = static_cast<int>(flow_.targets.size());
    flow_.targets.resize(flow_.targets.size() + 2);
    const int ownTarget = note.mark + 1;

    const ElementId reference = structure_.addInline(paragraph, Tag::Reference);
    const ElementId link = structure_.addInline(reference, Tag::Link);
    links_[link] = {{}, ownTarget, labelOf(info.notePattern, index + 1)};
    noteNumbers_[link] = index;

    const ElementId element = structure_.addInline(paragraph, Tag::Note);
    structure_.facts(element).id = idOf(index + 1);
    noteLines(note, span, element, number);
    note.lines.front()->target = ownTarget;
    flow_.notes.push_back(std::move(note));
    return {cleanText(number), numberLook(look), link};
}

void Composer::noteLines(FootNote& note, const Span& span, ElementId element,
                         const std::string& number) {
    const ElementId label = structure_.addInline(element, Tag::Lbl);
    const ElementId back = structure_.addInline(label, Tag::Link);
    links_[back] = {
        {}, note.mark, labelOf(document_.info.noteReturnPattern, flow_.notes.size() + 1)};
    Span text = span;
    text.text = toUtf8(cleanLabel(span.text));
    Look look = looks::note;
    look.hyphenated = !isForeign(span);
    if (!span.target.empty()) {
        look.ink = Ink::Accent;
        look.underlined = true;
    }
    std::vector<Line> numbered =
        broken({{cleanText(number + " "), looks::note, back}}, textWidth(portrait));
    const double indent = std::max(noteIndent, numbered.front().width + 4);
    const ElementId words = inlineElement(text, element);
    for (Line& line : broken({{cleanText(text.text), look, words}}, textWidth(portrait) - indent)) {
        auto piece = std::make_unique<LinePiece>(std::move(line), look);
        piece->left = indent;
        if (note.lines.empty()) {
            piece->setLabel(std::move(numbered.front()), indent);
            piece->spaceBefore = spaceBetweenNotes;
        }
        note.height += piece->spaceBefore + piece->height;
        note.lines.push_back(std::move(piece));
    }
}

void Composer::findNotes(const Line& line, Piece& piece) const {
    if (noteNumbers_.empty()) {
        return;
    }
    for (const Run& run : line.runs) {
        const auto found = noteNumbers_.find(run.element);
        if (found != noteNumbers_.end()) {
            piece.firstNote = piece.endNote == 0 ? found->second : piece.firstNote;
            piece.endNote = found->second + 1;
        }
    }
}

}  // namespace kamerklaar::report::pdf
