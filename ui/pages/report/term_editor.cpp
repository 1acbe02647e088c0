// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/report/term_editor.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/design.h"

namespace kamerklaar::ui {

TermEditor::TermEditor(domain::Language language, QWidget* parent)
    : QWidget(parent),
      own_(new QCheckBox(tr("The award &letter sets its own period and due date"), this)),
      fields_(new TermFields({{tr("First day"), "ownPeriod/first"},
                              {tr("Last day"), "ownPeriod/last"},
                              {tr("Due on"), "ownDue"}},
                             language, FieldRow::Shape::Beside, this)),
      apply_(new QPushButton(tr("Set this term"), this)) {
    own_->setObjectName(QStringLiteral("ownTerm"));
    apply_->setObjectName(QStringLiteral("setTerm"));
    apply_->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(room::small);
    layout->addWidget(own_);
    layout->addWidget(fields_);
    layout->addWidget(apply_, 0, Qt::AlignLeft);
    setFocusProxy(own_);
    connect(own_, &QCheckBox::clicked, this, [this](bool isOwn) {
        showFields();
        if (isOwn) {
            fields_->setFocus();
        }
    });
    connect(apply_, &QPushButton::clicked, this, &TermEditor::apply);
}

void TermEditor::show(const domain::YearlyReport& report, const domain::Round& round,
                      bool editable) {
    round_ = round;
    isOwn_ = report.ownPeriod.has_value() || report.ownDue.has_value();
    own_->setChecked(isOwn_);
    fields_->show({domain::periodOf(report, round), domain::dueOf(report, round)});
    setEnabled(editable);
    showFields();
}

void TermEditor::showFields() {
    fields_->setVisible(own_->isChecked());
    apply_->setVisible(own_->isChecked() || isOwn_);
    apply_->setText(own_->isChecked() ? tr("Set this term") : tr("Use the round's term"));
}

void TermEditor::apply() {
    if (!own_->isChecked()) {
        Q_EMIT wanted({}, {});
        return;
    }
    const auto term = fields_->typed();
    if (!term) {
        return;
    }
    // Only what differs from the round is the letter's own.
    Q_EMIT wanted(term->period == round_.period ? std::optional<domain::Period>() : term->period,
                  term->due == round_.due ? std::optional<domain::Date>() : term->due);
}

}  // namespace kamerklaar::ui
