// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/figure_card.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"

namespace kamerklaar::ui {

FigureCard::FigureCard(const QString& label, QWidget* parent)
    : QAbstractButton(parent),
      label_(new QLabel(label, this)),
      value_(new QLabel(this)),
      note_(new QLabel(this)) {
    makeCard(this);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setRole(label_, TextRole::Small);
    setRole(value_, TextRole::Figure);
    setRole(note_, TextRole::Small);
    note_->setWordWrap(true);
    note_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(room::normal, room::small, room::small, room::small);
    layout->setSpacing(room::hair);
    for (QLabel* part : {label_, value_, note_}) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);  // the card is one button
        layout->addWidget(part);
    }
    layout->addStretch(1);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (origin_.has_value()) {
            Q_EMIT goTo(*origin_);
        }
    });
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

void FigureCard::leadTo(std::optional<Address> origin) {
    origin_ = std::move(origin);
    setFocusPolicy(origin_.has_value() ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(origin_.has_value() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setProperty("leads", origin_.has_value());
}

void FigureCard::paintEvent(QPaintEvent* /*event*/) {
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

void FigureCard::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(value());
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool FigureCard::hitButton(const QPoint& at) const {
    return origin_.has_value() && QAbstractButton::hitButton(at);
}

}  // namespace kamerklaar::ui
