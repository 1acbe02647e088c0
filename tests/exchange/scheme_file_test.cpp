// SPDX-License-Identifier: EUPL-1.2
#include "exchange/scheme_file.h"
#include "exchange/scheme_json.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "domain/scheme_fault.h"
#include "exchange/built_in_scheme.h"

using namespace kamerklaar;
using namespace kamerklaar::domain;
using exchange::builtInScheme;
using exchange::readScheme;
using exchange::schemeJson;
using Json = nlohmann::ordered_json;
using Fault = SchemeFault;

namespace {

std::string fileText(const std::string& name) {
    std::ifstream file(name);
    REQUIRE(file.good());
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

Scheme regulation() {
    const auto scheme = readScheme(builtInScheme());
    REQUIRE(scheme.has_value());
    return *scheme;
}

// The regulation with one place of its file replaced; null takes the place away.
std::string withField(const std::string& pointer, const Json& value) {
    Json document = Json::parse(builtInScheme());
    const Json::json_pointer place(pointer);
    if (value.is_null()) {
        document[place.parent_pointer()].erase(place.back());
    } else {
        document[place] = value;
    }
    return document.dump();
}

}  // namespace

TEST_CASE("the built-in scheme is the file in resources, and it agrees with itself") {
    CHECK(builtInScheme() == fileText(KAMERKLAAR_SOURCE "/resources/scheme/pmg2024.json"));
    CHECK(check(regulation()).empty());
}

TEST_CASE("the built-in scheme has the twenty municipalities and the money of the regulation") {
    const Scheme scheme = regulation();
    CHECK(scheme.municipalities.size() == 20);
    CHECK(scheme.municipalities.at(13).statisticsName == "Rijswijk (ZH.)");
    CHECK(scheme.ceiling == Money::euros(30'000'000));
    CHECK(scheme.maximumPerMunicipality == Money::euros(1'500'000));
    CHECK(scheme.programmeYears.size() == 3);
    CHECK(scheme.programmeYears.back().period.contains(Date::known(2027, 7, 1)));
    CHECK(scheme.instalments.size() == 4);
    CHECK(scheme.instalments.front().window.contains(Date::known(2027, 3, 1)));
    CHECK(scheme.rounds.size() == 4);
    CHECK(scheme.firstCalendarYear() == 2024);
    CHECK(scheme.lastCalendarYear() == 2027);
    CHECK(scheme.lastDayOfApplication == Date::known(2024, 5, 14));
    CHECK(scheme.lastDayOfExtensionRequest == Date::known(2026, 12, 31));
    CHECK(scheme.continuityDue == Date::known(2026, 7, 1));
    CHECK(scheme.settlementWeeks == 22);
    CHECK(scheme.objectionWeeks == 6);
    CHECK(scheme.sisaCode.empty());
    CHECK(scheme.sisaDue == Scheme::DayOfYear{7, 15});
    CHECK(scheme.termsOf(TermKind::OtherParticipant).size() == 27);
    CHECK(scheme.termsOf(TermKind::CostCategory).size() == 3);
    CHECK(scheme.rule(ProblemKind::InterventionWithoutBasis)->article == "art. 2, vierde lid");
    for (const std::string code : {"summary", "occasion", "commitment", "regulation", "money",
                                   "evaluation", "attribution", "continuity", "author"}) {
        INFO(code);
        CHECK_FALSE(scheme.text(code).empty());
    }
}

TEST_CASE("a scheme that is written reads back the same") {
    const Scheme scheme = regulation();
    const auto back = readScheme(schemeJson(scheme).dump());
    REQUIRE(back.has_value());
    CHECK(*back == scheme);

    const auto other = readScheme(fileText(KAMERKLAAR_TEST_DATA "/scheme/pmg2022.json"));
    REQUIRE(other.has_value());
    const auto otherBack = readScheme(schemeJson(*other).dump());
    REQUIRE(otherBack.has_value());
    CHECK(*otherBack == *other);
}

TEST_CASE("a regulation of quite another shape loads") {
    const auto scheme = readScheme(fileText(KAMERKLAAR_TEST_DATA "/scheme/pmg2022.json"));
    REQUIRE(scheme.has_value());
    CHECK(scheme->municipalities.size() == 15);
    CHECK(scheme->programmeYears.size() == 5);
    CHECK(scheme->programmeYears.front().reservation == Money::cents(275'000'050));
    CHECK_FALSE(scheme->ceiling.has_value());
    CHECK_FALSE(scheme->maximumPerMunicipality.has_value());
    CHECK_FALSE(scheme->lastDayOfExtension.has_value());
    CHECK(scheme->rule(ProblemKind::InterventionWithoutBasis) == nullptr);
    CHECK(scheme->smallNumberThreshold == 0);
}

TEST_CASE("each place of a scheme file that is wrong is named with what is expected there") {
    struct Row {
        std::string pointer;
        Json value;
        std::string place;
        Fault fault;
    };
    const std::vector<Row> rows = {
        {"/format", 2, "format", Fault::NewerFormat},
        {"/code", "", "code", Fault::MissingValue},
        {"/name", 12, "name", Fault::NotText},
        {"/ceiling", "veel", "ceiling", Fault::NotAnAmount},
        {"/ceiling", 30000000.5, "ceiling", Fault::NotAnAmount},
        {"/ceiling", -1, "ceiling", Fault::NotAnAmount},
        {"/ceiling", "1.2.34", "ceiling", Fault::NotAnAmount},
        {"/ceiling", 18446744073709551615ULL, "ceiling", Fault::NotAnAmount},
        {"/ceiling", 29000000, "programmeYears", Fault::NotTheCeiling},
        {"/spendingPeriod", nullptr, "spendingPeriod", Fault::MissingValue},
        {"/spendingPeriod", "2024", "spendingPeriod", Fault::NotAnObject},
        {"/spendingPeriod/last", "2024-02-30", "spendingPeriod/last", Fault::NotADate},
        {"/spendingPeriod/last", "2023-01-01", "spendingPeriod", Fault::PeriodReversed},
        {"/spendingPeriod/last", "2027-07-02", "spendingPeriod", Fault::YearsMissSpending},
        {"/lastDayOfExtension", "2027-06-30", "lastDayOfExtension", Fault::PeriodReversed},
        {"/lastDayOfApplication", "vorig jaar", "lastDayOfApplication", Fault::NotADate},
        {"/lastDayOfExtensionRequest", "2028-01-01", "lastDayOfExtensionRequest",
         Fault::PeriodReversed},
        {"/continuityDue", 2026, "continuityDue", Fault::NotADate},
        {"/settlementWeeks", "22", "settlementWeeks", Fault::NotANumber},
        {"/settlementWeeks", 5201, "settlementWeeks", Fault::NotANumber},
        {"/objectionWeeks", -6, "objectionWeeks", Fault::NotANumber},
        {"/sisaCode", 90, "sisaCode", Fault::NotText},
        {"/sisaDue", "15 juli", "sisaDue", Fault::NotAnObject},
        {"/sisaDue/day", nullptr, "sisaDue/day", Fault::MissingValue},
        {"/sisaDue/day", 32, "sisaDue", Fault::NotADayOfTheYear},
        {"/sisaDue", {{"month", 2}, {"day", 29}}, "sisaDue", Fault::NotADayOfTheYear},
        {"/terms/other_participant/0/code", "0363", "terms/other_participant/0/code",
         Fault::NotAMunicipalityCode},
        {"/terms/other_participant/0/code", "GM0141", "terms/other_participant/0/code",
         Fault::GivenTwice},
        {"/maximaCountVatFund", "ja", "maximaCountVatFund", Fault::NotYesOrNo},
        {"/smallNumberThreshold", "5", "smallNumberThreshold", Fault::NotANumber},
        {"/programmeYears", nullptr, "programmeYears", Fault::MissingValue},
        {"/programmeYears", Json::object(), "programmeYears", Fault::NotAList},
        {"/programmeYears/0", 1, "programmeYears/0", Fault::NotAnObject},
        {"/programmeYears/1/number", nullptr, "programmeYears/1/number", Fault::MissingValue},
        {"/programmeYears/1/number", 1, "programmeYears/1/number", Fault::GivenTwice},
        {"/programmeYears/1/label", "2024-2025", "programmeYears/1/label", Fault::GivenTwice},
        {"/programmeYears/1/period/first", "2025-06-30", "programmeYears/1/period",
         Fault::YearsOverlap},
        {"/programmeYears/1/period/first", "2025-07-02", "programmeYears/1/period",
         Fault::YearsLeaveGap},
        {"/programmeYears/0/reservation", 500001, "programmeYears", Fault::NotTheMaximum},
        {"/programmeYears/0/reservation", 500001, "programmeYears/0/reservation",
         Fault::AboveCeiling},
        {"/instalments/3/number", 1, "instalments/3/number", Fault::GivenTwice},
        {"/instalments/3/plannedOn", "2027-03-02", "instalments/3/plannedOn", Fault::OutsideWindow},
        {"/instalments/3/calendarYear", 2026, "instalments/3/plannedOn", Fault::OutsideWindow},
        {"/instalments/3/maximum", 249999, "instalments", Fault::NotTheMaximum},
        {"/instalments/3/nationalMaximum", 4999999, "instalments", Fault::NotTheCeiling},
        {"/rounds/1/calendarYear", 2024, "rounds/1/calendarYear", Fault::GivenTwice},
        {"/rounds/1/calendarYear", 2026, "rounds/1/calendarYear", Fault::OutsideWindow},
        {"/rounds/3/calendarYear", 1000000000, "rounds/3/calendarYear", Fault::OutsideWindow},
        {"/rounds/1/due", "2025-07-15", "rounds/1/due", Fault::BeforeItsPeriod},
        {"/terms/cost_category/1/code", "a", "terms/cost_category/1/code", Fault::GivenTwice},
        {"/terms/cost_category/1/name", nullptr, "terms/cost_category/1/name", Fault::MissingValue},
        {"/terms/cost_category/0/marked", true, "terms/cost_category/2/marked", Fault::GivenTwice},
        {"/rules/0/kind", "report_late", "rules/12/kind", Fault::GivenTwice},
        {"/rules/0/severity", "erg", "rules/0/severity", Fault::UnknownSeverity},
        {"/rules/0/limit", -1, "rules/0/limit", Fault::NotANumber},
        {"/dueDates/1/code", "application", "dueDates/1/code", Fault::GivenTwice},
        {"/texts/0/text", "", "texts/0/text", Fault::MissingValue},
        {"/municipalities/0/code", "0141", "municipalities/0/code", Fault::NotAMunicipalityCode},
        {"/municipalities/1/code", "GM0141", "municipalities/1/code", Fault::GivenTwice},
    };
    for (const Row& row : rows) {
        INFO(row.pointer << " = " << row.value.dump() << " expects " << codeOf(row.fault));
        const auto scheme = readScheme(withField(row.pointer, row.value));
        REQUIRE_FALSE(scheme.has_value());
        const Problem expected = schemeProblem(row.place, row.fault);
        CHECK_THAT(scheme.error(), Catch::VectorContains(expected));
    }
}

TEST_CASE("years and instalments agree on their sums also where no whole is given") {
    Json document = Json::parse(builtInScheme());
    for (const char* field : {"ceiling", "maximumPerMunicipality", "texts"}) {
        document.erase(field);
    }
    REQUIRE(readScheme(document.dump()).has_value());
    document["instalments"][3]["maximum"] = 249999;
    document["instalments"][3]["nationalMaximum"] = 4999999;
    const auto scheme = readScheme(document.dump());
    REQUIRE_FALSE(scheme.has_value());
    CHECK(scheme.error() ==
          Problems{schemeProblem("instalments/nationalMaximum", Fault::NotTheYears),
                   schemeProblem("instalments/maximum", Fault::NotTheYears)});
}

TEST_CASE("all faults of a scheme file come back together") {
    Json document = Json::parse(builtInScheme());
    document["ceiling"] = "veel";
    document["spendingPeriod"]["first"] = "gisteren";
    document["rules"][0]["kind"] = "x";
    const auto scheme = readScheme(document.dump());
    REQUIRE_FALSE(scheme.has_value());
    CHECK(scheme.error().size() == 3);

    // What is missing too, each once, also in a file that says nothing at all.
    document.erase("name");
    document["shortName"] = 2024;
    const auto lacking = readScheme(document.dump());
    REQUIRE_FALSE(lacking.has_value());
    CHECK(lacking.error().size() == 5);
    std::string missing;
    const auto nothing = readScheme("{}");
    REQUIRE_FALSE(nothing.has_value());
    for (const Problem& problem : nothing.error()) {
        missing += problem.field + " ";
    }
    CHECK(missing == "spendingPeriod code name shortName programmeYears ");
}

TEST_CASE("what is no JSON is refused with the line where reading stopped") {
    struct Row {
        std::string text;
        std::string line;
        Fault fault;
    };
    const std::vector<Row> rows = {
        {"", "", Fault::EmptyFile},
        {" \r\n", "", Fault::EmptyFile},
        {"{", "1", Fault::NotJson},
        {"{\n\"a\": 1,\n}", "3", Fault::NotJson},
        {"\xFF", "1", Fault::NotUtf8},
        {"{\n\"a\": \"caf\xE9\"}", "2", Fault::NotUtf8},
        {"{\"a\": \"\xC3\"}", "1", Fault::NotUtf8},
        {"[\n9999e99999]", "2", Fault::NotJson},
        {"[]", "", Fault::NotAScheme},
        {"\"tekst\"", "", Fault::NotAScheme},
    };
    for (const auto& [text, line, fault] : rows) {
        INFO(text);
        const auto scheme = readScheme(text);
        REQUIRE_FALSE(scheme.has_value());
        CHECK(scheme.error() == Problems{schemeProblem(line, fault)});
    }
}

TEST_CASE("a scheme file cut short anywhere is refused and never half read") {
    const std::string whole = builtInScheme();
    for (std::size_t length = 0; length + 2 < whole.size(); length += 97) {
        if (readScheme(whole.substr(0, length)).has_value()) {
            FAIL("read after " << length << " bytes");
        }
    }
    SUCCEED();
}
