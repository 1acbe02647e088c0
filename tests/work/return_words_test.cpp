// SPDX-License-Identifier: EUPL-1.2
//
// What a message quotes stands as people write it, and names people as the regulation does.
#include <catch2/catch.hpp>

#include "work/filled_return.h"
#include "work/returns/return_template.h"
#include "work/table_cells.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using Catch::Matchers::Contains;

namespace {

/// The regulation with other words, or none, in the place of its own.
domain::Scheme withoutOwnWords() {
    domain::Scheme scheme = regulation();
    std::erase_if(scheme.texts, [](const domain::SchemeText& text) {
        return text.code == "participants" || text.code == "participant" ||
               text.code.starts_with("recognition_body");
    });
    return scheme;
}

std::string everythingIn(const work::returns::ReturnForm& form) {
    std::string all;
    for (const std::string& line : form.explanation) {
        all += line + "\n";
    }
    for (const work::returns::FormSheet& sheet : form.sheets) {
        for (const std::string& line : sheet.introduction) {
            all += line + "\n";
        }
        for (const work::returns::FormColumn& column : sheet.columns) {
            all += column.title + "\n" + column.cell.help + "\n";
        }
    }
    return all;
}

}  // namespace

TEST_CASE("a day that is quoted from a file stands as people write it") {
    Office office;
    office.clock.moveTo("2026-03-10T09:00:00Z");
    FilledReturn filled(office);
    filled.ordinary().type("besteed.categorie.a", "2025-12-01");
    const auto one = filled.read();
    const auto& said = messageOf(one, "not_an_amount");
    CHECK_THAT(said.text.dutch, Contains("“01-12-2025”"));
    CHECK_THAT(said.text.dutch, !Contains("2025-12-01"));
}

TEST_CASE("a step against a shorter round says that this counts in proportion") {
    Office office;
    domain::YearlyReport before = office.report(2024);
    complete(before);
    before.receivedOn = office.clock.today();
    before.interventions.front().reachActual = 2;
    REQUIRE(work::saveReport(office.anna(), before));
    sitDown(office);
    FilledReturn filled(office);
    filled.ordinary().put("interventie.1.bereik", "9").put("interventie.1.bereik_gepland", "9");
    const auto one = filled.read();
    const std::string& said = messageOf(one, "reach_changed").text.dutch;
    // 9 in 365 days against 2 in the 184 from 1 July.
    CHECK_THAT(said, Contains("+126 % ten opzichte van 2024, toelichting ontbreekt. 2024 telt "
                              "daarbij mee naar rato van het aantal dagen."));
}

TEST_CASE("the workbook speaks of people and of recognition as the regulation does") {
    const std::string own = everythingIn(work::returns::returnForm(regulation(), 2025));
    CHECK_THAT(own, Contains("Zet nooit gegevens van een jongere in dit bestand"));
    CHECK_THAT(own, Contains("Noem geen jongeren en geen medewerkers."));
    CHECK_THAT(own, Contains("Niveau van erkenning (NJi)"));
    CHECK_THAT(own, Contains("door het Nederlands Jeugdinstituut is erkend"));

    const std::string other = everythingIn(work::returns::returnForm(withoutOwnWords(), 2025));
    CHECK_THAT(other, Contains("Zet nooit gegevens van een deelnemer in dit bestand"));
    CHECK_THAT(other, Contains("Noem geen deelnemers en geen medewerkers."));
    CHECK_THAT(other, Contains("Alleen als de interventie is erkend."));
    CHECK_THAT(other, !Contains("jongere") && !Contains("NJi") && !Contains("Jeugd"));
}

TEST_CASE("sentences of a workbook that went out before the regulation had other words are ours") {
    const auto before = work::returns::returnForm(regulation(), 2025);
    const auto words = work::returns::wordsOf(work::returns::returnForm(withoutOwnWords(), 2025));
    for (const std::string& line : before.explanation) {
        CHECK(words.contains(work::comparable(line)));
    }
    for (const work::returns::FormSheet& sheet : before.sheets) {
        for (const std::string& line : sheet.introduction) {
            CHECK(words.contains(work::comparable(line)));
        }
    }
}
