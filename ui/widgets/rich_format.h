// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGui/QTextBlock>
#include <QtGui/QTextCharFormat>
#include <QtGui/QTextCursor>
#include <optional>
#include <vector>

#include "domain/rich_text.h"

class QTextTable;

// How a RichText is kept in a text document: what the formats of Qt have no word for stands in
// properties of our own. Formats say what a piece means; how that looks is drawn over them
// (rich_look.h), so that the document holds nothing that is not in the text.
namespace kamerklaar::ui {

enum RichProperty {
    richAtomKind = QTextFormat::UserProperty + 1,
    richAtomText,  ///< what it refers to: key of a figure, words of a note
    richAtomId,    ///< each its own, so that neighbours stay apart
    richClaim,     ///< the condition
    richLanguage,
    richCaption,  ///< of a block: belongs to the table below it
    richAbsent,   ///< of a cell: there only because a table has no gaps
};

/// Words that stand for something else. They are read, searched and spoken like other words, but
/// nobody types in them, and they go as a whole.
struct RichAtom {
    enum class Kind { None, Figure, Note, Paper, Inserted };
    Kind kind = Kind::None;
    QString text;
    int id = 0;
    int start = 0;  ///< positions in the document
    int end = 0;
};

[[nodiscard]] RichAtom::Kind atomKindOf(const QTextCharFormat& format);
/// In the order in which they stand. One that was damaged may be there in two pieces.
[[nodiscard]] std::vector<RichAtom> atomsIn(const QTextBlock& block);
/// The one that ends, begins, or goes on at a position.
[[nodiscard]] std::optional<RichAtom> atomBefore(const QTextDocument& document, int position);
[[nodiscard]] std::optional<RichAtom> atomAfter(const QTextDocument& document, int position);
[[nodiscard]] std::optional<RichAtom> atomAround(const QTextDocument& document, int position);

/// The format of a span, an atom with a name of its own.
[[nodiscard]] QTextCharFormat formatOf(const domain::RichSpan& span);
[[nodiscard]] QTextCharFormat formatOfBlock(const QString& name);
/// Everything about a span but the words of plain ones.
[[nodiscard]] domain::RichSpan spanOf(const QTextCharFormat& format);
void clearAtom(QTextCharFormat& format);
void setLink(QTextCharFormat& format, const QString& address);
void setOrClear(QTextCharFormat& format, RichProperty property, const QString& text);

/// What a line is. Table rows are no shape: they stand in a table.
struct RichShape {
    domain::RichBlock::Kind kind = domain::RichBlock::Kind::Paragraph;
    int level = 1;
    friend bool operator==(const RichShape&, const RichShape&) = default;
};
[[nodiscard]] RichShape shapeOf(const QTextBlock& block);
/// Makes the line where the cursor is one; a list goes on from the one above it.
void setShape(QTextCursor& cursor, const RichShape& shape);
/// A block that the program fills in.
[[nodiscard]] bool isInserted(const QTextBlock& block);

/// The table that a line stands in, the outermost of several; nullptr for none.
[[nodiscard]] QTextTable* tableAround(const QTextBlock& block);

/// Changes the formats between two positions, each piece its own.
template <typename Change>
void changeFormats(QTextDocument& document, int from, int to, Change change) {
    struct Piece {
        int start;
        int end;
        QTextCharFormat format;
    };
    std::vector<Piece> pieces;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const int start = std::max(at.fragment().position(), from);
            const int end = std::min(at.fragment().position() + at.fragment().length(), to);
            if (start < end) {
                pieces.push_back({start, end, at.fragment().charFormat()});
            }
        }
    }
    QTextCursor cursor(&document);
    for (Piece& piece : pieces) {
        change(piece.format);
        cursor.setPosition(piece.start);
        cursor.setPosition(piece.end, QTextCursor::KeepAnchor);
        cursor.setCharFormat(piece.format);
    }
}

}  // namespace kamerklaar::ui
