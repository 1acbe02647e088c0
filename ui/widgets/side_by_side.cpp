// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/side_by_side.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>

#include "ui/shell/design.h"

namespace kamerklaar::ui {

namespace {
constexpr int narrowSideLetters = 42;
constexpr int wholeLetters = 125;  // what both need beside each other
constexpr auto isSmallProperty = "small";
}  // namespace

SideBySide::SideBySide(QWidget* wide, QWidget* narrow, QWidget* parent)
    : QWidget(parent), across_(new QBoxLayout(QBoxLayout::LeftToRight, this)), narrow_(narrow) {
    across_->setContentsMargins({});
    across_->setSpacing(room::wide);
    across_->addWidget(wide, 1, Qt::AlignTop);
    across_->addWidget(narrow, 0, Qt::AlignTop);
    narrow_->installEventFilter(this);
}

void SideBySide::setSmall(QWidget& narrow, bool isSmall) {
    if (narrow.property(isSmallProperty).toBool() != isSmall) {
        narrow.setProperty(isSmallProperty, isSmall);
    }
}

bool SideBySide::eventFilter(QObject* watched, QEvent* event) {
    if (watched == narrow_ && event->type() == QEvent::DynamicPropertyChange) {
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

void SideBySide::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SideBySide::arrange() {
    const int letter = fontMetrics().averageCharWidth();
    const bool isBelow =
        width() < wholeLetters * letter || narrow_->property(isSmallProperty).toBool();
    across_->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    narrow_->setMinimumWidth(isBelow ? 0 : narrowSideLetters * letter);
    narrow_->setMaximumWidth(isBelow ? QWIDGETSIZE_MAX : narrowSideLetters * letter);
}

}  // namespace kamerklaar::ui
