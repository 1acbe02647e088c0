// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "work/fill_in.h"
#include "work/letters.h"
#include "work/office.h"

using namespace kamerklaar;
using domain::LetterTemplate;
using kamerklaar::tests::inShort;
using kamerklaar::tests::Office;

TEST_CASE("every text of a letter that comes with the program uses fields that exist") {
    Office office;
    for (const auto& [kind, code] : domain::letterKindCodes) {
        INFO(code);
        const LetterTemplate sample = work::templateOf(office.store(), kind);
        CHECK(sample.letterKind == kind);
        CHECK(inShort(work::check(sample)).empty());
        // It is a uitkering, and never a subsidie.
        CHECK(sample.body.find("ubsidie") == std::string::npos);
    }
}

TEST_CASE("fields stand in braces, and a brace alone is ordinary text") {
    const auto upper = [](const std::string& name) { return "<" + name + ">"; };
    CHECK(work::filledIn("a {b} c{d}{ e", upper) == "a <b> c<d>{ e");
    CHECK(work::filledIn("} {} {", upper) == "} <> {");
    CHECK(work::fieldsIn("{b} {a} {b}") == std::vector<std::string>{"b", "a", "b"});
}

TEST_CASE("the manual of letters names every field, and no other", "[docs]") {
    std::ifstream file(std::string(KAMERKLAAR_SOURCE) + "/docs/letters.md");
    std::ostringstream manual;
    REQUIRE((manual << file.rdbuf()));
    const std::string text = manual.str();
    std::vector<std::string> told;
    for (std::size_t at = text.find("| `{"); at != std::string::npos; at = text.find("| `{", at)) {
        at += 4;
        told.push_back(text.substr(at, text.find('}', at) - at));
    }
    std::vector<std::string> known;
    for (const domain::LetterFieldName& field : domain::letterFieldNames()) {
        known.emplace_back(field.name);
        CHECK(text.find(std::string("| `{") + field.name + "}` | " + field.explanation.dutch +
                        " |") != std::string::npos);
    }
    CHECK(told == known);
    for (const auto& [kind, code] : domain::letterKindCodes) {
        CHECK(text.find("`" + std::string(code) + "`") != std::string::npos);
    }
}
