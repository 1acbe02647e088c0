// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGui/QTextCursor>

#include "domain/rich_text.h"
#include "ui/widgets/rich_values.h"

class QTextTable;

namespace kamerklaar::ui {

/// The words that an atom shows; for a note its number in the text.
[[nodiscard]] QString atomWords(const QTextCharFormat& format, int noteNumber,
                                const RichValues& values);

/// Puts a text into a document.
class RichWriter {
public:
    /// Writes on from where the cursor is and leaves it behind what was written.
    RichWriter(QTextCursor& cursor, const RichValues& values) : cursor_(cursor), values_(values) {}

    /// Within the line where the cursor is.
    void write(const domain::RichSpans& spans);
    /// From the line where the cursor is, which is empty.
    void write(const domain::RichText& blocks);
    /// An empty table with a head, after the line where the cursor is. The cursor moves behind it.
    QTextTable* writeTable(int rows, int columns);

private:
    void writeBlock(const domain::RichBlock& block);
    void writeRows(const domain::RichText& blocks, std::size_t first, std::size_t end);

    QTextCursor& cursor_;
    const RichValues& values_;
    bool isFresh_ = true;  ///< the line is empty and waits for the next block
};

}  // namespace kamerklaar::ui
