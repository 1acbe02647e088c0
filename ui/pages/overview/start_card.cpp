// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/overview/start_card.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "ui/shell/design.h"

namespace kamerklaar::ui {

StartCard::StartCard(QWidget* parent) : Card(tr("Where to begin"), parent) {
    setObjectName(QStringLiteral("start"));
    setNote(tr("Nothing has been awarded in this file yet."));
    addStep(tr("1. Say who works in this file, and in which role."), tr("People and roles"),
            "startPeople", {Place::Management, 0, QStringLiteral("people")});
    addStep(tr("2. Take over what was decided, paid and reported before, in one workbook."),
            tr("Taking over"), "startTakeOver", {Place::TakeOver});
    addStep(tr("3. Or record an application in the dossier of a municipality, and award the grant "
               "there."),
            tr("Municipalities"), "startMunicipalities", {Place::Municipalities});
}

void StartCard::addStep(const QString& words, const QString& button, const char* name,
                        const Address& to) {
    auto* line = new QWidget(this);
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins({});
    across->setSpacing(room::wide);
    auto* label = new QLabel(words, line);
    label->setWordWrap(true);
    auto* jump = new QPushButton(button, line);
    jump->setObjectName(QLatin1String(name));
    label->setBuddy(jump);
    across->addWidget(label, 1);
    across->addWidget(jump);
    addContent(line);
    connect(jump, &QPushButton::clicked, this, [this, to] { Q_EMIT goTo(to); });
}

}  // namespace kamerklaar::ui
