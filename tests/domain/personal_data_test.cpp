// SPDX-License-Identifier: EUPL-1.2
#include "domain/personal_data.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <random>

#include "domain/personal_rows.h"
#include "domain/regulation.h"

using namespace kamerklaar::domain;
using kamerklaar::tests::testNames;
using kamerklaar::tests::testSearch;

namespace {

using Pieces = std::vector<std::string>;

const Pieces plainPieces = {"de",        "jongeren",       "Rotterdam", "wijk.",   "school,",
                            "én",        "\u2013",         "\n",        "(samen)", "\u00A0",
                            "'s avonds", "gebiedsgericht", "ŷ",         "\u4E2D",  "\u0645",
                            "\xC3",      "\xF0\x9F\x98",   "geboren",   "heer",    "J.",
                            "van der",   "wethouder"};
const Pieces tellingPieces = {"06-12345678", "123456782", "03-03-2009", "jan@x.nl", "Jan Jansen",
                              "Bakker",      "@",         "+31",        "(at)",     "2024",
                              "1.500.000",   "Zwolle",    "\u20AC",     "mevrouw",  "Çağla"};

std::string text(const Pieces& pieces, std::size_t length, std::mt19937& random) {
    std::string out;
    for (std::size_t i = 0; i < length; ++i) {
        out += pieces[random() % pieces.size()];
        out += random() % 4 == 0 ? "" : " ";
    }
    return out;
}

bool isBoundary(const std::string& text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

std::string repeated(const std::string& piece, std::size_t size) {
    std::string out;
    while (out.size() < size) {
        out += piece;
    }
    return out;
}

}  // namespace

TEST_CASE("a text without digits, at signs and names holds nothing") {
    std::mt19937 random(1);
    for (int round = 0; round < 300; ++round) {
        const std::string plain = text(plainPieces, random() % 60, random);
        INFO(plain);
        CHECK(testSearch().find(plain).empty());
    }
}

TEST_CASE("matches lie within the text, between whole characters, in order and apart") {
    std::mt19937 random(2);
    std::size_t all = 0;
    Pieces pieces = plainPieces;
    pieces.insert(pieces.end(), tellingPieces.begin(), tellingPieces.end());
    // Broken characters are left out here: what they are cut into has no boundaries.
    std::erase(pieces, "\xC3");
    std::erase(pieces, "\xF0\x9F\x98");
    for (int round = 0; round < 500; ++round) {
        const std::string mixed = text(pieces, random() % 60, random);
        std::size_t end = 0;
        for (const PersonalDataMatch& match : testSearch().find(mixed)) {
            REQUIRE(match.length > 0);
            REQUIRE(match.offset >= end);
            end = match.offset + match.length;
            REQUIRE(end <= mixed.size());
            REQUIRE(isBoundary(mixed, match.offset));
            REQUIRE(isBoundary(mixed, end));
            REQUIRE(mixed.substr(match.offset, match.length) == match.text);
            ++all;
        }
    }
    CHECK(all > 1'000);
}

TEST_CASE("every kind is found in one text, in its order") {
    const std::string text =
        "Wethouder Bakker (06-12345678, p.bakker@stad.nl) sprak een jongen, geboren op 3 maart "
        "2009, BSN 123456782.";
    std::vector<PersonalDataKind> kinds;
    for (const PersonalDataMatch& match : testSearch().find(text)) {
        kinds.push_back(match.kind);
    }
    CHECK(kinds == std::vector{PersonalDataKind::Name, PersonalDataKind::Telephone,
                               PersonalDataKind::EMail, PersonalDataKind::BirthDate,
                               PersonalDataKind::Bsn});
}

TEST_CASE("an empty list of names, an empty text and names that are none do no harm") {
    const PersonalDataSearch none({}, {}, std::nullopt);
    CHECK(none.find("").empty());
    CHECK(none.find("Jan Jansen").empty());
    const PersonalDataSearch odd({"", " ", ",", "mr.", "de heer", "-", "van der", "X", "\xFF"},
                                 {""}, std::nullopt);
    CHECK(odd.find("mr. de heer van der \xFF - , de").empty());
}

TEST_CASE("how old the young people are follows from the age bands of the scheme") {
    const Date day = Date::known(2026, 3, 1);
    const std::optional<AgesOn> ages = agesOn(kamerklaar::tests::regulation(), day);
    REQUIRE(ages.has_value());
    CHECK(ages->youngest == 8);
    CHECK(ages->oldest == 27);
    CHECK(ages->day == day);
    Scheme other;
    CHECK_FALSE(agesOn(other, day).has_value());
    for (const char* code : {"jong", "18+", "-3", "12-", "12-x"}) {
        other.terms.push_back({TermKind::AgeBand, code, {}, {}, {}, false, {}});
    }
    CHECK_FALSE(agesOn(other, day).has_value());
}

TEST_CASE("a megabyte of anything is searched in no time") {
    constexpr std::size_t megabyte = 1'000'000;
    const Pieces pieces = {"7",     "0",         "1 ",       "06",           "06-",    "1.",
                           "@",     "a@",        "a.",       "@a.",          " at ",   "(at)",
                           "A",     "a ",        "Jansen ",  "J.",           "van ",   "mr. ",
                           "geb. ", "03-03-",    "\xFF",     "\u00AD",       "Bakker", "(",
                           "+31",   "12345678 ", "Jansen, ", "van der Berg "};
    const auto start = std::chrono::steady_clock::now();
    for (const std::string& piece : pieces) {
        static_cast<void>(testSearch().find(repeated(piece, megabyte)));
    }
    // Each about a quarter of a second with all checks on; a square would take days.
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::minutes(2));
}
