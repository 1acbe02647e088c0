// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/due/deadline_form.h"

#include <QtWidgets/QLineEdit>

#include "ui/widgets/choice_combo.h"
#include "ui/widgets/date_edit.h"
#include "ui/words/words.h"
#include "work/recording.h"

namespace kamerklaar::ui {

namespace {

constexpr int formWidth = 340;

Choices municipalitiesOf(Desk& desk) {
    Choices choices;
    using All = std::vector<domain::Municipality>;
    for (const domain::Municipality& one :
         desk.read([&desk] { return desk.store().municipalities().all(); }, All())) {
        choices.push_back({QString::number(one.id.value), words::text(one.name)});
    }
    return choices;
}

}  // namespace

DeadlineForm::DeadlineForm(Desk& desk, QWidget* parent)
    : FieldForm(tr("Deadline of our own"), tr("Add"), desk.language(), parent),
      desk_(desk),
      name_(new QLineEdit(this)),
      due_(new DateEdit(this)),
      source_(new QLineEdit(this)),
      municipality_(new ChoiceCombo(municipalitiesOf(desk), this)) {
    setFixedWidth(formWidth);
    addField("name", tr("What has to be done"), name_);
    addField("due", tr("Due on"), due_);
    addField("source", tr("Source: article or letter"), source_);
    addField("municipality", tr("Municipality; empty for all"), municipality_);
    connect(this, &FieldForm::wanted, this, &DeadlineForm::save);
}

void DeadlineForm::begin() {
    name_->clear();
    due_->setValue({});
    source_->clear();
    municipality_->setTyped({});
    setProblems({});
    takeFocus();
}

void DeadlineForm::save() {
    domain::Problems problems = due_->problems();
    for (domain::Problem& problem : problems) {
        problem.field = "due";
    }
    if (problems.empty() && !due_->value()) {
        problems.push_back({domain::ProblemKind::Missing, "due", {}, {}, {}});
    }
    if (name_->text().trimmed().isEmpty()) {
        problems.push_back({domain::ProblemKind::Missing, "name", {}, {}, {}});
    }
    if (!problems.empty()) {
        setProblems(problems);
        return;
    }
    domain::Deadline deadline;
    deadline.municipality = {municipality_->typed().toLongLong()};
    deadline.name = name_->text().trimmed().toStdString();
    deadline.due = *due_->value();
    deadline.source = source_->text().trimmed().toStdString();
    const auto saved = desk_.act(Topic::Everything, [&](const work::Context& context) {
        return work::save(context, deadline);
    });
    setProblems(saved ? domain::Problems() : saved.error());
    if (saved) {
        Q_EMIT putAway();
    }
}

}  // namespace kamerklaar::ui
