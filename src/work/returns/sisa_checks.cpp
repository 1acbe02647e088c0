// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>

#include "domain/scheme_fault.h"
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
    if (from.sisa->origin.years.empty() && !from.wantedRound) {
        findings.say(
            {"Het bestand zegt niet over welk jaar de SiSa-verantwoording gaat. Geef het jaar op.",
             "The file does not say which year the SiSa return is over. Name the year."},
            {});
    }
}

/// "a, b en c"; of many the first ones, and how many more.
Both listedBoth(const std::vector<std::string>& names) {
    constexpr std::size_t most = 8;
    if (names.size() > most) {
        const std::string begin =
            domain::listed(std::vector<std::string>(names.begin(), names.begin() + most));
        const std::string more = std::to_string(names.size() - most);
        return {begin + " en nog " + more, begin + " and " + more + " more"};
    }
    if (names.size() < 2) {
        const std::string only = names.empty() ? std::string() : names.front();
        return {only, only};
    }
    const std::string begin =
        domain::listed(std::vector<std::string>(names.begin(), names.end() - 1));
    return {begin + " en " + names.back(), begin + " and " + names.back()};
}

/// What whoever brings the file says decides, when the file says it too.
void yearUnclear(const ReturnCase& from, Findings& findings) {
    const std::set<int>& years = from.sisa->origin.years;
    if (years.size() > 1 && !(from.wantedRound && years.contains(*from.wantedRound))) {
        std::vector<std::string> names;
        for (const int year : years) {
            names.push_back(std::to_string(year));
        }
        findings.sayAt({"Het bestand noemt meer dan één jaar: {jaren}. Geef bij het inlezen op "
                        "over welk jaar de verantwoording gaat, of laat in het bestand alleen dat "
                        "jaar staan.",
                        "The file names more than one year: {jaren}. Name the year that the return "
                        "is over when it is read, or leave only that year in the file."},
                       {{"jaren", listedBoth(names)}}, from.sisa->origin.yearPlaces);
    }
}

void yearDiffers(const ReturnCase& from, Findings& findings) {
    const auto& own = from.reading.origin.round;
    const bool isOfScheme =
        own && *own >= from.scheme.firstCalendarYear() && *own <= from.scheme.lastCalendarYear();
    if (own && !isOfScheme && !from.wantedRound) {
        findings.say({"Het bestand gaat over {bestand}, maar de regeling loopt van {eerste} tot en "
                      "met {laatste}.",
                      "The file is about {bestand}, but the scheme runs from {eerste} up to and "
                      "including {laatste}."},
                     {{"bestand", std::to_string(*own)},
                      {"eerste", std::to_string(from.scheme.firstCalendarYear())},
                      {"laatste", std::to_string(from.scheme.lastCalendarYear())}});
    }
    if (own && from.wantedRound && *own != *from.wantedRound) {
        findings.say(
            {"Het bestand gaat over {bestand}, maar gevraagd is {gevraagd}.",
             "The file is about {bestand}, but {gevraagd} was asked for."},
            {{"bestand", std::to_string(*own)}, {"gevraagd", std::to_string(*from.wantedRound)}});
    }
}

void codeOther(const ReturnCase& from, Findings& findings) {
    if (from.scheme.sisaCode.empty() && !from.sisa->code.empty()) {
        findings.say({"De indicatoren staan onder code {code}; bij de regeling is geen SiSa-code "
                      "vastgelegd. Ga na of het de code van deze uitkering is.",
                      "The indicators stand under code {code}; the scheme has no SiSa code. See "
                      "whether it is the code of this grant."},
                     {{"code", from.sisa->code}});
    }
}

