// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/places.h"

#include <QtCore/QCoreApplication>

#include "ui/pages/decision/decision_page.h"
#include "ui/pages/dossier/dossier_page.h"
#include "ui/pages/due/due_page.h"
#include "ui/pages/finance/finance_page.h"
#include "ui/pages/journal/journal_page.h"
#include "ui/pages/management/management_page.h"
#include "ui/pages/municipalities/municipalities_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/parliament/parliament_page.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/returns/returns_page.h"
#include "ui/pages/rounds/rounds_page.h"
#include "ui/pages/selection/selection_page.h"
#include "ui/pages/take_over/take_over_page.h"

namespace kamerklaar::ui {

const std::vector<PlaceEntry>& places() {
    using S = const Surroundings&;
    static const std::vector<PlaceEntry> all{
        {Place::Overview, Place::Overview, QT_TRANSLATE_NOOP("Places", "Overview"), "overview",
         [](S s) -> Page* { return new OverviewPage(s.desk, s.settings); }},
        {Place::Due, Place::Overview, nullptr, nullptr,
         [](S s) -> Page* { return new DuePage(s.desk, s.asker, s.settings); }},
        {Place::Municipalities, Place::Municipalities,
         QT_TRANSLATE_NOOP("Places", "Municipalities"), "municipalities",
         [](S s) -> Page* { return new MunicipalitiesPage(s.desk, s.settings); }},
        {Place::Dossier, Place::Municipalities, nullptr, nullptr,
         [](S s) -> Page* { return new DossierPage(s.desk, s.asker); }},
        {Place::Decision, Place::Municipalities, nullptr, nullptr,
         [](S s) -> Page* { return new DecisionPage(s.desk, s.asker); }},
        {Place::Rounds, Place::Rounds, QT_TRANSLATE_NOOP("Places", "Report rounds"), "rounds",
         [](S s) -> Page* { return new RoundsPage(s.desk); }},
        {Place::Report, Place::Rounds, nullptr, nullptr,
         [](S s) -> Page* { return new ReportPage(s.desk, s.asker); }},
        {Place::Returns, Place::Rounds, nullptr, nullptr,
         [](S s) -> Page* { return new ReturnsPage(s.desk, s.asker); }},
        {Place::Finance, Place::Finance, QT_TRANSLATE_NOOP("Places", "Finances"), "finance",
         [](S s) -> Page* { return new FinancePage(s.desk, s.asker); }},
        {Place::Parliament, Place::Parliament, QT_TRANSLATE_NOOP("Places", "Parliament"),
         "parliament",
         [](S s) -> Page* { return new ParliamentPage(s.desk, s.asker, s.settings); }},
        {Place::Journal, Place::Journal, QT_TRANSLATE_NOOP("Places", "Journal"), "journal",
         [](S s) -> Page* { return new JournalPage(s.desk, s.asker, s.settings); }},
        {Place::Management, Place::Management, QT_TRANSLATE_NOOP("Places", "Management"),
         "management",
         [](S s) -> Page* { return new ManagementPage(s.desk, s.asker, s.settings, s.shell); }},
        {Place::Selection, Place::Management, nullptr, nullptr,
         [](S s) -> Page* { return new SelectionPage(s.desk, s.asker); }},
        {Place::TakeOver, Place::Management, nullptr, nullptr,
         [](S s) -> Page* { return new TakeOverPage(s.desk, s.asker); }},
    };
    return all;
}

const PlaceEntry* entryOf(Place place) {
    for (const PlaceEntry& entry : places()) {
        if (entry.place == place) {
            return &entry;
        }
    }
    return nullptr;
}

QString nameOf(const PlaceEntry& entry) {
    return QCoreApplication::translate("Places", entry.name);
}

}  // namespace kamerklaar::ui
