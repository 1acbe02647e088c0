// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <set>

#include "work/filled_return.h"
#include "work/grants.h"
#include "work/returns/sisa_desk.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Answer;
using domain::Money;
using work::returns::CheckedSisa;
using work::returns::ReturnAsked;
using work::returns::SisaDesk;

namespace {

/// The annex over a year as a list of indicators; the last year asks for the final return.
std::string annex(int year, const std::string& spent, const std::string& cumulative,
                  const std::string& isFinal = "nee", const std::string& explanation = {}) {
    return "Gemeentecode;GM0141\r\nJaar;" + std::to_string(year) + "\r\nC90/01;" + spent +
           "\r\nC90/02;" + cumulative + "\r\nC90/03;nee\r\nC90/04;" + explanation + "\r\nC90/05;" +
           isFinal + "\r\n";
}

CheckedSisa readIn(Office& office, const std::string& csv, const ReturnAsked& asked = {}) {
    return SisaDesk(office.anna())
        .read(work::returns::openReturn(exchange::WorkbookReader(), "sisa.csv", csv), asked);
}

/// Almelo, with its award and what the years up to now brought.
void begin(Office& office) {
    award(office, office.municipality());
    pay(office, office.municipality(), 1, Money::euros(240'000), office.clock.today());
    office.clock.moveTo("2026-06-10T09:00:00Z");
}

void cameIn(Office& office, int year, std::int64_t euros, Answer isFinal = Answer::No) {
    auto sisa =
        sisaReturn(office, office.municipality(), year, Money::euros(euros), Money::euros(euros));
    sisa.isFinal = isFinal;
    recorded(office, sisa);
}

struct SisaCheckCase {
    const char* rule;
    std::function<CheckedSisa(Office&)> happen;
};

/// The return over 2025 with these amounts, when nothing else happened.
std::function<CheckedSisa(Office&)> over2025(const std::string& spent,
                                             const std::string& cumulative) {
    return [=](Office& office) { return readIn(office, annex(2025, spent, cumulative)); };
}

const std::vector<SisaCheckCase>& sisaCheckCases() {
    static const std::vector<SisaCheckCase> all = {
        {"sisa_year_missing",
         [](Office& office) {
             return readIn(office, "Gemeentecode;GM0141\r\nC90/01;100\r\nC90/02;100\r\n");
         }},
        {"sisa_year_differs",
         [](Office& office) {
             return readIn(office, annex(2025, "100", "100"), {2024, {}, {}});
         }},
        {"sisa_year_unclear",
         [](Office& office) {
             return readIn(office, "Jaarrekening 2024\r\n" + annex(2025, "100", "100"));
         }},
        {"sisa_code_other", over2025("100", "100")},
        {"sisa_code_unclear",
         [](Office& office) {
             return readIn(office, annex(2025, "100", "100") + "D8/01;7\r\nD8/02;8\r\n");
         }},
        {"sisa_answers_twice",
         [](Office& office) {
             return readIn(office, annex(2025, "100", "100") + "C90/01;200\r\n");
         }},
        {"name_contradicts_code",
         [](Office& office) {
             return readIn(office, annex(2025, "100", "100") + "Gemeente;Gouda\r\n");
         }},
        {"stray_cell",
         [](Office& office) {
             return readIn(office, annex(2025, "100", "100") + "Het bedrag moet 99 zijn\r\n");
         }},
        {"personal_data",
         [](Office& office) {
             return readIn(office, annex(2025, "100", "100", "nee", "Bel 06-12345678"));
         }},
        {"title_repeated",
         [](Office& office) {
             return readIn(office, annex(2025, "100", "100", "nee", "Toelichting"));
         }},
        {"placeholder_left",
         [](Office& office) { return readIn(office, annex(2025, "100", "100", "nee", "n.n.b.")); }},
        {"sisa_came_before",
         [](Office& office) {
             cameIn(office, 2025, 100);
             return readIn(office, annex(2025, "200", "200"));
         }},
        {"sisa_reports_differ",
         [](Office& office) {
             (void)office.received(2025);
             return readIn(office, annex(2025, "199000", "199000"));
         }},
        {"sisa_not_kept",
         [](Office& office) {
             constexpr std::size_t tooLong = 30'001;
             return readIn(office, annex(2025, "100", "100", "nee", std::string(tooLong, 'a')));
         }},
        {"sisa_late",
         [](Office& office) {
             office.clock.moveTo("2026-08-10T09:00:00Z");
             return readIn(office, annex(2025, "100", "100"));
         }},
        {"sisa_chain_broken",
         [](Office& office) {
             cameIn(office, 2024, 1'000);
             return readIn(office, annex(2025, "100", "1000"));
         }},
        {"sisa_above_award", over2025("9199000", "9199000")},
        {"sisa_above_paid", over2025("240001", "240001")},
        {"sisa_outside_period",
         [](Office& office) {
             return readIn(office, annex(2025, "100", "100"), {2023, {}, {}});
         }},
        {"final_expected",
         [](Office& office) {
             office.clock.moveTo("2028-06-10T09:00:00Z");
             return readIn(office, annex(2027, "100", "100"));
         }},
        {"final_without_last_year",
         [](Office& office) { return readIn(office, annex(2025, "100", "100", "ja")); }},
        {"final_twice",
         [](Office& office) {
             cameIn(office, 2024, 100, Answer::Yes);
             return readIn(office, annex(2025, "100", "200", "ja"));
         }},
        {"part_missing",
         [](Office& office) {
             return readIn(office,
                           "Gemeentecode;GM0141\r\nJaar;2025\r\nC90/01;100\r\nC90/03;nee\r\n");
         }},
        {"file_empty",
         [](Office& office) {
             return readIn(office,
                           "Gemeentecode;GM0141\r\nJaar;2025\r\nC90/01;\r\nC90/02;\r\n"
                           "C90/03;\r\nC90/05;\r\n");
         }},
        {"file_known",
         [](Office& office) {
             auto one = readIn(office, annex(2025, "100", "100"));
             REQUIRE(SisaDesk(office.anna()).takeOver(one));
             return readIn(office, annex(2025, "100", "100"));
         }},
        {"municipality_unknown",
         [](Office& office) {
             return readIn(office, "Jaar;2025\r\nC90/01;100\r\nC90/02;100\r\n");
         }},
        {"municipality_twice",
         [](Office& office) {
             return readIn(office, annex(2025, "100", "100"), {{}, {}, {}, "eerder.csv"});
         }},
        {"municipality_differs",
         [](Office& office) {
             return readIn(office, annex(2025, "100", "100"), {{}, office.municipality(5), {}});
         }},
        {"missing", over2025("", "100")},
        {"not_an_amount", over2025("ongeveer 100", "100")},
        {"other_currency", over2025("100 USD", "100")},
        {"not_in_list",
         [](Office& office) { return readIn(office, annex(2025, "100", "100", "misschien")); }},
        {"number_ambiguous", over2025("20,000", "20000")},
        {"formula_error", over2025("#DIV/0!", "100")},
        {"formula_without_value", over2025("=D8*2", "100")},
        {"number_rounded", over2025("20000,001", "20000")},
        {"number_too_large", over2025("99999999999999", "100")},
        {"number_read_as", over2025("20,000.00", "20000")},
        {"negative", over2025("100", "-100")},
    };
    return all;
}

/// What no cell of the annex can have: it asks for no days and no counts, and its choices are too
/// short to be begun.
const std::set<std::string> ofOtherCells = {"not_a_number",  "not_whole",        "not_a_date",
                                            "date_read_as",  "choice_read_as",   "too_many_words",
                                            "email_pattern", "telephone_pattern"};

}  // namespace

TEST_CASE("each check of a SiSa return finds what it is for") {
    for (const SisaCheckCase& one : sisaCheckCases()) {
        Office office;
        begin(office);
        const CheckedSisa read = one.happen(office);
        INFO(one.rule << " is not among: " << inShort(read.messages));
        const auto found =
            std::find_if(read.messages.begin(), read.messages.end(),
                         [&](const auto& message) { return message.rule == one.rule; });
        REQUIRE(found != read.messages.end());
        CHECK_FALSE(found->text.dutch.empty());
        CHECK(found->text.dutch != found->text.english);
        CHECK(found->text.dutch.find('{') == std::string::npos);
    }
}

TEST_CASE("a SiSa return of which nothing is to be said has only its code told") {
    Office office;
    begin(office);
    cameIn(office, 2024, 1'000);
    CHECK(inShort(readIn(office, annex(2025, "100", "1100")).messages) ==
          "warning sisa_code_other");
}

TEST_CASE("there is a case for each check of a SiSa return, and each rule has one check") {
    std::set<std::string> tried = ofOtherCells;
    for (const SisaCheckCase& one : sisaCheckCases()) {
        tried.insert(one.rule);
    }
    // Their cases are in sisa_blocks_test.cpp and sisa_layout_test.cpp.
    tried.insert({"sisa_code_missing", "stray_sheet"});
    // Their cases are in return_beside_test.cpp.
    for (const work::returns::Check& check : work::returns::besideChecks()) {
        tried.insert(check.rule);
    }
    std::set<std::string> rules;
    for (const work::returns::Check& check : work::returns::sisaChecks()) {
        INFO(check.rule);
        CHECK(tried.contains(check.rule));
        CHECK(rules.insert(check.rule).second);
    }
    CHECK(tried == rules);
}
