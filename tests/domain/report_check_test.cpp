// SPDX-License-Identifier: EUPL-1.2
#include "domain/report_check.h"

#include <functional>

#include "domain/regulation.h"

// What asks for a word or is no value at all, beside the rules of the regulation.
using namespace kamerklaar::domain;
using namespace kamerklaar::tests;
using Kind = ProblemKind;

namespace {

struct Row {
    std::string what;
    std::function<void(YearlyReport&)> change;
    Kind kind;
    std::string field;
    Severity severity;
};

}  // namespace

TEST_CASE("each value that is none is refused, where it stands") {
    const auto refusedAt = [](std::string what, Kind kind, std::string field,
                              std::function<void(YearlyReport&)> change) {
        return Row{std::move(what), std::move(change), kind, std::move(field), Severity::Refused};
    };
    const std::string tooLong(static_cast<std::size_t>(longestText) + 1, 'x');
    const std::vector<Row> rows = {
        refusedAt("negative spending", Kind::NegativeAmount, "categories/a/spent",
                  [](auto& report) { report.categories[0].spent = Money::cents(-1); }),
        refusedAt("negative plan", Kind::NegativeAmount, "sectors/scholen/planned",
                  [](auto& report) { report.sectors[0].planned = Money::cents(-1); }),
        refusedAt("negative cost", Kind::NegativeAmount, "interventions/0/cost",
                  [](auto& report) { report.interventions[0].cost = Money::cents(-1); }),
        refusedAt("negative reach", Kind::NegativeNumber, "interventions/1/reachActual",
                  [](auto& report) { report.interventions[1].reachActual = -1; }),
        refusedAt("negative plan of reach", Kind::NegativeNumber, "interventions/1/reachPlanned",
                  [](auto& report) { report.interventions[1].reachPlanned = -40; }),
        refusedAt("negative completed", Kind::NegativeNumber, "interventions/1/completed",
                  [](auto& report) { report.interventions[1].completed = -1; }),
        refusedAt("negative dropped out", Kind::NegativeNumber, "interventions/1/droppedOut",
                  [](auto& report) { report.interventions[1].droppedOut = -1; }),
        refusedAt("category twice", Kind::DuplicateCode, "categories/a",
                  [](auto& report) { report.categories[1].code = "a"; }),
        refusedAt("sector twice", Kind::DuplicateCode, "sectors/scholen",
                  [](auto& report) { report.sectors[1].code = "scholen"; }),
        refusedAt("factor twice", Kind::DuplicateCode, "factors/onderwijs",
                  [](auto& report) { report.factors.push_back(report.factors[0]); }),
        refusedAt("unknown sector", Kind::UnknownCode, "sectors/tuinbouw",
                  [](auto& report) { report.sectors[0].code = "tuinbouw"; }),
        refusedAt("unknown basis", Kind::UnknownCode, "interventions/0/basis",
                  [](auto& report) { report.interventions[0].basis = "z"; }),
        refusedAt("unknown level", Kind::UnknownCode, "interventions/0/njiLevel",
                  [](auto& report) { report.interventions[0].njiLevel = "beste"; }),
        refusedAt("unknown ages", Kind::UnknownCode, "interventions/0/ageBand",
                  [](auto& report) { report.interventions[0].ageBand = "0-99"; }),
        refusedAt("unknown partner", Kind::UnknownCode, "partners/0/kind",
                  [](auto& report) { report.partners[0].kind = "leger"; }),
        refusedAt("nameless intervention", Kind::Missing, "interventions/0/name",
                  [](auto& report) { report.interventions[0].name = " "; }),
        refusedAt("nameless indicator", Kind::Missing, "indicators/0/name",
                  [](auto& report) { report.indicators[0].name.clear(); }),
        refusedAt("received on no day", Kind::Missing, "receivedOn",
                  [](auto& report) { report.receivedOn.reset(); }),
        refusedAt("received tomorrow", Kind::DayInFuture, "receivedOn",
                  [](auto& report) { report.receivedOn = Date::known(2026, 8, 2); }),
        refusedAt("summary without end", Kind::TextTooLong, "summary",
                  [=](auto& report) { report.summary = tooLong; }),
        refusedAt("place without end", Kind::TextTooLong, "interventions/0/place",
                  [=](auto& report) { report.interventions[0].place = tooLong; }),
    };
    for (const Row& row : rows) {
        INFO(row.what);
        YearlyReport report = calmReport();
        row.change(report);
        const Problems problems = check(report, regulation(), calmSurroundings());
        REQUIRE(refuses(problems));
        CHECK(codeOf(problems.front().kind) == codeOf(row.kind));
        CHECK(problems.front().field == row.field);
        CHECK(problems.front().severity == row.severity);
    }
}

