// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/card.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/widgets/flow_layout.h"

namespace kamerklaar::ui {

Card::Card(const QString& heading, QWidget* parent)
    : QFrame(parent),
      heading_(new QLabel(heading, this)),
      note_(new QLabel(this)),
      head_(new FlowLayout),
      down_(new QVBoxLayout(this)) {
    makeCard(this);
    setAccessibleName(heading);
    setRole(heading_, TextRole::Heading);
    setRole(note_, TextRole::Small);
    note_->setWordWrap(true);
    note_->hide();
    down_->setContentsMargins(room::wide, room::normal, room::wide, room::wide);
    down_->setSpacing(room::small);
    head_->addWidget(heading_);
    head_->addGap();
    down_->addLayout(head_);
    down_->addWidget(note_);
}

void Card::setHeading(const QString& heading) {
    heading_->setText(heading);
    setAccessibleName(heading);
}

void Card::setNote(const QString& note) {
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
}

void Card::addBesideHeading(QWidget* widget) {
    head_->addWidget(widget);
}

void Card::addContent(QWidget* widget, int stretch) {
    down_->addWidget(widget, stretch);
}

}  // namespace kamerklaar::ui
