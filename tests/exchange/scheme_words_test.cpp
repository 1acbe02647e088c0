// SPDX-License-Identifier: EUPL-1.2
//
// What a scheme file names has to exist: a field, a list, a rule, a text, a figure within a text. A
// name that is passed over in silence is missed years later, in the report to parliament.
#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "domain/problem_text.h"
#include "domain/scheme_fault.h"
#include "exchange/built_in_scheme.h"
#include "exchange/scheme_file.h"
#include "work/scheme_texts.h"

using namespace kamerklaar;
using namespace kamerklaar::domain;
using Json = nlohmann::ordered_json;
using Fault = SchemeFault;

namespace {

Problems faultsIn(const std::string& json) {
    const auto scheme = exchange::readScheme(json);
    return scheme ? Problems() : scheme.error();
}

std::string withText(const std::string& code, const std::string& words) {
    Json document = Json::parse(exchange::builtInScheme());
    for (Json& text : document["texts"]) {
        if (text["code"] == code) {
            text["text"] = words;
            return document.dump();
        }
    }
    document["texts"].push_back({{"code", code}, {"text", words}});
    return document.dump();
}

std::string withWords(const std::string& pointer, const Json& value) {
    Json document = Json::parse(exchange::builtInScheme());
    document[Json::json_pointer(pointer)] = value;
    return document.dump();
}

/// The one fault that a file has, as it is told.
std::string told(const std::string& json, Language language = Language::English) {
    const Problems faults = faultsIn(json);
    REQUIRE(faults.size() == 1);
    return sentence(faults.front(), language);
}

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

}  // namespace

TEST_CASE("a text with a code that nothing prints is refused, and the codes are listed") {
    const std::string file = withWords("/texts/2/code", "sumary");
    CHECK_THAT(told(file), StartsWith("At \"texts/2/code\" the scheme file names the text "
                                      "\"sumary\", which this program does not know. Known are: "));
    CHECK_THAT(told(file),
               Contains("summary") && Contains("cw31_goal") && Contains("return_rules"));
    CHECK_THAT(told(file, Language::Dutch),
               StartsWith("Het regelingsbestand noemt bij \"texts/2/code\" de tekst \"sumary\""));
}

TEST_CASE("a figure that a text names and that this scheme cannot have is refused with its place") {
    const std::string file = withText("cw31_state", "Ten hoogste {platfond}, {plafond:euro}.");
    CHECK_THAT(told(file), Contains("{platfond}") && Contains("cannot fill in") &&
                               Contains("plafond, ") && Contains("gemeente.CODE.besteed"));
    CHECK_THAT(told(file, Language::Dutch),
               Contains("/text\" {platfond}, en dat kan dit programma"));
    // A form that the figure does not have, a table, and what is not closed.
    CHECK_THAT(told(withText("money", "{verslagjaar:euro}")), Contains("{verslagjaar:euro}"));
    CHECK_THAT(told(withText("money", "{{cw31.tabel}}")), Contains("{{cw31.tabel}}"));
    CHECK_THAT(told(withText("money", "Ten hoogste {plafond.")),
               Contains("opened and not closed: {plafond."));
    // A scheme without a ceiling has no figure for it.
    Json document = Json::parse(withText("summary", "{plafond}"));
    document.erase("ceiling");
    CHECK_FALSE(faultsIn(document.dump()).empty());
}

TEST_CASE("every text that is filled in may name figures, and the others none") {
    for (const work::SchemeTextKind& kind : work::schemeTextKinds()) {
        INFO(kind.code);
        const std::string file = withText(kind.code, "Over {verslagjaar}: {gemeenten} gemeenten.");
        const Problems faults = faultsIn(file);
        if (kind.holdsFigures) {
            CHECK(faults.empty());
        } else {
            REQUIRE_FALSE(faults.empty());
            CHECK(faults.front().facts.at(1) == Fact{std::string(codeOf(Fault::NothingFilledIn))});
        }
    }
    CHECK(faultsIn(withText("cw31_goal",
                            "Zie {kst:28741-106}, {gemeente.GM0513.besteed}, "
                            "{betaald.kalenderjaar.2025}, {sisa.besteed.2026}."))
              .empty());
    CHECK_FALSE(faultsIn(withText("cw31_goal", "{gemeente.GM9999.besteed}")).empty());
    CHECK_FALSE(faultsIn(withText("author", "Ministerie, {kst:28741-106}")).empty());
}

