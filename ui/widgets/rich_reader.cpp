// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/rich_reader.h"

#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>
#include <algorithm>

#include "ui/widgets/rich_format.h"

namespace kamerklaar::ui {

namespace {

using domain::RichBlock;
using domain::RichSpan;
using domain::RichSpans;

/// Words without what only a document has: line separators, pictures.
std::string plainWords(QString words) {
    words.remove(QChar::ObjectReplacementCharacter);
    for (QChar& letter : words) {
        const bool isBreak = letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator;
        if (isBreak || letter == u'\t' || letter == u'\n' || letter == u'\r') {
            letter = u' ';
        }
    }
    return words.toStdString();
}

bool isBlank(const RichSpans& spans) {
    return std::all_of(spans.begin(), spans.end(), [](const RichSpan& span) {
        return span.kind == RichSpan::Kind::Words &&
               span.text.find_first_not_of(' ') == std::string::npos;
    });
}

/// Words of one look are one span, however many pieces they stand in.
void append(RichSpans& spans, RichSpan span) {
    if (span.kind == RichSpan::Kind::Words && !spans.empty()) {
        RichSpan look = spans.back();
        look.text = span.text;
        if (look == span) {
            spans.back().text += span.text;
            return;
        }
    }
    spans.push_back(std::move(span));
}

class Reader {
public:
    Reader(const QTextDocument& document, int from, int to)
        : document_(document), from_(from), to_(to) {}

    [[nodiscard]] std::vector<PlacedBlock> read() {
        QTextBlock block = document_.findBlock(from_);
        while (block.isValid() && block.position() < to_) {
            QTextTable* table = tableAround(block);
            if (table != nullptr && !isWithinOneCell(*table)) {
                addTable(*table);
                block = document_.findBlock(table->lastPosition() + 1);
            } else {
                addLine(block);
                block = block.next();
            }
        }
        return std::move(blocks_);
    }

private:
    void addLine(const QTextBlock& block) {
        const RichShape shape = shapeOf(block);
        const RichBlock empty{shape.kind, shape.level, {}, {}, {}};
        PlacedBlock line{empty, std::max(block.position(), from_), 0};
        const auto finish = [&](int end) {
            line.end = end;
            if (!ui::isBlank(line.block)) {
                blocks_.push_back(std::move(line));
            }
            line = {empty, end, end};
        };
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            if (atomKindOf(fragment.charFormat()) != RichAtom::Kind::Inserted) {
                addPiece(line.block.spans, fragment);
                continue;
            }
            // A block that the program fills in stands by itself, whatever stands beside it.
            finish(fragment.position());
            const int end = fragment.position() + fragment.length();
            if (isWanted(fragment)) {
                addInserted(fragment.charFormat(), fragment.position(), end);
            }
            line.start = end;
        }
        finish(std::min(block.position() + block.length() - 1, to_));
    }

    void addInserted(const QTextCharFormat& format, int start, int end) {
        const int id = format.intProperty(richAtomId);
        if (id == inserted_) {
            blocks_.back().end = end;  // one that was broken in two
            return;
        }
        inserted_ = id;
        RichBlock block;
        block.kind = RichBlock::Kind::Inserted;
        block.name = format.stringProperty(richAtomText).toStdString();
        blocks_.push_back({std::move(block), start, end});
    }

    [[nodiscard]] bool isWanted(const QTextFragment& fragment) const {
        return fragment.position() < to_ && fragment.position() + fragment.length() > from_;
    }

    void addPiece(RichSpans& spans, const QTextFragment& fragment) {
        if (!isWanted(fragment)) {
            return;
        }
        RichSpan span = spanOf(fragment.charFormat());
        if (span.kind != RichSpan::Kind::Words) {
            const int id = fragment.charFormat().intProperty(richAtomId);
            if (id != lastAtom_) {
                spans.push_back(std::move(span));
            }
            lastAtom_ = id;
            return;
        }
        const int skipped = std::max(from_ - fragment.position(), 0);
        const int length = std::min(fragment.length(), to_ - fragment.position()) - skipped;
        span.text = plainWords(fragment.text().mid(skipped, length));
        if (!span.text.empty()) {
            append(spans, std::move(span));
        }
    }

    [[nodiscard]] RichSpans spansOf(const QTextTableCell& cell) {
        RichSpans spans;
        const QTextBlock last = cell.lastCursorPosition().block();
        for (QTextBlock block = cell.firstCursorPosition().block();
             block.isValid() && block.position() <= last.position(); block = block.next()) {
            if (!spans.empty()) {
                append(spans, {RichSpan::Kind::Words, " ", false, false, {}, {}, {}});
            }
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                if (atomKindOf(at.fragment().charFormat()) != RichAtom::Kind::Inserted) {
                    addPiece(spans, at.fragment());
                }
            }
        }
        return isBlank(spans) ? RichSpans() : spans;
    }

    void addTable(const QTextTable& table) {
        for (int row = 0; row < table.rows(); ++row) {
            const int start = table.cellAt(row, 0).firstPosition();
            const int end = table.cellAt(row, table.columns() - 1).lastPosition();
            if (end < from_ || start >= to_) {
                continue;
            }
            PlacedBlock line{{}, start, end};
            line.block.kind = RichBlock::Kind::TableRow;
            std::size_t kept = 0;
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                // Cells that were joined elsewhere count where they begin.
                const bool isOwn = cell.row() == row && cell.column() == column;
                line.block.cells.push_back(isOwn ? spansOf(cell) : RichSpans());
                const bool isThere =
                    !line.block.cells.back().empty() || !cell.format().boolProperty(richAbsent);
                kept = isThere ? line.block.cells.size() : kept;
            }
            line.block.cells.resize(kept);
            blocks_.push_back(std::move(line));
        }
    }

    [[nodiscard]] bool isWithinOneCell(const QTextTable& table) const {
        const QTextTableCell first = table.cellAt(from_);
        return first.isValid() && to_ <= first.lastPosition() && first.firstPosition() <= from_;
    }

    const QTextDocument& document_;
    int from_;
    int to_;
    int lastAtom_ = 0;
    int inserted_ = 0;
    std::vector<PlacedBlock> blocks_;
};

}  // namespace

bool isBlank(const RichBlock& block) {
    return block.kind != RichBlock::Kind::TableRow && block.kind != RichBlock::Kind::Inserted &&
           isBlank(block.spans);
}

std::vector<PlacedBlock> placedBlocks(const QTextDocument& document, int from, int to) {
    return Reader(document, from, to).read();
}

domain::RichText readDocument(const QTextDocument& document, int from, int to) {
    domain::RichText text;
    for (PlacedBlock& placed : placedBlocks(document, from, to)) {
        text.push_back(std::move(placed.block));
    }
    return text;
}

}  // namespace kamerklaar::ui
