// SPDX-License-Identifier: EUPL-1.2
#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>

#include "ui/widgets/rich_hand.h"
#include "ui/widgets/rich_reader.h"
#include "ui/widgets/rich_writer.h"

// What breaks, joins, moves and removes lines.
namespace kamerklaar::ui {

namespace {

using BlockKind = domain::RichBlock::Kind;

bool isList(const RichShape& shape) {
    return shape.kind == BlockKind::Bullet || shape.kind == BlockKind::Numbered;
}

}  // namespace

void RichHand::removeSelection() {
    if (cursor_.hasSelection()) {
        coverAtoms(cursor_, Going::Nowhere);
        cursor_.removeSelectedText();
    }
}

void RichHand::remove(const RichAtom& atom) {
    if (atom.kind == RichAtom::Kind::Inserted) {
        removeLine(document().findBlock(atom.start));
        return;
    }
    cursor_.setPosition(atom.start);
    cursor_.setPosition(atom.end, QTextCursor::KeepAnchor);
    cursor_.removeSelectedText();
}

/// The line with the break that parts it from the next one, or else from the one before.
void RichHand::removeLine(const QTextBlock& block) {
    const QTextBlock next = block.next();
    const QTextBlock above = block.previous();
    int from = block.position();
    int to = from + block.length() - 1;
    RichShape kept;
    if (next.isValid() && tableAround(next) == nullptr) {
        to = next.position();
        kept = shapeOf(next);
    } else if (above.isValid() && tableAround(above) == nullptr) {
        --from;
        kept = shapeOf(above);
    }
    cursor_.setPosition(from);
    cursor_.setPosition(to, QTextCursor::KeepAnchor);
    cursor_.removeSelectedText();
    if (shapeOf(cursor_.block()) != kept) {
        ui::setShape(cursor_, kept);
    }
}

void RichHand::erase(Going going, QTextCursor::MoveOperation step) {
    if (cursor_.hasSelection()) {
        removeSelection();
        return;
    }
    const bool isBack = going == Going::Back;
    const int position = cursor_.position();
    if (const auto atom =
            isBack ? atomBefore(document(), position) : atomAfter(document(), position)) {
        remove(*atom);
        return;
    }
    if (isBack ? cursor_.atBlockStart() : cursor_.atBlockEnd()) {
        eraseAtEdge(going);
        return;
    }
    const bool isLetter =
        step == QTextCursor::PreviousCharacter || step == QTextCursor::NextCharacter;
    if (isLetter) {
        isBack ? cursor_.deletePreviousChar() : cursor_.deleteChar();
        return;
    }
    cursor_.movePosition(step, QTextCursor::KeepAnchor);
    coverAtoms(cursor_, going);
    cursor_.removeSelectedText();
}

/// At the beginning or the end of a line: first it becomes a plain one, then it joins the other.
void RichHand::eraseAtEdge(Going going) {
    const bool isBack = going == Going::Back;
    const QTextBlock block = cursor_.block();
    const QTextBlock other = isBack ? block.previous() : block.next();
    const RichShape shape = shapeOf(block);
    if (isBack && tableAround(block) == nullptr && shape.kind != BlockKind::Paragraph) {
        ui::setShape(cursor_,
                     isList(shape) && shape.level > 1 ? RichShape{shape.kind, 1} : RichShape());
        return;
    }
    if (!other.isValid() || tableAround(block) != nullptr || tableAround(other) != nullptr) {
        return;  // cells and tables stay whole
    }
    const bool staysAlone = isInserted(block);
    if (isInserted(other) || (staysAlone && other.length() == 1)) {
        removeLine(other);
        return;
    }
    if (staysAlone) {
        return;
    }
    isBack ? cursor_.deletePreviousChar() : cursor_.deleteChar();
}

void RichHand::breakLine() {
    removeSelection();
    if (cursor_.currentTable() != nullptr) {
        QTextTable* table = cursor_.currentTable();
        const QTextTableCell cell = table->cellAt(cursor_);
        if (cell.row() + 1 == table->rows()) {
            table->appendRows(1);
        }
        cursor_ = table->cellAt(cell.row() + 1, cell.column()).firstCursorPosition();
        return;
    }
    const QTextBlock block = cursor_.block();
    if (isInserted(block)) {
        leaveInserted();
        return;
    }
    const RichShape shape = shapeOf(block);
    if (shape.kind == BlockKind::Caption) {
        cursor_.setPosition(block.next().isValid() ? block.next().position() : block.position());
        return;
    }
    if (isList(shape) && block.length() == 1) {
        eraseAtEdge(Going::Back);
        return;
    }
    const bool endsHeading = shape.kind == BlockKind::Heading && cursor_.atBlockEnd();
    cursor_.insertBlock();
    if (endsHeading) {
        ui::setShape(cursor_, {});
    }
}

void RichHand::moveLine(Going going) {
    const QTextBlock block = cursor_.block();
    const QTextBlock other = going == Going::Back ? block.previous() : block.next();
    const bool isCaption = shapeOf(block).kind == BlockKind::Caption;
    if (tableAround(block) != nullptr || !other.isValid() || isCaption) {
        return;
    }
    const int within = cursor_.positionInBlock();
    const domain::RichText line =
        readDocument(document(), block.position(), block.position() + block.length() - 1);
    // The place to come to, held by a cursor while the line goes.
    QTextCursor target(&document());
    const QTextTable* table = tableAround(other);
    if (going == Going::Back) {
        const QTextBlock above =
            table != nullptr ? document().findBlock(table->firstPosition() - 1) : other;
        // Between a caption and its table there is nothing.
        const bool isBelow = table != nullptr && shapeOf(above).kind != BlockKind::Caption;
        target.setPosition(above.position() + (isBelow ? above.length() - 1 : 0));
    } else {
        const int end = table != nullptr ? table->lastPosition() + 1 : other.position();
        const QTextBlock below = document().findBlock(end);
        target.setPosition(below.position() + below.length() - 1);
    }
    removeLine(block);
    cursor_.setPosition(target.position());
    toFreshLine();
    const int start = cursor_.position();
    RichWriter(cursor_, values_).write(line);
    cursor_.setPosition(std::min(start + within, cursor_.position()));
}

void RichHand::addTablePart(TablePart part, Going going) {
    QTextTable* table = cursor_.currentTable();
    if (table == nullptr) {
        return;
    }
    const QTextTableCell cell = table->cellAt(cursor_);
    const int further = going == Going::Back ? 0 : 1;
    if (part == TablePart::Row) {
        table->insertRows(cell.row() + further, 1);
    } else {
        table->insertColumns(cell.column() + further, 1);
    }
}

void RichHand::removeTablePart(TablePart part) {
    QTextTable* table = cursor_.currentTable();
    if (table == nullptr) {
        return;
    }
    const QTextTableCell cell = table->cellAt(cursor_);
    const int row = cell.row();
    const int column = cell.column();
    if (part == TablePart::Row && table->rows() > 1) {
        table->removeRows(row, 1);
    } else if (part == TablePart::Column && table->columns() > 1) {
        table->removeColumns(column, 1);
    } else {
        cursor_.setPosition(table->firstPosition() - 1);
        cursor_.setPosition(table->lastPosition() + 1, QTextCursor::KeepAnchor);
        cursor_.removeSelectedText();
        return;
    }
    cursor_ =
        table->cellAt(std::min(row, table->rows() - 1), std::min(column, table->columns() - 1))
            .firstCursorPosition();
}

void RichHand::goToCell(Going going) {
    const QTextTable* table = cursor_.currentTable();
    if (table == nullptr) {
        return;
    }
    const QTextTableCell cell = table->cellAt(cursor_);
    const int number =
        cell.row() * table->columns() + cell.column() + (going == Going::Back ? -1 : 1);
    if (number < 0) {
        cursor_.setPosition(table->firstPosition() - 1);
    } else if (number >= table->rows() * table->columns()) {
        cursor_.setPosition(table->lastPosition() + 1);
    } else {
        const QTextTableCell next =
            table->cellAt(number / table->columns(), number % table->columns());
        cursor_.setPosition(next.firstPosition());
        cursor_.setPosition(next.lastPosition(), QTextCursor::KeepAnchor);
    }
}

}  // namespace kamerklaar::ui
