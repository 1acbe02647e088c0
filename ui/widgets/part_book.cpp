// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/part_book.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStackedWidget>
#include <algorithm>

#include "ui/shell/design.h"
#include "ui/widgets/page_body.h"

namespace kamerklaar::ui {

namespace {
constexpr int indexPadding = 44;  // of the style sheet, on both sides
}  // namespace

PartBook::PartBook(const QString& name, QWidget* parent)
    : QWidget(parent), index_(new QListWidget(this)), stack_(new QStackedWidget(this)) {
    index_->setObjectName(QStringLiteral("parts"));
    index_->setAccessibleName(name);
    index_->setProperty("index", true);
    index_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(room::small, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(index_);
    across->addWidget(stack_, 1);
    connect(index_, &QListWidget::currentRowChanged, stack_, &QStackedWidget::setCurrentIndex);
    const auto add = [this](const QKeySequence& keys, int by) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
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
    fitIndex();
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

void PartBook::turn(int by) {
    index_->setCurrentRow(std::clamp(index_->currentRow() + by, 0, index_->count() - 1));
}

void PartBook::fitIndex() {
    int width = 0;
    for (int row = 0; row < index_->count(); ++row) {
        width = std::max(width, fontMetrics().horizontalAdvance(index_->item(row)->text()));
    }
    index_->setFixedWidth(width + indexPadding);
}

}  // namespace kamerklaar::ui