TEST_CASE("a text is measured in characters, not in bytes") {
    YearlyReport report = calmReport();
    for (std::int64_t i = 0; i < longestText; ++i) {
        report.summary += "\u00EB";
    }
    CHECK(check(report, regulation(), calmSurroundings()).empty());
}

TEST_CASE("a reach above what is plausible asks for a word, and the word answers it") {
    YearlyReport report = calmReport();
    const std::int64_t most = *regulation().rule(Kind::ReachImplausible)->limit;
    report.interventions[0].reachActual = most;
    CHECK(check(report, regulation(), calmSurroundings()).empty());
    report.interventions[0].reachActual = most + 1;
    const auto problem =
        found(check(report, regulation(), calmSurroundings()), Kind::ReachImplausible);
    REQUIRE(problem.has_value());
    CHECK(problem->field == "interventions/0/reachActual");
    CHECK(problem->severity == Severity::Asks);
    CHECK(problem->facts == std::vector<Fact>{std::string("Leren van delict"), most + 1, most});
    report.interventions[0].reachNote = "Voorlichting aan alle scholen van de stad.";
    CHECK(check(report, regulation(), calmSurroundings()).empty());
}

TEST_CASE("more young people who finished or dropped out than were reached asks for a word") {
    YearlyReport report = calmReport();
    report.interventions[0].droppedOut = 6;
    const Problems problems = check(report, regulation(), calmSurroundings());
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().kind == Kind::CompletedAboveReach);
    CHECK(problems.front().facts ==
          std::vector<Fact>{std::string("Leren van delict"), std::int64_t{36}, std::int64_t{35}});
    report.interventions[0].completed = INT64_MAX;
    CHECK(check(report, regulation(), calmSurroundings()).size() == 1);
    report.interventions[0].reachActual.reset();
    CHECK(check(report, regulation(), calmSurroundings()).empty());
}

