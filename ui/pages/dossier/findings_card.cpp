// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/findings_card.h"

#include "ui/forms/record_card.h"
#include "ui/widgets/remark_list.h"
#include "ui/widgets/side_by_side.h"
#include "ui/words/sentences.h"

namespace kamerklaar::ui {

FindingsCard::FindingsCard(RecordCard& card, domain::Language language, QWidget* parent)
    : Card(tr("What stands out"), parent),
      card_(card),
      language_(language),
      remarks_(new RemarkList(tr("Nothing stands out."), language, this)) {
    remarks_->setObjectName(QStringLiteral("remarks"));
    remarks_->setAccessibleName(tr("What stands out"));
    remarks_->showWhole();
    addContent(remarks_);
    connect(&card, &RecordCard::judged, this, &FindingsCard::refresh);
    connect(remarks_, &RemarkList::wanted, this,
            [this](const QString& path) { card_.form().goTo(path.toStdString()); });
}

void FindingsCard::refresh() {
    std::vector<Remark> remarks;
    for (const domain::Problem& problem : card_.findings()) {
        const QString sentence = words::sentence(problem, language_);
        // A wrong value says what is wrong but not where; what is flagged speaks for itself.
        const bool needsName =
            problem.severity != domain::Severity::Flagged && card_.form().takes(problem.field);
        remarks.push_back({problem.severity,
                           needsName
                               ? tr("%1: %2", "field, what is wrong with it")
                                     .arg(card_.form().bound().nameOf(problem.field), sentence)
                               : sentence,
                           QString::fromStdString(problem.field)});
    }
    SideBySide::setSmall(*this, remarks.empty());
    remarks_->show(std::move(remarks));
}

}  // namespace kamerklaar::ui
