// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/rounds/round_editor.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "work/reporting.h"

namespace kamerklaar::ui {

RoundEditor::RoundEditor(Desk& desk, QWidget* parent)
    : QFrame(parent),
      desk_(desk),
      title_(new QLabel(this)),
      fields_(new TermFields({{tr("&First day"), "round/first"},
                              {tr("&Last day"), "round/last"},
                              {tr("&Due on"), "round/due"}},
                             desk.language(), FieldRow::Shape::Above, this)),
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
    layout->addWidget(fields_);
    layout->addWidget(refusal_);
    apply_->setObjectName(QStringLiteral("changeRound"));
    undo_->setObjectName(QStringLiteral("undoRound"));
    makePrimary(apply_);
    layout->addWidget(apply_);
    layout->addWidget(undo_);
    connect(fields_, &TermFields::edited, this, &RoundEditor::showState);
    connect(apply_, &QPushButton::clicked, this, &RoundEditor::apply);
    connect(undo_, &QPushButton::clicked, this, &RoundEditor::fill);
}

bool RoundEditor::isTouched() const {
    return fields_->isOtherThan({round_.period, round_.due});
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
    fields_->show({round_.period, round_.due});
    refusal_->show({});
    showState();
}

void RoundEditor::showState() {
    allow(*apply_, isTouched(), tr("Nothing was changed in this round."));
    undo_->setVisible(isTouched());
}

void RoundEditor::apply() {
    const auto term = fields_->typed();
    if (!term) {
        return;
    }
    domain::Round changed = round_;
    changed.period = term->period;
    changed.due = term->due;
    const auto done = desk_.act(Topic::Rounds, [&](const work::Context& context) {
        return work::changeRound(context, changed);
    });
    if (!done.has_value()) {
        refusal_->show(done.error());
    }
}

}  // namespace kamerklaar::ui
