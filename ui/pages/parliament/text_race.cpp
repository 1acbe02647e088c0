// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/text_race.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextEdit>

#include "ui/pages/parliament/versions.h"
#include "ui/shell/design.h"
#include "ui/widgets/text_difference.h"

namespace kamerklaar::ui {

namespace {
constexpr int shownLines = 9;
}  // namespace

TextRace::TextRace(QWidget* parent)
    : QFrame(parent),
      words_(new QLabel(this)),
      theirHeading_(new QLabel(this)),
      mine_(new QTextEdit(this)),
      theirs_(new QTextEdit(this)),
      keep_(new QPushButton(tr("Keep my text"), this)),
      take_(new QPushButton(this)) {
    setProperty("banner", QStringLiteral("notice"));
    setObjectName(QStringLiteral("race"));
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    mine_->setObjectName(QStringLiteral("raceMine"));
    mine_->setAccessibleName(tr("My text"));
    theirs_->setObjectName(QStringLiteral("raceTheirs"));
    keep_->setObjectName(QStringLiteral("keepMine"));
    keep_->setToolTip(tr("It is saved as the next version; theirs stays among the versions."));
    take_->setObjectName(QStringLiteral("takeTheirs"));
    makePrimary(keep_);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(room::page, room::normal, room::page, room::normal);
    grid->setSpacing(room::small);
    grid->addWidget(words_, 0, 0, 1, 2);
    grid->addWidget(new QLabel(tr("My text"), this), 1, 0);
    grid->addWidget(theirHeading_, 1, 1);
    for (QTextEdit* text : {mine_, theirs_}) {
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setFixedHeight(fontMetrics().lineSpacing() * shownLines);
    }
    grid->addWidget(mine_, 2, 0);
    grid->addWidget(theirs_, 2, 1);
    grid->addWidget(keep_, 3, 0, Qt::AlignLeft);
    grid->addWidget(take_, 3, 1, Qt::AlignLeft);
    connect(keep_, &QPushButton::clicked, this, &TextRace::keepMine);
    connect(take_, &QPushButton::clicked, this, &TextRace::takeTheirs);
}

void TextRace::show(const Race& race, const std::string& mine, const RichValues& values) {
    const QString who = race.who.isEmpty() ? tr("Somebody else") : race.who;
    words_->setText(
        race.when.isEmpty()
            ? tr("%1 saved this chapter after you had opened it.").arg(who)
            : tr("%1 saved this chapter at %2, after you had opened it.").arg(who, race.when));
    setAccessibleName(words_->text());
    theirHeading_->setText(tr("Text of %1").arg(who));
    theirs_->setAccessibleName(theirHeading_->text());
    take_->setText(tr("Take over the text of %1").arg(who));
    keep_->setVisible(race.mayGoOn);
    const auto pieces = differenceOf(readable(textAt(race.theirs, "body").toStdString(), values),
                                     readable(mine, values));
    mine_->setHtml(differenceHtml(pieces, DifferenceSide::After));
    theirs_->setHtml(differenceHtml(pieces, DifferenceSide::Before));
    QFrame::show();
}

}  // namespace kamerklaar::ui
