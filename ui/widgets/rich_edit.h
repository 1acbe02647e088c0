// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtWidgets/QTextEdit>
#include <memory>

#include "ui/widgets/rich_hand.h"

namespace kamerklaar::ui {

class RichLook;

/// The one way in which a text is kept: as RichEdit gives it back.
[[nodiscard]] QString keptText(domain::RichText text);

/// What stands at a place in a text, as far as it is more than words.
struct RichPlace {
    enum class What { Nothing, Figure, Note, Paper, Inserted, Claim, Link };
    What what = What::Nothing;
    QString text;  ///< key, words, number, name, condition, address
    int start = 0;
    int end = 0;
    friend bool operator==(const RichPlace&, const RichPlace&) = default;
};

/// A text of a report while somebody writes it: headings, lists, tables and notes as they are read,
/// figures and claims with the values of now. It is kept and given as domain/rich_text.h says, and
/// gives back exactly what it was given.
class RichEdit : public QTextEdit {
    Q_OBJECT
public:
    explicit RichEdit(QWidget* parent = nullptr);
    ~RichEdit() override;

    /// From now on figures, claims and blocks say this. What was typed stays.
    void setValues(std::shared_ptr<const RichValues> values);
    [[nodiscard]] const RichValues& values() const { return *values_; }

    [[nodiscard]] QString typed() const;
    /// Nothing before it can be taken back; the same text again changes nothing.
    void setTyped(const QString& markup);

    /// Does something at the cursor, as one step that can be taken back. Nothing when the text may
    /// only be read.
    template <typename Act>
    void perform(Act act) {
        if (isReadOnly()) {
            return;
        }
        QTextCursor cursor = textCursor();
        cursor.beginEditBlock();
        RichHand hand(cursor, *values_);
        act(hand);
        cursor.endEditBlock();
        setTextCursor(cursor);
        settle();
    }

    /// Where the cursor is, or what is selected.
    [[nodiscard]] RichPlace place() const;
    /// What there is to say about it; empty for plain words.
    [[nodiscard]] QString hintOf(const RichPlace& place) const;
    /// Makes what stands at a place the selection and shows it.
    void select(const RichPlace& place);
    /// The block with this number in the kept text; of it a figure, claim or words where they are
    /// found.
    void goTo(int block, const QString& words);

Q_SIGNALS:
    void edited();
    void left();
    /// The cursor came to something else.
    void placeChanged();
    /// Ctrl with a click, or Alt+Enter: where does this come from?
    void originWanted(const kamerklaar::ui::RichPlace& place);
    /// A double click on something that is not typed here.
    void changeWanted(const kamerklaar::ui::RichPlace& place);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] RichPlace placeAt(int position) const;
    [[nodiscard]] RichPlace placeUnder(const QPoint& point) const;
    /// Keys that remove something; false for all others.
    bool eraseFor(QKeyEvent& event);
    bool moveFor(QKeyEvent& event);
    void typeWith(QKeyEvent& event);
    void stayBesideAtoms();
    void settleFormat();
    void settle();
    void sayEdited();
    void paintInserted(QPainter& painter, const QTextBlock& block, const QPointF& offset) const;
    void paintClaims(QPainter& painter, const QTextBlock& block, const QPointF& offset) const;
    template <typename Paint>
    void forVisibleBlocks(Paint paint) const;

    std::shared_ptr<const RichValues> values_;
    RichLook* look_;
    QString kept_;  ///< the text of which was last said that it was edited
    RichPlace place_;
    int cursorWas_ = 0;
    bool settling_ = false;
    bool loading_ = false;
};

}  // namespace kamerklaar::ui
