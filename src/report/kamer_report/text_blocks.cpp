// SPDX-License-Identifier: EUPL-1.2
#include "report/kamer_report/text_blocks.h"

#include <algorithm>

#include "domain/rich_text.h"
#include "report/kamer_report/passages.h"

namespace kamerklaar::report {

namespace {

using domain::RichBlock;
using domain::RichSpan;
using Kind = RichBlock::Kind;

std::string figureText(const work::BoundFigures& figures, const std::string& name) {
    const std::string shown = figures.shown(name);
    return shown.empty() ? "[" + name + "]" : shown;
}

Span spanOf(const Source& source, const RichSpan& rich) {
    Span span;
    span.text = rich.text;
    span.language = rich.language;
    if (!rich.link.empty()) {
        span.kind = Span::Kind::Link;
        span.target = rich.link;
    } else if (rich.isStrong) {
        span.kind = Span::Kind::Strong;
    } else if (rich.isEmphasis) {
        span.kind = Span::Kind::Emphasis;
    }
    switch (rich.kind) {
        case RichSpan::Kind::Words:
            break;
        case RichSpan::Kind::Figure:
            span.text = figureText(source.figures, rich.text);
            if (const std::string key = domain::figureNameOf(rich.text).key;
                source.hasOrigins && source.figures.find(key) != nullptr) {
                span.kind = Span::Kind::Figure;
                span.target = "#" + originAnchor(key);
            }
            break;
        case RichSpan::Kind::Note:
            span.kind = Span::Kind::Note;
            break;
        case RichSpan::Kind::Paper:
            span.kind = Span::Kind::Link;
            span.text = domain::paperName(rich.text);
            span.target = "https://zoek.officielebekendmakingen.nl/kst-" + rich.text + ".html";
            break;
    }
    return span;
}

Text textOf(const Source& source, const domain::RichSpans& spans) {
    Text text;
    for (const RichSpan& rich : spans) {
        text.push_back(spanOf(source, rich));
    }
    return text;
}

std::string wordsOf(const work::BoundFigures& figures, const domain::RichSpans& spans) {
    std::string words;
    for (const RichSpan& rich : spans) {
        words += rich.kind == RichSpan::Kind::Figure  ? figureText(figures, rich.text)
                 : rich.kind == RichSpan::Kind::Paper ? domain::paperName(rich.text)
                                                      : rich.text;
    }
    return words;
}

/// Puts lines together that belong together: items of a list, rows of a table.
class TextBuilder {
public:
    TextBuilder(const Source& source, int level) : source_(source), level_(level) {}

    void add(const RichBlock& block) {
        if (block.kind != Kind::Bullet && block.kind != Kind::Numbered) {
            endList();
        }
        if (block.kind != Kind::TableRow) {
            endTable();
        }
        switch (block.kind) {
            case Kind::Paragraph:
                blocks_.push_back(paragraph(block.spans));
                break;
            case Kind::Heading:
                blocks_.push_back(heading(block));
                break;
            case Kind::Bullet:
            case Kind::Numbered:
                item(block);
                break;
            case Kind::Caption:
                caption_ = wordsOf(source_.figures, block.spans);
                break;
            case Kind::TableRow:
                row(block);
                break;
            case Kind::Inserted:
                append(blocks_, inserted(block.name));
                break;
        }
    }

    [[nodiscard]] Blocks take() {
        endList();
        endTable();
        return std::move(blocks_);
    }

private:
    [[nodiscard]] Paragraph paragraph(const domain::RichSpans& spans) const {
        Paragraph paragraph;
        paragraph.text = textOf(source_, spans);
        return paragraph;
    }

    /// Never deeper than one step below the heading before.
    [[nodiscard]] Heading heading(const RichBlock& block) {
        constexpr int deepest = 4;
        Heading heading;
        heading.level = std::min({level_ + block.level - 1, lastLevel_ + 1, deepest});
        heading.text = wordsOf(source_.figures, block.spans);
        lastLevel_ = heading.level;
        return heading;
    }

