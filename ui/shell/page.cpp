// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/page.h"

namespace kamerklaar::ui {

Page::Page(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {
    connect(&desk_, &Desk::changed, this, [this] {
        stale_ = true;
        if (isVisible()) {
            stale_ = false;
            reload();
        }
    });
}

void Page::showEvent(QShowEvent* event) {
    if (stale_) {
        stale_ = false;
        reload();
    }
    QWidget::showEvent(event);
}

}  // namespace kamerklaar::ui
