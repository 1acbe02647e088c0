// SPDX-License-Identifier: EUPL-1.2
#include "domain/fields.h"

#include <catch2/catch.hpp>
#include <functional>
#include <set>

#include "domain/regulation.h"

using namespace kamerklaar::domain;
using kamerklaar::tests::calmReport;

namespace {

template <typename Thing>
struct Edit {
    std::string path;
    std::function<void(Thing&)> change;
};

// Each edit changes exactly its own field. Together with the count of fields this finds a member
// that fieldsOf forgets and a field that no edit here knows.
template <typename Thing>
void checkEach(const Thing& before, const std::vector<Edit<Thing>>& edits) {
    std::set<std::string> touched;
    for (const Edit<Thing>& edit : edits) {
        INFO(edit.path);
        Thing after = before;
        edit.change(after);
        const Changes changes = difference(fieldsOf(before), fieldsOf(after));
        REQUIRE(changes.size() == 1);
        CHECK(changes.front().path == edit.path);
        CHECK(changes.front().before != changes.front().after);
        touched.insert(edit.path);
    }
    for (const Field& field : fieldsOf(before)) {
        INFO(field.path << " has no edit in this test");
        CHECK(touched.contains(field.path));
    }
}

const Date someDay = Date::known(2026, 3, 4);

// One line in each list, so that the paths are few.
YearlyReport shortReport() {
    YearlyReport report = calmReport();
    report.ownPeriod = Period::known(Date::known(2025, 1, 1), Date::known(2025, 12, 31));
    report.categories.resize(1);
    report.sectors.resize(1);
    report.interventions.resize(1);
    return report;
}

}  // namespace

TEST_CASE("every member of a report is a field of its own") {
    using Report = YearlyReport;
    const std::vector<Edit<Report>> edits = {
        {"municipality", [](Report& r) { r.municipality = {8}; }},
        {"round", [](Report& r) { r.round = {3}; }},
        {"status", [](Report& r) { r.status = ReportStatus::Approved; }},
        {"ownPeriod/first",
         [](Report& r) {
             r.ownPeriod = Period::known(r.ownPeriod->first().plusDays(1), r.ownPeriod->last());
         }},
        {"ownPeriod/last",
         [](Report& r) { r.ownPeriod = Period::known(r.ownPeriod->first(), someDay); }},
        {"ownDue", [](Report& r) { r.ownDue = someDay; }},
        {"receivedOn", [](Report& r) { r.receivedOn = someDay; }},
        {"summary", [](Report& r) { r.summary = "x"; }},
        {"categories/a/planned", [](Report& r) { r.categories[0].planned = Money::cents(1); }},
        {"categories/a/spent", [](Report& r) { r.categories[0].spent = Money::cents(1); }},
        {"sectors/scholen/planned", [](Report& r) { r.sectors[0].planned = Money::cents(1); }},
        {"sectors/scholen/spent", [](Report& r) { r.sectors[0].spent = Money::cents(1); }},
        {"interventions/0/name", [](Report& r) { r.interventions[0].name = "x"; }},
        {"interventions/0/category", [](Report& r) { r.interventions[0].category = "a"; }},
        {"interventions/0/basis", [](Report& r) { r.interventions[0].basis = "b"; }},
        {"interventions/0/njiLevel", [](Report& r) { r.interventions[0].njiLevel = "goede"; }},
        {"interventions/0/meetsQualityFramework",
         [](Report& r) { r.interventions[0].meetsQualityFramework = Answer::Yes; }},
        {"interventions/0/qualityNote", [](Report& r) { r.interventions[0].qualityNote = "x"; }},
        {"interventions/0/ageBand", [](Report& r) { r.interventions[0].ageBand = "8-11"; }},
        {"interventions/0/place", [](Report& r) { r.interventions[0].place = "x"; }},
        {"interventions/0/provider", [](Report& r) { r.interventions[0].provider = "x"; }},
        {"interventions/0/reachPlanned", [](Report& r) { r.interventions[0].reachPlanned = 1; }},
        {"interventions/0/reachActual", [](Report& r) { r.interventions[0].reachActual = 1; }},
        {"interventions/0/completed", [](Report& r) { r.interventions[0].completed = 1; }},
        {"interventions/0/droppedOut", [](Report& r) { r.interventions[0].droppedOut.reset(); }},
        {"interventions/0/reachNote", [](Report& r) { r.interventions[0].reachNote = "x"; }},
        {"interventions/0/cost", [](Report& r) { r.interventions[0].cost = Money(); }},
        {"interventions/0/status",
         [](Report& r) { r.interventions[0].status = InterventionStatus::Stopped; }},
        {"indicators/0/name", [](Report& r) { r.indicators[0].name = "x"; }},
        {"indicators/0/unit", [](Report& r) { r.indicators[0].unit = "x"; }},
        {"indicators/0/source", [](Report& r) { r.indicators[0].source = "x"; }},
        {"indicators/0/baseline", [](Report& r) { r.indicators[0].baseline = 1; }},
        {"indicators/0/target", [](Report& r) { r.indicators[0].target = 1; }},
        {"indicators/0/actual", [](Report& r) { r.indicators[0].actual = 1; }},
        {"factors/onderwijs/movement",
         [](Report& r) { r.factors[0].movement = Movement::Unknown; }},
        {"factors/onderwijs/note", [](Report& r) { r.factors[0].note = "x"; }},
        {"partners/0/kind", [](Report& r) { r.partners[0].kind = "om"; }},
        {"partners/0/name", [](Report& r) { r.partners[0].name = "x"; }},
        {"partners/0/contribution", [](Report& r) { r.partners[0].contribution = "x"; }},
        {"targetGroupProof", [](Report& r) { r.targetGroupProof = "x"; }},
        {"problemAnalysis", [](Report& r) { r.problemAnalysis = AnalysisStatus::Finished; }},
        {"coordinatorInPlace", [](Report& r) { r.coordinatorInPlace = Answer::No; }},
        {"coordinatorNote", [](Report& r) { r.coordinatorNote = "x"; }},
        {"progress", [](Report& r) { r.progress = "x"; }},
        {"results", [](Report& r) { r.results = "x"; }},
        {"bottlenecks", [](Report& r) { r.bottlenecks = "x"; }},
        {"lessons", [](Report& r) { r.lessons = "x"; }},
        {"continuity", [](Report& r) { r.continuity = "x"; }},
        {"deviations", [](Report& r) { r.deviations = "x"; }},
        {"expectedUnderspending", [](Report& r) { r.expectedUnderspending = Money(); }},
        {"changeNote", [](Report& r) { r.changeNote = "x"; }},
        {"mayBeQuoted", [](Report& r) { r.mayBeQuoted = Answer::Yes; }},
    };
    checkEach(shortReport(), edits);
}

