// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/field_row.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>

namespace kamerklaar::ui {

namespace {

QString severityName(const domain::Problems& problems) {
    bool asks = false;
    bool flagged = false;
    for (const domain::Problem& problem : problems) {
        switch (problem.severity) {
            case domain::Severity::Refused:
                return QStringLiteral("refused");
            case domain::Severity::Asks:
                asks = true;
                break;
            case domain::Severity::Flagged:
                flagged = true;
                break;
        }
    }
    return asks ? QStringLiteral("asks") : flagged ? QStringLiteral("flagged") : QString();
}

QLabel* quietLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setProperty("role", QStringLiteral("quiet"));
    label->setVisible(false);
    return label;
}

}  // namespace

void markSeverity(QWidget* field, const domain::Problems& problems) {
    const QString severity = severityName(problems);
    if (field->property("severity").toString() == severity) {
        return;
    }
    field->setProperty("severity", severity);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

FieldRow::FieldRow(const QString& name, QWidget* field, domain::Language language, Shape shape,
                   QWidget* parent)
    : QWidget(parent),
      name_(QString(name).remove(u'&')),
      field_(field),
      beside_(quietLabel(this)),
      hint_(quietLabel(this)),
      problems_(new ProblemLine(language, this)) {
    auto* label = new QLabel(name, this);
    label->setBuddy(field);
    label->setWordWrap(true);
    field->setAccessibleName(name_);
    hint_->setWordWrap(true);
    beside_->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(3);
    grid->setHorizontalSpacing(12);
    if (shape == Shape::Beside) {
        label->setFixedWidth(fontMetrics().averageCharWidth() * 24);
        grid->addWidget(label, 0, 0);
        grid->addWidget(field, 0, 1);
        grid->addWidget(beside_, 0, 2);
        grid->addWidget(hint_, 1, 1, 1, 2);
        grid->addWidget(problems_, 2, 1, 1, 2);
        grid->setColumnStretch(2, 1);
    } else {
        beside_->setWordWrap(true);
        grid->addWidget(label, 0, 0);
        grid->addWidget(hint_, 1, 0);
        grid->addWidget(field, 2, 0);
        grid->addWidget(problems_, 3, 0);
        grid->addWidget(beside_, 4, 0);
    }
}

void FieldRow::setLastYear(const QString& value) {
    setBeside(value.isEmpty() ? QString() : tr("Last year: %1").arg(value));
}

void FieldRow::setBeside(const QString& words) {
    beside_->setVisible(!words.isEmpty());
    beside_->setText(words);
    beside_->setAccessibleName(words.isEmpty() ? QString() : tr("%1. %2").arg(name_, words));
}

void FieldRow::setHint(const QString& hint) {
    hint_->setVisible(!hint.isEmpty());
    hint_->setText(hint);
}

void FieldRow::setProblems(const domain::Problems& problems) {
    problems_->show(problems);
    markSeverity(field_, problems);
    field_->setAccessibleDescription(problems_->words());
}

}  // namespace kamerklaar::ui
