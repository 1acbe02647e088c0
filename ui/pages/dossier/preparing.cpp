// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/preparing.h"

#include <QtWidgets/QVBoxLayout>

#include "ui/forms/decision_form.h"
#include "ui/forms/record_card.h"
#include "ui/words/decision_words.h"

namespace kamerklaar::ui {

Preparing::Preparing(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    hide();
}

void Preparing::begin(const domain::Decision& proposal) {
    close();
    const domain::DecisionKind kind = proposal.decisionKind;
    card_ = new RecordCard(
        desk_, decisionForm(kind, desk_, proposal.municipality), waysOfDecisions(),
        work::Act::PrepareDecision,
        {tr("Prepare: %1", "kind of decision").arg(words::kindOf(proposal, desk_.language())),
         tr("&Submit for approval")},
        this);
    card_->setObjectName(QStringLiteral("decisionForm"));
    layout()->addWidget(card_);
    connect(card_, &RecordCard::putAway, this, &Preparing::close);
    connect(card_, &RecordCard::saved, this, [this](std::int64_t id) {
        close();
        Q_EMIT prepared(id);
    });
    card_->begin(proposal.municipality, domain::fieldsOf(proposal),
                 std::string(domain::codeIn(domain::decisionKindCodes, kind)));
    show();
    Q_EMIT opened();
    card_->form().goTo();
}

void Preparing::close() {
    if (card_ == nullptr) {
        return;
    }
    card_->keepDraft();
    hide();
    // It may be what is telling us to close.
    card_->deleteLater();
    card_ = nullptr;
    Q_EMIT closed();
}

}  // namespace kamerklaar::ui
