// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/rounds/round_editor.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "work/reporting.h"

namespace kamerklaar::ui {
namespace {

DateEdit* dateOf(const FieldRow* row) {
    return static_cast<DateEdit*>(row->field());
}

domain::Problems problemsOf(const FieldRow* row) {
    if (dateOf(row)->typed().trimmed().isEmpty()) {
        return {{domain::ProblemKind::Missing, {}, {}, domain::Severity::Refused, {}}};
    }
    return dateOf(row)->problems();
}

}  // namespace

RoundEditor::RoundEditor(Desk& desk, QWidget* parent)
    : QFrame(parent),
      desk_(desk),
      title_(new QLabel(this)),
      refusal_(new ProblemLine(desk.language(), this)),
      apply_(new QPushButton(tr("Change this round"), this)),
      undo_(new QPushButton(tr("Undo"), this)) {
    makeCard(this);
    setRole(title_, TextRole::Heading);
    auto* explanation = new QLabel(
        tr("Holds for every municipality whose award letter sets no term of its own."), this);
    explanation->setWordWrap(true);
    setRole(explanation, TextRole::Quiet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(room::wide, room::wide, room::wide, room::wide);
    layout->setSpacing(room::normal);
    layout->addWidget(title_);
    layout->addWidget(explanation);
    first_ = addRow(tr("&First day"), "round/first");
    last_ = addRow(tr("&Last day"), "round/last");
    due_ = addRow(tr("&Due on"), "round/due");
    for (FieldRow* row : {first_, last_, due_}) {
        layout->addWidget(row);
    }
    layout->addWidget(refusal_);
    apply_->setObjectName(QStringLiteral("changeRound"));
    undo_->setObjectName(QStringLiteral("undoRound"));
    makePrimary(apply_);
    layout->addWidget(apply_);
    layout->addWidget(undo_);
    connect(apply_, &QPushButton::clicked, this, &RoundEditor::apply);
    connect(undo_, &QPushButton::clicked, this, &RoundEditor::fill);
}

FieldRow* RoundEditor::addRow(const QString& name, const char* objectName) {
    auto* edit = new DateEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    auto* row = new FieldRow(name, edit, desk_.language(), FieldRow::Shape::Above, this);
    connect(edit, &DateEdit::left, row, [row] { row->setProblems(problemsOf(row)); });
    connect(edit, &DateEdit::edited, this, &RoundEditor::showState);
    return row;
}

bool RoundEditor::isTouched() const {
    return dateOf(first_)->value() != round_.period.first() ||
           dateOf(last_)->value() != round_.period.last() || dateOf(due_)->value() != round_.due;
}

void RoundEditor::show(const domain::Round& round) {
    const bool keeps = round.id == round_.id && round.version == round_.version && isTouched();
    round_ = round;
    title_->setText(tr("Round over %1").arg(round.year));
    if (!keeps) {
        fill();
    }
}

void RoundEditor::fill() {
    dateOf(first_)->setValue(round_.period.first());
    dateOf(last_)->setValue(round_.period.last());
    dateOf(due_)->setValue(round_.due);
    for (FieldRow* row : {first_, last_, due_}) {
        row->setProblems({});
    }
    refusal_->show({});
    showState();
}

void RoundEditor::showState() {
    apply_->setEnabled(isTouched());
    undo_->setVisible(isTouched());
}

void RoundEditor::apply() {
    bool isComplete = true;
    for (FieldRow* row : {first_, last_, due_}) {
        const domain::Problems problems = problemsOf(row);
        row->setProblems(problems);
        isComplete = isComplete && problems.empty();
    }
    if (!isComplete) {
        return;
    }
    const domain::Date first = *dateOf(first_)->value();
    const domain::Date last = *dateOf(last_)->value();
    const auto period = domain::Period::make(first, last);
    if (!period.has_value()) {
        last_->setProblems({{domain::ProblemKind::PeriodReversed,
                             {},
                             {first, last},
                             domain::Severity::Refused,
                             {}}});
        return;
    }
    domain::Round changed = round_;
    changed.period = *period;
    changed.due = *dateOf(due_)->value();
    const auto done = desk_.act(Topic::Rounds, [&](const work::Context& context) {
        return work::changeRound(context, changed);
    });
    if (!done.has_value()) {
        refusal_->show(done.error());
    }
}

}  // namespace kamerklaar::ui
