// SPDX-License-Identifier: EUPL-1.2
#include "work/reporting.h"

#include <catch2/catch.hpp>

#include "work/office.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Money;
using domain::ReportAct;
using domain::ReportStatus;

TEST_CASE("a report that comes in becomes received, in one act with its step and journal entry") {
    Office office;
    auto typed = office.report(2024);
    complete(typed);
    typed.receivedOn = domain::Date::known(2025, 6, 24);
    const auto before = office.entries();

    const auto saved = work::saveReport(office.bram(), typed);
    REQUIRE(saved.has_value());
    CHECK(saved->status == ReportStatus::Received);
    CHECK(saved->version == typed.version + 1);
    CHECK(office.report(2024) == *saved);
    CHECK(office.entries() == before + 1);

    const auto entry = office.lastEntry();
    CHECK(entry.act == work::Act::ReceiveReport);
    CHECK(entry.subject == domain::Subject{domain::Subject::Kind::Report, typed.id.value});
    CHECK(entry.changes.front() == domain::Change{"status", "expected", "received", false});
    const auto events = office.store().reports().events(typed.id);
    REQUIRE(events.size() == 1);
    CHECK(events[0].by == office.bram().person);
    CHECK(events[0].to == ReportStatus::Received);
}

TEST_CASE("saving what is already stored writes nothing") {
    Office office;
    const auto stored = office.received(2024);
    const auto before = office.entries();
    const auto saved = work::saveReport(office.anna(), stored);
    REQUIRE(saved.has_value());
    CHECK(saved->version == stored.version);
    CHECK(office.entries() == before);
}

TEST_CASE("values that are none are refused all together, and nothing is written") {
    Office office;
    auto typed = office.report(2024);
    complete(typed);
    typed.categories[0].spent = Money::euros(-1);
    typed.interventions[0].reachActual = -5;
    const auto before = office.entries();

    const auto saved = work::saveReport(office.anna(), typed);
    REQUIRE_FALSE(saved.has_value());
    const std::string said = inShort(saved.error());
    CHECK(said.find("missing receivedOn") != std::string::npos);
    CHECK(said.find("negative_amount categories/a/spent") != std::string::npos);
    CHECK(said.find("negative_number interventions/0/reachActual") != std::string::npos);
    CHECK(office.entries() == before);
    CHECK(office.report(2024).status == ReportStatus::Expected);
}

TEST_CASE("what the municipality states against the regulation is recorded, and found back") {
    Office office;
    auto typed = office.received(2024);
    typed.interventions[0].basis.clear();
    REQUIRE(work::saveReport(office.anna(), typed).has_value());
    const auto opened = work::openReport(office.anna(), typed.id);
    REQUIRE(opened.has_value());
    const std::string found = inShort(opened->findings);
    CHECK(found.find("intervention_without_basis") != std::string::npos);
}

TEST_CASE("a form cannot move a report to another municipality, round, term or status") {
    Office office;
    auto typed = office.received(2024);
    const auto stored = typed;
    typed.municipality = office.report(2024, 1).municipality;
    typed.round = office.report(2025).round;
    typed.ownDue = domain::Date::known(2026, 1, 1);
    typed.status = ReportStatus::Approved;
    REQUIRE(work::saveReport(office.anna(), typed).has_value());
    CHECK(office.report(2024) == stored);
}

TEST_CASE("each step is possible exactly where the status table has it") {
    struct Row {
        ReportStatus status;
        std::vector<ReportAct> steps;
    };
    const std::vector<Row> ways = {
        {ReportStatus::Expected, {}},
        {ReportStatus::Received, {ReportAct::Receive}},
        {ReportStatus::InReview, {ReportAct::Receive, ReportAct::StartReview}},
        {ReportStatus::Returned, {ReportAct::Receive, ReportAct::StartReview, ReportAct::SendBack}},
        {ReportStatus::Approved, {ReportAct::Receive, ReportAct::StartReview, ReportAct::Approve}},
    };
    for (const Row& row : ways) {
        for (const ReportAct act : {ReportAct::Receive, ReportAct::StartReview, ReportAct::SendBack,
                                    ReportAct::Approve, ReportAct::Reopen}) {
            Office office;
            for (const ReportAct step : row.steps) {
                const auto report = office.report(2024);
                REQUIRE(work::takeStep(office.anna(), report.id, report.version, step, "want"));
            }
            const auto report = office.report(2024);
            REQUIRE(report.status == row.status);
            CAPTURE(domain::codeOf(row.status), domain::codeOf(act));
            const auto outcome =
                work::takeStep(office.anna(), report.id, report.version, act, "want");
            const auto step = domain::stepFor(row.status, act);
            CHECK(outcome.has_value() == step.has_value());
            CHECK(office.report(2024).status == (step ? step->to : row.status));
            if (!outcome) {
                CHECK(inShort(outcome.error()) == "not_in_this_status");
            }
        }
    }
}

