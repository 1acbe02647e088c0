// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGui/QTextCursor>

#include "domain/rich_text.h"
#include "ui/widgets/rich_atoms.h"
#include "ui/widgets/rich_format.h"

namespace kamerklaar::ui {

/// Everything that is done to a text at a cursor, so that it stays a text that can be kept: atoms
/// go as a whole, cells hold one line, and what the program fills in has a line of its own.
class RichHand {
public:
    RichHand(QTextCursor& cursor, const RichValues& values) : cursor_(cursor), values_(values) {}

    // ---- Looks ----

    void toggleStrong();
    void toggleEmphasis();
    /// Of what is selected; an empty one takes it away.
    void setLink(const QString& address);
    void setLanguage(const QString& language);
    void setClaim(const QString& condition);
    /// Of the lines that are selected; those that have it already become paragraphs again.
    void setShape(const RichShape& shape);
    /// Of lines in a list.
    void indent(int by);

    // ---- What comes in ----

    /// Words, or an atom, in the line.
    void insert(const domain::RichSpans& spans);
    /// Words with a look of their own, which `set` gives them.
    template <typename Set>
    void insert(const domain::RichSpan& span, Set set) {
        const int start = cursor_.selectionStart();
        insert(domain::RichSpans{span});
        const int end = cursor_.position();
        cursor_.setPosition(std::min(start, end));
        cursor_.setPosition(end, QTextCursor::KeepAnchor);
        set(*this);
        cursor_.setPosition(end);
    }
    void insert(const domain::RichText& text);
    void insertTable(int rows, int columns);
    /// Another atom in the place of this one.
    void replace(const RichAtom& atom, const domain::RichSpan& with);

    // ---- What goes ----

    void removeSelection();
    /// What is selected, or else as far as `step` goes.
    void erase(Going going, QTextCursor::MoveOperation step);
    void remove(const RichAtom& atom);
    /// The table around the cursor, or a row or column of it.
    enum class TablePart { Row, Column, Whole };
    void removeTablePart(TablePart part);

    // ---- Lines ----

    /// Enter.
    void breakLine();
    /// One line up or down: Alt+Shift+Up.
    void moveLine(Going going);
    void addTablePart(TablePart part, Going going);
    /// To the next or the previous cell; out of the table from its last or first one.
    void goToCell(Going going);
    /// Where words can be typed: not in the line of something that the program fills in.
    void leaveInserted();

private:
    template <typename Change>
    void change(Change change);
    [[nodiscard]] QTextDocument& document() { return *cursor_.document(); }
    [[nodiscard]] bool isIn(RichAtom::Kind kind) const;
    void toFreshLine();
    void removeLine(const QTextBlock& block);
    void eraseAtEdge(Going going);
    void fillCells(const domain::RichText& rows);

    QTextCursor& cursor_;
    const RichValues& values_;
};

}  // namespace kamerklaar::ui
