// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/finance/finance_page.h"

#include <QtWidgets/QVBoxLayout>

#include "ui/pages/finance/as_of_tab.h"
#include "ui/pages/finance/commitments_tab.h"
#include "ui/pages/finance/instalments_tab.h"
#include "ui/pages/finance/moment_bar.h"
#include "ui/pages/finance/proof_tab.h"
#include "ui/pages/finance/reconciliation_tab.h"
#include "ui/pages/finance/settlements_tab.h"
#include "ui/pages/finance/sisa_grid_tab.h"
#include "ui/shell/design.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/fitting_tabs.h"
#include "ui/widgets/written_file.h"
#include "ui/words/terms.h"

namespace kamerklaar::ui {

FinancePage::FinancePage(Desk& desk, Asker& asker, QWidget* parent)
    : Page(desk, parent),
      written_(new WrittenFile(desk.language(), this)),
      moment_(new MomentBar(desk, this)),
      tabs_(new FittingTabs(tr("Parts of the finances"), this)) {
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins({});
    down->setSpacing(0);
    down->addWidget(written_);
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(room::page, room::tight, room::page, room::small);
    layout->setSpacing(room::small);
    layout->addWidget(moment_);
    layout->addWidget(tabs_, 1);
    down->addLayout(layout, 1);
    addTabs(asker);
    for (const ExportButton* button : findChildren<ExportButton*>()) {
        written_->follow(*button);
    }
    connect(tabs_, &QTabWidget::currentChanged, this, &FinancePage::refreshTab);
    connect(moment_, &MomentBar::goTo, this, &Page::goTo);
    connect(moment_, &MomentBar::changed, this, [this] {
        asOf_->setDay(moment_->day());
        tabs_->setCurrentWidget(asOf_);
    });
}

void FinancePage::addTabs(Asker& asker) {
    addTab(new InstalmentsTab(desk_, asker, this), "instalments", tr("Instalments"),
           words::termHint(QStringLiteral("termijn"), desk_.language()));
    addTab(new CommitmentsTab(desk_, asker, this), "commitments", tr("Commitments and cash"),
           words::termHint(QStringLiteral("verplichting en kas"), desk_.language()));
    if (desk_.scheme().sisaDue) {
        addTab(new SisaGridTab(desk_, asker, this), "sisa", tr("SiSa"),
               words::termHint(QStringLiteral("SiSa-verantwoording"), desk_.language()));
        addTab(new ReconciliationTab(desk_, asker, this), "reconciliation", tr("Reconciliation"));
    }
    addTab(new ProofTab(desk_, asker, this), "proof", tr("Closing proof"));
    addTab(new SettlementsTab(desk_, asker, this), "settlement", tr("Settlement"),
           words::termHint(QStringLiteral("vaststelling"), desk_.language()));
    asOf_ = new AsOfTab(desk_, asker, this);
    addTab(asOf_, "asOf", tr("As of a day"));
}

void FinancePage::addTab(FinanceTab* tab, const char* name, const QString& title,
                         const QString& hint) {
    tab->setObjectName(QLatin1String(name));
    tabs_->addTab(tab, title);
    tabs_->setTabToolTip(tabs_->count() - 1, hint);
    connect(tab, &FinanceTab::goTo, this, &Page::goTo);
}

void FinancePage::open(const Address& address) {
    const QString name = address.part.section(QLatin1Char('/'), 0, 0);
    auto* tab = name.isEmpty() ? nullptr : tabs_->findChild<FinanceTab*>(name);
    if (tab != nullptr) {
        tabs_->setCurrentWidget(tab);
        const QString rest = address.part.section(QLatin1Char('/'), 1);
        const auto day = domain::Date::fromIso(rest.toStdString());
        if (tab == asOf_ && day) {
            moment_->setDay(*day);
        }
        tab->openPart(rest);
    }
}

QString FinancePage::title() const {
    return tr("Finances");
}

void FinancePage::reload() {
    moment_->refresh();
    asOf_->setDay(moment_->day());
    refreshTab();
}

void FinancePage::refreshTab() {
    if (auto* tab = qobject_cast<FinanceTab*>(tabs_->currentWidget())) {
        tab->refresh();
    }
}

}  // namespace kamerklaar::ui
