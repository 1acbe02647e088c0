// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/decision/decision_bar.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/decision_chip.h"
#include "ui/widgets/problem_line.h"
#include "ui/words/words.h"

namespace kamerklaar::ui {

using domain::DecisionKind;
using domain::DecisionStatus;

std::optional<domain::LetterKind> letterOf(DecisionKind kind) {
    switch (kind) {
        case DecisionKind::Award:
            return domain::LetterKind::Award;
        case DecisionKind::Amendment:
        case DecisionKind::Withdrawal:
            return domain::LetterKind::Amendment;
        case DecisionKind::Extension:
            return domain::LetterKind::Extension;
        case DecisionKind::Settlement:
            return domain::LetterKind::Settlement;
        case DecisionKind::Recovery:
            return domain::LetterKind::Recovery;
        case DecisionKind::Payment:
        case DecisionKind::Publication:
        case DecisionKind::TakeOver:
        case DecisionKind::Selection:
        case DecisionKind::Reversal:
            break;
    }
    return std::nullopt;
}

DecisionBar::DecisionBar(const Desk& desk, QWidget* parent)
    : QFrame(parent),
      desk_(desk),
      status_(new StatusChip(this)),
      history_(new QLabel(this)),
      inTheWay_(new ProblemLine(desk.language(), this, ProblemLine::Look::Quiet)),
      saveFirst_(
          new QLabel(tr("Save or close your change before the proposal is approved."), this)),
      dossier_(new QPushButton(tr("To the &dossier"), this)) {
    status_->setObjectName(QStringLiteral("decisionStatus"));
    history_->setObjectName(QStringLiteral("history"));
    history_->setWordWrap(true);
    history_->setTextFormat(Qt::PlainText);
    history_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(history_, TextRole::Quiet);
    inTheWay_->setObjectName(QStringLiteral("inTheWay"));
    saveFirst_->setObjectName(QStringLiteral("saveFirst"));
    saveFirst_->setWordWrap(true);
    setRole(saveFirst_, TextRole::Quiet);
    dossier_->setObjectName(QStringLiteral("dossier"));
    connect(dossier_, &QPushButton::clicked, this, &DecisionBar::dossierWanted);

    auto* first = new QHBoxLayout;
    first->setSpacing(room::small);
    first->addWidget(status_, 0, Qt::AlignTop);
    first->addWidget(history_, 1);
    first->addWidget(dossier_, 0, Qt::AlignTop);
    auto* second = new QHBoxLayout;
    second->setSpacing(room::small);
    approve_ = addButton(tr("&Approve"), "approve", &DecisionBar::approveWanted);
    makePrimary(approve_);
    decline_ = addButton(tr("De&cline …"), "decline", &DecisionBar::declineWanted);
    change_ = addButton(tr("&Change"), "change", &DecisionBar::changeWanted);
    reverse_ = addButton(tr("&Reverse …"), "reverse", &DecisionBar::reverseWanted);
    letter_ = addButton(tr("Make &letter"), "letter", &DecisionBar::letterWanted);
    for (QPushButton* button : {approve_, decline_, change_, reverse_, letter_}) {
        second->addWidget(button, 0, Qt::AlignTop);
    }
    second->addWidget(inTheWay_, 1);
    second->addWidget(saveFirst_, 1);
    second->addStretch();
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(room::small);
    down->addLayout(first);
    down->addLayout(second);
}

QPushButton* DecisionBar::addButton(const QString& text, const char* name, Wanted wanted) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

QString DecisionBar::history(const work::DecisionCase& shown) const {
    const domain::Decision& decision = shown.decision;
    QStringList lines;
    lines.append(tr("Prepared by %1, %2")
                     .arg(words::text(shown.preparedBy), words::moment(decision.preparedAt)));
    if (decision.decidedAt.has_value()) {
        const QString who = words::text(shown.decidedBy);
        const QString when = words::moment(*decision.decidedAt);
        lines.append(decision.status == DecisionStatus::Declined
                         ? tr("Declined by %1, %2").arg(who, when)
                         : tr("Approved by %1, %2").arg(who, when));
    }
    if (!decision.answer.empty()) {
        lines.append(tr("“%1”", "what who decided said").arg(words::text(decision.answer)));
    }
    if (decision.takenOver) {
        lines.append(tr("Taken over from the earlier administration."));
    }
    if (decision.reversedBy.isStored()) {
        lines.append(tr("Reversed by a counter-act."));
    }
    return lines.join(u'\n');
}

void DecisionBar::show(const work::DecisionCase& shown, bool isBeingChanged) {
    const domain::Decision& decision = shown.decision;
    const bool waits = decision.status == DecisionStatus::Prepared;
    const bool counts = decision.counts();
    status_->setChip(chipFor(decision, desk_.language()));
    history_->setText(history(shown));
    dossier_->setVisible(shown.municipality.has_value());
    approve_->setVisible(waits);
    decline_->setVisible(waits);
    change_->setVisible(waits);
    reverse_->setVisible(counts);
    letter_->setVisible(counts && letterOf(decision.decisionKind).has_value());
    permit(*approve_, desk_, work::Act::ApproveDecision, shown.inTheWay);
    approve_->setEnabled(approve_->isEnabled() && !isBeingChanged);
    permit(*decline_, desk_, work::Act::DeclineDecision);
    permit(*change_, desk_, work::Act::ChangeDecision, !isBeingChanged);
    permit(*reverse_, desk_, work::Act::PrepareDecision);
    permit(*letter_, desk_, work::Act::MakeLetter);
    inTheWay_->show(waits && !isBeingChanged ? shown.inTheWay : domain::Problems());
    saveFirst_->setVisible(waits && isBeingChanged);
}

}  // namespace kamerklaar::ui