/// Without a block of its own nothing is read, so that no figure of another grant is taken over.
void codeUnclear(const ReturnCase& from, Findings& findings) {
    if (!from.reading.answers.empty() || from.sisa->codes.empty() ||
        !from.scheme.sisaCode.empty()) {
        return;
    }
    findings.say({"In dit bestand staan indicatoren onder {codes}, en het zegt niet welke van deze "
                  "regeling zijn. Leg de SiSa-code vast in Beheer (of in het regelingsbestand), en "
                  "lees het bestand dan opnieuw.",
                  "This file has indicators under {codes}, and it does not say which ones are of "
                  "this scheme. Set the SiSa code in Management (or in the scheme file), and then "
                  "read the file again."},
                 {{"codes", listedBoth(from.sisa->codes)}});
}

void codeMissing(const ReturnCase& from, Findings& findings) {
    if (!from.reading.answers.empty() || from.sisa->codes.empty() || from.scheme.sisaCode.empty()) {
        return;
    }
    findings.say({"De indicatoren van {code} staan niet in dit bestand; wel die van {codes}. Vraag "
                  "om de bijlage met {code}, of verbeter de SiSa-code in Beheer (of in het "
                  "regelingsbestand).",
                  "The indicators of {code} are not in this file, but those of {codes}. Ask for "
                  "the annex with {code}, or mend the SiSa code in Management (or in the scheme "
                  "file)."},
                 {{"code", from.scheme.sisaCode}, {"codes", listedBoth(from.sisa->codes)}});
}

void answersTwice(const ReturnCase& from, Findings& findings) {
    // More of them help nobody to find the others.
    constexpr std::size_t mostPlaces = 50;
    std::vector<Place> places = from.sisa->again;
    places.resize(std::min(places.size(), mostPlaces));
    if (!places.empty()) {
        findings.sayAt({"Bij dezelfde indicatoren staat hier nog een antwoord. Zoek uit welk "
                        "antwoord telt, en haal het andere weg.",
                        "Here stands another answer to the same indicators. Find out which answer "
                        "counts, and take the other one away."},
                       {}, std::move(places));
    }
}

void municipalitiesContradict(const ReturnCase& from, Findings& findings) {
    const SisaOrigin& origin = from.sisa->origin;
    const bool isDecided = from.chosen && origin.leavesOpen(*from.chosen);
    if (origin.municipalities.size() > 1 && !isDecided) {
        const domain::BothLanguages codeAndName = {
            "Code en naam spreken elkaar tegen: hier staat {gemeenten}. Ga na van welke gemeente "
            "het bestand is, en laat alleen die staan.",
            "Code and name contradict each other: here stands {gemeenten}. See which municipality "
            "the file is of, and leave only that one."};
        const domain::BothLanguages names = {
            "Het bestand noemt meer dan één gemeente: {gemeenten}. Ga na van welke het is, en laat "
            "alleen die staan.",
            "The file names more than one municipality: {gemeenten}. See which one it is of, and "
            "leave only that one."};
        findings.sayAt(origin.saysCode ? codeAndName : names,
                       {{"gemeenten", listedBoth(origin.said)}}, origin.municipalityPlaces);
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
        {"sisa_year_unclear",
         who,
         {"Er staat meer dan één jaar in", "It names more than one year"},
         yearUnclear},
        {"sisa_code_unclear",
         who,
         {"Er staan meer codes in, en geen is van de regeling",
          "It has several codes, and none is known to be of the scheme"},
         codeUnclear},
        {"sisa_code_missing",
         who,
         {"De SiSa-code van de regeling staat er niet in",
          "The SiSa code of the scheme is not in it"},
         codeMissing},
        {"sisa_answers_twice",
         Stage::Cell,
         {"Bij een indicator staan verschillende antwoorden", "An indicator has different answers"},
         answersTwice},
        {"name_contradicts_code",
         who,
         {"Code en naam spreken elkaar tegen", "Code and name contradict each other"},
         municipalitiesContradict},
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
        addFrom(fileChecks(),
                {"part_missing", "file_empty", "file_known", "stray_cell", "stray_sheet"}, all);
        addFrom(textChecks(), {"personal_data", "title_repeated", "placeholder_left"}, all);
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
