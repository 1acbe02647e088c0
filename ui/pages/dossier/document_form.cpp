// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/document_form.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeDatabase>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include "ui/widgets/date_edit.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/whole_file.h"
#include "work/filing.h"

namespace kamerklaar::ui {

DocumentForm::DocumentForm(Desk& desk, QWidget* parent)
    : FieldForm(tr("Keep a document"), tr("Keep document"), desk.language(), parent),
      desk_(desk),
      fileName_(new QLabel(this)),
      owner_(new QComboBox(this)),
      direction_(new Segments(tr("Direction"), {tr("Came in"), tr("Went out")}, this)),
      date_(new DateEdit(this)),
      sender_(new QLineEdit(this)),
      caseNumber_(new QLineEdit(this)),
      reference_(new QLineEdit(this)) {
    setObjectName(QStringLiteral("documentForm"));
    fileName_->setWordWrap(true);
    fileName_->setTextFormat(Qt::PlainText);
    addField("fileName", tr("File"), fileName_);
    addField("subject", tr("Belongs to"), owner_);
    owner_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField("direction", tr("Direction"), direction_);
    addField("date", tr("Date of the document"), date_);
    addField("sender", tr("Sender"), sender_);
    addField("caseNumber", tr("Case number"), caseNumber_);
    addField("reference", tr("Reference"), reference_);
    connect(this, &FieldForm::wanted, this, &DocumentForm::keep);
}

bool DocumentForm::begin(std::vector<Owner> owners, const QString& path) {
    auto bytes = bytesOf(path);
    if (!bytes) {
        return false;
    }
    content_ = *std::move(bytes);
    document_ = {};
    owners_ = std::move(owners);
    owner_->clear();
    for (const Owner& owner : owners_) {
        owner_->addItem(owner.name);
    }
    document_.fileName = QFileInfo(path).fileName().toStdString();
    document_.mediaType = QMimeDatabase().mimeTypeForFile(path).name().toStdString();
    fileName_->setText(QFileInfo(path).fileName());
    direction_->choose(0);
    date_->setValue(std::nullopt);
    for (QLineEdit* edit : {sender_, caseNumber_, reference_}) {
        edit->clear();
    }
    setProblems({});
    date_->setFocus();
    return true;
}

void DocumentForm::keep() {
    domain::Problems problems = date_->problems();
    if (problems.empty() && !date_->value().has_value()) {
        problems.push_back({domain::ProblemKind::Missing, {}, {}, {}, {}});
    }
    for (domain::Problem& problem : problems) {
        problem.field = "date";
    }
    if (!problems.empty()) {
        setProblems(problems);
        return;
    }
    document_.subject = owners_[static_cast<std::size_t>(owner_->currentIndex())].subject;
    document_.direction = direction_->chosen() == 0 ? domain::CaseDocument::Direction::Incoming
                                                    : domain::CaseDocument::Direction::Outgoing;
    document_.date = *date_->value();
    document_.sender = sender_->text().trimmed().toStdString();
    document_.caseNumber = caseNumber_->text().trimmed().toStdString();
    document_.reference = reference_->text().trimmed().toStdString();
    const auto kept = desk_.act(Topic::Documents, [this](const work::Context& context) {
        return work::attachDocument(context, document_, content_);
    });
    setProblems(kept.has_value() ? domain::Problems() : kept.error());
    if (kept.has_value()) {
        content_.clear();
        Q_EMIT putAway();
    }
}

}  // namespace kamerklaar::ui
