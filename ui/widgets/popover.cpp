// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/popover.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGraphicsDropShadowEffect>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "ui/shell/design.h"

namespace kamerklaar::ui {

Popover::Popover(QWidget* page) : QWidget(page) {
    setObjectName(QStringLiteral("popover"));
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(room::page);
    shadow->setOffset(0, room::hair);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    page->installEventFilter(this);
    hide();
}

void Popover::open(QWidget* content, const QRect& place) {
    if (content_ != nullptr && content_ != content) {
        content_->hide();
        layout()->removeWidget(content_);
    }
    if (!isVisible()) {
        before_ = QApplication::focusWidget();
    }
    content_ = content;
    place_ = place;
    layout()->addWidget(content);
    content->show();
    show();
    raise();
    fit();
}

void Popover::fit() {
    const QSize page = parentWidget()->size();
    const QSize wanted = sizeHint().expandedTo(minimumSizeHint());
    const QSize size(std::min(wanted.width(), page.width() - 2 * room::normal),
                     std::min(wanted.height(), page.height() - 2 * room::normal));
    const int below = place_.bottom() + room::tight;
    const int above = place_.top() - room::tight - size.height();
    const bool fitsBelow = below + size.height() + room::normal <= page.height();
    const int top = fitsBelow ? below : std::max(above, room::normal);
    const int left = std::clamp(place_.left(), room::normal,
                                std::max(room::normal, page.width() - size.width() - room::normal));
    setGeometry({QPoint(left, top), size});
}

void Popover::putAway() {
    if (!isVisible()) {
        return;
    }
    hide();
    if (before_ != nullptr) {
        before_->setFocus();
    }
}

void Popover::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        putAway();
        return;
    }
    // What is not meant for it is not meant for the page below it either.
    event->accept();
}

bool Popover::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) {
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace kamerklaar::ui
