// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/record_place.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

#include "ui/forms/record_card.h"
#include "ui/shell/design.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/side_by_side.h"

namespace kamerklaar::ui {

namespace {

QWidget* stack(QWidget* parent) {
    auto* part = new QWidget(parent);
    auto* down = new QVBoxLayout(part);
    down->setContentsMargins({});
    down->setSpacing(room::wide);
    return part;
}

QVBoxLayout& layoutOf(QWidget* part) {
    return *static_cast<QVBoxLayout*>(part->layout());
}

}  // namespace

RecordPlace::RecordPlace(QWidget* tab)
    : QWidget(tab), head_(stack(this)), place_(stack(this)), overview_(stack(this)) {
    QVBoxLayout* body = addScrollingBody(tab);
    body->setContentsMargins(0, room::normal, 0, room::normal);
    body->addWidget(this);
    body->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(room::wide);
    for (QWidget* part : {head_, place_, overview_}) {
        down->addWidget(part);
    }
    place_->hide();
}

QVBoxLayout& RecordPlace::head() const {
    return layoutOf(head_);
}

QVBoxLayout& RecordPlace::overview() const {
    return layoutOf(overview_);
}

void RecordPlace::readAgain() {
    head_->setVisible(head_->layout()->count() > 0);
    if (card_ != nullptr) {
        card_->readAgain();
    }
}

void RecordPlace::put(RecordCard* card, QWidget* beside) {
    close();
    opener_ = QApplication::focusWidget();
    card_ = card;
    holder_ =
        beside == nullptr ? static_cast<QWidget*>(card) : new SideBySide(card, beside, place_);
    layoutOf(place_).addWidget(holder_);
    connect(card, &RecordCard::putAway, this, &RecordPlace::close);
    overview_->hide();
    place_->show();
}

void RecordPlace::keepDraft() {
    if (card_ != nullptr) {
        card_->keepDraft();
    }
}

void RecordPlace::close() {
    if (card_ == nullptr) {
        return;
    }
    card_->keepDraft();
    card_ = nullptr;
    // It may be what is telling us to close.
    holder_->hide();
    holder_->deleteLater();
    place_->hide();
    overview_->show();
    if (opener_ != nullptr) {
        opener_->setFocus();
    }
}

}  // namespace kamerklaar::ui
