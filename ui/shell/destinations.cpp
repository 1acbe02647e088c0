// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/destinations.h"

#include <QtCore/QCoreApplication>
#include <array>
#include <map>
#include <string>

#include "domain/words.h"
#include "ui/shell/places.h"
#include "ui/shell/saved_views.h"
#include "ui/words/report_status.h"
#include "ui/words/words.h"
#include "work/bound_figures.h"
#include "work/lists.h"
#include "work/publishing.h"

namespace kamerklaar::ui {

namespace {

/// For the translations only.
struct Kinds {
    Q_DECLARE_TR_FUNCTIONS(Destinations)
};

/// A part of a place, by the words that the place itself has for it: its class and their English.
struct PartEntry {
    Place place;
    const char* part;
    const char* context;
    const char* words;
};

constexpr std::array<PartEntry, 23> parts = {{
    {Place::Finance, "instalments", "FinancePage", "Instalments"},
    {Place::Finance, "commitments", "FinancePage", "Commitments and cash"},
    {Place::Finance, "sisa", "FinancePage", "SiSa"},
    {Place::Finance, "reconciliation", "FinancePage", "Reconciliation"},
    {Place::Finance, "proof", "FinancePage", "Closing proof"},
    {Place::Finance, "settlement", "FinancePage", "Settlement"},
    {Place::Finance, "asOf", "FinancePage", "As of a day"},
    {Place::Parliament, "write", "ParliamentPage", "Write"},
    {Place::Parliament, "consultation", "ParliamentPage", "Consultation"},
    {Place::Parliament, "disclosure", "ParliamentPage", "Disclosure"},
    {Place::Parliament, "commitments", "ParliamentPage", "Promises"},
    {Place::Parliament, "editions", "ParliamentPage", "Editions"},
    {Place::Management, "people", "PeopleCard", "People and roles"},
    {Place::Management, "letters", "TemplatesCard", "Letters"},
    {Place::Management, "style", "HouseStyleCard", "House style"},
    {Place::Management, "file", "ManagementPage", "File"},
    {Place::Management, "scheme", "ManagementPage", "The regulation"},
    {Place::Management, "window", "ManagementPage", "Language"},
    {Place::Management, "window", "ManagementPage", "Colours"},
    {Place::Selection, "", "SelectionPage", "Selection of municipalities"},
    {Place::TakeOver, "", "TakeOverPage", "Taking over the earlier administration"},
    {Place::Due, "", "DuePage", "Deadlines"},
    {Place::Returns, "", "ReturnsPage", "Workbooks of municipalities"},
}};

QString nameOfPlace(Place place) {
    const PlaceEntry* entry = entryOf(place);
    const PlaceEntry* home = entry == nullptr ? nullptr : entryOf(entry->home);
    return home == nullptr ? QString() : nameOf(*home);
}

/// A place that stands in the sidebar by its own name, the others by what they are called there.
QString listOf(Place place) {
    for (const PartEntry& part : parts) {
        if (part.place == place) {
            return QCoreApplication::translate(
                (std::string("kamerklaar::ui::") + part.context).c_str(), part.words);
        }
    }
    return nameOfPlace(place);
}

QString name(const std::map<domain::MunicipalityId, QString>& names, domain::MunicipalityId id) {
    const auto found = names.find(id);
    return found == names.end() ? QString() : found->second;
}

/// As every other screen says it: what is expected may be late, or not owed at all.
std::vector<std::pair<work::ReportHeader, words::ReportState>> reportsWithState(Desk& desk) {
    std::vector<std::pair<work::ReportHeader, words::ReportState>> all;
    for (const work::RoundRow& row : work::roundGrid(desk.store(), desk.today()).rows) {
        for (const work::ReportHeader& report : row.reports) {
            all.emplace_back(report,
                             words::stateOf(report.status, report.due, row.hasAward, desk.today()));
        }
    }
    return all;
}

/// The latest that a report to parliament can be about; 0 before the first one is over.
int yearOfFigures(Desk& desk) {
    int year = 0;
    for (const domain::Round& round : desk.store().rounds().all()) {
        year = round.period.last() < desk.today() ? round.year : year;
    }
    return year;
}

Address addressOfFigure(int year, const QString& key) {
    return {Place::Parliament, year, QStringLiteral("write/figure/%1").arg(key)};
}

}  // namespace

std::optional<Address> originOfFigure(Desk& desk, const QString& key) {
    const int year = desk.read([&] { return yearOfFigures(desk); }, 0);
    return year == 0 ? std::nullopt : std::optional(addressOfFigure(year, key));
}

std::vector<Destination> destinationsOfWindow() {
    std::vector<Destination> all;
    for (const PlaceEntry& entry : places()) {
        if (entry.name != nullptr) {
            all.push_back({nameOf(entry), Kinds::tr("Place"), {}, {entry.place, 0, {}}});
        }
    }
    for (const PartEntry& part : parts) {
        const std::string context = std::string("kamerklaar::ui::") + part.context;
        all.push_back({QCoreApplication::translate(context.c_str(), part.words),
                       nameOfPlace(part.place),
                       {},
                       {part.place, 0, QLatin1String(part.part)}});
    }
    return all;
}

std::vector<Destination> destinationsOfViews(Settings& settings) {
    std::vector<Destination> all;
    for (const SavedView& view : SavedViews(settings).all()) {
        all.push_back(
            {view.name, Kinds::tr("Saved view"), listOf(view.address.place), view.address});
    }
    return all;
}

std::vector<Destination> destinationsOfFile(Desk& desk) {
    std::vector<Destination> all;
    work::Store& store = desk.store();
    const domain::Language language = desk.language();
    std::map<domain::MunicipalityId, QString> names;
    for (const domain::Municipality& one : store.municipalities().all()) {
        names[one.id] = words::text(one.name);
        all.push_back({names[one.id],
                       Kinds::tr("Municipality"),
                       words::text(one.province),
                       {Place::Dossier, one.id.value, {}}});
    }
    for (const domain::Round& round : store.rounds().all()) {
        all.push_back({Kinds::tr("Report round %1").arg(round.year),
                       Kinds::tr("Report round"),
                       {},
                       {Place::Rounds, round.id.value, {}}});
    }
    for (const auto& [report, state] : reportsWithState(desk)) {
        all.push_back({Kinds::tr("%1, report on %2", "municipality, year")
                           .arg(name(names, report.municipality))
                           .arg(report.year),
                       Kinds::tr("Report"),
                       words::chipOf(state, language).word,
                       {Place::Report, report.id.value, {}}});
    }
    for (const domain::Decision& decision : store.decisions().all()) {
        const QString whose = name(names, decision.municipality);
        const QString word = words::text(domain::words(decision.decisionKind, language));
        const QString title =
            whose.isEmpty()
                ? word
                : Kinds::tr("%1, %2", "municipality, kind of decision").arg(whose, word.toLower());
        all.push_back({title,
                       Kinds::tr("Decision"),
                       decision.number.empty()
                           ? words::text(domain::words(decision.status, language))
                           : words::text(decision.number),
                       {Place::Decision, decision.id.value, {}}});
    }
    return all;
}

std::vector<Destination> destinationsOfFigures(Desk& desk) {
    std::vector<Destination> all;
    const int year = yearOfFigures(desk);
    const auto data = work::kamerReportData(desk.store(), year);
    if (!data) {
        return all;
    }
    const work::BoundFigures figures(*data);
    for (const work::BoundFigure& figure : figures.all()) {
        all.push_back({words::text(figure.label), Kinds::tr("Figure, %1").arg(year),
                       words::text(figures.shown(figure.key)),
                       addressOfFigure(year, words::text(figure.key))});
    }
    return all;
}

}  // namespace kamerklaar::ui
