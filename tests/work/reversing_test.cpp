// SPDX-License-Identifier: EUPL-1.2
#include "work/reversing.h"
#include "work/reversals.h"

#include <catch2/catch.hpp>
#include <map>

#include "work/deciding.h"
#include "work/dossier.h"
#include "work/filing.h"
#include "work/people.h"
#include "work/publishing.h"
#include "work/reporting.h"
#include "work/verifying.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Answer;
using domain::Date;
using domain::Money;
using domain::ReportAct;
using domain::ReportStatus;

namespace {

const std::string because = "Per ongeluk bij de verkeerde gemeente.";

work::JournalEntry entryAt(Office& office, std::int64_t number) {
    work::JournalFilter filter;
    filter.number = number;
    return office.store().journal().read(filter, 0, 1).at(0);
}

std::string whyNot(Office& office, const work::Context& who, std::int64_t entry) {
    const auto asked = work::canReverse(who, entry);
    REQUIRE_FALSE(asked.has_value());
    REQUIRE(asked.error().size() == 1);
    REQUIRE(asked.error().front().kind == domain::ProblemKind::NotReversible);
    CHECK(reversalRefused(office, who, entry, because) == "not_reversible");
    return std::get<std::string>(asked.error().front().facts.at(0));
}

/// The number of the counter-act.
std::int64_t reversed(Office& office, const work::Context& who, std::int64_t entry) {
    mustBeDone(work::canReverse(who, entry));
    mustBeDone(work::reverse(who, entry, because));
    const work::JournalEntry counter = office.lastEntry();
    CHECK(counter.act == work::Act::ReverseAct);
    CHECK(counter.reverses == entry);
    CHECK(counter.reason == because);
    CHECK(counter.person == who.person);
    CHECK(entryAt(office, entry).reversedBy == counter.number);
    mustBeEmpty(work::verify(office.store()));
    return counter.number;
}

}  // namespace

TEMPLATE_TEST_CASE("what was added is withdrawn, and comes back when that is undone", "",
                   EVERY_REVERSIBLE_NOUN) {
    Office office;
    const work::Context who = writerOf<TestType>(office);
    const TestType stored = saved(office, valid<TestType>(office));
    const auto adding = office.lastEntry().number;
    const auto withdrawing = reversed(office, who, adding);

    auto& records = office.store().template records<TestType>();
    for (const TestType& left : records.all()) {
        CHECK(left.id != stored.id);
    }
    TestType now = records.find(stored.id).value();
    CHECK(now.withdrawn);
    CHECK(inShort(work::save(who, now).error()) == "not_found");
    CHECK(reversalRefused(office, who, adding, because) == "already_reversed");

    reversed(office, who, withdrawing);
    CHECK(entryAt(office, adding).reversedBy == 0);
    now = records.find(stored.id).value();
    now.version = stored.version;
    CHECK(now == stored);
}

TEMPLATE_TEST_CASE("what was changed is put back, and changed again when that is undone", "",
                   EVERY_REVERSIBLE_NOUN) {
    Office office;
    const work::Context who = writerOf<TestType>(office);
    const TestType first = saved(office, valid<TestType>(office));
    TestType next = first;
    change(next);
    const TestType second = saved(office, next);
    const auto changing = office.lastEntry().number;
    const auto counter = reversed(office, who, changing);
    auto& records = office.store().template records<TestType>();
    TestType now = records.find(first.id).value();
    CHECK(now.version == second.version + 1);
    now.version = first.version;
    CHECK(now == first);

    reversed(office, who, counter);
    now = records.find(first.id).value();
    now.version = second.version;
    CHECK(now == second);
}

TEST_CASE("a field that was changed since stands in the way, each by its name") {
    Office office;
    auto application = saved(office, valid<domain::Application>(office));
    application.note = "Eerst dit.";
    application.contact = "Iemand anders";
    application.caseNumber = "2024-1";
    application = saved(office, application);
    const auto changing = office.lastEntry().number;
    application.note = "Toen dat.";
    application.contact = "Weer iemand anders";
    application = saved(office, application);
    const auto later = office.lastEntry().number;
    CHECK(reversalRefused(office, office.anna(), changing, because) ==
          "reversal_outdated contact, reversal_outdated note");
    // Later changes first, then the earlier one.
    reversed(office, office.anna(), later);
    reversed(office, office.anna(), changing);
    const auto now = office.store().records<domain::Application>().find(application.id).value();
    CHECK(now.note.empty());
    CHECK(now.caseNumber.empty());
}

