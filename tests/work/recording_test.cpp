// SPDX-License-Identifier: EUPL-1.2
//
// What holds for every noun of a dossier alike.
#include "work/recording.h"

#include <catch2/catch.hpp>

#include "work/deciding.h"
#include "work/dossier.h"
#include "work/permissions.h"
#include "work/reversing.h"
#include "work/verifying.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::AssessmentResult;

TEMPLATE_TEST_CASE("what is entered is stored as it was entered, with its entry in the journal", "",
                   EVERY_NOUN) {
    Office office;
    const TestType entered = valid<TestType>(office);
    const auto entries = office.entries();
    const TestType stored = saved(office, entered);
    CHECK(office.entries() == entries + 1);
    REQUIRE(stored.id.isStored());
    CHECK(office.store().template records<TestType>().find(stored.id) == stored);

    TestType same = stored;
    same.id = {};
    CHECK(same == entered);
    const work::JournalEntry entry = office.lastEntry();
    CHECK(entry.subject == stored.subject());
    CHECK(entry.person == writerOf<TestType>(office).person);
    CHECK(entry.changes == domain::difference({}, domain::fieldsOf(stored)));
    CHECK(work::rolesFor(entry.act).has(domain::Role::Administrator) ==
          (TestType::kind == domain::Subject::Kind::LetterTemplate ||
           TestType::kind == domain::Subject::Kind::HouseStyle));
    mustBeEmpty(work::verify(office.store()));
}

TEMPLATE_TEST_CASE("a record is changed from its version, and only the difference is journalled",
                   "", EVERY_NOUN) {
    Office office;
    const TestType first = saved(office, valid<TestType>(office));
    TestType next = first;
    change(next);
    const TestType second = saved(office, next);
    CHECK(second.version == first.version + 1);
    CHECK(office.store().template records<TestType>().find(first.id) == second);
    CHECK(office.lastEntry().changes ==
          domain::difference(domain::fieldsOf(first), domain::fieldsOf(second)));
    mustBeEmpty(work::verify(office.store()));

    const auto entries = office.entries();
    CHECK(saved(office, second) == second);
    CHECK(office.entries() == entries);
}

TEMPLATE_TEST_CASE("the second to change a record is told what the first did, and nothing is lost",
                   "", EVERY_NOUN) {
    Office office;
    const TestType first = saved(office, valid<TestType>(office));
    TestType next = first;
    change(next);
    const TestType second = saved(office, next);
    const auto entries = office.entries();

    const auto refused = work::save(writerOf<TestType>(office), next);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().size() >= 2);
    for (const domain::Problem& problem : refused.error()) {
        CHECK(problem.kind == domain::ProblemKind::ChangedByOther);
    }
    CHECK(office.entries() == entries);
    CHECK(office.store().template records<TestType>().find(first.id) == second);
}

TEMPLATE_TEST_CASE("whoever has no role for it enters nothing", "", EVERY_NOUN) {
    Office office;
    const TestType entered = valid<TestType>(office);
    const TestType stored = saved(office, entered);
    TestType next = stored;
    change(next);
    const auto entries = office.entries();
    for (const work::Context& other : {office.els(), office.carla()}) {
        CHECK(inShort(work::save(other, entered).error()) == "not_permitted");
        CHECK(inShort(work::save(other, next).error()) == "not_permitted");
    }
    CHECK(office.entries() == entries);
    CHECK(office.store().template records<TestType>().find(stored.id) == stored);
}

TEMPLATE_TEST_CASE("a form decides neither whose a record is nor what happened to it", "",
                   EVERY_NOUN) {
    Office office;
    TestType entered = valid<TestType>(office);
    entered.takenOver = true;
    entered.withdrawn = true;
    entered.version = 7;
    const TestType stored = saved(office, entered);
    CHECK_FALSE(stored.takenOver);
    CHECK_FALSE(stored.withdrawn);
    CHECK(stored.version == 0);

    TestType next = stored;
    change(next);
    next.municipality = office.municipality(3);
    next.takenOver = true;
    const TestType again = saved(office, next);
    CHECK(again.municipality == stored.municipality);
    CHECK_FALSE(again.takenOver);
}

TEMPLATE_TEST_CASE("what is about a municipality or a record that is not there is refused whole",
                   "", EVERY_NOUN) {
    Office office;
    TestType entered = valid<TestType>(office);
    const auto entries = office.entries();
    entered.municipality = {999};
    CHECK(inShort(work::save(writerOf<TestType>(office), entered).error())
              .starts_with("not_found municipality"));
    entered.id = {999};
    CHECK(inShort(work::save(writerOf<TestType>(office), entered).error()) == "not_found");
    CHECK(office.entries() == entries);
}

