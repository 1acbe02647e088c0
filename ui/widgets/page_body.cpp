// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/page_body.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/widgets/scrolling.h"

namespace kamerklaar::ui {

QVBoxLayout* addScrollingBody(QWidget* page) {
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins({});
    auto* area = new QScrollArea(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    letScroll(*area);
    auto* body = new QWidget(area);
    body->setObjectName(QStringLiteral("pageBody"));
    area->setWidget(body);
    outer->addWidget(area);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(room::page, room::tight, room::page, room::page);
    layout->setSpacing(room::wide);
    return layout;
}

}  // namespace kamerklaar::ui