TEST_CASE("a change is measured per day, since the first round was half a year") {
    YearlyReport report = calmReport();
    ReportSurroundings around = calmSurroundings();
    const auto asks = [&] {
        return found(check(report, regulation(), around), Kind::ChangeImplausible).has_value();
    };
    CHECK_FALSE(asks());
    around.lastPeriod.reset();  // 150,000 then and 340,000 now, as they stand
    CHECK(asks());
    around.spentLastYear = Money::euros(340'000);
    CHECK_FALSE(asks());
    around.spentLastYear = Money::euros(680'000);  // half as much is still within the limit
    CHECK_FALSE(asks());
    around.spentLastYear = Money::cents(68'000'001);
    CHECK(asks());
    report.changeNote = "Twee functies stonden open.";
    CHECK_FALSE(asks());
    report.changeNote.clear();
    around.spentLastYear = Money();  // nothing to measure against
    CHECK_FALSE(asks());
    around.spentLastYear.reset();
    CHECK_FALSE(asks());
}

TEST_CASE("spending above its plan, above a programme year or not as divided is flagged") {
    const Scheme& scheme = regulation();
    YearlyReport report = calmReport();
    report.categories[0].planned = Money::euros(49'999);
    auto problem = found(check(report, scheme, calmSurroundings()), Kind::SpendingAbovePlan);
    REQUIRE(problem.has_value());
    CHECK(problem->field == "categories/a/spent");
    const std::vector<Fact> named = {scheme.term(TermKind::CostCategory, "a")->name,
                                     Money::euros(50'000), Money::euros(49'999)};
    CHECK(problem->facts == named);

    report = calmReport();
    report.sectors[0].spent += Money::cents(1);
    problem = found(check(report, scheme, calmSurroundings()), Kind::SectorsDiffer);
    REQUIRE(problem.has_value());
    CHECK(problem->facts == std::vector<Fact>{Money::cents(34'000'001), Money::euros(340'000)});

    report = calmReport();
    const Money year = *scheme.programmeYears.front().reservation;
    report.categories[0].spent += year;
    problem = found(check(report, scheme, calmSurroundings()), Kind::SpendingAboveProgrammeYear);
    REQUIRE(problem.has_value());
    CHECK(problem->severity == Severity::Flagged);
    CHECK(problem->facts == std::vector<Fact>{Money::euros(840'000), year});
}

TEST_CASE("the gravest comes first, and everything comes back together") {
    YearlyReport report = calmReport();
    report.interventions[0].basis.clear();
    report.interventions[0].ageBand.clear();
    report.interventions[1].reachActual = -1;
    report.coordinatorInPlace = Answer::No;
    const Problems problems = check(report, regulation(), calmSurroundings());
    REQUIRE(problems.size() == 4);
    CHECK(problems[0].kind == Kind::NegativeNumber);
    CHECK(problems[1].kind == Kind::AgeBandMissing);
    CHECK(problems[2].severity == Severity::Flagged);
    CHECK(problems[3].severity == Severity::Flagged);
}

TEST_CASE("of a report that has not come nothing is said but that it is not there") {
    YearlyReport report;
    ReportSurroundings around = calmSurroundings();
    CHECK(check(report, regulation(), around).size() == 1);
    around.today = Date::known(2026, 1, 1);
    CHECK(check(report, regulation(), around).empty());
}

TEST_CASE("a rule that a scheme lacks is not checked") {
    YearlyReport report = calmReport();
    report.interventions[0].basis.clear();
    report.interventions[1].njiLevel.clear();
    report.interventions[0].ageBand.clear();
    report.interventions[0].reachActual = 1'000'000;
    report.interventions[0].cost = Money::euros(1);
    report.coordinatorInPlace = Answer::No;
    report.receivedOn = Date::known(2026, 7, 30);
    report.sectors.clear();
    ReportSurroundings around = calmSurroundings();
    around.spentInEarlierRounds = Money::euros(2'000'000);
    CHECK(check(report, regulation(), around).size() >= 7);

    Scheme scheme = regulation();
    scheme.rules.clear();
    CHECK(check(report, scheme, around).empty());

    // Each rule alone finds only what it is about.
    for (const SchemeRule& rule : regulation().rules) {
        scheme.rules = {rule};
        for (const Problem& problem : check(report, scheme, around)) {
            CHECK(codeOf(problem.kind) == codeOf(rule.kind));
        }
    }
}

TEST_CASE("a regulation of quite another shape is held to its own rules only") {
    const Scheme scheme = otherRegulation();
    YearlyReport report = calmReport();
    report.categories = {{"activiteiten", Money::euros(100), Money::euros(5'000'000)}};
    report.sectors = {{"wat dan ook", Money(), Money::euros(1)}};
    report.interventions[0].basis = "eigen inzicht";
    report.interventions[1].basis.clear();
    for (Intervention& intervention : report.interventions) {
        intervention.category = "activiteiten";
        intervention.ageBand = "8-27";
    }
    report.receivedOn = Date::known(2026, 7, 30);
    const Problems problems = check(report, scheme, calmSurroundings());
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().kind == Kind::SpendingAboveAward);
    CHECK(problems.front().article == "art. 4");

    report.categories[0].code = "a";
    CHECK(refuses(check(report, scheme, calmSurroundings())));
}
