// SPDX-License-Identifier: EUPL-1.2
#include "domain/figures.h"
#include "domain/regulation.h"

// One test for each rule of the regulation that a report can meet. The tag names the article, and
// docs/policy.md names the tag: a test there holds the two together.
using namespace kamerklaar::domain;
using namespace kamerklaar::tests;
using Kind = ProblemKind;

namespace {

struct Finding {
    Kind kind;
    std::string field;
    Severity severity;
    std::string article;
    std::vector<Fact> facts;
};

// Exactly this one thing is said, with the article from the data.
void checkOnly(const YearlyReport& report, const Finding& expected,
               const ReportSurroundings& around = calmSurroundings()) {
    const Problems problems = check(report, regulation(), around);
    REQUIRE(problems.size() == 1);
    const Problem& problem = problems.front();
    CHECK(codeOf(problem.kind) == codeOf(expected.kind));
    CHECK(problem.field == expected.field);
    CHECK(codeOf(problem.severity) == codeOf(expected.severity));
    CHECK(problem.article == expected.article);
    CHECK(problem.facts == expected.facts);
}

}  // namespace

TEST_CASE("of a report that is in order there is nothing to say") {
    CHECK(check(calmReport(), regulation(), calmSurroundings()).empty());
}

TEST_CASE("an amount belongs to one of the three cost categories", "[art-2-3]") {
    for (const std::string code : {"d", ""}) {
        YearlyReport report = calmReport();
        report.categories[0].code = code;
        checkOnly(report, {Kind::UnknownCategory,
                           "categories/" + code,
                           Severity::Refused,
                           "art. 2, derde lid",
                           {code}});
        report = calmReport();
        report.interventions.push_back(report.interventions[0]);
        report.interventions[2].category = code;
        report.interventions[2].cost = Money();
        checkOnly(report, {Kind::UnknownCategory,
                           "interventions/2/category",
                           Severity::Refused,
                           "art. 2, derde lid",
                           {code}});
    }
}