TEST_CASE("sending back and reopening need a reason, which the journal keeps") {
    Office office;
    const auto report = office.received(2024);
    REQUIRE(work::takeStep(office.anna(), report.id, report.version, ReportAct::StartReview));
    for (const char* blank : {"", "  \n"}) {
        const auto refused = work::takeStep(office.anna(), report.id, report.version + 1,
                                            ReportAct::SendBack, blank);
        REQUIRE_FALSE(refused.has_value());
        CHECK(inShort(refused.error()) == "reason_missing reason");
    }
    REQUIRE(work::takeStep(office.anna(), report.id, report.version + 1, ReportAct::SendBack,
                           "Sectoren ontbreken"));
    CHECK(office.lastEntry().reason == "Sectoren ontbreken");
    CHECK(office.store().reports().events(report.id).back().reason == "Sectoren ontbreken");
}

TEST_CASE("a report is not approved while a finding asks for a word, and is after the word came") {
    Office office;
    auto typed = office.received(2024);
    const auto* rule = regulation().rule(domain::ProblemKind::ReachImplausible);
    REQUIRE(rule != nullptr);
    typed.interventions[0].reachActual = *rule->limit + 1;
    typed = work::saveReport(office.anna(), typed).value();
    REQUIRE(work::takeStep(office.anna(), typed.id, typed.version, ReportAct::StartReview));
    const auto refused =
        work::takeStep(office.bram(), typed.id, typed.version + 1, ReportAct::Approve);
    REQUIRE_FALSE(refused.has_value());
    CHECK(inShort(refused.error()).find("open_questions, reach_implausible") == 0);
    CHECK(std::get<std::int64_t>(refused.error()[0].facts.at(0)) == 1);

    typed = office.report(2024);
    typed.interventions[0].reachNote = "Alle scholen deden mee.";
    typed = work::saveReport(office.anna(), typed).value();
    CHECK(work::takeStep(office.bram(), typed.id, typed.version, ReportAct::Approve).has_value());
}

TEST_CASE("an approved report is changed only after it was reopened") {
    Office office;
    auto typed = office.received(2024);
    REQUIRE(work::takeStep(office.anna(), typed.id, typed.version, ReportAct::StartReview));
    REQUIRE(work::takeStep(office.bram(), typed.id, typed.version + 1, ReportAct::Approve));
    typed = office.report(2024);
    typed.summary = "Anders.";
    const auto refused = work::saveReport(office.anna(), typed);
    REQUIRE_FALSE(refused.has_value());
    CHECK(inShort(refused.error()) == "not_in_this_status");
    CHECK_FALSE(
        work::setReportTerm(office.anna(), typed.id, typed.version, {}, office.clock.today()));

    REQUIRE(work::takeStep(office.bram(), typed.id, typed.version, ReportAct::Reopen, "Tikfout"));
    ++typed.version;
    CHECK(work::saveReport(office.anna(), typed).has_value());
}

TEST_CASE("a report cannot be due before the period that it is about has ended") {
    Office office;
    auto round = office.store().rounds().ofYear(2024).value();
    const domain::Round before = round;
    round.due = round.period.last().plusDays(-1);
    const auto changed = work::changeRound(office.anna(), round);
    REQUIRE_FALSE(changed.has_value());
    CHECK(inShort(changed.error()) == "due_before_end due");
    CHECK(office.store().rounds().ofYear(2024)->due == before.due);

    const auto report = office.report(2024);
    const auto set = [&](std::optional<domain::Period> period, std::optional<domain::Date> due) {
        return work::setReportTerm(office.anna(), report.id, report.version, period, due);
    };
    CHECK_FALSE(set({}, before.period.last().plusDays(-1)).has_value());
    // Of the two the one that is not its own is the round's.
    CHECK_FALSE(
        set(domain::Period::known(before.period.first(), before.due.plusDays(1)), {}).has_value());
    CHECK(set({}, before.period.last()).has_value());
}

TEST_CASE("a draft goes when the report is saved, and only that person's draft") {
    Office office;
    const auto report = office.received(2024);
    const work::DraftOf of{{domain::Subject::Kind::Report, report.id.value}, {}, {}};
    for (const auto& context : {office.anna(), office.bram()}) {
        office.store().drafts().put(
            {of, context.person, report.version, office.clock.now(), {{"summary", "x"}}});
    }
    auto typed = report;
    typed.summary = "x";
    REQUIRE(work::saveReport(office.anna(), typed).has_value());
    CHECK_FALSE(office.store().drafts().find(of, office.anna().person).has_value());
    CHECK(office.store().drafts().find(of, office.bram().person).has_value());
}

TEST_CASE("an opened report comes with last year's, when that has come in") {
    Office office;
    const auto earlier = office.received(2024);
    office.clock.moveTo("2026-07-01T10:00:00Z");
    const auto opened = work::openReport(office.anna(), office.report(2025).id);
    REQUIRE(opened.has_value());
    REQUIRE(opened->lastYear.has_value());
    CHECK(opened->lastYear->id == earlier.id);
    CHECK(opened->around.spentLastYear == Money::euros(200'000));
    CHECK(opened->around.spentInEarlierRounds == Money::euros(200'000));
    CHECK(opened->around.awardedNet == Money::euros(1'500'000));
    CHECK_FALSE(work::openReport(office.anna(), office.report(2024, 1).id)->lastYear.has_value());
    CHECK(inShort(work::openReport(office.anna(), {99'999}).error()) == "not_found");
}