TEST_CASE("every member of what is granted and paid is a field of its own") {
    const Period year = Period::known(Date::known(2025, 1, 1), Date::known(2025, 12, 31));
    checkEach<Round>(
        {{1}, 2025, year, Date::known(2026, 7, 15), 1},
        {{"year", [](Round& r) { r.year = 2026; }},
         {"period/first",
          [](Round& r) {
              r.period = Period::known(r.period.first().plusDays(1), r.period.last());
          }},
         {"period/last", [](Round& r) { r.period = Period::known(r.period.first(), someDay); }},
         {"due", [](Round& r) { r.due = someDay; }}});
    checkEach<Allocation>({{1}, 1, {Money::euros(5), Money::euros(1)}, true},
                          {{"municipality", [](Allocation& a) { a.municipality = {2}; }},
                           {"programmeYear", [](Allocation& a) { a.programmeYear = 2; }},
                           {"gross", [](Allocation& a) { a.amount.gross = Money(); }},
                           {"vatFund", [](Allocation& a) { a.amount.vatFund = Money(); }},
                           {"isReservation", [](Allocation& a) { a.isReservation = false; }}});
    checkEach<Instalment>({{1}, {1}, 1, 2024, {}, {Money::euros(5), Money::euros(1)}},
                          {{"municipality", [](Instalment& i) { i.municipality = {2}; }},
                           {"number", [](Instalment& i) { i.number = 2; }},
                           {"calendarYear", [](Instalment& i) { i.calendarYear = 2025; }},
                           {"plannedOn", [](Instalment& i) { i.plannedOn = someDay; }},
                           {"gross", [](Instalment& i) { i.amount.gross = Money(); }},
                           {"vatFund", [](Instalment& i) { i.amount.vatFund = Money(); }}});
    checkEach<Payment>({{1}, {}, {1}, 1, {}, Money::euros(4), Money::euros(1), "K1"},
                       {{"municipality", [](Payment& p) { p.municipality = {2}; }},
                        {"instalment", [](Payment& p) { p.instalment = 2; }},
                        {"paidOn", [](Payment& p) { p.paidOn = someDay; }},
                        {"net", [](Payment& p) { p.net = Money(); }},
                        {"vatFund", [](Payment& p) { p.vatFund = Money(); }},
                        {"reference", [](Payment& p) { p.reference = "K2"; }}});
}

