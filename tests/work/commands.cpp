// SPDX-License-Identifier: EUPL-1.2
#include "work/commands.h"

#include <catch2/catch.hpp>

#include "work/consulting.h"
#include "work/deciding.h"
#include "work/deciding_series.h"
#include "work/dossier.h"
#include "work/filing.h"
#include "work/filled_workbook.h"
#include "work/grants.h"
#include "work/house_style.h"
#include "work/letters.h"
#include "work/paying.h"
#include "work/people.h"
#include "work/press_agreements.h"
#include "work/publishing.h"
#include "work/recording_reason.h"
#include "work/reminding.h"
#include "work/report_notes.h"
#include "work/reporting.h"
#include "work/reversing.h"
#include "work/seals.h"
#include "work/taking_over.h"

namespace kamerklaar::tests {
namespace {

using domain::Date;
using domain::Decision;
using domain::DecisionKind;
using domain::Problems;
using domain::ReportAct;
using domain::YearlyReport;
using work::Act;
using work::Context;

/// What a letter becomes does not matter here.
class BlankPaper : public work::LetterWriter {
public:
    [[nodiscard]] std::string odt(const work::LetterText&) const override { return "odt"; }
};

template <typename Value>
Problems refusedIn(const domain::Result<Value>& result) {
    return result ? Problems() : result.error();
}

class Table {
public:
    explicit Table(Office& office) : office_(office) {}

    void addPeople() {
        const domain::PersonId els = office_.els().person;
        add("setRoles", Act::SetRoles, [els](const Context& by) {
            return refusedIn(work::setRoles(by, els, {domain::Role::Officer}));
        });
        add("addPerson", Act::SetRoles, [](const Context& by) {
            return refusedIn(work::addPerson(by, {{}, "nieuw", "Nieuw", {}}));
        });
    }

    void addReports() {
        const YearlyReport expected = office_.report(2024, 0);
        const YearlyReport received = office_.received(2024, 1);
        const YearlyReport reviewed = inReview(2);
        const YearlyReport approved = step(inReview(3), ReportAct::Approve);
        const YearlyReport returned = step(inReview(4), ReportAct::SendBack);
        add("saveReport", Act::ReceiveReport, [expected](const Context& by) {
            YearlyReport typed = expected;
            typed.receivedOn = by.clock.today();
            return refusedIn(work::saveReport(by, typed));
        });
        add("saveReport", Act::SaveReport, [received](const Context& by) {
            YearlyReport typed = received;
            typed.summary = "Anders.";
            return refusedIn(work::saveReport(by, typed));
        });
        addStep(Act::StartReview, received, ReportAct::StartReview);
        addStep(Act::SendBack, reviewed, ReportAct::SendBack);
        addStep(Act::Approve, reviewed, ReportAct::Approve);
        addStep(Act::Reopen, approved, ReportAct::Reopen);
        addStep(Act::ReceiveReport, returned, ReportAct::Receive);
        add("setReportTerm", Act::SetReportTerm, [expected](const Context& by) {
            return refusedIn(work::setReportTerm(by, expected.id, expected.version, {},
                                                 Date::known(2025, 9, 1)));
        });
        domain::Round round = office_.store().rounds().ofYear(2025).value();
        round.due = round.due.plusDays(1);
        add("changeRound", Act::ChangeRound,
            [round](const Context& by) { return refusedIn(work::changeRound(by, round)); });
        domain::Edition edition = work::editionOf(office_.store(), 2025);
        edition.number = 2;
        add("setEdition", Act::SetEdition,
            [edition](const Context& by) { return refusedIn(work::setEdition(by, edition)); });
        domain::CaseDocument letter;
        letter.subject = {domain::Subject::Kind::Report, received.id.value};
        letter.fileName = "brief.txt";
        letter.sender = "Gemeente";
        letter.date = office_.clock.today();
        add("attachDocument", Act::AttachDocument, [letter](const Context& by) {
            return refusedIn(work::attachDocument(by, letter, "x"));
        });
    }

