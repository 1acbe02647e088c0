// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/edition_editor.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>
#include <limits>

#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/date_edit.h"
#include "work/publishing.h"
#include "work/sealing.h"

namespace kamerklaar::ui {

EditionEditor::EditionEditor(Desk& desk, QWidget* parent)
    : QFrame(parent),
      desk_(desk),
      cutOff_(new DateEdit(this)),
      status_(new QLabel(this)),
      number_(new CountEdit(this)),
      apply_(new QPushButton(tr("Set"), this)),
      propose_(new QPushButton(tr("Propose as &final"), this)),
      problems_(new ProblemLine(desk.language(), this)) {
    cutOff_->setObjectName(QStringLiteral("cutOff"));
    status_->setObjectName(QStringLiteral("editionStatus"));
    number_->setObjectName(QStringLiteral("editionNumber"));
    apply_->setObjectName(QStringLiteral("setEdition"));
    propose_->setObjectName(QStringLiteral("proposeFinal"));
    problems_->setObjectName(QStringLiteral("editionProblems"));
    for (QPushButton* button : {apply_, propose_}) {
        button->setAutoDefault(false);
    }
    status_->setWordWrap(true);
    cutOff_->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    number_->setFixedWidth(fontMetrics().averageCharWidth() * 9);
    makeCard(this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(room::normal);
    grid->setVerticalSpacing(room::small);
    grid->setColumnStretch(2, 1);
    const auto add = [&](const QString& name, QWidget* field) {
        auto* label = new QLabel(name, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(name).remove(u'&'));
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1, Qt::AlignLeft);
    };
    add(tr("&Cut-off date"), cutOff_);
    add(tr("&Version"), number_);
    grid->addWidget(apply_, grid->rowCount(), 1, Qt::AlignLeft);
    grid->addWidget(new QLabel(tr("Status"), this), grid->rowCount(), 0, Qt::AlignTop);
    grid->addWidget(status_, grid->rowCount() - 1, 1, 1, 2);
    grid->addWidget(propose_, grid->rowCount(), 1, Qt::AlignLeft);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(room::normal, room::small, room::normal, room::normal);
    down->setSpacing(room::tight);
    down->addLayout(grid);
    down->addWidget(problems_);
    connect(cutOff_, &DateEdit::edited, this, &EditionEditor::showState);
    connect(number_, &CountEdit::edited, this, &EditionEditor::showState);
    for (TypedEdit* edit : std::initializer_list<TypedEdit*>{cutOff_, number_}) {
        connect(edit, &TypedEdit::left, this, [this, edit] { problems_->show(edit->problems()); });
    }
    connect(apply_, &QPushButton::clicked, this, &EditionEditor::apply);
    connect(propose_, &QPushButton::clicked, this, &EditionEditor::propose);
}

bool EditionEditor::isTouched() const {
    return cutOff_->value() != edition_.cutOff || number_->value() != edition_.number;
}

void EditionEditor::show(const domain::Edition& edition) {
    const bool keeps =
        edition.year == edition_.year && edition.version == edition_.version && isTouched();
    edition_ = edition;
    if (!keeps) {
        fill();
    }
    showStatus();
}

bool EditionEditor::waitsForApproval() const {
    const auto waiting = desk_.read([this] { return desk_.store().decisions().prepared(); },
                                    std::vector<domain::Decision>());
    return std::any_of(waiting.begin(), waiting.end(), [this](const domain::Decision& decision) {
        const auto* terms = std::get_if<domain::PublicationTerms>(&decision.terms);
        return terms != nullptr && terms->year == edition_.year;
    });
}

/// An edition becomes final by a decision of two people, and from then on it stays as it is.
void EditionEditor::showStatus() {
    const bool waits = !edition_.isFinal && waitsForApproval();
    status_->setText(edition_.isFinal ? tr("Final")
                     : waits ? tr("Concept; a second person has yet to approve it as final")
                             : tr("Concept"));
    permit(*propose_, desk_, work::Act::PrepareDecision, !edition_.isFinal && !waits);
    cutOff_->setEnabled(!edition_.isFinal);
    number_->setEnabled(!edition_.isFinal);
}

void EditionEditor::fill() {
    const QScopedValueRollback filling(filling_, true);
    cutOff_->setValue(edition_.cutOff);
    number_->setValue(edition_.number);
    problems_->show({});
    offerApply();
}

void EditionEditor::showState() {
    if (!filling_) {
        offerApply();
    }
}

void EditionEditor::offerApply() {
    allow(*apply_, isTouched(),
          edition_.isFinal ? tr("A final edition stays as it is.")
                           : tr("Neither the cut-off date nor the number was changed."));
}

void EditionEditor::apply() {
    domain::Problems problems = cutOff_->problems();
    const domain::Problems wrongNumber = number_->problems();
    problems.insert(problems.end(), wrongNumber.begin(), wrongNumber.end());
    const bool isEmpty = cutOff_->typed().isEmpty() || number_->typed().isEmpty();
    if (problems.empty() && isEmpty) {
        problems.push_back(domain::refusal(domain::ProblemKind::Missing));
    }
    // A version with more digits than an int is no version that anybody means.
    if (problems.empty() && *number_->value() > std::numeric_limits<int>::max()) {
        problems.push_back(
            domain::refusal(domain::ProblemKind::NotANumber, {}, {number_->typed().toStdString()}));
    }
    if (!problems.empty()) {
        problems_->show(problems);
        return;
    }
    domain::Edition edition = edition_;
    edition.cutOff = *cutOff_->value();
    edition.number = static_cast<int>(*number_->value());
    const auto done = desk_.act(Topic::Edition, [&](const work::Context& context) {
        return work::setEdition(context, edition);
    });
    problems_->show(done.has_value() ? domain::Problems() : done.error());
}

void EditionEditor::propose() {
    const auto done = desk_.act(Topic::Edition, [this](const work::Context& context) {
        return work::proposePublication(context, desk_.tools().sealing, edition_.year);
    });
    problems_->show(done.has_value() ? domain::Problems() : done.error());
}

}  // namespace kamerklaar::ui
