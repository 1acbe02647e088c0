// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/side_by_side.h"

#include <QtWidgets/QBoxLayout>

#include "ui/shell/design.h"

namespace kamerklaar::ui {

namespace {
constexpr int narrowLetters = 38;
constexpr int wholeLetters = 125;  // what both need beside each other
}  // namespace

SideBySide::SideBySide(QWidget* wide, QWidget* narrow, QWidget* parent)
    : QWidget(parent), across_(new QBoxLayout(QBoxLayout::LeftToRight, this)), narrow_(narrow) {
    across_->setContentsMargins({});
    across_->setSpacing(room::wide);
    across_->addWidget(wide, 1, Qt::AlignTop);
    across_->addWidget(narrow, 0, Qt::AlignTop);
}

void SideBySide::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    const bool isBelow = width() < wholeLetters * letter;
    across_->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    narrow_->setMinimumWidth(isBelow ? 0 : narrowLetters * letter);
    narrow_->setMaximumWidth(isBelow ? QWIDGETSIZE_MAX : narrowLetters * letter);
}

}  // namespace kamerklaar::ui
