// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/returns/correction_form.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include "ui/shell/design.h"
#include "ui/widgets/problem_line.h"

namespace kamerklaar::ui {

CorrectionForm::CorrectionForm(domain::Language language, QWidget* parent)
    : QWidget(parent),
      about_(new QLabel(this)),
      value_(new QLineEdit(this)),
      reason_(new QLineEdit(this)),
      correct_(new QPushButton(tr("C&orrect"), this)),
      takeBack_(new QPushButton(tr("Back to what was &written"), this)),
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
    grid->addWidget(about_, 0, 0, 1, 6);
    grid->addWidget(valueName, 1, 0);
    grid->addWidget(value_, 1, 1);
    grid->addWidget(reasonName, 1, 2);
    grid->addWidget(reason_, 1, 3);
    grid->addWidget(correct_, 1, 4);
    grid->addWidget(takeBack_, 1, 5);
    grid->addWidget(problems_, 2, 0, 1, 6);
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
    connect(takeBack_, &QPushButton::clicked, this, [this] { Q_EMIT takeBackWanted(key_); });
    show(nullptr);
}

void CorrectionForm::show(const AnswerLine* line) {
    const QString key = line == nullptr ? QString() : line->key;
    isGiven_ = line == nullptr || line->isGiven;
    isCorrected_ = line != nullptr && line->isCorrected;
    if (line == nullptr) {
        about_->setText(tr("Choose a cell to correct it; the workbook itself stays as it is."));
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
    const bool may = isEditable_ && !isGiven_;
    value_->setEnabled(may);
    reason_->setEnabled(may);
    correct_->setEnabled(may && !reason_->text().trimmed().isEmpty());
    correct_->setToolTip(may && !correct_->isEnabled() ? tr("A correction has its reason.")
                                                       : QString());
    takeBack_->setEnabled(may && isCorrected_);
}

}  // namespace kamerklaar::ui
