// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/returns/correction_form.h"

#include <QtGui/QAction>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include "ui/shell/design.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/problem_line.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

CorrectionForm::CorrectionForm(domain::Language language, QWidget* parent)
    : QWidget(parent),
      about_(new QLabel(this)),
      value_(new QLineEdit(this)),
      reason_(new QLineEdit(this)),
      correct_(new QPushButton(tr("C&orrect"), this)),
      takeBack_(new QPushButton(tr("Back to what was &written"), this)),
      addLine_(new QPushButton(tr("A&dd a line"), this)),
      lists_(new QMenu(addLine_)),
      leaveOut_(new QPushButton(tr("&Leave the line out"), this)),
      problems_(new ProblemLine(language, this)) {
    setObjectName(QStringLiteral("correction"));
    about_->setObjectName(QStringLiteral("correctionAbout"));
    about_->setTextFormat(Qt::PlainText);
    about_->setWordWrap(true);
    value_->setObjectName(QStringLiteral("correctionValue"));
    reason_->setObjectName(QStringLiteral("correctionReason"));
    reason_->setPlaceholderText(tr("\"Called the municipality on 3 June\""));
    correct_->setObjectName(QStringLiteral("correct"));
    takeBack_->setObjectName(QStringLiteral("takeBackCorrection"));
    auto* valueName = new QLabel(tr("&Value"), this);
    auto* reasonName = new QLabel(tr("&Reason"), this);
    valueName->setBuddy(value_);
    reasonName->setBuddy(reason_);
    value_->setAccessibleName(tr("Value"));
    reason_->setAccessibleName(tr("Reason"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(room::normal);
    grid->setVerticalSpacing(room::small);
    grid->addWidget(about_, 0, 0, 1, 4);
    grid->addWidget(valueName, 1, 0);
    grid->addWidget(value_, 1, 1);
    grid->addWidget(reasonName, 1, 2);
    grid->addWidget(reason_, 1, 3);
    grid->addWidget(makeButtons(), 2, 0, 1, 4);
    grid->addWidget(problems_, 3, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 2);
    const auto correct = [this] {
        if (correct_->isEnabled()) {
            Q_EMIT correctWanted(key_, value_->text().trimmed(), reason_->text().trimmed());
        }
    };
    for (QLineEdit* edit : {value_, reason_}) {
        connect(edit, &QLineEdit::textChanged, this, &CorrectionForm::offer);
    }
    connect(value_, &QLineEdit::returnPressed, reason_, qOverload<>(&QWidget::setFocus));
    connect(reason_, &QLineEdit::returnPressed, this, correct);
    connect(correct_, &QPushButton::clicked, this, correct);
    connect(takeBack_, &QPushButton::clicked, this, &CorrectionForm::takeBackOrPutBack);
    show(nullptr);
}

QWidget* CorrectionForm::makeButtons() {
    addLine_->setObjectName(QStringLiteral("addLine"));
    addLine_->setMenu(lists_);
    leaveOut_->setObjectName(QStringLiteral("leaveLineOut"));
    auto* buttons = new QWidget(this);
    auto* across = new FlowLayout(buttons);
    across->setContentsMargins({});
    across->setSpacing(room::normal);
    for (QPushButton* button : {correct_, takeBack_, addLine_, leaveOut_}) {
        across->addWidget(button);
    }
    connect(leaveOut_, &QPushButton::clicked, this,
            [this] { Q_EMIT leaveOutWanted(line_, reason_->text().trimmed()); });
    return buttons;
}

void CorrectionForm::setLists(const work::returns::Reading& reading) {
    lists_->clear();
    for (const auto& [key, place] : reading.lists) {
        const QString sheet = words::text(key);
        QAction* action = lists_->addAction(words::text(reading.form->sheet(key)->name));
        action->setObjectName(QStringLiteral("addTo.") + sheet);
        connect(action, &QAction::triggered, this,
                [this, sheet] { Q_EMIT addLineWanted(sheet, reason_->text().trimmed()); });
    }
    addLine_->setVisible(!reading.lists.empty());
    leaveOut_->setVisible(!reading.lists.empty());
}

void CorrectionForm::takeBackOrPutBack() {
    if (isLeftOut_) {
        Q_EMIT putBackWanted(line_);
    } else {
        Q_EMIT takeBackWanted(key_);
    }
}

void CorrectionForm::show(const AnswerLine* line) {
    const QString key = line == nullptr ? QString() : line->key;
    isGiven_ = line == nullptr || line->isGiven;
    isCorrected_ = line != nullptr && line->isCorrected;
    isLeftOut_ = line != nullptr && line->isLeftOut;
    line_ = line == nullptr ? QString() : line->line;
    if (line == nullptr) {
        about_->setText(tr("Choose a cell to correct it; the workbook itself stays as it is."));
    } else if (line->isLeftOut) {
        about_->setText(tr("%1 – %2. Its line was left out: %3", "cell, question, reason")
                            .arg(line->place, line->question, line->reason));
    } else if (line->isGiven) {
        about_->setText(tr("%1 – %2. The program filled this in; it cannot be corrected here.",
                           "cell, question")
                            .arg(line->place, line->question));
    } else {
        about_->setText(tr("%1 – %2", "cell, question").arg(line->place, line->question));
    }
    if (key != key_) {
        key_ = key;
        value_->setText(line == nullptr     ? QString()
                        : line->isCorrected ? line->counts
                                            : line->written);
        reason_->setText(line == nullptr ? QString() : line->reason);
        problems_->show({});
    }
    offer();
}

void CorrectionForm::setProblems(const domain::Problems& problems) {
    problems_->show(problems);
}

void CorrectionForm::setEditable(bool isEditable) {
    isEditable_ = isEditable;
    offer();
}

void CorrectionForm::takeFocus() {
    value_->setFocus();
    value_->selectAll();
}

void CorrectionForm::offer() {
    const bool may = isEditable_ && !isGiven_ && !isLeftOut_;
    const bool hasReason = !reason_->text().trimmed().isEmpty();
    const QString why = tr("A correction has its reason.");
    value_->setEnabled(may);
    reason_->setEnabled(isEditable_);
    correct_->setEnabled(may && hasReason);
    addLine_->setEnabled(isEditable_ && hasReason);
    leaveOut_->setEnabled(isEditable_ && hasReason && !line_.isEmpty() && !isLeftOut_);
    for (QPushButton* button : {correct_, addLine_, leaveOut_}) {
        button->setToolTip(isEditable_ && !hasReason ? why : QString());
    }
    takeBack_->setEnabled(isEditable_ && (isLeftOut_ || (may && isCorrected_)));
}

}  // namespace kamerklaar::ui
