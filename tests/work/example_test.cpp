// SPDX-License-Identifier: EUPL-1.2
#include "work/example.h"

#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "store/open.h"
#include "work/lists.h"
#include "work/office.h"
#include "work/publishing.h"
#include "work/reconciling.h"
#include "work/recording.h"
#include "work/verifying.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::ReportStatus;

namespace {

std::unique_ptr<work::Store> exampleOf(const domain::Scheme& scheme) {
    auto store = store::openInMemory();
    work::startExampleFile(*store, scheme);
    return store;
}

/// One example for the tests that only read.
work::Store& theExample() {
    static const std::unique_ptr<work::Store> store = exampleOf(regulation());
    return *store;
}

std::string written(work::Store& store) {
    std::string text;
    store.journal().forEach([&text](const work::JournalEntry& entry) {
        text += entry.at.iso() + " " + std::to_string(entry.person.value) + " " +
                std::string(work::codeOf(entry.act)) + " " + entry.reason + "\n";
        for (const auto& change : entry.changes) {
            text += change.path + ": " + change.before + " > " + change.after + "\n";
        }
    });
    return text;
}

std::map<ReportStatus, int> statusesOf(int year) {
    std::map<ReportStatus, int> counts;
    for (const auto& header : theExample().reports().headers()) {
        if (header.year == year) {
            ++counts[header.status];
        }
    }
    return counts;
}

}  // namespace

TEST_CASE("the example is the same each time it is made, and in order") {
    CHECK(written(*exampleOf(regulation())) == written(theExample()));
    CHECK(theExample().isExample());
    CHECK(work::verify(theExample()).empty());
}

TEST_CASE("the example has something of everything in its last round, and an earlier one done") {
    auto last = statusesOf(2025);
    CHECK(last[ReportStatus::Expected] == 1);
    CHECK(last[ReportStatus::Received] > 0);
    CHECK(last[ReportStatus::InReview] > 0);
    CHECK(last[ReportStatus::Returned] > 0);
    CHECK(last[ReportStatus::Approved] >= 10);
    CHECK(statusesOf(2024)[ReportStatus::Approved] == 20);
    CHECK(statusesOf(2026)[ReportStatus::Expected] == 20);

    int overspending = 0;
    int late = 0;
    for (const auto& header : theExample().reports().headers()) {
        overspending += header.spent > header.planned ? 1 : 0;
        late += header.receivedOn && *header.receivedOn > header.due ? 1 : 0;
    }
    CHECK(overspending == 1);
    CHECK(late >= 3);
}

TEST_CASE("the example's grants were awarded and paid by two people, each within the scheme") {
    work::Store& store = theExample();
    std::map<domain::DecisionKind, int> counting;
    std::map<domain::DecisionKind, int> waiting;
    std::set<domain::Money> grosses;
    for (const domain::Decision& decision : store.decisions().all()) {
        CHECK(decision.preparedBy != decision.decidedBy);
        ++(decision.counts() ? counting : waiting)[decision.decisionKind];
        if (decision.decisionKind == domain::DecisionKind::Award) {
            const auto& terms = std::get<domain::AwardTerms>(decision.terms);
            CHECK(decision.date < domain::Date::known(2024, 7, 1));
            CHECK(terms.gross == terms.net + terms.vatFund);
            CHECK(terms.gross <= *regulation().maximumPerMunicipality);
            CHECK(terms.vatFund.inCents() * 100 >= terms.gross.inCents() * 4);
            CHECK(terms.vatFund.inCents() * 100 <= terms.gross.inCents() * 15);
            grosses.insert(terms.gross);
        }
    }
    using Kind = domain::DecisionKind;
    CHECK(counting ==
          std::map<Kind, int>{
              {Kind::Award, 20}, {Kind::Amendment, 2}, {Kind::Extension, 1}, {Kind::Payment, 60}});
    CHECK(waiting == std::map<Kind, int>{{Kind::Amendment, 1}, {Kind::Extension, 1}});
    CHECK(grosses.size() > 10);
    CHECK(work::nationalFigures(store).reserved.isZero());
    CHECK(work::nationalFigures(store).total.awardedGross <= *regulation().ceiling);
}

TEST_CASE("every role is there in the example, and prepares or approves what is its own") {
    std::map<std::string, int> roles;
    for (const domain::Person& person : theExample().people().all()) {
        ++roles[person.roles.code()];
    }
    CHECK(roles == std::map<std::string, int>{
                       {"officer", 2}, {"manager", 1}, {"controller", 1}, {"administrator", 1}});
}