    void addDecisions() {
        const Decision proposal =
            work::proposal(office_.anna(), DecisionKind::Award, office_.municipality(0));
        const Decision other =
            work::proposal(office_.anna(), DecisionKind::Award, office_.municipality(1));
        const Decision waiting = work::prepare(office_.anna(), other).value();
        add("prepare", Act::PrepareDecision,
            [proposal](const Context& by) { return refusedIn(work::prepare(by, proposal)); });
        add("prepareAll", Act::PrepareDecision,
            [proposal](const Context& by) { return refusedIn(work::prepareAll(by, {proposal})); });
        add("changeProposal", Act::ChangeDecision, [waiting](const Context& by) {
            Decision typed = waiting;
            typed.number = "K-1";
            return refusedIn(work::changeProposal(by, typed));
        });
        add("approve", Act::ApproveDecision, [waiting](const Context& by) {
            return refusedIn(work::approve(by, waiting.id, waiting.version));
        });
        add("approveAll", Act::ApproveDecision,
            [waiting](const Context& by) { return refusedIn(work::approveAll(by, {waiting})); });
        add("approveAnd", Act::ApproveDecision, [waiting](const Context& by) {
            return refusedIn(work::approveAnd(by, waiting.id, waiting.version, {},
                                              [](const Decision&) { return domain::Outcome(); }));
        });
        add("enterTakenOver", Act::ApproveDecision, [waiting, proposal](const Context& by) {
            Decision takeOver = waiting;
            takeOver.decidedBy = by.person;
            takeOver.decidedAt = by.clock.now();
            return refusedIn(work::enterTakenOver(by, takeOver, {proposal}));
        });
        add("decline", Act::DeclineDecision, [waiting](const Context& by) {
            return refusedIn(work::decline(by, waiting.id, waiting.version, "Nee."));
        });
    }

    void addMoney() {
        const Decision granted = award(office_, office_.municipality(2));
        add("prepareReversal", Act::PrepareDecision, [granted](const Context& by) {
            return refusedIn(work::prepareReversal(by, granted.id, "Fout."));
        });
        award(office_, office_.municipality(3));
        const Date day = office_.clock.today();
        const auto run =
            work::preparePaymentRun(office_.anna(), work::proposePaymentRun(office_.anna(), 1, day))
                .value();
        add("preparePaymentRun", Act::PrepareDecision, [day](const Context& by) {
            return refusedIn(work::preparePaymentRun(by, work::proposePaymentRun(by, 2, day)));
        });
        add("approvePaymentRun", Act::ApproveDecision,
            [run](const Context& by) { return refusedIn(work::approvePaymentRun(by, run)); });
    }

    void addReversal() {
        (void)office_.received(2024, 6);
        const std::int64_t entry = office_.lastEntry().number;
        add("reverse", Act::ReverseAct,
            [entry](const Context& by) { return refusedIn(work::reverse(by, entry, "Fout.")); });
        commands_.back().also = office_.lastEntry().act;
    }

    void addTakeOver() {
        const auto municipality = office_.store().municipalities().all().at(8);
        FilledWorkbook workbook(office_.store());
        const std::string bytes = workbook.ordinary(municipality.name).bytes();
        const exchange::WorkbookReader reader;
        const Decision waiting =
            work::prepareTakeOver(office_.anna(), reader, "overnemen.ods", bytes).value();
        add("prepareTakeOver", Act::PrepareDecision, [bytes](const Context& by) {
            return refusedIn(
                work::prepareTakeOver(by, exchange::WorkbookReader(), "nogmaals.ods", bytes));
        });
        add("approveTakeOver", Act::ApproveDecision, [waiting](const Context& by) {
            return refusedIn(
                work::approveTakeOver(by, exchange::WorkbookReader(), waiting.id, waiting.version));
        });
    }

