// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/typed_edit.h"

#include <QtGui/QKeyEvent>

#include "domain/notation.h"
#include "ui/widgets/leaving.h"

namespace kamerklaar::ui {

TypedEdit::TypedEdit(EntryKind kind, QWidget* parent) : QLineEdit(parent), kind_(kind) {
    if (isFigure(kind)) {
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!rewriting_) {
            Q_EMIT edited();
        }
    });
}

void TypedEdit::setTyped(const QString& text) {
    if (text != this->text()) {
        setText(text);
        if (!hasFocus()) {
            setCursorPosition(0);  // a long text is read from its beginning
        }
    }
}

domain::Problems TypedEdit::problems() const {
    return readEntry(kind_, text()).problems;
}

QSize TypedEdit::sizeHint() const {
    QSize size = QLineEdit::sizeHint();
    if (kind_ != EntryKind::Text) {
        // Room for "−999.999.999,99" and the icon of a calendar.
        size.setWidth(fontMetrics().averageCharWidth() * 20);
    }
    return size;
}

QSize TypedEdit::minimumSizeHint() const {
    QSize size = QLineEdit::minimumSizeHint();
    if (kind_ != EntryKind::Text && !property("inCell").toBool()) {
        size.setWidth(fontMetrics().averageCharWidth() * 13);
    }
    return size;
}

void TypedEdit::rewrite(const QString& text) {
    rewriting_ = true;
    selectAll();
    insert(text);
    rewriting_ = false;
}

void TypedEdit::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (comesBack(*event)) {
        return;
    }
    const Reading reading = readEntry(kind_, text());
    if (reading.problems.empty() && reading.shown != text()) {
        rewrite(reading.shown);
        deselect();
    }
    Q_EMIT left();
}

void TypedEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        focusNextChild();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

std::optional<domain::Money> MoneyEdit::value() const {
    const auto value = domain::parseMoney(text().trimmed().toStdString(), {}, fieldLanguage());
    return value.has_value() ? std::optional(*value) : std::nullopt;
}

void MoneyEdit::setValue(std::optional<domain::Money> value) {
    setTyped(value.has_value()
                 ? QString::fromStdString(domain::formatAmount(*value, fieldLanguage()))
                 : QString());
}

std::optional<std::int64_t> CountEdit::value() const {
    const auto value = domain::parseCount(text().trimmed().toStdString(), {}, fieldLanguage());
    return value.has_value() ? std::optional(*value) : std::nullopt;
}

void CountEdit::setValue(std::optional<std::int64_t> value) {
    setTyped(value.has_value()
                 ? QString::fromStdString(domain::formatCount(*value, fieldLanguage()))
                 : QString());
}

}  // namespace kamerklaar::ui
