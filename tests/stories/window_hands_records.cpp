// SPDX-License-Identifier: EUPL-1.2
#include "stories/seat.h"
#include "stories/typing.h"
#include "stories/window_hands.h"
#include "work/money_words.h"
#include "work/recording.h"

// What a municipality asks, sends or states, entered on the tabs of its dossier.
namespace kamerklaar::tests {
namespace {

using domain::Outcome;

/// A new record begins as the program begins it; a stored one from what is stored.
template <typename Noun>
domain::Fields fieldsBefore(const work::Context& by, const Noun& noun) {
    return domain::fieldsOf(noun.id.isStored()
                                ? by.store.records<Noun>().find(noun.id).value()
                                : work::begun<Noun>(by.store, by.clock.today(), noun.municipality));
}

/// The one that was saved last, where it was new.
template <typename Noun>
domain::Fields fieldsStored(work::Store& store, const Noun& noun) {
    work::Records<Noun>& records = store.records<Noun>();
    return domain::fieldsOf(noun.id.isStored() ? records.find(noun.id).value()
                                               : records.all(noun.municipality).back());
}

/// Fills in the card that stands open on a tab, and saves it.
template <typename Noun>
Outcome enter(const Seat& seat, const QWidget& tab, const char* name, const Noun& noun) {
    const QWidget& card = Seat::card(tab, name);
    fillIn(card, domain::difference(fieldsBefore(seat.who(), noun), domain::fieldsOf(noun)));
    Seat::pressIn(card, QStringLiteral("save"));
    Outcome outcome = outcomeOf(card);
    if (outcome) {
        checkStored(fieldsStored(seat.who().store, noun), domain::fieldsOf(noun));
    }
    return outcome;
}

QString yearOf(int year) {
    return QString::number(year);
}

ui::DossierTab& openReturn(Seat& seat, const domain::SisaReturn& sisa) {
    ui::DossierTab& tab = seat.openTab(sisa.municipality, "sisa");
    Seat::open(child<ui::ListTable>(tab, "sisaYears"), {yearOf(sisa.year)});
    return tab;
}

}  // namespace

Outcome WindowHands::record(const work::Context& who, const domain::Application& noun) {
    Seat& seat = sit(who);
    const QWidget& tab = seat.openTab(noun.municipality, "application");
    if (!noun.id.isStored()) {
        Seat::pressIn(tab, QStringLiteral("addApplication"));
    }
    return enter(seat, tab, "applicationCard", noun);
}

Outcome WindowHands::record(const work::Context& who, const domain::Notification& noun) {
    Seat& seat = sit(who);
    const QWidget& tab = seat.openTab(noun.municipality, "notifications");
    REQUIRE_FALSE(noun.id.isStored());
    Seat::pressIn(tab, QStringLiteral("addNotification"));
    return enter(seat, tab, "notificationCard", noun);
}

Outcome WindowHands::record(const work::Context& who, const domain::ContinuityReport& noun) {
    Seat& seat = sit(who);
    const QWidget& tab = seat.openTab(noun.municipality, "reports");
    Seat::pressIn(tab, QStringLiteral("openContinuity"));
    return enter(seat, tab, "continuityCard", noun);
}

Outcome WindowHands::record(const work::Context& who, const domain::SisaReturn& noun) {
    Seat& seat = sit(who);
    return enter(seat, openReturn(seat, noun), "sisaCard", noun);
}

domain::Problems WindowHands::findings(const work::Context& who, const domain::SisaReturn& noun) {
    return remarksIn(openReturn(sit(who), noun),
                     work::findingsOf(who.store, noun, who.clock.today()));
}

Outcome WindowHands::record(const work::Context& who, const domain::Objection& noun) {
    Seat& seat = sit(who);
    const QWidget& tab = seat.openTab(noun.municipality, "notifications");
    if (noun.id.isStored()) {
        Seat::open(child<ui::ListTable>(tab, "objectionsTable"),
                   {QString::fromStdString(domain::formatDate(noun.receivedOn.value()))});
    } else {
        Seat::pressIn(tab, QStringLiteral("addObjection"));
    }
    return enter(seat, tab, "objectionCard", noun);
}

/// Written beside the line of the two sources that differ.
Outcome WindowHands::record(const work::Context& who, const domain::Explanation& noun) {
    const QWidget& tab = sit(who).openTab(noun.municipality, "sisa");
    const work::SourceNames sources =
        work::namesOfSources(noun.difference, domain::Language::Dutch);
    Seat::choose(child<ui::ListTable>(tab, "sisaDifferences"),
                 {yearOf(noun.year), QString::fromStdString(sources.left),
                  QString::fromStdString(sources.right)});
    const QWidget& form = child<QWidget>(tab, "explanationForm");
    type(child<QWidget>(form, "explanation"), QString::fromStdString(noun.text));
    Seat::pressIn(form, QStringLiteral("keepExplanation"));
    if (const domain::Problems refusals = problemsIn(form); !refusals.empty()) {
        return tl::unexpected(refusals);
    }
    checkStored(fieldsStored(who.store, noun), domain::fieldsOf(noun));
    return {};
}

}  // namespace kamerklaar::tests
