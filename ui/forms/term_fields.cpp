// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/term_fields.h"

#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"

namespace kamerklaar::ui {
namespace {

DateEdit* dateOf(const FieldRow* row) {
    return static_cast<DateEdit*>(row->field());
}

domain::Problems problemsOf(const FieldRow* row) {
    if (dateOf(row)->typed().trimmed().isEmpty()) {
        return {domain::refusal(domain::ProblemKind::Missing)};
    }
    return dateOf(row)->problems();
}

}  // namespace

TermFields::TermFields(const Fields& fields, domain::Language language, FieldRow::Shape shape,
                       QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(shape == FieldRow::Shape::Above ? room::normal : room::small);
    first_ = addRow(fields.first, language, shape);
    last_ = addRow(fields.last, language, shape);
    due_ = addRow(fields.due, language, shape);
    setFocusProxy(dateOf(first_));
}

FieldRow* TermFields::addRow(const Field& field, domain::Language language, FieldRow::Shape shape) {
    auto* edit = new DateEdit(this);
    edit->setObjectName(QLatin1String(field.objectName));
    auto* row = new FieldRow(field.name, edit, language, shape, this);
    connect(edit, &DateEdit::left, row, [row] { row->setProblems(problemsOf(row)); });
    connect(edit, &DateEdit::edited, this, &TermFields::edited);
    layout()->addWidget(row);
    return row;
}

void TermFields::show(const Term& term) {
    dateOf(first_)->setValue(term.period.first());
    dateOf(last_)->setValue(term.period.last());
    dateOf(due_)->setValue(term.due);
    for (FieldRow* row : {first_, last_, due_}) {
        row->setProblems({});
    }
}

std::optional<TermFields::Term> TermFields::typed() {
    bool isComplete = true;
    for (FieldRow* row : {first_, last_, due_}) {
        const domain::Problems problems = problemsOf(row);
        row->setProblems(problems);
        isComplete = isComplete && problems.empty();
    }
    if (!isComplete) {
        return std::nullopt;
    }
    const domain::Date first = *dateOf(first_)->value();
    const domain::Date last = *dateOf(last_)->value();
    const auto period = domain::Period::make(first, last);
    if (!period.has_value()) {
        last_->setProblems(
            {domain::refusal(domain::ProblemKind::PeriodReversed, {}, {first, last})});
        return std::nullopt;
    }
    const domain::Date due = *dateOf(due_)->value();
    if (due < last) {
        due_->setProblems({domain::refusal(domain::ProblemKind::DueBeforeEnd, {}, {last, due})});
        return std::nullopt;
    }
    return Term{*period, due};
}

bool TermFields::isOtherThan(const Term& term) const {
    return dateOf(first_)->value() != term.period.first() ||
           dateOf(last_)->value() != term.period.last() || dateOf(due_)->value() != term.due;
}

}  // namespace kamerklaar::ui