    /// Tables come with headings for a chapter; elsewhere those move along.
    [[nodiscard]] Blocks inserted(const std::string& name) {
        Blocks blocks = insertedBlock(source_, name);
        constexpr int chapterLevel = 2;
        for (Block& block : blocks) {
            if (auto* heading = std::get_if<Heading>(&block.content)) {
                heading->level = std::max(1, heading->level + level_ - chapterLevel);
                lastLevel_ = heading->level;
            }
        }
        return blocks;
    }

    void item(const RichBlock& block) {
        const bool isOrdered = block.kind == Kind::Numbered;
        if (block.level == 1 && (!isListOpen_ || list_.ordered != isOrdered)) {
            endList();
        }
        isListOpen_ = true;
        if (block.level == 1 || list_.items.empty()) {
            list_.ordered = isOrdered;
            list_.items.push_back({paragraph(block.spans)});
            return;
        }
        Blocks& above = list_.items.back();
        auto* inner = std::get_if<List>(&above.back().content);
        if (inner == nullptr) {
            above.push_back(List{isOrdered, {}});
            inner = &std::get<List>(above.back().content);
        }
        inner->items.push_back({paragraph(block.spans)});
    }

    void endList() {
        if (isListOpen_) {
            blocks_.push_back(std::exchange(list_, List()));
            isListOpen_ = false;
        }
    }

    void row(const RichBlock& block) {
        std::vector<Table::Cell> cells;
        for (const domain::RichSpans& cell : block.cells) {
            cells.emplace_back(textOf(source_, cell));
        }
        if (table_.columns.empty()) {
            for (Table::Cell& title : cells) {
                Table::Column column;
                column.title = std::move(title);
                column.weight = table_.columns.empty() ? 1 : 2;
                table_.columns.push_back(std::move(column));
            }
            return;
        }
        cells.resize(table_.columns.size());
        table_.rows.push_back({std::move(cells), false});
    }

    void endTable() {
        if (!table_.rows.empty()) {
            table_.caption = std::exchange(caption_, {});
            blocks_.push_back(std::exchange(table_, Table()));
        }
        table_ = Table();
    }

    const Source& source_;
    int level_;
    int lastLevel_ = 0;
    Blocks blocks_;
    List list_;
    bool isListOpen_ = false;
    Table table_;
    std::string caption_;

    friend Blocks report::blocksOf(const Source&, const std::string&, int);
};

void dropEmptyHeadings(Blocks& blocks) {
    Blocks kept;
    for (Block& block : blocks) {
        const auto* heading = std::get_if<Heading>(&block.content);
        while (heading != nullptr && !kept.empty()) {
            const auto* before = std::get_if<Heading>(&kept.back().content);
            if (before == nullptr || before->level < heading->level) {
                break;
            }
            kept.pop_back();
        }
        kept.push_back(std::move(block));
    }
    while (!kept.empty() && std::holds_alternative<Heading>(kept.back().content)) {
        kept.pop_back();
    }
    blocks = std::move(kept);
}

}  // namespace

Blocks blocksOf(const Source& source, const std::string& text, int level) {
    TextBuilder builder(source, level);
    builder.lastLevel_ = level - 1;
    for (const RichBlock& block : domain::readRichText(text).blocks) {
        builder.add(block);
    }
    Blocks blocks = builder.take();
    dropEmptyHeadings(blocks);
    return blocks;
}

bool saysSomething(const Source& source, const std::string& text) {
    const domain::RichText blocks = domain::readRichText(text).blocks;
    // Written words are there whatever the data are; what is filled in can be long to make.
    const bool hasWords = std::any_of(blocks.begin(), blocks.end(), [](const RichBlock& block) {
        return block.kind == Kind::Paragraph || block.kind == Kind::Bullet ||
               block.kind == Kind::Numbered;
    });
    return hasWords || !blocksOf(source, text, 1).empty();
}

std::string wordsOf(const work::BoundFigures& figures, const std::string& line) {
    std::string words;
    for (const RichBlock& block : domain::readRichText(line).blocks) {
        words += wordsOf(figures, block.spans);
    }
    return words;
}

std::string originAnchor(const std::string& key) {
    return "herkomst-" + key;
}

}  // namespace kamerklaar::report
