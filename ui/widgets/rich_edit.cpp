// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/rich_edit.h"

#include <QtCore/QMimeData>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <algorithm>

#include "ui/shell/design.h"
#include "ui/widgets/leaving.h"
#include "ui/widgets/rich_clipboard.h"
#include "ui/widgets/rich_look.h"
#include "ui/widgets/rich_reader.h"
#include "ui/widgets/rich_writer.h"

namespace kamerklaar::ui {

namespace {

/// Before there are figures.
class NoValues : public RichValues {
public:
    [[nodiscard]] QString figure(const QString&) const override { return {}; }
    [[nodiscard]] QString figureHint(const QString&) const override { return {}; }
    [[nodiscard]] work::ClaimState claim(const QString&) const override { return {}; }
    [[nodiscard]] QString block(const QString&) const override { return {}; }
};

}  // namespace

QString keptText(domain::RichText text) {
    // Written twice, because what is read has no spaces at the ends of its lines.
    for (int i = 0; i < 2; ++i) {
        std::erase_if(text, [](const domain::RichBlock& block) { return isBlank(block); });
        text = domain::readRichText(domain::writeRichText(text)).blocks;
    }
    return QString::fromStdString(domain::writeRichText(text));
}

RichEdit::RichEdit(QWidget* parent)
    : QTextEdit(parent), values_(std::make_shared<NoValues>()), look_(new RichLook(document())) {
    setAcceptRichText(true);
    setTabChangesFocus(true);
    document()->setDocumentMargin(room::normal);
    look_->setValues(values_);
    connect(this, &QTextEdit::textChanged, this, [this] {
        // Not within the change itself: what it takes to settle changes the document again.
        if (!settling_ && !loading_) {
            QTimer::singleShot(0, this, &RichEdit::settle);
        }
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &RichEdit::stayBesideAtoms);
}

RichEdit::~RichEdit() = default;

void RichEdit::setValues(std::shared_ptr<const RichValues> values) {
    values_ = std::move(values);
    const QScopedValueRollback settling(settling_, true);
    freshenAtoms(*document(), *values_);
    look_->setValues(values_);
    viewport()->update();
}

QString RichEdit::typed() const {
    return keptText(readDocument(*document()));
}

void RichEdit::setTyped(const QString& markup) {
    const domain::RichText text = domain::readRichText(markup.toStdString()).blocks;
    if (keptText(text) == typed()) {
        return;
    }
    {
        const QScopedValueRollback loading(loading_, true);
        document()->setUndoRedoEnabled(false);
        clear();
        QTextCursor cursor(document());
        RichWriter(cursor, *values_).write(text);
        freshenAtoms(*document(), *values_);
        document()->setUndoRedoEnabled(true);
        cursor.movePosition(QTextCursor::Start);
        setTextCursor(cursor);
    }
    kept_ = typed();
    settleFormat();
}

/// After anything that was done: atoms say what they stand for, and whoever listens hears of it.
void RichEdit::settle() {
    if (settling_ || loading_) {
        return;
    }
    {
        const QScopedValueRollback settling(settling_, true);
        freshenAtoms(*document(), *values_);
        stayBesideAtoms();
    }
    sayEdited();
}

void RichEdit::sayEdited() {
    const QString now = typed();
    if (now != kept_) {
        kept_ = now;
        Q_EMIT edited();
    }
}

// ---- The cursor ----

void RichEdit::stayBesideAtoms() {
    QTextCursor cursor = textCursor();
    const int position = cursor.position();
    const Going going = position > cursorWas_   ? Going::Forward
                        : position < cursorWas_ ? Going::Back
                                                : Going::Nowhere;
    if (coverAtoms(cursor, going)) {
        cursorWas_ = cursor.position();
        setTextCursor(cursor);
    }
    cursorWas_ = cursor.position();
    settleFormat();
    if (const RichPlace now = place(); !(now == place_)) {
        place_ = now;
        setAccessibleDescription(hintOf(place_));
        Q_EMIT placeChanged();
    }
}

/// What is typed next is no part of an atom, and of a claim or link only within it.
void RichEdit::settleFormat() {
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        return;
    }
    QTextCharFormat format = cursor.charFormat();
    const QTextCharFormat was = format;
    clearAtom(format);
    QTextCursor next(cursor);
    QTextCharFormat behind;
    QTextCharFormat before;
    if (!cursor.atBlockEnd()) {
        next.setPosition(cursor.position() + 1);
        behind = next.charFormat();
    }
    if (!cursor.atBlockStart()) {
        next.setPosition(cursor.position());
        before = next.charFormat();
    }
    const auto isWithin = [&](int property) {
        return before.property(property) == behind.property(property);
    };
    if (!isWithin(richClaim)) {
        format.clearProperty(richClaim);
    }
    if (!isWithin(richLanguage)) {
        format.clearProperty(richLanguage);
    }
    if (!isWithin(QTextFormat::AnchorHref)) {
        ui::setLink(format, {});
    }
    if (format != was) {
        setCurrentCharFormat(format);
    }
}

RichPlace RichEdit::placeAt(int position) const {
    using What = RichPlace::What;
    auto atom = atomAround(*document(), position);
    atom = atom ? atom : atomAfter(*document(), position);
    atom = atom ? atom : atomBefore(*document(), position);
    if (atom) {
        constexpr std::array<What, 5> whats{What::Nothing, What::Figure, What::Note, What::Paper,
                                            What::Inserted};
        return {whats[static_cast<std::size_t>(atom->kind)], atom->text, atom->start, atom->end};
    }
    const QTextBlock block = document()->findBlock(position);
    for (const ClaimRun& run : claimsOf(block)) {
        if (run.start <= position && position <= run.end) {
            return {What::Claim, run.condition, run.start, run.end};
        }
    }
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const int start = at.fragment().position();
        const int end = start + at.fragment().length();
        if (at.fragment().charFormat().isAnchor() && start <= position && position <= end) {
            return {What::Link, at.fragment().charFormat().anchorHref(), start, end};
        }
    }
    return {};
}

