// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/rich_hand.h"

#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>
#include <algorithm>

#include "ui/widgets/rich_writer.h"

namespace kamerklaar::ui {

namespace {

using domain::RichBlock;
using domain::RichSpan;
using domain::RichSpans;
using BlockKind = RichBlock::Kind;

/// The format of the first letter that is selected, or of what is typed next.
QTextCharFormat formatHere(const QTextCursor& cursor) {
    if (!cursor.hasSelection()) {
        return cursor.charFormat();
    }
    QTextCursor first(cursor);
    first.setPosition(cursor.selectionStart() + 1);
    return first.charFormat();
}

/// Of several lines one, for a cell.
RichSpans joined(const domain::RichText& text) {
    RichSpans all;
    const auto add = [&all](const RichSpans& spans) {
        if (!all.empty() && !spans.empty()) {
            all.push_back({RichSpan::Kind::Words, " ", false, false, {}, {}, {}});
        }
        all.insert(all.end(), spans.begin(), spans.end());
    };
    for (const RichBlock& block : text) {
        add(block.spans);
        for (const RichSpans& cell : block.cells) {
            add(cell);
        }
    }
    return all;
}

}  // namespace

template <typename Change>
void RichHand::change(Change change) {
    if (cursor_.hasSelection()) {
        changeFormats(document(), cursor_.selectionStart(), cursor_.selectionEnd(), change);
    } else {
        QTextCharFormat next = cursor_.charFormat();
        change(next);
        cursor_.setCharFormat(next);
    }
}

void RichHand::toggleStrong() {
    const bool was = spanOf(formatHere(cursor_)).isStrong;
    change([was](QTextCharFormat& format) {
        format.setFontWeight(was ? QFont::Normal : QFont::Bold);
    });
}

void RichHand::toggleEmphasis() {
    const bool was = spanOf(formatHere(cursor_)).isEmphasis;
    change([was](QTextCharFormat& format) { format.setFontItalic(!was); });
}

void RichHand::setLink(const QString& address) {
    change([&](QTextCharFormat& format) { ui::setLink(format, address); });
}

void RichHand::setLanguage(const QString& language) {
    change([&](QTextCharFormat& format) { setOrClear(format, richLanguage, language); });
}

void RichHand::setClaim(const QString& condition) {
    change([&](QTextCharFormat& format) { setOrClear(format, richClaim, condition); });
}

void RichHand::setShape(const RichShape& shape) {
    std::vector<QTextBlock> lines;
    bool haveAll = true;
    for (QTextBlock block = document().findBlock(cursor_.selectionStart());
         block.isValid() && block.position() <= cursor_.selectionEnd(); block = block.next()) {
        // A cell holds one plain line, and so does what the program fills in.
        if (tableAround(block) == nullptr && !isInserted(block)) {
            haveAll = haveAll && shapeOf(block) == shape;
            lines.push_back(block);
        }
    }
    for (const QTextBlock& block : lines) {
        QTextCursor line(block);
        ui::setShape(line, haveAll ? RichShape() : shape);
    }
}

void RichHand::indent(int by) {
    for (QTextBlock block = document().findBlock(cursor_.selectionStart());
         block.isValid() && block.position() <= cursor_.selectionEnd(); block = block.next()) {
        RichShape shape = shapeOf(block);
        if (shape.kind == BlockKind::Bullet || shape.kind == BlockKind::Numbered) {
            shape.level = std::clamp(shape.level + by, 1, 2);
            QTextCursor line(block);
            ui::setShape(line, shape);
        }
    }
}

void RichHand::insert(const RichSpans& spans) {
    removeSelection();
    leaveInserted();
    RichWriter(cursor_, values_).write(spans);
}

void RichHand::insert(const domain::RichText& text) {
    removeSelection();
    if (text.empty()) {
        return;
    }
    if (cursor_.currentTable() != nullptr && text.front().kind != BlockKind::Inserted) {
        const bool isTable = std::any_of(text.begin(), text.end(), [](const RichBlock& block) {
            return block.kind == BlockKind::TableRow;
        });
        isTable ? fillCells(text) : insert(joined(text));
        return;
    }
    leaveInserted();
    // The first paragraph goes on in the line where it is put.
    const bool goesOn = text.front().kind == BlockKind::Paragraph && cursor_.block().length() > 1;
    if (goesOn) {
        RichWriter(cursor_, values_).write(text.front().spans);
        if (text.size() == 1) {
            return;
        }
    }
    toFreshLine();
    RichWriter(cursor_, values_)
        .write(domain::RichText(text.begin() + (goesOn ? 1 : 0), text.end()));
}

void RichHand::insertTable(int rows, int columns) {
    toFreshLine();
    ui::setShape(cursor_, {BlockKind::Caption, 1});
    const int caption = cursor_.position();
    RichWriter(cursor_, values_).writeTable(rows, columns);
    cursor_.setPosition(caption);
}

void RichHand::replace(const RichAtom& atom, const RichSpan& with) {
    QTextCursor first(cursor_);
    first.setPosition(atom.start + 1);
    RichSpan span = spanOf(first.charFormat());
    span.kind = with.kind;
    span.text = with.text;
    cursor_.setPosition(atom.start);
    cursor_.setPosition(atom.end, QTextCursor::KeepAnchor);
    cursor_.removeSelectedText();
    RichWriter(cursor_, values_).write(RichSpans{span});
}

void RichHand::leaveInserted() {
    if (!isInserted(cursor_.block())) {
        return;
    }
    if (cursor_.atBlockStart()) {
        cursor_.insertBlock();
        cursor_.movePosition(QTextCursor::PreviousBlock);
    } else {
        cursor_.movePosition(QTextCursor::EndOfBlock);
        cursor_.insertBlock(QTextBlockFormat(), QTextCharFormat());
    }
    ui::setShape(cursor_, {});
}

/// An empty line of its own where the cursor is; what stood around it stays whole.
void RichHand::toFreshLine() {
    if (const QTextTable* table = tableAround(cursor_.block())) {
        cursor_.setPosition(table->lastPosition() + 1);
    } else if (shapeOf(cursor_.block()).kind == BlockKind::Caption) {
        // Between a caption and its table there is nothing.
        cursor_.movePosition(QTextCursor::StartOfBlock);
    }
    if (cursor_.block().length() == 1) {
        ui::setShape(cursor_, {});
        return;
    }
    const bool isAtEnd = cursor_.atBlockEnd();
    const bool isWithin = !isAtEnd && !cursor_.atBlockStart();
    cursor_.insertBlock();
    if (isWithin) {
        cursor_.insertBlock();
    }
    if (!isAtEnd) {
        cursor_.movePosition(QTextCursor::PreviousBlock);
    }
    cursor_.setBlockCharFormat(QTextCharFormat());
    ui::setShape(cursor_, {});
}

void RichHand::fillCells(const domain::RichText& rows) {
    QTextTable* table = cursor_.currentTable();
    const QTextTableCell at = table->cellAt(cursor_);
    int row = at.row();
    for (const RichBlock& block : rows) {
        if (block.kind != BlockKind::TableRow) {
            continue;
        }
        const int width = at.column() + static_cast<int>(block.cells.size());
        if (row >= table->rows()) {
            table->appendRows(1);
        }
        if (width > table->columns()) {
            table->appendColumns(width - table->columns());
        }
        for (std::size_t i = 0; i < block.cells.size(); ++i) {
            const QTextTableCell cell = table->cellAt(row, at.column() + static_cast<int>(i));
            QTextCursor inside = cell.firstCursorPosition();
            inside.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
            inside.removeSelectedText();
            RichWriter(inside, values_).write(block.cells[i]);
        }
        ++row;
    }
}

}  // namespace kamerklaar::ui
