// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/text_box.h"

#include <QtGui/QTextBlock>
#include <algorithm>
#include <cmath>

#include "ui/widgets/leaving.h"

namespace kamerklaar::ui {

TextBox::TextBox(int lines, QWidget* parent) : QPlainTextEdit(parent), lines_(lines) {
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (!setting_) {
            Q_EMIT edited();
        }
    });
}

void TextBox::setTyped(const QString& text) {
    if (text == toPlainText()) {
        return;
    }
    setting_ = true;
    setPlainText(text);
    setting_ = false;
}

QSize TextBox::sizeHint() const {
    // The layout of a plain text measures its height in lines.
    const int needed = static_cast<int>(std::ceil(document()->size().height()));
    const int shown = std::clamp(needed, lines_, lines_ * 4);
    const int around = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    // The style sheet's padding lies between the widget and its viewport.
    const int padding = std::max(0, height() - viewport()->height() - 2 * frameWidth());
    return {fontMetrics().averageCharWidth() * 40,
            shown * fontMetrics().lineSpacing() + around + padding};
}

void TextBox::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (!comesBack(*event)) {
        Q_EMIT left();
    }
}

void TextBox::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    const int wanted = sizeHint().height();
    if (wanted != shownHeight_) {
        shownHeight_ = wanted;
        updateGeometry();
    }
}

}  // namespace kamerklaar::ui
