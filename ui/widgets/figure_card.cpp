// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/figure_card.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"

namespace kamerklaar::ui {

FigureCard::FigureCard(const QString& label, QWidget* parent)
    : QFrame(parent),
      label_(new QLabel(label, this)),
      value_(new QLabel(this)),
      note_(new QLabel(this)) {
    makeCard(this);
    setRole(label_, TextRole::Small);
    setRole(value_, TextRole::Figure);
    setRole(note_, TextRole::Small);
    value_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    note_->setWordWrap(true);
    note_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(room::normal, room::small, room::small, room::small);
    layout->setSpacing(room::hair);
    layout->addWidget(label_);
    layout->addWidget(value_);
    layout->addWidget(note_);
    layout->addStretch(1);
}

void FigureCard::setLabel(const QString& label) {
    label_->setText(label);
}

void FigureCard::setValue(const QString& value, const QString& note) {
    value_->setText(value);
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
    setAccessibleName(tr("%1: %2").arg(label_->text(), value));
    setAccessibleDescription(note);
}

QString FigureCard::value() const {
    return value_->text();
}

}  // namespace kamerklaar::ui