TEST_CASE("a line that was added goes again, unless another was added behind it") {
    Office office;
    auto application = saved(office, valid<domain::Application>(office));
    application.partners = {{"politie", "Basisteam Noord", "Cijfers"}};
    application = saved(office, application);
    const auto first = office.lastEntry().number;
    application.partners.push_back({"om", "Parket", "Advies"});
    application = saved(office, application);
    const auto second = office.lastEntry().number;
    CHECK(reversalRefused(office, office.anna(), first, because)
              .find("reversal_outdated partners/0") == 0);
    reversed(office, office.anna(), second);
    reversed(office, office.anna(), first);
    CHECK(office.store()
              .records<domain::Application>()
              .find(application.id)
              .value()
              .partners.empty());
}

TEST_CASE("an assessment is undone with its assessor and its day") {
    Office office;
    auto application = saved(office, valid<domain::Application>(office));
    application.assessment = domain::AssessmentResult::Complete;
    application = saved(office, application);
    reversed(office, office.bram(), office.lastEntry().number);
    const auto now = office.store().records<domain::Application>().find(application.id).value();
    CHECK(now.assessment == domain::AssessmentResult::Open);
    CHECK_FALSE(now.assessedBy.isStored());
    CHECK_FALSE(now.assessedOn.has_value());
}

TEST_CASE("nothing is withdrawn under a decision that rests on it, nor put back beside another") {
    Office office;
    const auto m = office.municipality();
    award(office, m);
    const auto notification = saved(office, valid<domain::Notification>(office));
    const auto adding = office.lastEntry().number;
    auto amendment = work::proposal(office.anna(), domain::DecisionKind::Amendment, m);
    domain::AwardTerms terms;
    terms.fromNotification = notification.id;
    terms.grounds = "Later klaar.";
    amendment.terms = terms;
    mustBeDone(work::prepare(office.anna(), amendment));
    CHECK(reversalRefused(office, office.anna(), adding, because) == "rested_on");

    saved(office, valid<domain::SisaReturn>(office));
    const auto withdrawal = reversed(office, office.anna(), office.lastEntry().number);
    auto again = valid<domain::SisaReturn>(office);
    CHECK(again.year == 2024);
    saved(office, again);
    CHECK(reversalRefused(office, office.anna(), withdrawal, because) == "duplicate_code year");
}

TEST_CASE("steps of a report are undone one by one, and its page tells so") {
    Office office;
    const auto before = office.report(2024);
    auto report = office.received(2024);
    const auto receiving = office.lastEntry().number;
    mustBeDone(work::takeStep(office.anna(), report.id, report.version, ReportAct::StartReview));
    const auto starting = office.lastEntry().number;
    mustBeDone(work::takeStep(office.bram(), report.id, report.version + 1, ReportAct::Approve));
    const auto approving = office.lastEntry().number;

    CHECK(reversalRefused(office, office.anna(), starting, because) == "reversal_outdated status");
    // After an approval only by two people.
    CHECK(reversalRefused(office, office.bram(), approving, because) == "own_approval");
    CHECK(reversalRefused(office, office.anna(), receiving, because)
              .find("reversal_outdated status") == 0);
    reversed(office, office.anna(), approving);
    CHECK(office.report(2024).status == ReportStatus::InReview);
    const auto events = office.store().reports().events(report.id);
    REQUIRE(events.size() == 4);
    CHECK(events.back().act == ReportAct::PutBack);
    CHECK(events.back().from == ReportStatus::Approved);
    CHECK(events.back().to == ReportStatus::InReview);
    CHECK(events.back().reason == because);

    reversed(office, office.anna(), starting);
    reversed(office, office.anna(), receiving);
    auto now = office.report(2024);
    now.version = before.version;
    CHECK(now == before);
}

TEST_CASE("an approved report is not changed by undoing something else, nor approved by it") {
    Office office;
    auto report = office.received(2024);
    report.summary = "Anders.";
    report = work::saveReport(office.anna(), report).value();
    const auto saving = office.lastEntry().number;
    mustBeDone(work::takeStep(office.anna(), report.id, report.version, ReportAct::StartReview));
    mustBeDone(work::takeStep(office.bram(), report.id, report.version + 1, ReportAct::Approve));
    CHECK(reversalRefused(office, office.anna(), saving, because) == "not_in_this_status");

    mustBeDone(work::takeStep(office.anna(), report.id, report.version + 2, ReportAct::Reopen,
                              "Nog een vraag."));
    const auto reopening = office.lastEntry().number;
    reversed(office, office.anna(), saving);
    CHECK(office.report(2024).summary == "Het eerste jaar.");
    // What was put back since would be approved along with it.
    CHECK(reversalRefused(office, office.anna(), reopening, because) ==
          "reversal_outdated summary");
    reversed(office, office.anna(), office.lastEntry().number);
    reversed(office, office.anna(), reopening);
    CHECK(office.report(2024).status == ReportStatus::Approved);
    CHECK(office.report(2024).summary == "Anders.");
}

