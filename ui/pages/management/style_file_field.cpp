// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/management/style_file_field.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "ui/shell/design.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

namespace {

constexpr int nameLetters = 34;

}  // namespace

StyleFileField::StyleFileField(Asker& asker, const QString& filter, QWidget* parent)
    : QWidget(parent),
      asker_(asker),
      filter_(filter),
      name_(new QLabel(this)),
      choose_(new QPushButton(tr("Choose …"), this)),
      takeAway_(new QPushButton(tr("Take away"), this)) {
    name_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    name_->setMinimumWidth(fontMetrics().averageCharWidth() * nameLetters);
    choose_->setObjectName(QStringLiteral("choose"));
    takeAway_->setObjectName(QStringLiteral("takeAway"));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(room::normal);
    across->addWidget(name_);
    across->addWidget(choose_);
    across->addWidget(takeAway_);
    across->addStretch(1);
    setFocusProxy(choose_);
    connect(choose_, &QPushButton::clicked, this, &StyleFileField::choose);
    connect(takeAway_, &QPushButton::clicked, this, &StyleFileField::takeAway);
}

void StyleFileField::show(const QString& name) {
    kept_ = name;
    chosen_.reset();
    showName();
}

void StyleFileField::setEditable(bool isEditable) {
    choose_->setEnabled(isEditable);
    takeAway_->setEnabled(isEditable);
}

void StyleFileField::choose() {
    auto file = chooseFile(this, asker_, {accessibleName(), {}, filter_, {}});
    if (file) {
        chosen_ = work::NewStyleFile{file->document.fileName, file->document.mediaType,
                                     std::move(file->content)};
        showName();
        Q_EMIT edited();
    }
}

void StyleFileField::takeAway() {
    // What was never kept need not be taken away.
    chosen_ = kept_.isEmpty() ? std::nullopt : std::optional(work::NewStyleFile());
    showName();
    Q_EMIT edited();
    choose_->setFocus();
}

void StyleFileField::showName() {
    const QString name = chosen_ ? words::text(chosen_->name) : kept_;
    name_->setText(name.isEmpty() ? tr("none") : name);
    choose_->setAccessibleName(tr("%1: choose", "name of the field").arg(accessibleName()));
    takeAway_->setAccessibleName(tr("%1: take away", "name of the field").arg(accessibleName()));
    takeAway_->setVisible(!name.isEmpty());
}

}  // namespace kamerklaar::ui