TEST_CASE("a day and rules of returns that stand in a text are held to their form") {
    CHECK_THAT(told(withText("commitment_date", "7 juli 2023")), Contains("yyyy-mm-dd"));
    CHECK(faultsIn(withText("return_rules", "# ons\nmissing warning\nreach_off_plan error 10\n"))
              .empty());
    CHECK_THAT(told(withText("return_rules", "mising warning")),
               Contains("\"mising\"") && Contains("missing, "));
    for (const char* line :
         {"missing", "missing fout", "missing error tien", "missing error 1 2"}) {
        INFO(line);
        CHECK_THAT(told(withText("return_rules", line)), Contains("error or warning"));
    }
}

TEST_CASE("a field that stands twice in one object is refused with its line, wherever it stands") {
    const std::string file =
        "{\n  \"code\": \"x\",\n  \"terms\": {\n    \"sector\": [\n      "
        "{ \"code\": \"a\" },\n      { \"code\": \"b\",\n"
        "        \"code\": \"c\" }\n    ]\n  },\n  \"code\": \"y\"\n}\n";
    const Problems faults = faultsIn(file);
    CHECK_THAT(faults, Catch::VectorContains(schemeProblem("terms/sector/1/code", Fault::FieldTwice,
                                                           {std::int64_t{7}})));
    CHECK_THAT(faults,
               Catch::VectorContains(schemeProblem("code", Fault::FieldTwice, {std::int64_t{10}})));
    CHECK(std::count_if(faults.begin(), faults.end(), [](const Problem& problem) {
              return problem.facts.at(1) == Fact{std::string(codeOf(Fault::FieldTwice))};
          }) == 2);

    // The whole scheme with one more field in front, which the later one would override.
    std::string whole = exchange::builtInScheme();
    whole.insert(whole.find('{') + 1, "\n  \"ceiling\": 1,");
    CHECK_THAT(told(whole), StartsWith("In the scheme file \"ceiling\" stands twice, the second "
                                       "time at line 12."));
    CHECK_THAT(told(whole, Language::Dutch), Contains("twee keer, de tweede keer op regel 12."));
    // Remarks are read by nobody but people.
    whole = exchange::builtInScheme();
    whole.insert(whole.find('{') + 1, "\n  \"$comment\": \"one more\",");
    CHECK(faultsIn(whole).empty());
}

TEST_CASE("two choices of one list with the same name are refused, however they are written") {
    const std::string file = withWords("/terms/sector/1/name", "  jongerenwerk");
    CHECK_THAT(told(file), StartsWith("In the scheme file the name at \"terms/sector/1/name\" is "
                                      "used before in this list"));
    CHECK_THAT(told(file, Language::Dutch), Contains("al gebruikt in deze lijst"));
    CHECK_THAT(told(withWords("/terms/age_band/3/nameEnglish", "8 to 11 years")),
               Contains("terms/age_band/3/nameEnglish"));
    // The same name in another list is another choice.
    CHECK(faultsIn(withWords("/terms/sector/1/name", "Politie")).empty());
}

TEST_CASE("a field or rule that is not known is refused with what is known in that place") {
    CHECK_THAT(told(withWords("/plafond", 1)),
               StartsWith("The scheme file does not know \"plafond\".") &&
                   Contains("ceiling, code, ") && Contains("texts"));
    CHECK_THAT(told(withWords("/terms/kleur", Json::array())),
               Contains("\"terms/kleur\"") && Contains("age_band, "));
    CHECK_THAT(told(withWords("/spendingPeriod/einde", "2027-07-01")),
               Contains("\"spendingPeriod/einde\"") && Contains("first, last."));
    CHECK_THAT(told(withWords("/municipalities/3/naam", "Gouda")),
               Contains("\"municipalities/3/naam\"") && Contains("listLetter"));
    CHECK_THAT(told(withWords("/rules/0/kind", "spending_too_high")),
               Contains("\"rules/0/kind\"") && Contains("spending_above_award"));
    CHECK_THAT(told(withWords("/plafond", 1), Language::Dutch),
               Contains("Bekend op deze plaats: "));
}

TEST_CASE("the schema lists every text that the program knows") {
    std::ifstream file(KAMERKLAAR_SOURCE "/resources/scheme/scheme.schema.json");
    REQUIRE(file.good());
    const Json schema = Json::parse(file);
    std::set<std::string> listed;
    for (const Json& code :
         schema.at("/properties/texts/items/properties/code/enum"_json_pointer)) {
        listed.insert(code.get<std::string>());
    }
    std::set<std::string> known;
    for (const work::SchemeTextKind& kind : work::schemeTextKinds()) {
        known.insert(kind.code);
    }
    CHECK(listed == known);
}
