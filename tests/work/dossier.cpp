// SPDX-License-Identifier: EUPL-1.2
#include "work/dossier.h"

#include <catch2/catch.hpp>

namespace kamerklaar::tests {

using domain::Answer;
using domain::Date;
using domain::Money;

template <>
domain::Application valid(Office& office) {
    auto application = work::begun<domain::Application>(office.store(), office.clock.today(),
                                                        office.municipality());
    application.receivedOn = Date::known(2024, 5, 1);
    application.gross = Money::euros(900'000);
    application.vatStatement = Answer::Yes;
    application.contact = "Coördinator jeugd en veiligheid";
    for (domain::PlanCheck& item : application.plan) {
        item.present = Answer::Yes;
    }
    for (domain::FactorAnalysis& factor : application.factors) {
        factor.covered = Answer::Yes;
        factor.source = "Veiligheidsmonitor";
    }
    for (domain::BudgetLine& line : application.budget) {
        line.amount = Money::euros(100'000);
    }
    return application;
}
void change(domain::Application& application) {
    application.note = "Nagebeld.";
    application.budget.pop_back();
    application.otherFunding.push_back(
        {"Provincie", "financieel", Money::euros(5'000), Answer::No, "Andere activiteiten."});
}

template <>
domain::Notification valid(Office& office) {
    auto notification = work::begun<domain::Notification>(office.store(), office.clock.today(),
                                                          office.municipality());
    notification.receivedOn = Date::known(2025, 6, 1);
    notification.nature = "te_laat";
    return notification;
}
void change(domain::Notification& notification) {
    notification.outcome = domain::NotificationOutcome::Talk;
    notification.decidedOn = Date::known(2025, 6, 30);
    notification.decisionNote = "De gemeente stelt een nieuwe planning op.";
}

template <>
domain::ContinuityReport valid(Office& office) {
    auto report = work::begun<domain::ContinuityReport>(office.store(), office.clock.today(),
                                                        office.municipality());
    report.receivedOn = Date::known(2025, 6, 1);
    report.widerPolicy = "Deel van de jeugdagenda.";
    return report;
}
void change(domain::ContinuityReport& report) {
    report.coversSafeguarding = Answer::Yes;
}

template <>
domain::SisaReturn valid(Office& office) {
    auto sisa = work::begun<domain::SisaReturn>(office.store(), office.clock.today(),
                                                office.municipality());
    sisa.receivedOn = Date::known(2025, 6, 20);
    sisa.spent = Money::euros(50'000);
    sisa.cumulative = Money::euros(50'000);
    return sisa;
}
void change(domain::SisaReturn& sisa) {
    sisa.findings.push_back({"fout", Money::euros(1'000), "Factuur ontbreekt", {}});
}

template <>
domain::Explanation valid(Office& office) {
    saved(office, valid<domain::SisaReturn>(office));
    auto explanation = work::begun<domain::Explanation>(office.store(), office.clock.today(),
                                                        office.municipality());
    explanation.difference = "sisa_payments";
    explanation.year = 2024;
    explanation.left = Money::euros(50'000);
    explanation.text = "De eerste betaling kwam pas later.";
    return explanation;
}
void change(domain::Explanation& explanation) {
    explanation.text = "De eerste betaling kwam in 2025.";
}

template <>
domain::SpendingSplit valid(Office& office) {
    const domain::YearlyReport report = office.received(2025);
    auto split = work::begun<domain::SpendingSplit>(office.store(), office.clock.today(),
                                                    report.municipality);
    split.report = report.id;
    split.parts = {{2025, 1, Money::euros(150'000)}, {2025, 2, Money::euros(50'000)}};
    split.reason = "Het meeste viel in het eerste halfjaar.";
    return split;
}
void change(domain::SpendingSplit& split) {
    split.parts = {{2025, 2, Money::euros(200'000)}};
}

template <>
domain::Objection valid(Office& office) {
    auto objection =
        work::begun<domain::Objection>(office.store(), office.clock.today(), office.municipality());
    objection.against = award(office, office.municipality()).id;
    objection.receivedOn = office.clock.today();
    return objection;
}
void change(domain::Objection& objection) {
    objection.grounds = "De netto toekenning is te laag.";
}

template <>
domain::ContactPerson valid(Office& office) {
    auto contact = work::begun<domain::ContactPerson>(office.store(), office.clock.today(),
                                                      office.municipality());
    contact.name = "A. Jansen";
    contact.email = "a.jansen@almelo.nl";
    return contact;
}
void change(domain::ContactPerson& contact) {
    contact.validUntil = contact.validFrom->plusDays(30);
}

template <>
domain::ReportNote valid(Office& office) {
    const domain::YearlyReport report = office.report(2024);
    auto note =
        work::begun<domain::ReportNote>(office.store(), office.clock.today(), report.municipality);
    note.report = report.id;
    note.text = "De gemeente stuurt de bijlage na.";
    return note;
}
void change(domain::ReportNote& note) {
    note.text = "De bijlage is er.";
}

template <>
domain::Deadline valid(Office& office) {
    auto deadline =
        work::begun<domain::Deadline>(office.store(), office.clock.today(), office.municipality());
    deadline.name = "Gesprek met de wethouder";
    deadline.source = "brief van 3 juni 2025";
    return deadline;
}
void change(domain::Deadline& deadline) {
    deadline.doneOn = deadline.due;
}

template <>
domain::LetterTemplate valid(Office& office) {
    auto sample = work::begun<domain::LetterTemplate>(office.store(), office.clock.today(), {});
    sample.title = "Rappel";
    sample.body = "Geacht college,";
    return sample;
}
void change(domain::LetterTemplate& sample) {
    sample.body += "\nHet verslag is nog niet ontvangen.";
}

template <>
domain::Letter valid(Office& office) {
    auto letter =
        work::begun<domain::Letter>(office.store(), office.clock.today(), office.municipality());
    letter.title = "Rappel";
    return letter;
}
void change(domain::Letter& letter) {
    letter.answerBy = letter.date.plusDays(14);
}

template <>
domain::Selection valid(Office& office) {
    auto selection = work::begun<domain::Selection>(office.store(), office.clock.today(), {});
    selection.name = "Voorbeeld";
    selection.isMadeUp = true;
    return selection;
}
void change(domain::Selection& selection) {
    selection.note = "Verzonnen cijfers.";
}

void mustBeEmpty(const domain::Problems& problems) {
    INFO(inShort(problems));
    REQUIRE(problems.empty());
}

}  // namespace kamerklaar::tests
