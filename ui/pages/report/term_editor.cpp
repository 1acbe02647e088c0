// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/term_editor.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"

namespace kamerklaar::ui {
namespace {

DateEdit* dateOf(const FieldRow* row) {
    return static_cast<DateEdit*>(row->field());
}

/// What is wrong with a day that has to be filled in.
domain::Problems problemsOf(const FieldRow* row) {
    const DateEdit* edit = dateOf(row);
    if (edit->typed().trimmed().isEmpty()) {
        return {{domain::ProblemKind::Missing, {}, {}, domain::Severity::Refused, {}}};
    }
    return edit->problems();
}

}  // namespace

TermEditor::TermEditor(domain::Language language, QWidget* parent)
    : QWidget(parent),
      own_(new QCheckBox(tr("The award &letter sets its own period and due date"), this)),
      apply_(new QPushButton(tr("Set this term"), this)) {
    own_->setObjectName(QStringLiteral("ownTerm"));
    apply_->setObjectName(QStringLiteral("setTerm"));
    apply_->setAutoDefault(false);
    const auto row = [&](const QString& name, const char* objectName) {
        auto* edit = new DateEdit(this);
        edit->setObjectName(QLatin1String(objectName));
        auto* made = new FieldRow(name, edit, language, FieldRow::Shape::Beside, this);
        connect(edit, &DateEdit::left, made, [made, edit] { made->setProblems(edit->problems()); });
        return made;
    };
    first_ = row(tr("First day"), "ownPeriod/first");
    last_ = row(tr("Last day"), "ownPeriod/last");
    due_ = row(tr("Due on"), "ownDue");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(room::small);
    layout->addWidget(own_);
    for (FieldRow* each : {first_, last_, due_}) {
        layout->addWidget(each);
    }
    layout->addWidget(apply_, 0, Qt::AlignLeft);
    setFocusProxy(own_);
    connect(own_, &QCheckBox::clicked, this, [this](bool isOwn) {
        showFields();
        if (isOwn) {
            dateOf(first_)->setFocus();
        }
    });
    connect(apply_, &QPushButton::clicked, this, &TermEditor::apply);
}

void TermEditor::show(const domain::YearlyReport& report, const domain::Round& round,
                      bool editable) {
    round_ = round;
    isOwn_ = report.ownPeriod.has_value() || report.ownDue.has_value();
    own_->setChecked(isOwn_);
    const domain::Period period = domain::periodOf(report, round);
    dateOf(first_)->setValue(period.first());
    dateOf(last_)->setValue(period.last());
    dateOf(due_)->setValue(domain::dueOf(report, round));
    setEnabled(editable);
    showFields();
}

void TermEditor::showFields() {
    for (FieldRow* row : {first_, last_, due_}) {
        row->setVisible(own_->isChecked());
        row->setProblems({});
    }
    apply_->setVisible(own_->isChecked() || isOwn_);
    apply_->setText(own_->isChecked() ? tr("Set this term") : tr("Use the round's term"));
}

void TermEditor::apply() {
    if (!own_->isChecked()) {
        Q_EMIT wanted({}, {});
        return;
    }
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
    const domain::Date due = *dateOf(due_)->value();
    // Only what differs from the round is the letter's own.
    Q_EMIT wanted(*period == round_.period ? std::optional<domain::Period>() : *period,
                  due == round_.due ? std::optional<domain::Date>() : due);
}

}  // namespace kamerklaar::ui