TEST_CASE("every member of documents, editions, municipalities and people is a field of its own") {
    checkEach<CaseDocument>(
        {{1},
         {Subject::Kind::Report, 3},
         CaseDocument::Direction::Incoming,
         "a.pdf",
         "application/pdf",
         {},
         "b",
         "c",
         "d",
         "e",
         5},
        {{"subject/kind", [](CaseDocument& d) { d.subject.kind = Subject::Kind::Payment; }},
         {"subject/id", [](CaseDocument& d) { d.subject.id = 4; }},
         {"direction", [](CaseDocument& d) { d.direction = CaseDocument::Direction::Outgoing; }},
         {"fileName", [](CaseDocument& d) { d.fileName = "x"; }},
         {"mediaType", [](CaseDocument& d) { d.mediaType = "x"; }},
         {"date", [](CaseDocument& d) { d.date = someDay; }},
         {"sender", [](CaseDocument& d) { d.sender = "x"; }},
         {"caseNumber", [](CaseDocument& d) { d.caseNumber = "x"; }},
         {"reference", [](CaseDocument& d) { d.reference = "x"; }},
         {"sha256", [](CaseDocument& d) { d.sha256 = "x"; }},
         {"size", [](CaseDocument& d) { d.size = 6; }}});
    checkEach<Edition>({2025, {}, false, 1, 0}, {{"year", [](Edition& e) { e.year = 2026; }},
                                                 {"cutOff", [](Edition& e) { e.cutOff = someDay; }},
                                                 {"isFinal", [](Edition& e) { e.isFinal = true; }},
                                                 {"number", [](Edition& e) { e.number = 2; }}});
    checkEach<Municipality>({{1}, "a", "GM0141", "b", "c", "d", "e", "f"},
                            {{"listLetter", [](Municipality& m) { m.listLetter = "x"; }},
                             {"code", [](Municipality& m) { m.code = "x"; }},
                             {"name", [](Municipality& m) { m.name = "x"; }},
                             {"statisticsName", [](Municipality& m) { m.statisticsName = "x"; }},
                             {"provinceCode", [](Municipality& m) { m.provinceCode = "x"; }},
                             {"province", [](Municipality& m) { m.province = "x"; }},
                             {"region", [](Municipality& m) { m.region = "x"; }}});
    checkEach<Person>({{1}, "a", "b", {Role::Officer}},
                      {{"account", [](Person& p) { p.account = "x"; }},
                       {"name", [](Person& p) { p.name = "x"; }},
                       {"roles", [](Person& p) { p.roles = {Role::Manager}; }}});
}

TEST_CASE("the number and the version of a row are no part of what it says") {
    YearlyReport report = shortReport();
    const Fields before = fieldsOf(report);
    report.id = {99};
    report.version = 7;
    CHECK(difference(before, fieldsOf(report)).empty());
}

TEST_CASE("words and names are private, codes and numbers are not") {
    const std::set<std::string> open = {"status", "basis",  "njiLevel", "ageBand", "category",
                                        "kind",   "spent",  "planned",  "cost",    "baseline",
                                        "target", "actual", "movement", "round",   "completed"};
    const std::set<std::string> shut = {
        "name",     "summary", "place",   "provider",   "unit",         "source",    "note",
        "progress", "lessons", "results", "changeNote", "contribution", "reachNote", "qualityNote"};
    for (const Field& field : fieldsOf(shortReport())) {
        const std::string last = field.path.substr(field.path.rfind('/') + 1);
        INFO(field.path);
        CHECK_FALSE((open.contains(last) && field.isPrivate));
        CHECK_FALSE((shut.contains(last) && !field.isPrivate));
    }
}

TEST_CASE("a difference has the order of what came after, then what is gone") {
    const Fields before = {
        {"a", "1", false}, {"b", "2", true}, {"c", "3", false}, {"d", "", false}};
    const Fields after = {
        {"e", "5", false}, {"c", "4", false}, {"a", "1", false}, {"f", "", false}};
    CHECK(difference(before, after) ==
          Changes{{"e", "", "5", false}, {"c", "3", "4", false}, {"b", "2", "", true}});
    CHECK(difference(before, before).empty());
    CHECK(difference({}, {}).empty());
}

TEST_CASE("values of the closed lists come back from their codes, and unknown ones are the first") {
    for (const Answer value : {Answer::Unknown, Answer::No, Answer::Yes}) {
        CHECK(answerFrom(codeOf(value)) == value);
    }
    for (const InterventionStatus value :
         {InterventionStatus::Planned, InterventionStatus::Running, InterventionStatus::Finished,
          InterventionStatus::Stopped}) {
        CHECK(interventionStatusFrom(codeOf(value)) == value);
    }
    for (const Movement value :
         {Movement::Unknown, Movement::Better, Movement::Same, Movement::Worse}) {
        CHECK(movementFrom(codeOf(value)) == value);
    }
    for (const AnalysisStatus value : {AnalysisStatus::Unknown, AnalysisStatus::NotStarted,
                                       AnalysisStatus::InProgress, AnalysisStatus::Finished}) {
        CHECK(analysisStatusFrom(codeOf(value)) == value);
    }
    CHECK(answerFrom("") == Answer::Unknown);
    CHECK(interventionStatusFrom("?") == InterventionStatus::Planned);
    for (int number = 0; number <= static_cast<int>(Subject::Kind::Edition); ++number) {
        const auto kind = static_cast<Subject::Kind>(number);
        CHECK(subjectKindFrom(codeOf(kind)) == kind);
    }
}
