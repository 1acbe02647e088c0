// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/application_tab.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/forms/record_card.h"
#include "ui/pages/dossier/budget_card.h"
#include "ui/pages/dossier/dossier_plans.h"
#include "ui/pages/dossier/findings_card.h"
#include "ui/shell/design.h"
#include "ui/shell/permission.h"
#include "ui/widgets/empty_state.h"
#include "ui/words/words.h"
#include "work/deciding.h"

namespace kamerklaar::ui {

using domain::Application;

ApplicationTab::ApplicationTab(Desk& desk, QWidget* parent) : RecordsTab(desk, parent) {
    auto* empty = new EmptyState(
        QStringLiteral("file"), tr("No application yet"),
        tr("What the municipality asked for: its plan of action with a budget, and the statement "
           "of compensable VAT. The checklist of the plan stands ready."),
        this);
    add_ = empty->addButton(tr("Record the &application"), QStringLiteral("addApplication"));
    overview().addWidget(empty);
    connect(add_, &QPushButton::clicked, this, [this] {
        putApplication(std::nullopt);
        card()->form().goTo();
    });
}

void ApplicationTab::showOverview(bool /*isOther*/) {
    permit(*add_, desk_, work::Act::SaveApplication);
    if (card() != nullptr) {
        return;
    }
    const auto all =
        desk_.read([&] { return desk_.store().records<Application>().all(municipality()); },
                   std::vector<Application>());
    if (!all.empty()) {
        putApplication(all.back());
    }
}

void ApplicationTab::putApplication(const std::optional<Application>& stored) {
    auto* application =
        recordCard<Application>(desk_, planOfApplication(), work::Act::SaveApplication,
                                {tr("Application"), tr("&Save application")}, this);
    application->setObjectName(QStringLiteral("applicationCard"));
    auto* beside = new QWidget(this);
    auto* down = new QVBoxLayout(beside);
    down->setContentsMargins({});
    down->setSpacing(room::wide);
    auto* budget = new BudgetCard(desk_.scheme(), desk_.language(), beside);
    down->addWidget(budget);
    down->addWidget(new FindingsCard(*application, desk_.language(), beside));
    connect(&application->form(), &RecordForm::edited, budget,
            [this, budget] { showSums(*budget); });
    connect(application, &RecordCard::judged, budget, [this, budget] { showSums(*budget); });
    put(application, beside);
    if (stored.has_value()) {
        application->setMayBePutAway(false);
        application->open(stored->id.value);
        return;
    }
    connect(application, &RecordCard::saved, application,
            [application] { application->setMayBePutAway(false); });
    const auto fresh = desk_.read(
        [&] { return work::begun<Application>(desk_.store(), desk_.today(), municipality()); },
        Application());
    application->begin(municipality(), domain::fieldsOf(fresh));
}

void ApplicationTab::showSums(BudgetCard& budget) {
    const auto application = domain::fromFields<Application>(card()->editing().asTyped().fields);
    const auto state =
        desk_.read([&] { return work::grantOf(desk_.store(), municipality(), desk_.today()); },
                   domain::GrantState());
    budget.show(application, state.hasAward ? std::optional(state.awarded) : std::nullopt);
    showAssessor(application);
}

void ApplicationTab::showAssessor(const Application& application) {
    const auto assessor =
        desk_.read([&] { return desk_.store().people().find(application.assessedBy); },
                   std::optional<domain::Person>());
    card()->form().setBeside("assessment", assessor && application.assessedOn
                                               ? tr("%1, %2", "who assessed, day")
                                                     .arg(words::text(assessor->name),
                                                          words::date(*application.assessedOn))
                                               : QString());
}

}  // namespace kamerklaar::ui
