// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/by_keyboard.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>

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

bool isByKeyboard(const QFocusEvent& event) {
    return event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason ||
           event.reason() == Qt::ShortcutFocusReason;
}

/// In whatever scrolls around it, the innermost first.
void bringInSight(QWidget& focused) {
    for (QWidget* around = focused.parentWidget(); around != nullptr;
         around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (area != nullptr && area->widget() != nullptr &&
            area->widget()->isAncestorOf(&focused)) {
            area->ensureWidgetVisible(&focused);
        }
    }
}

class ByKeyboard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FocusIn && watched->isWidgetType() &&
            isByKeyboard(*static_cast<QFocusEvent*>(event))) {
            bringInSight(*static_cast<QWidget*>(watched));
        }
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

void letKeyboardLead(QCoreApplication& application) {
    application.installEventFilter(new ByKeyboard(&application));
}

}  // namespace kamerklaar::ui
