// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/field_form.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/problem_line.h"

namespace kamerklaar::ui {

FieldForm::FieldForm(const QString& heading, const QString& doText, domain::Language language,
                     QWidget* parent)
    : Card(heading, parent),
      language_(language),
      fields_(new QWidget(this)),
      others_(new ProblemLine(language, this)),
      do_(new QPushButton(doText, this)) {
    auto* down = new QVBoxLayout(fields_);
    down->setContentsMargins({});
    down->setSpacing(room::normal);
    addContent(fields_);
    addContent(others_);
    auto* buttons = new QWidget(this);
    auto* across = new QHBoxLayout(buttons);
    across->setContentsMargins(0, room::small, 0, 0);
    do_->setObjectName(QStringLiteral("do"));
    makePrimary(do_);
    auto* away = new QPushButton(tr("Cancel"), buttons);
    away->setObjectName(QStringLiteral("cancel"));
    across->addWidget(do_);
    across->addWidget(away);
    across->addStretch(1);
    addContent(buttons);
    connect(do_, &QPushButton::clicked, this, &FieldForm::wanted);
    connect(away, &QPushButton::clicked, this, &FieldForm::putAway);
}

void FieldForm::addField(const std::string& path, const QString& name, QWidget* field) {
    auto* row = new FieldRow(name, field, language_, FieldRow::Shape::Above, fields_);
    field->setObjectName(QString::fromStdString(path));
    rows_[path] = row;
    fields_->layout()->addWidget(row);
}

void FieldForm::setProblems(const domain::Problems& problems) {
    std::map<std::string, domain::Problems> ofField;
    domain::Problems others;
    for (const domain::Problem& problem : problems) {
        if (rows_.count(problem.field) > 0) {
            ofField[problem.field].push_back(problem);
        } else {
            others.push_back(problem);
        }
    }
    for (const auto& [path, row] : rows_) {
        row->setProblems(ofField[path]);
    }
    others_->show(others);
    for (const domain::Problem& problem : problems) {
        const auto row = rows_.find(problem.field);
        if (row != rows_.end()) {
            row->second->field()->setFocus();
            return;
        }
    }
}

void FieldForm::takeFocus() {
    const QList<FieldRow*> rows = fields_->findChildren<FieldRow*>();
    if (!rows.isEmpty()) {
        rows.constFirst()->field()->setFocus();
    }
}

void FieldForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT putAway();
        return;
    }
    Card::keyPressEvent(event);
}

}  // namespace kamerklaar::ui
