// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "domain/terms.h"
#include "exchange/built_in_scheme.h"
#include "exchange/scheme_file.h"
#include "exchange/scheme_json.h"

// resources/scheme/scheme.schema.json is for whoever writes a scheme; the program reads with
// scheme_file.cpp. This keeps the two telling the same.
using namespace kamerklaar;
using Json = nlohmann::ordered_json;

namespace {

Json schema() {
    std::ifstream file(KAMERKLAAR_SOURCE "/resources/scheme/scheme.schema.json");
    REQUIRE(file.good());
    return Json::parse(file);
}

// Where an object of the schema stands in a scheme, as a JSON pointer.
const std::vector<std::pair<std::string, std::string>> places = {
    {"", ""},
    {"/$defs/period", "/spendingPeriod"},
    {"/$defs/dayOfYear", "/sisaDue"},
    {"/$defs/programmeYear", "/programmeYears/0"},
    {"/$defs/instalment", "/instalments/0"},
    {"/$defs/round", "/rounds/0"},
    {"/$defs/dueDate", "/dueDates/0"},
    {"/properties/terms", "/terms"},
    {"/$defs/term", "/terms/nji_level/0"},
    {"/$defs/rule", "/rules/0"},
    {"/properties/texts/items", "/texts/0"},
    {"/$defs/municipality", "/municipalities/0"},
};

bool refusedAt(const Json& document, const std::string& place) {
    const auto scheme = exchange::readScheme(document.dump());
    if (scheme.has_value()) {
        return false;
    }
    for (const domain::Problem& problem : scheme.error()) {
        if (problem.field == place) {
            return true;
        }
    }
    return false;
}

std::string fieldPath(const std::string& pointer, const std::string& field) {
    return pointer.empty() ? field : pointer.substr(1) + "/" + field;
}

}  // namespace

TEST_CASE("the reader knows every field of the schema and no other") {
    const Json builtIn = Json::parse(exchange::builtInScheme());
    for (const auto& [definition, pointer] : places) {
        const Json properties = schema().at(Json::json_pointer(definition + "/properties"));
        for (const auto& [field, ignored] : properties.items()) {
            // A value of no kind at all: a field that the reader knows is refused for its value,
            // one that it does not know for being there. Both are at the same place, so tell them
            // apart by the fault.
            Json document = builtIn;
            document[Json::json_pointer(pointer)][field] = -1.5;
            const std::string place = fieldPath(pointer, field);
            INFO(place);
            const auto scheme = exchange::readScheme(document.dump());
            if (field == "$comment" || field == "$schema") {
                CHECK(scheme.has_value());
                continue;
            }
            REQUIRE_FALSE(scheme.has_value());
            bool unknown = false;
            for (const domain::Problem& problem : scheme.error()) {
                unknown =
                    unknown || (problem.field == place &&
                                problem.facts.at(1) == domain::Fact{std::string("unknown_field")});
            }
            CHECK_FALSE(unknown);
        }
        Json document = builtIn;
        document[Json::json_pointer(pointer)]["nieuw"] = 1;
        CHECK(refusedAt(document, fieldPath(pointer, "nieuw")));
    }
}

TEST_CASE("everything that is written is in the schema") {
    const Json written =
        Json(exchange::schemeJson(exchange::readScheme(exchange::builtInScheme()).value()));
    for (const auto& [definition, pointer] : places) {
        const Json properties = schema().at(Json::json_pointer(definition + "/properties"));
        for (const auto& [field, ignored] : written.at(Json::json_pointer(pointer)).items()) {
            INFO(pointer << "/" << field);
            CHECK(properties.contains(field));
        }
    }
}

TEST_CASE("what the schema requires is refused when it is missing") {
    for (const auto& [definition, pointer] : places) {
        const Json required = schema().at(Json::json_pointer(definition)).at("required");
        for (const Json& field : required) {
            Json document = Json::parse(exchange::builtInScheme());
            document[Json::json_pointer(pointer)].erase(field.get<std::string>());
            INFO(pointer << "/" << field);
            CHECK_FALSE(exchange::readScheme(document.dump()).has_value());
        }
    }
}

TEST_CASE("the schema lists every rule and every list of terms that the program knows") {
    const Json document = schema();
    std::set<std::string> rules;
    for (const Json& kind : document.at("/$defs/rule/properties/kind/enum"_json_pointer)) {
        rules.insert(kind.get<std::string>());
    }
    for (const domain::ProblemKind kind : domain::allProblemKinds()) {
        INFO(codeOf(kind));
        CHECK(rules.erase(std::string(codeOf(kind))) == 1);
    }
    CHECK(rules.empty());
    const Json terms = document.at("/properties/terms/properties"_json_pointer);
    CHECK(terms.size() == domain::allTermKinds().size() + 1);
    for (const domain::TermKind kind : domain::allTermKinds()) {
        CHECK(terms.contains(std::string(codeOf(kind))));
    }
}
