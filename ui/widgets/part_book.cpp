// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/part_book.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStackedWidget>

#include "ui/shell/design.h"
#include "ui/widgets/page_body.h"

namespace kamerklaar::ui {

PartBook::PartBook(const QString& name, QWidget* parent)
    : IndexedStack(QStringLiteral("parts"), name, parent) {
    layout()->setContentsMargins(room::small, 0, 0, 0);
    const auto add = [this](const QKeySequence& keys, int by) {
        auto* shortcut = new QShortcut(keys, this);
        // Of the window: who came by Alt+digit has the focus on the page around the book.
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { turn(by); });
    };
    add(Qt::CTRL | Qt::Key_PageDown, 1);
    add(Qt::CTRL | Qt::Key_PageUp, -1);
}

QVBoxLayout* PartBook::add(const QString& code, const QString& title) {
    auto* part = new QWidget(stack_);
    part->setAccessibleName(title);
    QVBoxLayout* body = addScrollingBody(part);
    stack_->addWidget(part);
    index_->ensurePolished();  // so that the room around each is known
    auto* item = new QListWidgetItem(title, index_);
    item->setData(Qt::UserRole, code);
    titles_ << title;
    fitIndex(titles_);
    if (index_->count() == 1) {
        index_->setCurrentRow(0);
    }
    return body;
}

bool PartBook::open(const QString& code) {
    for (int row = 0; row < index_->count(); ++row) {
        if (index_->item(row)->data(Qt::UserRole).toString() == code) {
            index_->setCurrentRow(row);
            return true;
        }
    }
    return false;
}

}  // namespace kamerklaar::ui
