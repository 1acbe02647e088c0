// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/form_history.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QWidget>

#include "ui/forms/merge.h"

namespace kamerklaar::ui {

FormHistory::FormHistory(BoundFields& fields, QWidget* form) : QObject(form), fields_(fields) {
    const auto onKeys = [&](QKeySequence::StandardKey keys, auto act) {
        auto* shortcut = new QShortcut(keys, form);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKeys(QKeySequence::Undo, [this] { undo(); });
    onKeys(QKeySequence::Redo, [this] { redo(); });
    for (QWidget* field : form->findChildren<QWidget*>()) {
        field->installEventFilter(this);
    }
    connect(&fields_, &BoundFields::edited, this, &FormHistory::keep);
    connect(&fields_, &BoundFields::left, this, [this] {
        typingInto_.clear();
        now_ = fields_.texts();
    });
    connect(&fields_, &BoundFields::replaced, this, [this] {
        if (!moving_) {
            restart();
        }
    });
    restart();
}

bool FormHistory::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            // A line of text would take back its own letters only.
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void FormHistory::restart() {
    undo_.clear();
    redo_.clear();
    typingInto_.clear();
    now_ = fields_.texts();
}

void FormHistory::keep(const std::string& path) {
    const Texts texts = fields_.texts();
    const std::string cell = fields_.cellPath(path);
    // Under the name of a list stands the number of its lines.
    const bool hasOtherLines = !cell.empty() && textAt(texts, path) != textAt(now_, path);
    const std::string& into = cell.empty() ? path : cell;
    if (into != typingInto_ || hasOtherLines) {
        undo_.push_back(now_);
        redo_.clear();
    }
    typingInto_ = into;
    now_ = texts;
}

void FormHistory::move(std::vector<Texts>& from, std::vector<Texts>& to) {
    if (from.empty()) {
        return;
    }
    const Texts before = fields_.texts();
    const Texts target = from.back();
    from.pop_back();
    to.push_back(before);
    {
        const QScopedValueRollback moving(moving_, true);
        fields_.setTexts(target);
    }
    const std::vector<std::string> changed = changedPaths(before, target);
    const std::string first = changed.empty() ? std::string() : changed.front();
    // Who holds the form first brings the field in sight.
    typingInto_.clear();
    now_ = target;
    Q_EMIT moved(first);
    if (QWidget* field = first.empty() ? nullptr : fields_.reach(first)) {
        field->setFocus(Qt::OtherFocusReason);
    }
}

void FormHistory::undo() {
    move(undo_, redo_);
}

void FormHistory::redo() {
    move(redo_, undo_);
}

}  // namespace kamerklaar::ui
