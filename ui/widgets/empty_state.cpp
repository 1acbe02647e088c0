// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/empty_state.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/shell/icons.h"

namespace kamerklaar::ui {

namespace {
constexpr int emptyIcon = 32;
constexpr int textWidth = 380;
}  // namespace

EmptyState::EmptyState(const QString& icon, const QString& heading, const QString& explanation,
                       QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(room::page, room::page, room::page, room::page);
    layout->setSpacing(room::tight);
    auto* picture = new QLabel(this);
    picture->setPixmap(
        iconOf(icon, colours().border).pixmap(QSize(emptyIcon, emptyIcon), devicePixelRatioF()));
    auto* title = new QLabel(heading, this);
    setRole(title, TextRole::Heading);
    auto* text = new QLabel(explanation, this);
    setRole(text, TextRole::Quiet);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    text->setFixedWidth(textWidth);
    layout->addStretch(1);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    // Without an alignment of its own: only so is a text of several lines given its height.
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(text);
    across->addStretch(1);
    layout->addLayout(across);
    layout->addStretch(2);
    setAccessibleName(heading);
    setAccessibleDescription(explanation);
}

QPushButton* EmptyState::addButton(const QString& text, const QString& name) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    makePrimary(button);
    auto* down = static_cast<QVBoxLayout*>(layout());
    // Before the stretch that keeps all of it above the middle.
    down->insertSpacing(down->count() - 1, room::small);
    down->insertWidget(down->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

}  // namespace kamerklaar::ui
