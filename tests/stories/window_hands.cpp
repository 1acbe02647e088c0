// SPDX-License-Identifier: EUPL-1.2
#include "stories/window_hands.h"

#include "domain/words.h"
#include "stories/seat.h"
#include "stories/typing.h"
#include "ui/forms/decision_form.h"
#include "ui/widgets/problem_line.h"
#include "ui/words/sentences.h"

// Who sits before the window, and what is done there with reports and decisions.
namespace kamerklaar::tests {
namespace {

using domain::Outcome;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Of the button that begins a decision.
QString nameOf(domain::DecisionKind kind) {
    return QStringLiteral("prepare/") + text(codeIn(domain::decisionKindCodes, kind));
}

/// Those problems of a line that a button says of itself.
domain::Problems saidOf(const QWidget& button, const ui::ProblemLine& line) {
    domain::Problems said;
    for (const domain::Problem& problem : line.problems()) {
        const QString words = ui::words::sentence(problem, domain::Language::Dutch);
        if (button.accessibleDescription().split(u'\n').contains(words)) {
            said.push_back(problem);
        }
    }
    REQUIRE(line.isVisible());
    REQUIRE_FALSE(said.empty());
    return said;
}

/// The form of a decision that is offered on this tab, filled in.
QWidget& begin(const QWidget& tab, const work::Context& who, const domain::Decision& decision) {
    Seat::pressIn(tab, nameOf(decision.decisionKind));
    QWidget& card = Seat::card(tab, "decisionForm");
    const domain::Decision proposed =
        work::proposal(who, decision.decisionKind, decision.municipality);
    fillIn(card, domain::difference(domain::fieldsOf(proposed), domain::fieldsOf(decision)));
    return card;
}

}  // namespace

WindowHands::WindowHands() = default;
WindowHands::~WindowHands() = default;

Seat& WindowHands::sit(const work::Context& who) {
    if (seat_ == nullptr || seat_->who().person != who.person) {
        seat_.reset();
        seat_ = std::make_unique<Seat>(who);
    }
    return *seat_;
}

QWidget& WindowHands::openReport(const work::Context& who, const domain::YearlyReport& report) {
    Seat& seat = sit(who);
    const QWidget& tab = seat.openTab(report.municipality, "reports");
    const int year = who.store.rounds().find(report.round).value().year;
    Seat::open(child<ui::ListTable>(tab, "dossierReports"), {QString::number(year)});
    REQUIRE(seat.place() == ui::Place::Report);
    return seat.page();
}

Outcome WindowHands::record(const work::Context& who, const domain::YearlyReport& report) {
    const QWidget& page = openReport(who, report);
    const auto stored = who.store.reports().find(report.id).value();
    fillIn(page, domain::difference(domain::fieldsOf(stored), domain::fieldsOf(report)));
    Seat::pressIn(page, QStringLiteral("save"));
    Outcome outcome = outcomeOf(page);
    if (outcome) {
        checkStored(domain::fieldsOf(who.store.reports().find(report.id).value()),
                    domain::fieldsOf(report));
    }
    return outcome;
}

Outcome WindowHands::step(const work::Context& who, const domain::YearlyReport& report,
                          domain::ReportAct act) {
    const QWidget& page = openReport(who, report);
    Seat::pressIn(page, text(domain::codeOf(act)));
    return outcomeOf(page);
}

Outcome WindowHands::prepare(const work::Context& who, const domain::Decision& decision) {
    Seat& seat = sit(who);
    const QWidget& tab = seat.openTab(decision.municipality, ui::tabOf(decision.decisionKind));
    const auto& button = child<QWidget>(tab, nameOf(decision.decisionKind).toUtf8());
    if (!button.isEnabled()) {
        return tl::unexpected(saidOf(button, child<ui::ProblemLine>(tab, "whyNot")));
    }
    const QWidget& card = begin(tab, who, decision);
    Seat::pressIn(card, QStringLiteral("save"));
    if (seat.place() != ui::Place::Decision) {
        return outcomeOf(card);
    }
    // What is submitted is shown on a page of its own.
    const auto stored = who.store.decisions().all(decision.municipality).back();
    checkStored(domain::fieldsOf(stored), domain::fieldsOf(decision));
    return {};
}

domain::Problems WindowHands::findings(const work::Context& who, const domain::Decision& decision) {
    const QWidget& tab = sit(who).openTab(decision.municipality, ui::tabOf(decision.decisionKind));
    const QWidget& card = begin(tab, who, decision);
    auto& close = child<QWidget>(card, "cancel");
    close.setFocus();  // a field is judged when it is left
    domain::Problems findings = problemsIn(card);
    press(close);
    return findings;
}

Outcome WindowHands::approve(const work::Context& who, const domain::Decision& decision) {
    Seat& seat = sit(who);
    seat.goTo("overview");
    auto* waiting = child<QWidget>(seat.page(), "waitingDecisions").findChild<ui::ListTable*>();
    const auto municipality = who.store.municipalities().find(decision.municipality).value();
    Seat::open(*waiting, {text(domain::words(decision.decisionKind, domain::Language::Dutch)),
                          text(municipality.name)});
    REQUIRE(seat.place() == ui::Place::Decision);
    const QWidget& page = seat.page();
    const auto& button = child<QWidget>(page, "approve");
    if (!button.isEnabled()) {
        return tl::unexpected(saidOf(button, child<ui::ProblemLine>(page, "inTheWay")));
    }
    Seat::pressIn(page, QStringLiteral("approve"));
    CHECK_FALSE(child<QWidget>(page, "pageRefusal").isVisible());
    CHECK_FALSE(button.isVisible());
    return {};
}

}  // namespace kamerklaar::tests