TEST_CASE("the lines of a report and its own term are put back as they were") {
    Office office;
    const auto first = office.received(2024);
    auto report = first;
    report.categories.erase(report.categories.begin());
    report.sectors.push_back({"sport", Money::euros(1), Money::euros(2)});
    report.interventions.push_back(report.interventions.front());
    report.interventions.back().name = "Huiswerkklas";
    report.factors = {{"onderwijs", domain::Movement::Better, "Minder verzuim"}};
    report.partners = {{"politie", "Basisteam", {}}};
    report.mayBeQuoted = Answer::Yes;
    report.problemAnalysis = domain::AnalysisStatus::Finished;
    report = work::saveReport(office.anna(), report).value();
    const auto saving = office.lastEntry().number;
    mustBeDone(
        work::setReportTerm(office.anna(), report.id, report.version, {}, Date::known(2025, 9, 1)));
    const auto term = office.lastEntry().number;

    const auto counter = reversed(office, office.anna(), saving);
    reversed(office, office.anna(), term);
    auto now = office.report(2024);
    CHECK(domain::difference(domain::fieldsOf(first), domain::fieldsOf(now)).empty());
    CHECK(now.categories.size() == 3);
    reversed(office, office.anna(), counter);
    now = office.report(2024);
    CHECK(domain::difference(domain::fieldsOf(report), domain::fieldsOf(now)).empty());
}

TEST_CASE("rounds and editions go back to what was set before") {
    Office office;
    auto round = office.store().rounds().ofYear(2024).value();
    const Date due = round.due;
    round.due = due.plusDays(30);
    mustBeDone(work::changeRound(office.anna(), round));
    reversed(office, office.anna(), office.lastEntry().number);
    CHECK(office.store().rounds().ofYear(2024)->due == due);

    auto edition = work::editionOf(office.store(), 2024);
    mustBeDone(work::setEdition(office.anna(), edition));
    CHECK(whyNot(office, office.anna(), office.lastEntry().number) == "first_edition");
    edition = work::editionOf(office.store(), 2024);
    edition.number = 2;
    mustBeDone(work::setEdition(office.anna(), edition));
    const auto second = office.lastEntry().number;
    reversed(office, office.anna(), second);
    CHECK(work::editionOf(office.store(), 2024).number == 1);
}

TEST_CASE("roles go back, but never so that no administrator is left") {
    Office office;
    const auto dirk = office.dirk().person;
    mustBeDone(work::setRoles(office.dirk(), office.els().person,
                              {domain::Role::Controller, domain::Role::Administrator}));
    const auto giving = office.lastEntry().number;
    CHECK(reversalRefused(office, office.anna(), giving, because) == "not_permitted");
    mustBeDone(work::setRoles(office.dirk(), dirk, {domain::Role::Officer}));
    const auto stepping = office.lastEntry().number;
    CHECK(reversalRefused(office, office.els(), giving, because) == "last_administrator roles");
    reversed(office, office.els(), stepping);
    reversed(office, office.dirk(), giving);
    CHECK(office.store().people().find(office.els().person)->roles ==
          domain::Roles{domain::Role::Controller});
}

TEST_CASE("what cannot be undone says why") {
    Office office;
    std::map<work::Act, std::string> reasons;
    for (const work::JournalEntry& entry : office.store().journal().read({}, 0, 1000)) {
        if (entry.act != work::Act::SetRoles) {
            reasons[entry.act] = whyNot(office, office.dirk(), entry.number);
        }
    }
    CHECK(reasons == std::map<work::Act, std::string>{
                         {work::Act::CreateFile, "part_of_file"},
                         {work::Act::AddPerson, "person"},
                         {work::Act::Reserve, "part_of_file"},
                         {work::Act::PlanInstalment, "planned"},
                         {work::Act::OpenRound, "part_of_file"},
                         {work::Act::ExpectReport, "part_of_file"},
                     });
    domain::CaseDocument document;
    document.fileName = "brief.odt";
    document.sender = "Gemeente";
    mustBeDone(work::attachDocument(office.anna(), document, "inhoud"));
    CHECK(whyNot(office, office.anna(), office.lastEntry().number) == "document");
    CHECK(reversalRefused(office, office.anna(), 99'999, because) == "not_found");
}

TEST_CASE("whoever may not do it may not undo it, and nothing is undone without a reason") {
    Office office;
    saved(office, valid<domain::Deadline>(office));
    const auto adding = office.lastEntry().number;
    for (const work::Context& other : {office.els(), office.carla(), office.dirk()}) {
        CHECK(reversalRefused(office, other, adding, because) == "not_permitted");
    }
    const auto entries = office.entries();
    CHECK(inShort(work::reverse(office.anna(), adding, " \n").error()) == "reason_missing reason");
    CHECK(office.entries() == entries);
    // The counter-act asks for what the act itself asks for.
    const auto counter = reversed(office, office.anna(), adding);
    CHECK(reversalRefused(office, office.carla(), counter, because) == "not_permitted");
}
