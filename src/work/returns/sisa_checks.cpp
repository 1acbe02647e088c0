// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/returns/sisa_desk.h"

// A SiSa return: what its file, the rules and the other sources say of it.
namespace kamerklaar::work::returns {
namespace {

using domain::Money;
using domain::ProblemKind;

/// Checks that are the same for both kinds of files.
void addFrom(std::vector<Check> part, const std::vector<std::string>& rules,
             std::vector<Check>& to) {
    for (Check& check : part) {
        if (std::find(rules.begin(), rules.end(), check.rule) != rules.end()) {
            to.push_back(std::move(check));
        }
    }
}

void yearMissing(const ReturnCase& from, Findings& findings) {
    if (!from.reading.origin.round && !from.wantedRound) {
        findings.say(
            {"Het bestand zegt niet over welk jaar de SiSa-verantwoording gaat. Geef het jaar op.",
             "The file does not say which year the SiSa return is over. Name the year."},
            {});
    }
}

void yearDiffers(const ReturnCase& from, Findings& findings) {
    const auto& own = from.reading.origin.round;
    if (own && from.wantedRound && *own != *from.wantedRound) {
        findings.say(
            {"Het bestand gaat over {bestand}, maar gevraagd is {gevraagd}.",
             "The file is about {bestand}, but {gevraagd} was asked for."},
            {{"bestand", std::to_string(*own)}, {"gevraagd", std::to_string(*from.wantedRound)}});
    }
}

void codeOther(const ReturnCase& from, Findings& findings) {
    if (!from.reading.origin.scheme.empty()) {
        findings.say({"De indicatoren staan onder code {code}; bij de regeling is geen SiSa-code "
                      "vastgelegd. Ga na of het de code van deze uitkering is.",
                      "The indicators stand under code {code}; the scheme has no SiSa code. See "
                      "whether it is the code of this grant."},
                     {{"code", from.reading.origin.scheme}});
    }
}

void cameBefore(const ReturnCase& from, Findings& findings) {
    if (from.hasComeBefore && !from.sameFileOn) {
        findings.say(
            {"Over dit jaar is al een SiSa-verantwoording ontvangen; deze komt ervoor in de "
             "plaats.",
             "A SiSa return over this year came before; this one takes its place."},
            {});
    }
}

void reportsDiffer(const ReturnCase& from, Findings& findings) {
    const auto spent = from.money("sisa.besteding");
    if (spent && from.reportedInYear && *spent != *from.reportedInYear) {
        findings.say({"Volgens SiSa is in dit jaar {sisa} besteed, volgens de voortgangsverslagen "
                      "{verslagen}. Leg bij de aansluiting uit waarom.",
                      "By SiSa {sisa} was spent in this year, by the progress reports {verslagen}. "
                      "Explain it with the reconciliation."},
                     {{"sisa", *spent}, {"verslagen", *from.reportedInYear}},
                     {from.answer("sisa.besteding")});
    }
}

void sisaNotKept(const ReturnCase& from, Findings& findings) {
    for (const domain::Problem& problem : from.findings) {
        if (problem.severity == domain::Severity::Refused &&
            problem.kind != ProblemKind::NegativeAmount) {
            findings.sayWords({domain::sentence(problem, domain::Language::Dutch),
                               domain::sentence(problem, domain::Language::English)},
                              from.answersAt(problem.field));
        }
    }
}

std::vector<Check> ownChecks() {
    const Stage who = Stage::Who;
    return {
        {"sisa_year_missing", who, {"Het jaar ontbreekt", "The year is missing"}, yearMissing},
        {"sisa_year_differs",
         who,
         {"Het bestand gaat over een ander jaar", "The file is about another year"},
         yearDiffers},
        {"sisa_code_other",
         who,
         {"De SiSa-code is niet vastgelegd", "The SiSa code is not in the scheme"},
         codeOther},
        {"sisa_came_before",
         who,
         {"Er is al een verantwoording over dit jaar", "A return over this year came before"},
         cameBefore},
        {"sisa_reports_differ",
         Stage::History,
         {"SiSa en voortgangsverslagen verschillen", "SiSa and progress reports differ"},
         reportsDiffer},
        {"sisa_not_kept",
         Stage::Relation,
         {"Een antwoord kan niet worden bewaard", "An answer cannot be kept"},
         sisaNotKept},
    };
}

}  // namespace

const std::vector<Check>& sisaChecks() {
    static const std::vector<Check> checks = [] {
        std::vector<Check> all;
        addFrom(fileChecks(), {"part_missing", "file_empty", "file_known"}, all);
        addFrom(senderChecks(),
                {"municipality_unknown", "municipality_differs", "municipality_twice"}, all);
        for (auto part : {besideChecks(), cellChecks(), ownChecks()}) {
            std::move(part.begin(), part.end(), std::back_inserter(all));
        }
        for (const auto& [kind, about] :
             std::initializer_list<std::pair<ProblemKind, domain::BothLanguages>>{
                 {ProblemKind::SisaLate, {"De verantwoording is te laat", "The return is late"}},
                 {ProblemKind::SisaChainBroken,
                  {"De keten van jaren klopt niet", "The chain of years is broken"}},
                 {ProblemKind::SisaAboveAward,
                  {"Meer besteed dan verleend", "More was spent than awarded"}},
                 {ProblemKind::SisaAbovePaid,
                  {"Meer besteed dan betaald", "More was spent than paid"}},
                 {ProblemKind::SisaOutsidePeriod,
                  {"Besteed buiten de bestedingsperiode", "Spent outside the spending period"}},
                 {ProblemKind::FinalExpected,
                  {"De eindverantwoording wordt verwacht", "The final return is expected"}},
                 {ProblemKind::FinalWithoutLastYear,
                  {"Eindverantwoording voor het laatste jaar", "Final before the last year"}},
                 {ProblemKind::FinalTwice,
                  {"Er is al een eindverantwoording", "There is a final return already"}}}) {
            all.push_back(ruleCheck(kind, about));
        }
        return all;
    }();
    return checks;
}

}  // namespace kamerklaar::work::returns
