// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/enter_key.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace kamerklaar::ui {

namespace {

bool isPlainEnter(const QKeyEvent& key) {
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !key.isAutoRepeat() &&
           (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

/// Nothing for what Enter does not press, or what Qt presses by itself.
QAbstractButton* pressedBy(QObject* watched) {
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (button == nullptr || !button->hasFocus() || !button->isEnabled() ||
        qobject_cast<QCheckBox*>(button) != nullptr ||
        qobject_cast<QRadioButton*>(button) != nullptr) {
        return nullptr;
    }
    const auto* push = qobject_cast<QPushButton*>(button);
    return push != nullptr && (push->autoDefault() || push->isDefault()) ? nullptr : button;
}

class EnterKey : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress || !isPlainEnter(*static_cast<QKeyEvent*>(event))) {
            return false;
        }
        QAbstractButton* button = pressedBy(watched);
        if (button == nullptr) {
            return false;
        }
        button->click();
        return true;
    }
};

}  // namespace

void letEnterPress(QCoreApplication& application) {
    application.installEventFilter(new EnterKey(&application));
}

}  // namespace kamerklaar::ui
