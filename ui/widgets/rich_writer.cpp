// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/rich_writer.h"

#include <QtGui/QTextTable>
#include <algorithm>

#include "ui/shell/design.h"
#include "ui/widgets/rich_format.h"

namespace kamerklaar::ui {

namespace {

using domain::RichBlock;
using domain::RichSpan;

/// What cannot be shown stands there as it is kept.
QString orItself(const QString& words, const QString& text, const char* before, const char* after) {
    return words.isEmpty() ? QLatin1String(before) + text + QLatin1String(after)
                           : QString(words).replace(u'\n', u' ');
}

QTextTableFormat tableFormat() {
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setCellSpacing(0);
    format.setCellPadding(room::tight);
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(colours().border);
    format.setBottomMargin(room::small);
    return format;
}

}  // namespace

QString atomWords(const QTextCharFormat& format, int noteNumber, const RichValues& values) {
    const QString text = format.stringProperty(richAtomText);
    switch (atomKindOf(format)) {
        case RichAtom::Kind::Figure:
            return orItself(values.figure(text), text, "{", "}");
        case RichAtom::Kind::Note:
            return QString::number(noteNumber);
        case RichAtom::Kind::Paper:
            return QString::fromStdString(domain::paperName(text.toStdString()));
        case RichAtom::Kind::Inserted:
            return orItself(values.block(text), text, "{{", "}}");
        case RichAtom::Kind::None:
            break;
    }
    return {};
}

void RichWriter::write(const domain::RichSpans& spans) {
    for (const RichSpan& span : spans) {
        const QTextCharFormat format = formatOf(span);
        // Notes are numbered when all of the text is there.
        cursor_.insertText(span.kind == RichSpan::Kind::Words ? QString::fromStdString(span.text)
                                                              : atomWords(format, 0, values_),
                           format);
    }
}

void RichWriter::write(const domain::RichText& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind != RichBlock::Kind::TableRow) {
            writeBlock(blocks[i]);
            continue;
        }
        std::size_t end = i + 1;
        while (end < blocks.size() && blocks[end].kind == RichBlock::Kind::TableRow) {
            ++end;
        }
        writeRows(blocks, i, end);
        i = end - 1;
    }
}

void RichWriter::writeBlock(const RichBlock& block) {
    if (!isFresh_) {
        cursor_.insertBlock(QTextBlockFormat(), QTextCharFormat());
    }
    isFresh_ = false;
    if (block.kind == RichBlock::Kind::Inserted) {
        setShape(cursor_, {});
        const QTextCharFormat format = formatOfBlock(QString::fromStdString(block.name));
        cursor_.insertText(atomWords(format, 0, values_), format);
        return;
    }
    setShape(cursor_, {block.kind, block.level});
    write(block.spans);
}

QTextTable* RichWriter::writeTable(int rows, int columns) {
    // An empty line above a table would stay there for good.
    const QTextBlock above = cursor_.block().previous();
    const bool isCaption = shapeOf(cursor_.block()).kind == RichBlock::Kind::Caption;
    if (cursor_.block().length() == 1 && !isCaption && above.isValid() &&
        tableAround(above) == nullptr) {
        cursor_.deletePreviousChar();
    }
    QTextTable* table = cursor_.insertTable(rows, columns, tableFormat());
    cursor_.setPosition(table->lastPosition() + 1);
    setShape(cursor_, {});
    isFresh_ = true;
    return table;
}

void RichWriter::writeRows(const domain::RichText& blocks, std::size_t first, std::size_t end) {
    std::size_t columns = 1;
    for (std::size_t i = first; i < end; ++i) {
        columns = std::max(columns, blocks[i].cells.size());
    }
    QTextTable* table = writeTable(static_cast<int>(end - first), static_cast<int>(columns));
    for (std::size_t i = first; i < end; ++i) {
        for (std::size_t column = 0; column < columns; ++column) {
            QTextTableCell cell =
                table->cellAt(static_cast<int>(i - first), static_cast<int>(column));
            if (column < blocks[i].cells.size()) {
                QTextCursor inside = cell.firstCursorPosition();
                RichWriter(inside, values_).write(blocks[i].cells[column]);
            } else {
                QTextCharFormat format = cell.format();
                format.setProperty(richAbsent, true);
                cell.setFormat(format);
            }
        }
    }
    cursor_.setPosition(table->lastPosition() + 1);
}

}  // namespace kamerklaar::ui