    void addLetter() {
        // Of texts without a field, so that nothing has to be there to fill in.
        for (const auto kind : {domain::LetterKind::Addressee, domain::LetterKind::Signature,
                                domain::LetterKind::Question, domain::LetterKind::Reminder}) {
            domain::LetterTemplate sample;
            sample.letterKind = kind;
            sample.title = "Vragen";
            sample.body = "Geacht college,";
            REQUIRE(work::save(office_.dirk(), sample).has_value());
        }
        const YearlyReport received = office_.received(2024, 7);
        domain::Letter letter;
        letter.municipality = received.municipality;
        letter.letterKind = domain::LetterKind::Question;
        letter.date = office_.clock.today();
        letter.report = received.id;
        add("makeLetter", Act::MakeLetter, [letter](const Context& by) {
            return refusedIn(work::makeLetter(by, BlankPaper(), letter));
        });
        // One that has an award; without it no report is owed.
        const domain::ReportId expected = office_.report(2025, 3).id;
        add("remind", Act::MakeLetter,
            [expected, day = letter.date.plusDays(14)](const Context& by) {
                return refusedIn(work::remind(by, BlankPaper(), expected, day));
            });
    }

    void addNotes() {
        const auto municipality = office_.municipality(5);
        const auto received = office_.received(2024, 5);
        const Decision granted = award(office_, municipality);
        addSave<domain::Application>(Act::SaveApplication, municipality);
        domain::Notification told;
        told.municipality = municipality;
        told.receivedOn = office_.clock.today();
        told.nature = "deels";
        told.text = "Een interventie gaat niet door.";
        addSave(Act::SaveNotification, told);
        addSave<domain::ContinuityReport>(Act::SaveContinuityReport, municipality);
        auto sisa = sisaReturn(office_, municipality, 2024, {}, {});
        recorded(office_, sisa);
        sisa.year = 2025;
        addSave(Act::SaveSisaReturn, sisa);
        add("saveBecause", Act::SaveSisaReturn, [sisa](const Context& by) {
            return refusedIn(work::saveBecause(by, sisa, "Tikfout"));
        });
        domain::Explanation explanation;
        explanation.municipality = municipality;
        explanation.difference = "sisa_reports";
        explanation.year = 2024;
        explanation.text = "Nagekomen factuur.";
        addSave(Act::SaveExplanation, explanation);
        domain::SpendingSplit split;
        split.municipality = municipality;
        split.report = received.id;
        split.reason = "Zoals besteed.";
        split.parts = {{2024, 1, received.spent()}};
        addSave(Act::SplitSpending, split);
        add("noteReport", Act::SaveReportNote, [received](const Context& by) {
            return refusedIn(work::noteReport(by, received.id, "Gebeld."));
        });
        domain::ReportNote note;
        note.municipality = municipality;
        note.report = received.id;
        note.text = "Gebeld.";
        addSave(Act::SaveReportNote, note);
        domain::ContactPerson contact;
        contact.municipality = municipality;
        contact.name = "A. Jansen";
        addSave(Act::SaveContactPerson, contact);
        domain::Objection objection;
        objection.municipality = municipality;
        objection.against = granted.id;
        objection.receivedOn = office_.clock.today();
        objection.grounds = "Het bedrag is te laag.";
        addSave(Act::SaveObjection, objection);
        domain::Deadline deadline;
        deadline.name = "Bellen";
        deadline.source = "brief van 2 maart";
        deadline.due = office_.clock.today();
        addSave(Act::SaveDeadline, deadline);
        domain::LetterTemplate sample;
        sample.title = "Rappel";
        sample.body = "Geacht college,";
        addSave(Act::SaveLetterTemplate, sample);
        domain::Selection selection;
        selection.name = "Proef";
        selection.date = office_.clock.today();
        selection.places = 1;
        selection.indicators = {{"v", "Verdachten", "per 1000", 2023, "politie", {}, 1000}};
        selection.values = {{"GM0141", "Almelo", "v", 21'500}};
        addSave(Act::SaveSelection, selection);
        domain::Letter letter;
        letter.municipality = municipality;
        letter.date = office_.clock.today();
        letter.title = "Rappel";
        addSave(Act::MakeLetter, letter);
    }

    void addPublication() {
        addSave(Act::SaveReportText, valid<domain::ReportText>(office_));
        addSave(Act::SaveConsultation, valid<domain::Consultation>(office_));
        addSave(Act::SaveCommitment, valid<domain::Commitment>(office_));
        addSave(Act::SavePressAgreement, valid<domain::PressAgreement>(office_));
        addSave(Act::SaveSubmission, valid<domain::Submission>(office_));
        addSave(Act::RuleOnPublication, valid<domain::PublicationRuling>(office_));
        addSave(Act::ExplainRestatement, valid<domain::Restatement>(office_));
        addSave(Act::SetHouseStyle, valid<domain::HouseStyle>(office_));
        addSave(Act::SealEdition, valid<domain::SealedEdition>(office_));
        const Decision waiting = propose(office_);
        add("approvePublication", Act::ApproveDecision, [waiting](const Context& by) {
            return refusedIn(
                work::approvePublication(by, plainTools(), waiting.id, waiting.version));
        });
        add("proposePublication", Act::SealEdition, [](const Context& by) {
            return refusedIn(work::proposePublication(by, plainTools(), 2024));
        });
        add("approveUnless", Act::ApproveDecision, [waiting](const Context& by) {
            return refusedIn(work::approveUnless(by, waiting.id, waiting.version, {},
                                                 [](const Decision&) { return Problems(); }));
        });
        const domain::MunicipalityId municipality = office_.municipality(4);
        const Date day = office_.clock.today();
        add("recordPress", Act::SavePressAgreement, [municipality, day](const Context& by) {
            return refusedIn(
                work::recordPress(by, 2024, work::PressStep::Asked, day, {municipality}));
        });
        add("setHouseStyle", Act::SetHouseStyle, [](const Context& by) {
            domain::HouseStyle style;
            style.logoAlternative = "Ministerie";
            return refusedIn(work::setHouseStyle(by, plainTools().publisher, style,
                                                 {{work::StyleFile::Logo, {"l.png", "", "x"}}}));
        });
        addAnswer();
    }

    void addAnswer() {
        const auto asked = work::save(office_.anna(), valid<domain::Consultation>(office_)).value();
        domain::CaseDocument answer;
        answer.fileName = "akkoord.txt";
        answer.sender = "DG";
        answer.date = office_.clock.today();
        add("keepAnswer", Act::SaveConsultation, [asked, answer](const Context& by) {
            return refusedIn(work::keepAnswer(by, asked, answer, "Akkoord."));
        });
        commands_.back().also = Act::AttachDocument;
    }

    std::vector<Command> take() { return std::move(commands_); }

private:
    void add(const char* name, Act act, std::function<Problems(const Context&)> run) {
        commands_.push_back({name, act, std::nullopt, std::move(run)});
    }
    template <typename Noun>
    void addSave(Act act, Noun noun) {
        add("save", act, [noun](const Context& by) { return refusedIn(work::save(by, noun)); });
    }
    template <typename Noun>
    void addSave(Act act, domain::MunicipalityId municipality) {
        addSave(act, work::begun<Noun>(office_.store(), office_.clock.today(), municipality));
    }
    void addStep(Act act, const YearlyReport& report, ReportAct step) {
        // An award that is made later sets the terms of the report: its version moves.
        add("takeStep", act, [id = report.id, step](const Context& by) {
            const int version = by.store.reports().find(id)->version;
            return refusedIn(work::takeStep(by, id, version, step, "Reden."));
        });
    }
    YearlyReport inReview(std::size_t place) {
        return step(office_.received(2024, place), ReportAct::StartReview);
    }
    YearlyReport step(const YearlyReport& report, ReportAct act) {
        REQUIRE(work::takeStep(office_.bram(), report.id, report.version, act, "Reden."));
        return office_.store().reports().find(report.id).value();
    }

    Office& office_;
    std::vector<Command> commands_;
};

}  // namespace

std::vector<Command> commandsIn(Office& office) {
    Table table(office);
    table.addPeople();
    table.addReports();
    table.addDecisions();
    table.addMoney();
    table.addReversal();
    table.addTakeOver();
    table.addLetter();
    table.addNotes();
    table.addPublication();
    return table.take();
}

}  // namespace kamerklaar::tests
