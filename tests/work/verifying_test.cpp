// SPDX-License-Identifier: EUPL-1.2
#include "work/verifying.h"

#include <catch2/catch.hpp>

#include "work/office.h"
#include "work/reporting.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Money;
using domain::Subject;

namespace {

/// Writes `change` under a journal entry that says nothing of it, as somebody would who goes around
/// the program; the store itself refuses a change without any entry.
template <typename Change>
void goAround(Office& office, Change&& change) {
    const auto transaction = office.store().begin();
    change();
    work::record(office.anna(), work::Act::SetEdition, {Subject::Kind::File, 0}, {});
    transaction->commit();
}

std::vector<std::string> whatIsWrong(Office& office) {
    std::vector<std::string> found;
    for (const auto& problem : work::verify(office.store())) {
        found.push_back(std::string(domain::codeOf(problem.kind)) + ": " +
                        (problem.facts.empty() || problem.facts[0].index() != 0
                             ? std::string()
                             : std::get<std::string>(problem.facts[0])));
    }
    return found;
}

bool contains(const std::vector<std::string>& list, const std::string& text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

}  // namespace

TEST_CASE("a file in which only acts were done is in order") {
    Office office;
    CHECK(whatIsWrong(office).empty());
    auto report = office.received(2024);
    report.interventions.clear();
    report.categories.pop_back();
    report = work::saveReport(office.anna(), report).value();
    REQUIRE(
        work::takeStep(office.anna(), report.id, report.version, domain::ReportAct::StartReview));
    REQUIRE(work::takeStep(office.anna(), report.id, report.version + 1,
                           domain::ReportAct::SendBack, "Nee"));
    CHECK(whatIsWrong(office).empty());
}

TEST_CASE("a report that was changed around the journal is found, field by field",
          "[bio2-journal]") {
    Office office;
    auto report = office.received(2024);
    report.summary = "Mooier dan het was.";
    report.categories[0].spent += Money::cents(1);
    goAround(office, [&] { REQUIRE(office.store().reports().update(report)); });
    const auto found = whatIsWrong(office);
    const std::string name = "report " + std::to_string(report.id.value);
    CHECK(found.size() == 2);
    CHECK(contains(found, "row_changed_outside_journal: " + name + ", summary"));
    CHECK(contains(found, "row_changed_outside_journal: " + name + ", categories/a/spent"));
}

TEST_CASE("a payment that no act recorded is found") {
    Office office;
    domain::Decision payment =
        order(office, office.municipality(),
              {1, domain::Date::known(2024, 7, 1), Money::euros(1), {}, {}, 0});
    payment.preparedBy = office.anna().person;
    payment.preparedAt = office.clock.now();
    payment.decidedBy = office.bram().person;
    payment.decidedAt = office.clock.now();
    payment.status = domain::DecisionStatus::Approved;
    domain::DecisionId id;
    goAround(office, [&] { id = office.store().decisions().add(payment); });
    CHECK(whatIsWrong(office) == std::vector<std::string>{"row_changed_outside_journal: decision " +
                                                          std::to_string(id.value)});
}

TEST_CASE("an act in the journal of which nothing is kept is found") {
    Office office;
    goAround(office, [&] {
        work::record(office.anna(), work::Act::RecordPayment, {Subject::Kind::Payment, 77},
                     {{"net", "", "100", false}});
    });
    CHECK(whatIsWrong(office) ==
          std::vector<std::string>{"row_changed_outside_journal: payment 77"});
}

TEST_CASE("a step that no act took is found") {
    Office office;
    const auto report = office.received(2024);
    goAround(office, [&] {
        office.store().reports().addEvent(report.id, {domain::ReportAct::Approve,
                                                      domain::ReportStatus::InReview,
                                                      domain::ReportStatus::Approved,
                                                      office.anna().person,
                                                      office.clock.now(),
                                                      {}});
    });
    CHECK(whatIsWrong(office) ==
          std::vector<std::string>{"row_changed_outside_journal: report " +
                                   std::to_string(report.id.value) + ", status"});
}

TEST_CASE("a journal that contradicts itself is found") {
    Office office;
    const auto round = office.store().rounds().ofYear(2024).value();
    goAround(office, [&] {
        work::record(office.anna(), work::Act::ChangeRound, {Subject::Kind::Round, round.id.value},
                     {{"due", "2020-01-01", round.due.iso(), false}});
    });
    const auto problems = work::verify(office.store());
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].kind == domain::ProblemKind::JournalBroken);
    CHECK(problems[0].field == "due");
}