namespace {

/// Anna assesses, Bram thinks otherwise, and a form that says who did is not believed.
template <typename Noun>
void tryAssessing() {
    Office office;
    Noun noun = valid<Noun>(office);
    noun.assessedBy = office.dirk().person;
    noun = saved(office, noun);
    CHECK_FALSE(noun.assessedBy.isStored());
    CHECK_FALSE(noun.assessedOn.has_value());

    noun.assessment = AssessmentResult::Complete;
    noun = saved(office, noun);
    CHECK(noun.assessedBy == office.anna().person);
    CHECK(noun.assessedOn == office.clock.today());

    office.clock.moveTo("2025-07-03T09:00:00Z");
    noun.caseNumber = "2025-77";
    noun.assessedOn.reset();
    noun = work::save(office.bram(), noun).value();
    CHECK(noun.assessedBy == office.anna().person);
    CHECK(noun.assessedOn == domain::Date::known(2025, 7, 1));

    noun.assessment = AssessmentResult::ToBeCompleted;
    noun = work::save(office.bram(), noun).value();
    CHECK(noun.assessedBy == office.bram().person);
    CHECK(noun.assessedOn == office.clock.today());
}

}  // namespace

TEST_CASE("whoever changes the assessment is the assessor, on that day") {
    tryAssessing<domain::Application>();
    tryAssessing<domain::ContinuityReport>();
}

TEST_CASE("whoever once assessed an application does not approve its award, undone or not") {
    Office office;
    auto application = saved(office, valid<domain::Application>(office));
    application.assessment = AssessmentResult::Complete;
    application = work::save(office.bram(), application).value();
    const auto assessing = office.lastEntry().number;
    application.assessment = AssessmentResult::ToBeCompleted;
    application = saved(office, application);
    const auto again = office.lastEntry().number;
    const auto proposal =
        work::prepare(office.anna(), work::proposal(office.anna(), domain::DecisionKind::Award,
                                                    office.municipality()))
            .value();
    const auto approvedBy = [&](const work::Context& who) {
        return work::approve(who, proposal.id, proposal.version);
    };
    CHECK(inShort(approvedBy(office.bram()).error()) == "assessed_earlier");
    mustBeDone(work::reverse(office.anna(), again, "Verkeerde gemeente."));
    mustBeDone(work::reverse(office.anna(), assessing, "Verkeerde gemeente."));
    CHECK(inShort(approvedBy(office.bram()).error()) == "assessed_earlier");
    mustBeDone(approvedBy(office.carla()));
}

TEST_CASE("a new record has the lines that the scheme expects, and the year that is next") {
    Office office;
    const auto application = work::begun<domain::Application>(office.store(), office.clock.today(),
                                                              office.municipality(2));
    const domain::Scheme& scheme = regulation();
    CHECK(application.municipality == office.municipality(2));
    CHECK(application.plan.size() == scheme.termsOf(domain::TermKind::PlanItem).size());
    CHECK(application.factors.size() == 5);
    CHECK(application.budget.size() == 9);
    CHECK(application.budget.front().category == "a");
    CHECK(application.budget.back().programmeYear == 3);

    // What every return holds has fields of its own; a further indicator of a scheme gets a line.
    auto sisa = work::begun<domain::SisaReturn>(office.store(), office.clock.today(),
                                                office.municipality());
    CHECK(sisa.year == 2024);
    CHECK(sisa.indicators.empty());
    saved(office, valid<domain::SisaReturn>(office));
    sisa = work::begun<domain::SisaReturn>(office.store(), office.clock.today(),
                                           office.municipality());
    CHECK(sisa.year == 2025);

    const auto selection = work::begun<domain::Selection>(office.store(), office.clock.today(), {});
    CHECK(selection.places == 20);
    CHECK(selection.setAside.size() == 27);
}

TEST_CASE(
    "a new letter, contact or deadline is of today, however long nothing happened in the file") {
    Office office;
    const domain::Date today = domain::Date::known(2026, 11, 27);
    CHECK(work::begun<domain::Letter>(office.store(), today, office.municipality()).date == today);
    CHECK(work::begun<domain::ContactPerson>(office.store(), today, office.municipality())
              .validFrom == today);
    CHECK(work::begun<domain::Deadline>(office.store(), today, office.municipality()).due == today);
}

TEST_CASE("a further indicator of the scheme gets a line in a new return") {
    domain::Scheme scheme = regulation();
    scheme.terms.push_back({domain::TermKind::SisaIndicator,
                            "jongeren",
                            "Bereikte jongeren",
                            "Reached",
                            {},
                            false,
                            {}});
    Office office(scheme);
    const auto sisa = work::begun<domain::SisaReturn>(office.store(), office.clock.today(),
                                                      office.municipality());
    REQUIRE(sisa.indicators.size() == 1);
    CHECK(sisa.indicators.front().code == "jongeren");
}
