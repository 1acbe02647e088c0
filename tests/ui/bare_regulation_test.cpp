// SPDX-License-Identifier: EUPL-1.2
//
// A regulation may have no rounds, no maxima and no safety regions: pages say what is not there
// and leave no words around nothing.
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>
#include <algorithm>

#include "exchange/built_in_scheme.h"
#include "exchange/scheme_file.h"
#include "store/open.h"
#include "ui/pages/dossier/dossier_page.h"
#include "ui/pages/finance/instalment_overview.h"
#include "ui/pages/parliament/parliament_page.h"
#include "ui/shell/settings.h"
#include "ui/support.h"
#include "work/filing.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

struct BareOffice {
    SetClock clock;
    ReadyTools ready;
    ReadyAsker asker;
    ui::Speech speech;
    ui::PassingSettings settings;
    std::unique_ptr<work::Store> store = store::openInMemory();
    std::unique_ptr<ui::Desk> desk;

    BareOffice() {
        speech.speak(domain::Language::Dutch);
        domain::Scheme scheme = exchange::readScheme(exchange::builtInScheme()).value();
        scheme.rounds.clear();
        for (domain::InstalmentPlan& plan : scheme.instalments) {
            plan.maximum.reset();
            plan.nationalMaximum.reset();
        }
        for (domain::ListedMunicipality& one : scheme.municipalities) {
            one.region.clear();
        }
        const domain::PersonId person =
            work::startFile(*store, clock, scheme, {{}, "ankie", "Ankie de Wit"});
        desk = std::make_unique<ui::Desk>(work::Context{*store, clock, person}, ready.tools(),
                                          domain::Language::Dutch);
    }
};

bool hasLabel(const QWidget& page, const QString& words) {
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel* label) { return label->text().contains(words); });
}

}  // namespace

TEST_CASE("without rounds the report to parliament says that there is no year to report on") {
    BareOffice it;
    ui::ParliamentPage page(*it.desk, it.asker, it.settings);
    page.open({});
    showPage(page);
    CHECK(child<QLabel>(page, "noYears").isVisible());
    CHECK_FALSE(page.findChild<QTabWidget*>()->isVisible());
}

TEST_CASE("without maxima nothing is said of them, and without a region none is named") {
    BareOffice it;
    const ui::InstalmentOverview overview(*it.desk, it.asker, nullptr);
    CHECK(hasLabel(overview, QStringLiteral("met het BCF-deel.")));
    CHECK_FALSE(hasLabel(overview, QStringLiteral("maxima")));
    ui::DossierPage dossier(*it.desk, it.asker);
    const domain::Municipality first = it.store->municipalities().all().front();
    dossier.open({ui::Place::Dossier, first.id.value, {}});
    showPage(dossier);
    CHECK(hasLabel(dossier, QString::fromStdString(first.code)));
    CHECK_FALSE(hasLabel(dossier, QStringLiteral("veiligheidsregio")));
}