RichPlace RichEdit::place() const {
    return placeAt(textCursor().selectionStart());
}

void RichEdit::select(const RichPlace& place) {
    QTextCursor cursor = textCursor();
    cursor.setPosition(place.start);
    cursor.setPosition(place.end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void RichEdit::goTo(int block, const QString& words) {
    const std::vector<PlacedBlock> blocks = placedBlocks(*document());
    if (block < 0 || block >= static_cast<int>(blocks.size())) {
        return;
    }
    const PlacedBlock& placed = blocks[static_cast<std::size_t>(block)];
    RichPlace found{RichPlace::What::Nothing, {}, placed.start, placed.end};
    for (QTextBlock line = document()->findBlock(placed.start);
         !words.isEmpty() && line.isValid() && line.position() <= placed.end; line = line.next()) {
        for (const RichAtom& atom : atomsIn(line)) {
            if (atom.text == words) {
                found.start = atom.start;
                found.end = atom.end;
            }
        }
        for (const ClaimRun& run : claimsOf(line)) {
            const QString claimed =
                line.text().mid(run.start - line.position(), run.end - run.start);
            if (run.condition == words || claimed == words) {
                found.start = run.start;
                found.end = run.end;
            }
        }
        const qsizetype at = line.text().indexOf(words);
        if (at >= 0 && found.start == placed.start && found.end == placed.end) {
            found.start = line.position() + static_cast<int>(at);
            found.end = found.start + static_cast<int>(words.size());
        }
    }
    select(found);
}

// ---- Keys ----

void RichEdit::keyPressEvent(QKeyEvent* event) {
    if (isReadOnly()) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    if (eraseFor(*event) || moveFor(*event)) {
        event->accept();
        return;
    }
    const bool isTyped = !event->text().isEmpty() && event->text().at(0).isPrint() &&
                         (event->modifiers() &
                          ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier)) == 0;
    if (isTyped) {
        typeWith(*event);
    } else {
        QTextEdit::keyPressEvent(event);
    }
    settle();
}

void RichEdit::typeWith(QKeyEvent& event) {
    // Letters after each other are one step; only what they take the place of makes them another.
    if (!textCursor().hasSelection() && !isInserted(textCursor().block())) {
        settleFormat();
        QTextEdit::keyPressEvent(&event);
        return;
    }
    QTextCursor step = textCursor();
    step.beginEditBlock();
    perform([](RichHand& hand) {
        hand.removeSelection();
        hand.leaveInserted();
    });
    settleFormat();
    QTextEdit::keyPressEvent(&event);
    step.endEditBlock();
}

bool RichEdit::eraseFor(QKeyEvent& event) {
    struct Key {
        QKeySequence::StandardKey key;
        Going going;
        QTextCursor::MoveOperation step;
    };
    using Cursor = QTextCursor;
    static constexpr std::array keys{
        Key{QKeySequence::Delete, Going::Forward, Cursor::NextCharacter},
        Key{QKeySequence::DeleteStartOfWord, Going::Back, Cursor::PreviousWord},
        Key{QKeySequence::DeleteEndOfWord, Going::Forward, Cursor::NextWord},
        Key{QKeySequence::DeleteEndOfLine, Going::Forward, Cursor::EndOfLine}};
    const auto act = [this](Going going, QTextCursor::MoveOperation step) {
        perform([=](RichHand& hand) { hand.erase(going, step); });
        return true;
    };
    // Not every platform calls it so.
    if (event.key() == Qt::Key_Backspace && (event.modifiers() & ~Qt::ShiftModifier) == 0) {
        return act(Going::Back, Cursor::PreviousCharacter);
    }
    for (const Key& key : keys) {
        if (event.matches(key.key)) {
            return act(key.going, key.step);
        }
    }
    return false;
}

/// Enter, Tab within a table, and lines that move.
bool RichEdit::moveFor(QKeyEvent& event) {
    const int key = event.key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (isEnter && modifiers == Qt::AltModifier) {
        Q_EMIT originWanted(place());
        return true;
    }
    if (isEnter && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)) {
        perform([](RichHand& hand) { hand.breakLine(); });
        return true;
    }
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (isTab && textCursor().currentTable() != nullptr) {
        const Going going = key == Qt::Key_Tab ? Going::Forward : Going::Back;
        perform([going](RichHand& hand) { hand.goToCell(going); });
        return true;
    }
    const bool isUp = key == Qt::Key_Up;
    if ((isUp || key == Qt::Key_Down) && modifiers == (Qt::AltModifier | Qt::ShiftModifier)) {
        perform([isUp](RichHand& hand) { hand.moveLine(isUp ? Going::Back : Going::Forward); });
        return true;
    }
    return false;
}

void RichEdit::inputMethodEvent(QInputMethodEvent* event) {
    if (!event->commitString().isEmpty()) {
        perform([](RichHand& hand) {
            hand.removeSelection();
            hand.leaveInserted();
        });
        settleFormat();
    }
    QTextEdit::inputMethodEvent(event);
    settle();
}

void RichEdit::focusOutEvent(QFocusEvent* event) {
    QTextEdit::focusOutEvent(event);
    if (!comesBack(*event)) {
        Q_EMIT left();
    }
}

// ---- The clipboard ----

QMimeData* RichEdit::createMimeDataFromSelection() const {
    const QTextCursor cursor = textCursor();
    return mimeOf(readDocument(*document(), cursor.selectionStart(), cursor.selectionEnd()),
                  *values_);
}

bool RichEdit::canInsertFromMimeData(const QMimeData* source) const {
    return canBePasted(*source);
}

void RichEdit::insertFromMimeData(const QMimeData* source) {
    const domain::RichText text = pastedFrom(*source);
    perform([&text](RichHand& hand) { hand.insert(text); });
}

}  // namespace kamerklaar::ui
