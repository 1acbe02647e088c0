// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/dossier/dossier_page.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "ui/pages/dossier/application_tab.h"
#include "ui/pages/dossier/award_tab.h"
#include "ui/pages/dossier/contacts_tab.h"
#include "ui/pages/dossier/documents_tab.h"
#include "ui/pages/dossier/interventions_tab.h"
#include "ui/pages/dossier/notifications_tab.h"
#include "ui/pages/dossier/payments_tab.h"
#include "ui/pages/dossier/reports_tab.h"
#include "ui/pages/dossier/settling_tab.h"
#include "ui/pages/dossier/sisa_tab.h"
#include "ui/pages/dossier/summary_tab.h"
#include "ui/pages/dossier/timeline_tab.h"
#include "ui/shell/design.h"
#include "ui/shell/destinations.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/fitting_tabs.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"
#include "work/lists.h"

namespace kamerklaar::ui {

DossierPage::DossierPage(Desk& desk, Asker& asker, QWidget* parent)
    : Page(desk, parent),
      where_(new QLabel(this)),
      figures_(new FigureRow(this)),
      grant_(GrantCards::in(*figures_, desk.language())),
      tabs_(new FittingTabs(tr("Parts of the dossier"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(room::page, 0, room::page, room::wide);
    layout->setSpacing(room::normal);
    setRole(where_, TextRole::Quiet);
    layout->addWidget(where_);
    layout->addWidget(figures_);
    connect(figures_, &FigureRow::goTo, this, &Page::goTo);
    layout->addWidget(tabs_, 1);
    addTab(new SummaryTab(desk, this), QStringLiteral("summary"), tr("Summary"));
    addTab(new ApplicationTab(desk, this), QStringLiteral("application"), tr("Application"),
           words::termHint(QStringLiteral("aanvraag"), desk.language()));
    addTab(new AwardTab(desk, this), QStringLiteral("award"), tr("Award"),
           words::termHint(QStringLiteral("verlening"), desk.language()));
    addTab(new PaymentsTab(desk, this), QStringLiteral("payments"), tr("Payments"),
           words::termHint(QStringLiteral("termijn"), desk.language()));
    addTab(new ReportsTab(desk, this), QStringLiteral("reports"), tr("Reports"),
           words::termHint(QStringLiteral("voortgangsverslag"), desk.language()));
    if (desk.scheme().sisaDue) {
        addTab(new SisaTab(desk, this), QStringLiteral("sisa"), tr("SiSa"),
               words::termHint(QStringLiteral("SiSa-verantwoording"), desk.language()));
    }
    addTab(new InterventionsTab(desk, this), QStringLiteral("interventions"), tr("Interventions"),
           words::termHint(QStringLiteral("grondslag"), desk.language()));
    addTab(new NotificationsTab(desk, this), QStringLiteral("notifications"), tr("Notifications"),
           words::termHint(QStringLiteral("melding"), desk.language()));
    addTab(new ContactsTab(desk, this), QStringLiteral("contacts"), tr("Contacts"));
    addTab(new SettlingTab(desk, this), QStringLiteral("settlement"), tr("Settlement"),
           words::termHint(QStringLiteral("vaststelling"), desk.language()));
    addTab(new DocumentsTab(desk, asker, this), QStringLiteral("documents"), tr("Documents"));
    addTab(new TimelineTab(desk, this), QStringLiteral("timeline"), tr("Timeline"));
    connect(tabs_, &QTabWidget::currentChanged, this, &DossierPage::showTab);
}

void DossierPage::addTab(DossierTab* tab, const QString& name, const QString& title,
                         const QString& hint) {
    tab->setObjectName(name);
    tabs_->addTab(tab, title);
    tabs_->setTabToolTip(tabs_->count() - 1, hint);
    connect(tab, &DossierTab::goTo, this, &Page::goTo);
}

void DossierPage::open(const Address& address) {
    const domain::MunicipalityId wanted{address.item};
    if (wanted != municipality_.id || !wanted.isStored()) {
        openMunicipality(wanted);
    }
    if (!address.part.isEmpty()) {
        showPart(address.part);
    }
}

void DossierPage::openMunicipality(domain::MunicipalityId wanted) {
    using All = std::vector<domain::Municipality>;
    const All all = desk_.read([this] { return desk_.store().municipalities().all(); }, All());
    municipality_ = all.empty() ? domain::Municipality() : all.front();
    for (const domain::Municipality& municipality : all) {
        if (municipality.id == wanted) {
            municipality_ = municipality;
        }
    }
    if (isVisible()) {
        reload();
    }
    Q_EMIT titleChanged();
}

QString DossierPage::title() const {
    return words::text(municipality_.name);
}

void DossierPage::reload() {
    showHead();
    showTab();
}

void DossierPage::showTab() {
    if (auto* tab = qobject_cast<DossierTab*>(tabs_->currentWidget())) {
        tab->show(municipality_.id);
    }
}

void DossierPage::showPart(const QString& part) {
    const QString name = part.section(QLatin1Char('/'), 0, 0);
    auto* tab = tabs_->findChild<DossierTab*>(name);
    if (tab == nullptr) {
        return;
    }
    tabs_->setCurrentWidget(tab);
    tab->show(municipality_.id);
    tab->openPart(part.section(QLatin1Char('/'), 1));
}

void DossierPage::showHead() {
    const domain::Language language = desk_.language();
    const QString where = QStringLiteral("%1 · %2").arg(words::text(municipality_.province),
                                                        words::text(municipality_.code));
    where_->setText(
        municipality_.region.empty()
            ? where
            : tr("%1 · safety region %2").arg(where, words::text(municipality_.region)));
    const auto figures = desk_.read(
        [this] { return work::figuresOf(desk_.store(), municipality_.id); }, domain::Figures());
    const domain::Amounts& total = figures.total;
    grant_.leadTo([this](const QString& key) {
        return originOfFigure(
            desk_, QStringLiteral("gemeente.%1.%2").arg(words::text(municipality_.code), key));
    });
    const bool onlyReserved = grant_.nameAward(figures);
    grant_.awarded->setValue(words::moneyShort(total.awardedGross, language),
                             onlyReserved ? tr("no award decision yet") : QString());
    grant_.vatFund->setValue(words::moneyShort(total.vatFund, language));
    grant_.paid->setValue(words::moneyShort(total.paid, language));
    grant_.spent->setValue(
        words::moneyShort(total.spent, language),
        tr("%1 of the net award").arg(words::share(total.spentShare(), language)));
    const bool isAbove = total.remaining().isNegative();
    grant_.remaining->setValue(words::moneyShort(total.remaining(), language),
                               isAbove ? tr("▲ spent more than awarded") : QString());
}

}  // namespace kamerklaar::ui
