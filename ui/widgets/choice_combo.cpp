// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/choice_combo.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QStylePainter>
#include <algorithm>

#include "ui/widgets/leaving.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

constexpr int frameAroundText = 4;  // of the style, within the room for the text

}  // namespace

Choices choicesOf(const std::vector<domain::Term>& terms, domain::Language language) {
    Choices choices;
    choices.reserve(terms.size());
    for (const domain::Term& term : terms) {
        const bool english = language == domain::Language::English && !term.nameEnglish.empty();
        choices.push_back({QString::fromStdString(term.code),
                           QString::fromStdString(english ? term.nameEnglish : term.name)});
    }
    return choices;
}

QString codeMeant(const Choices& choices, const QString& typed) {
    const QString wanted = typed.trimmed();
    for (const Choice& choice : choices) {
        if (choice.code.compare(wanted, Qt::CaseInsensitive) == 0 ||
            choice.name.compare(wanted, Qt::CaseInsensitive) == 0) {
            return choice.code;
        }
    }
    return {};
}

QString choiceName(const Choices& choices, const QString& code) {
    for (const Choice& choice : choices) {
        if (choice.code == code) {
            return choice.name;
        }
    }
    return code;
}

ChoiceCombo::ChoiceCombo(const Choices& choices, QWidget* parent, None none)
    : QComboBox(parent), none_(none) {
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setChoices(choices);
    connect(this, &QComboBox::activated, this, &ChoiceCombo::edited);
    // A narrow field shows the beginning only.
    connect(this, &QComboBox::currentTextChanged, this,
            [this](const QString& text) { setToolTip(words::tip(text)); });
}

void ChoiceCombo::setChoices(const Choices& choices) {
    const QString before = typed();
    clear();
    if (none_ == None::Offered) {
        addItem(tr("– not stated –"), QString());
    }
    for (const Choice& choice : choices) {
        addItem(choice.name, choice.code);
    }
    setCurrentIndex(std::max(findData(before), 0));
}

void ChoiceCombo::setTyped(const QString& code) {
    int index = findData(code);
    if (index < 0 && !code.isEmpty()) {
        addItem(code, code);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void ChoiceCombo::showPopup() {
    constexpr int frame = 32;  // paddings of the style sheet and a scroll bar
    view()->setMinimumWidth(std::max(width(), view()->sizeHintForColumn(0) + frame));
    QComboBox::showPopup();
}

void ChoiceCombo::focusOutEvent(QFocusEvent* event) {
    QComboBox::focusOutEvent(event);
    if (!comesBack(*event)) {
        Q_EMIT left();
    }
}

void ChoiceCombo::paintEvent(QPaintEvent* /*event*/) {
    // As QComboBox paints itself, but a name that is too long ends in dots.
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight,
                                                       room.width() - frameAroundText);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoiceCombo::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void ChoiceCombo::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        focusNextChild();
        event->accept();
        return;
    }
    QComboBox::keyPressEvent(event);
}

}  // namespace kamerklaar::ui