TEST_CASE("every list of a dossier has something to show in the example") {
    work::Store& store = theExample();
    const auto today = domain::Date::known(2026, 9, 28);
    std::set<std::string> found;
    const auto look = [&](const auto& noun) {
        for (const domain::Problem& problem : work::findingsOf(store, noun, today)) {
            found.insert(std::string(domain::codeOf(problem.kind)));
        }
    };
    work::forEachNoun([&]<typename Noun>(std::type_identity<Noun>) {
        for (const Noun& noun : store.records<Noun>().all()) {
            look(noun);
        }
    });
    CHECK(found == std::set<std::string>{"vat_statement_missing", "budget_not_award",
                                         "double_funding", "decision_pending", "sisa_late",
                                         "not_plausible", "sisa_chain_broken", "finding_open",
                                         "sisa_above_paid", "continuity_late",
                                         "continuity_incomplete"});
    CHECK(store.records<domain::Application>().all().size() == 20);
    CHECK(store.records<domain::ContactPerson>().all().size() == 40);
    CHECK(store.records<domain::ReportNote>().all().size() == 1);
    CHECK(store.records<domain::SisaReturn>().all().size() == 40);
    CHECK(store.records<domain::ContinuityReport>().all().size() == 19);
    CHECK(store.records<domain::Notification>().all().size() == 5);
    CHECK(store.records<domain::SpendingSplit>().all().size() == 1);
    CHECK(store.records<domain::Deadline>().all().size() == 4);

    // The notification that led to a lower award knows which one.
    int linked = 0;
    for (const auto& notification : store.records<domain::Notification>().all()) {
        linked += notification.decision.isStored() ? 1 : 0;
    }
    CHECK(linked == 1);
}

TEST_CASE("in the example the first year is reconciled, and of the last one something is open") {
    std::map<std::string, int> open;
    int explained = 0;
    for (const work::SourceDifference& line : work::reconciliation(theExample())) {
        explained += line.explanation ? 1 : 0;
        if (line.isOpen()) {
            ++open[line.difference + " " + std::to_string(line.year)];
        }
    }
    CHECK(explained == 21);
    CHECK(open == std::map<std::string, int>{{"sisa_payments 2025", 20},
                                             {"sisa_reports 2025", 1},
                                             {"sisa_chain 2025", 1}});
    CHECK(work::closingProof(theExample()).holds());
}

TEST_CASE("the example's journal runs forward and ends on the report's cut-off date") {
    domain::Timestamp before;
    bool forward = true;
    theExample().journal().forEach([&](const work::JournalEntry& entry) {
        forward = forward && !(entry.at < before);
        before = entry.at;
    });
    CHECK(forward);
    CHECK(work::editionOf(theExample(), 2025).cutOff == before.date());
    CHECK(before.date() == domain::Date::known(2026, 9, 28));
}

TEST_CASE("example texts have no places left open, and no text comes twice in one round") {
    std::set<std::string> texts;
    int count = 0;
    for (const int year : {2024, 2025}) {
        const auto round = theExample().rounds().ofYear(year).value();
        for (const auto& report : theExample().reports().ofRound(round.id)) {
            for (const auto& field : domain::fieldsOf(report)) {
                CAPTURE(field.text);
                CHECK(field.text.find('{') == std::string::npos);
            }
            if (domain::counts(report.status)) {
                CHECK(report.progress.size() > 40);
                texts.insert(report.summary + report.progress + report.results);
                ++count;
            }
        }
    }
    CHECK(texts.size() == static_cast<std::size_t>(count));
    CHECK(count == 39);
}

TEST_CASE("example lines of municipalities add up to the national figures, to the cent") {
    const auto national = work::nationalFigures(theExample(), 2025);
    domain::Amounts sum;
    std::map<std::string, domain::Amounts> years;
    for (const auto& line : work::municipalityLines(theExample(), 2025)) {
        sum += line.figures.total;
        for (const auto& year : line.figures.programmeYears) {
            years[year.label] += year.amounts;
        }
    }
    CHECK(sum.spent == national.total.spent);
    CHECK(sum.paid == national.total.paid);
    CHECK(sum.awardedGross == national.total.awardedGross);
    for (const auto& year : national.programmeYears) {
        CHECK(years[year.label].spent == year.amounts.spent);
    }
}

TEST_CASE("made-up municipalities are added at the end, with the ceilings in proportion") {
    const auto larger = work::withMunicipalities(regulation(), 50);
    REQUIRE(larger.municipalities.size() == 50);
    CHECK(larger.municipalities[19] == regulation().municipalities[19]);
    CHECK(larger.municipalities[20].name == "Voorbeeldgemeente 21");
    CHECK(larger.municipalities[20].code == "GM2021");
    CHECK(*larger.ceiling == domain::Money::euros(75'000'000));
    CHECK(inShort(domain::check(larger)).empty());

    const auto store = exampleOf(larger);
    int overspending = 0;
    int missing = 0;
    for (const auto& header : store->reports().headers()) {
        overspending += header.spent > header.planned ? 1 : 0;
        missing += header.year == 2025 && header.status == ReportStatus::Expected ? 1 : 0;
    }
    CHECK(overspending == 1);
    CHECK(missing == 1);
    CHECK(work::verify(*store).empty());
}

TEST_CASE("an example can be made of any number of municipalities, of one round, of bare rules") {
    CHECK(work::verify(*exampleOf(work::withMunicipalities(regulation(), 1))).empty());
    auto bare = regulation();
    bare.rules.clear();
    bare.rounds.resize(1);
    for (auto& plan : bare.instalments) {
        plan.maximum.reset();
    }
    CHECK(work::verify(*exampleOf(bare)).empty());
}

TEST_CASE("an example may run over a third round") {
    Office office;
    work::fillWithExample(office.store(), 2026);
    CHECK(work::kamerReportData(office.store(), 2026).has_value());
}
