// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/explanation_form.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/text_box.h"
#include "ui/words/words.h"
#include "work/money_words.h"
#include "work/recording.h"

namespace kamerklaar::ui {

namespace {

constexpr int textLines = 5;
constexpr int textLinesWide = 2;

bool isSame(const work::SourceDifference& one, const work::SourceDifference& other) {
    return one.municipality.id == other.municipality.id && one.year == other.year &&
           one.difference == other.difference && one.left == other.left && one.right == other.right;
}

QString textOf(const work::SourceDifference& difference) {
    return difference.explanation ? words::text(difference.explanation->text) : QString();
}

}  // namespace

ExplanationForm::ExplanationForm(Desk& desk, Shape shape, QWidget* parent)
    : Card({}, parent),
      desk_(desk),
      text_(new TextBox(shape == Shape::Wide ? textLinesWide : textLines, this)),
      row_(new FieldRow(tr("&Explanation"), text_, desk.language(), FieldRow::Shape::Above, this)),
      refusal_(new ProblemLine(desk.language(), this)),
      save_(new QPushButton(tr("Keep the explanation"), this)) {
    setObjectName(QStringLiteral("explanationForm"));
    text_->setObjectName(QStringLiteral("explanation"));
    save_->setObjectName(QStringLiteral("keepExplanation"));
    save_->setAutoDefault(false);
    makePrimary(save_);
    row_->setHint(
        tr("It holds for these two amounts; when one of them changes, the difference is "
           "open again."));
    if (shape == Shape::Wide) {
        auto* line = new QWidget(this);
        auto* across = new QHBoxLayout(line);
        across->setContentsMargins({});
        across->setSpacing(room::wide);
        across->addWidget(row_, 1);
        across->addWidget(save_, 0, Qt::AlignBottom);
        addContent(line);
        addContent(refusal_);
    } else {
        addContent(row_);
        addContent(refusal_);
        addContent(save_);
    }
    connect(text_, &TextBox::edited, this, &ExplanationForm::showState);
    connect(save_, &QPushButton::clicked, this, &ExplanationForm::save);
}

bool ExplanationForm::isTouched() const {
    return text_->typed().trimmed() != textOf(difference_);
}

void ExplanationForm::show(const work::SourceDifference& difference) {
    const bool keeps =
        isSame(difference, difference_) && textOf(difference) == textOf(difference_) && isTouched();
    difference_ = difference;
    setHeading(tr("%1, %2").arg(words::text(difference.municipality.name)).arg(difference.year));
    setNote(tr("%1: a difference of %2")
                .arg(words::text(work::wordsOfDifference(difference.difference, desk_.language())),
                     words::money(difference.left - difference.right, desk_.language())));
    if (!keeps) {
        fill();
    }
}

void ExplanationForm::fill() {
    text_->setTyped(textOf(difference_));
    row_->setProblems({});
    refusal_->show({});
    showState();
}

void ExplanationForm::showState() {
    permit(*save_, desk_, work::Act::SaveExplanation, isTouched());
}

void ExplanationForm::save() {
    domain::Explanation explanation = difference_.explanation.value_or(domain::Explanation());
    explanation.municipality = difference_.municipality.id;
    explanation.year = difference_.year;
    explanation.difference = difference_.difference;
    explanation.left = difference_.left;
    explanation.right = difference_.right;
    explanation.text = text_->typed().trimmed().toStdString();
    const auto saved = desk_.act(Topic::Money, [&](const work::Context& context) {
        return work::save(context, explanation);
    });
    domain::Problems beside;
    domain::Problems others;
    for (const domain::Problem& problem : saved.has_value() ? domain::Problems() : saved.error()) {
        (problem.field == "text" ? beside : others).push_back(problem);
    }
    row_->setProblems(beside);
    refusal_->show(others);
}

}  // namespace kamerklaar::ui
