// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/race_panel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "ui/shell/design.h"

namespace kamerklaar::ui {
namespace {

constexpr int shownFields = 5;

QString cellText(const QString& text) {
    return text.isEmpty() ? RacePanel::tr("(empty)") : text;
}

}  // namespace

RacePanel::RacePanel(const BoundFields& form, QWidget* parent)
    : QFrame(parent),
      form_(form),
      words_(new QLabel(this)),
      fields_(new QTableWidget(0, 3, this)),
      keep_(new QPushButton(tr("Keep my entry"), this)),
      take_(new QPushButton(this)) {
    setProperty("banner", QStringLiteral("notice"));
    setObjectName(QStringLiteral("race"));
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    keep_->setObjectName(QStringLiteral("keepMine"));
    take_->setObjectName(QStringLiteral("takeTheirs"));
    keep_->setToolTip(
        tr("Fields that only the other changed take the other's text; fields that "
           "you changed keep yours. Nothing is saved yet."));
    makePrimary(keep_);
    fields_->setObjectName(QStringLiteral("raceFields"));
    fields_->setAccessibleName(tr("What the other changed"));
    fields_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    fields_->setSelectionBehavior(QAbstractItemView::SelectRows);
    fields_->setTabKeyNavigation(false);
    fields_->verticalHeader()->hide();
    fields_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    fields_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(keep_);
    buttons->addWidget(take_);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(room::page, room::normal, room::page, room::normal);
    layout->setSpacing(room::small);
    layout->addWidget(words_);
    layout->addWidget(fields_);
    layout->addLayout(buttons);
    connect(keep_, &QPushButton::clicked, this, &RacePanel::keepMine);
    connect(take_, &QPushButton::clicked, this, &RacePanel::takeTheirs);
}

void RacePanel::show(const Race& race, const Texts& mine) {
    const QString who = race.who.isEmpty() ? tr("Somebody else") : race.who;
    words_->setText(race.mayGoOn
                        ? tr("%1 saved this at %2, after you had opened it. What you typed is "
                             "still here and kept as a draft.")
                              .arg(who, race.when)
                        : tr("%1 closed this at %2, after you had opened it. What you typed is "
                             "kept as a draft, in case it is opened again.")
                              .arg(who, race.when));
    setAccessibleName(words_->text());
    keep_->setVisible(race.mayGoOn);
    take_->setText(tr("Take over the entry of %1").arg(who));
    fields_->setHorizontalHeaderLabels({tr("Field"), tr("My entry"), tr("Entry of %1").arg(who)});
    fields_->setRowCount(static_cast<int>(race.paths.size()));
    for (std::size_t i = 0; i < race.paths.size(); ++i) {
        const std::string& path = race.paths[i];
        const int row = static_cast<int>(i);
        fields_->setItem(row, 0, new QTableWidgetItem(form_.nameOf(path)));
        fields_->setItem(row, 1,
                         new QTableWidgetItem(cellText(form_.wordsAt(path, textAt(mine, path)))));
        fields_->setItem(
            row, 2, new QTableWidgetItem(cellText(form_.wordsAt(path, textAt(race.theirs, path)))));
    }
    const int rows = std::clamp(fields_->rowCount(), 1, shownFields);
    fields_->setVisible(fields_->rowCount() > 0);
    fields_->setFixedHeight(rows * fields_->verticalHeader()->defaultSectionSize() +
                            fields_->horizontalHeader()->sizeHint().height() + 4);
    QFrame::show();
}

}  // namespace kamerklaar::ui
