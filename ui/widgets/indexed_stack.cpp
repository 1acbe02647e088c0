// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/indexed_stack.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStackedWidget>
#include <algorithm>

namespace kamerklaar::ui {

namespace {
constexpr int indexPadding = 48;  // of the style sheet, on both sides
}  // namespace

IndexedStack::IndexedStack(const QString& objectName, const QString& name, QWidget* parent)
    : QWidget(parent), index_(new QListWidget(this)), stack_(new QStackedWidget(this)) {
    index_->setObjectName(objectName);
    index_->setAccessibleName(name);
    index_->setProperty("index", true);
    index_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(0);
    across->addWidget(index_);
    across->addWidget(stack_, 1);
    connect(index_, &QListWidget::currentRowChanged, stack_, &QStackedWidget::setCurrentIndex);
}

void IndexedStack::turn(int by) {
    index_->setCurrentRow(std::clamp(index_->currentRow() + by, 0, index_->count() - 1));
}

void IndexedStack::fitIndex(const QStringList& texts) {
    int width = 0;
    for (const QString& text : texts) {
        width = std::max(width, fontMetrics().horizontalAdvance(text));
    }
    index_->setFixedWidth(width + indexPadding);
}

}  // namespace kamerklaar::ui
