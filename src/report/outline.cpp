// SPDX-License-Identifier: EUPL-1.2
#include "report/outline.h"

#include <algorithm>

#include "domain/ensure.h"
#include "report/pdf/clean_text.h"

namespace kamerklaar::report {

using domain::ensure;

namespace {

bool mayLead(const Span& span) {
    return span.kind == Span::Kind::Link || span.kind == Span::Kind::Figure ||
           span.kind == Span::Kind::Note;
}

}  // namespace

Outline::Outline(const Document& document) {
    ensure(!label(document.info.title).empty(), "a document has a title");
    read(document.body);
    for (const std::string& anchor : wanted_) {
        ensure(names_.count(anchor) > 0, "a link leads to a block of the document");
    }
    for (OutlineEntry& entry : entries_) {
        entry.id = entry.id.empty() ? freshName("kop") : entry.id;
    }
}

std::string Outline::freshName(const std::string& wanted) {
    std::string name = wanted;
    for (int number = 2; !names_.insert(name).second; ++number) {
        name = wanted + "-" + std::to_string(number);
    }
    return name;
}

void Outline::read(const Blocks& blocks) {
    for (const Block& block : blocks) {
        read(block);
    }
}

void Outline::read(const Block& block) {
    if (const auto* heading = std::get_if<Heading>(&block.content)) {
        enter(*heading);
    } else if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
        name(paragraph->anchor);
        read(paragraph->text);
    } else if (const auto* quote = std::get_if<Quote>(&block.content)) {
        read(quote->body);
    } else if (const auto* list = std::get_if<List>(&block.content)) {
        std::for_each(list->items.begin(), list->items.end(),
                      [&](const Blocks& item) { read(item); });
    } else if (const auto* callout = std::get_if<Callout>(&block.content)) {
        read(callout->body);
    } else if (const auto* table = std::get_if<Table>(&block.content)) {
        name(table->anchor);
        for (const Table::Column& column : table->columns) {
            read(column.title.text);
        }
        for (const Table::Row& row : table->rows) {
            ensure(row.cells.size() == table->columns.size(), "a row has a cell per column");
            for (const Table::Cell& cell : row.cells) {
                read(cell.text);
            }
        }
    } else if (const auto* figure = std::get_if<Figure>(&block.content)) {
        ensure(figure->drawing == nullptr || !label(figure->alternative).empty(),
               "a figure says in words what it shows");
    } else if (const auto* contents = std::get_if<Contents>(&block.content)) {
        lastLevel_ = label(contents->title).empty() ? lastLevel_ : 1;
    }
}

void Outline::read(const Text& text) {
    for (const Span& span : text) {
        if (mayLead(span) && span.target.starts_with('#')) {
            wanted_.insert(span.target.substr(1));
        }
    }
}

void Outline::name(const std::string& anchor) {
    if (!anchor.empty()) {
        ensure(anchor.find_first_of(" \t\n\r\f#") == std::string::npos, "an anchor is one word");
        ensure(names_.insert(anchor).second, "an anchor names one block");
    }
}

void Outline::enter(const Heading& heading) {
    ensure(heading.level >= 1 && heading.level <= 4, "a heading has level 1 to 4");
    ensure(heading.level <= lastLevel_ + 1, "no heading is more than one level deeper");
    ensure(!label(heading.text).empty(), "a heading has words");
    lastLevel_ = heading.level;
    name(heading.anchor);
    entries_.push_back({heading.level, label(heading.number), label(heading.text), heading.anchor});
}

std::string shown(std::string_view text) {
    return pdf::toUtf8(pdf::cleanText(text));
}

std::string label(std::string_view text) {
    return pdf::toUtf8(pdf::cleanLabel(text));
}

bool isLink(const Span& span) {
    const auto leadsTo = [&](std::string_view scheme) {
        return mayLead(span) && span.target.starts_with(scheme);
    };
    return leadsTo("#") || leadsTo("https://") || leadsTo("http://") || leadsTo("mailto:");
}

bool isEmpty(const Text& text) {
    return std::all_of(text.begin(), text.end(),
                       [](const Span& span) { return label(span.text).empty(); });
}

bool isForeign(const Span& span, const DocumentInfo& info) {
    return !span.language.empty() && span.language != info.language;
}

std::vector<Table::Row> rowsOf(const Table& table) {
    if (table.rows.empty()) {
        return {{std::vector<Table::Cell>(table.columns.size(), "–")}};
    }
    return table.rows;
}

}  // namespace kamerklaar::report