TEST_CASE("interventions are paid from category c and cost what is spent there", "[art-2-3-c]") {
    YearlyReport report = calmReport();
    report.interventions[1].cost += Money::cents(1);
    checkOnly(report, {Kind::InterventionsDiffer,
                       "categories/c/spent",
                       Severity::Flagged,
                       "art. 2, derde lid, onder c",
                       {Money::cents(20'000'001), Money::euros(200'000)}});
}

TEST_CASE("each intervention has a basis", "[art-2-4]") {
    YearlyReport report = calmReport();
    report.interventions[0].basis.clear();
    checkOnly(report, {Kind::InterventionWithoutBasis,
                       "interventions/0/basis",
                       Severity::Flagged,
                       "art. 2, vierde lid",
                       {std::string("Leren van delict")}});
}

TEST_CASE("a basis of recognition needs a level that counts as recognised", "[art-2-4-b]") {
    const std::vector<std::pair<std::string, bool>> levels = {
        {"", false}, {"onderbouwd", false}, {"eerste", true}, {"goede", true}, {"sterke", true}};
    for (const auto& [level, suffices] : levels) {
        INFO(level);
        YearlyReport report = calmReport();
        report.interventions[1].njiLevel = level;
        if (suffices) {
            CHECK(check(report, regulation(), calmSurroundings()).empty());
        } else {
            checkOnly(report, {Kind::InterventionWithoutRecognition,
                               "interventions/1/njiLevel",
                               Severity::Flagged,
                               "art. 2, vierde lid, onder b",
                               {std::string("Alleen jij bepaalt")}});
        }
    }
}

TEST_CASE("spending is held against the net award, without compensable VAT", "[art-2-5]") {
    ReportSurroundings around = calmSurroundings();
    around.spentInEarlierRounds = Money::euros(1'060'000);
    CHECK(check(calmReport(), regulation(), around).empty());
    around.spentInEarlierRounds += Money::cents(1);
    checkOnly(calmReport(),
              {Kind::SpendingAboveAward,
               "categories",
               Severity::Flagged,
               "",
               {Money::cents(140'000'001), Money::euros(1'400'000)}},
              around);
}

TEST_CASE("the programme coordination is in place", "[art-3]") {
    for (const Answer answer : {Answer::No, Answer::Unknown}) {
        YearlyReport report = calmReport();
        report.coordinatorInPlace = answer;
        checkOnly(
            report,
            {Kind::CoordinatorMissing, "coordinatorInPlace", Severity::Flagged, "art. 3", {}});
    }
}

TEST_CASE("a report that is not there the day after it was due is missing", "[art-8-3]") {
    YearlyReport report;
    ReportSurroundings around = calmSurroundings();
    around.today = around.round.due;
    CHECK(check(report, regulation(), around).empty());
    around.today = around.round.due.plusDays(1);
    checkOnly(report,
              {Kind::ReportMissing,
               "receivedOn",
               Severity::Flagged,
               "art. 8, derde lid",
               {around.round.due}},
              around);
    report.ownDue = around.today;
    CHECK(check(report, regulation(), around).empty());
}

TEST_CASE("a report that came after its day is late, by the award letter's own day too",
          "[art-8-3]") {
    YearlyReport report = calmReport();
    report.receivedOn = Date::known(2026, 7, 16);
    checkOnly(report, {Kind::ReportLate,
                       "receivedOn",
                       Severity::Flagged,
                       "art. 8, derde lid",
                       {Date::known(2026, 7, 15), Date::known(2026, 7, 16)}});
    report.ownDue = Date::known(2026, 7, 16);
    CHECK(check(report, regulation(), calmSurroundings()).empty());
}

TEST_CASE("the last day of the spending period is inside it, the next day only after an extension",
          "[art-10a]") {
    YearlyReport report = calmReport();
    const Date last = regulation().spendingPeriod.last();
    report.ownPeriod = Period::known(Date::known(2027, 1, 1), last);
    ReportSurroundings around = calmSurroundings();
    around.spentLastYear.reset();
    CHECK(check(report, regulation(), around).empty());
    report.ownPeriod = Period::known(Date::known(2027, 1, 1), last.plusDays(1));
    checkOnly(report,
              {Kind::SpendingOutsidePeriod,
               "ownPeriod/last",
               Severity::Flagged,
               "art. 10a",
               {regulation().spendingPeriod.first(), last}},
              around);
    around.ownSpendingPeriod =
        Period::known(regulation().spendingPeriod.first(), *regulation().lastDayOfExtension);
    CHECK(check(report, regulation(), around).empty());
}

TEST_CASE("the instalments add up to the ceiling and to the most that a municipality can get",
          "[art-6]") {
    Money national;
    Money each;
    for (const InstalmentPlan& plan : regulation().instalments) {
        national += *plan.nationalMaximum;
        each += *plan.maximum;
        CHECK(plan.article == "art. 6");
        CHECK(plan.window.contains(plan.plannedOn));
    }
    CHECK(national == regulation().ceiling);
    CHECK(each == regulation().maximumPerMunicipality);
}

TEST_CASE("the regulation names twenty municipalities, each once", "[art-2-2]") {
    CHECK(regulation().municipalities.size() == 20);
    CHECK(regulation().municipalities.front().listLetter == "a");
    CHECK(regulation().municipalities.back().listLetter == "t");
}

TEST_CASE("the analysis is described in the five domains of the regulation", "[art-4-4-a]") {
    CHECK(regulation().termsOf(TermKind::FactorDomain).size() == 5);
    YearlyReport report = calmReport();
    report.factors = {{"weer", Movement::Better, {}}};
    checkOnly(report,
              {Kind::UnknownCode, "factors/weer", Severity::Refused, "", {std::string("weer")}});
}

TEST_CASE("the days of the regulation stand in its data, once each", "[art-dates]") {
    const std::vector<std::string> known = {
        "2024-05-15 application",  "2024-07-01 eligible",    "2024-07-01 instalment1",
        "2025-02-01 instalment2",  "2025-07-15 sisa2024",    "2026-02-01 instalment3",
        "2026-07-01 continuity",   "2026-07-15 sisa2025",    "2026-12-31 extensionRequest",
        "2027-02-01 instalment4",  "2027-03-01 lastPayment", "2027-05-15 lapse",
        "2027-07-01 spendingEnds", "2027-07-15 sisa2026",    "2027-12-31 extensionEnds",
        "2028-07-15 sisa2027"};
    std::vector<std::string> days;
    for (const DueDate& each : regulation().dueDates) {
        days.push_back(each.date.iso() + " " + each.code);
    }
    CHECK(days == known);
    // The same days where the rules look for them.
    CHECK(regulation().spendingPeriod ==
          Period::known(Date::known(2024, 7, 1), Date::known(2027, 7, 1)));
    CHECK(regulation().lastDayOfExtension == Date::known(2027, 12, 31));
    CHECK(regulation().lastDayOfExtensionRequest == Date::known(2026, 12, 31));
    CHECK(regulation().continuityDue == Date::known(2026, 7, 1));
    CHECK(regulation().settlementWeeks == 22);
    for (const InstalmentPlan& plan : regulation().instalments) {
        CHECK(plan.window == Period::known(Date::known(2024, 7, 1), Date::known(2027, 3, 1)));
    }
}

TEST_CASE("the continuity report has its day", "[art-8-4]") {
    const auto& dates = regulation().dueDates;
    const auto due = std::find_if(dates.begin(), dates.end(),
                                  [](const DueDate& each) { return each.code == "continuity"; });
    REQUIRE(due != dates.end());
    CHECK(due->date == Date::known(2026, 7, 1));
    CHECK(due->article == "art. 8, vierde lid");
}
