// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/returns/return_checks.h"
#include "work/table_cells.h"

// Held against the report of the round before.
namespace kamerklaar::work::returns {
namespace {

using domain::Intervention;
using domain::InterventionStatus;
using domain::Money;

const domain::YearlyReport* lastYear(const ReturnCase& from) {
    return from.known && from.known->lastYear ? &*from.known->lastYear : nullptr;
}

std::string yearBefore(const ReturnCase& from) {
    return std::to_string(from.known->round.year - 1);
}

/// "+240 %"; nothing where there is nothing to compare with.
std::optional<std::int64_t> stepFrom(std::int64_t before, std::int64_t now) {
    return before > 0 ? std::optional((now - before) * 100 / before) : std::nullopt;
}
std::string inWords(std::int64_t step) {
    return (step < 0 ? "−" : "+") + std::to_string(step < 0 ? -step : step) + " %";
}
bool isFar(std::optional<std::int64_t> step, std::optional<std::int64_t> limit) {
    return step && limit && (*step > *limit || *step < -*limit);
}

/// Days that this round and the one before count, as far as they differ.
struct Lengths {
    int now = 1;
    int before = 1;
};
Lengths lengthsOf(const ReturnCase& from) {
    const auto& last = from.known->around.lastPeriod;
    const int now = domain::periodOf(from.known->report, from.known->round).days();
    return last && last->days() > 0 && last->days() != now ? Lengths{now, last->days()} : Lengths();
}

/// Rounds differ in length: what was before counts for as many days as this round has.
std::optional<std::int64_t> stepInRound(const ReturnCase& from, std::int64_t before,
                                        std::int64_t now) {
    const Lengths days = lengthsOf(from);
    return stepFrom(before * days.now, now * days.before);
}
/// Said behind such a step, or the figures that the reader sees would not give it.
Both aboutLengths(const ReturnCase& from) {
    const Lengths days = lengthsOf(from);
    if (days.now == days.before) {
        return {"", ""};
    }
    const std::string year = yearBefore(from);
    return {" " + year + " telt daarbij mee naar rato van het aantal dagen.",
            " For that " + year + " counts in proportion to the number of days."};
}

const Intervention* lastNamed(const domain::YearlyReport& report, const std::string& name) {
    const auto found =
        std::find_if(report.interventions.begin(), report.interventions.end(),
                     [&](const auto& one) { return comparable(one.name) == comparable(name); });
    return found == report.interventions.end() ? nullptr : &*found;
}

void eachWithBefore(const ReturnCase& from, auto&& visit) {
    const domain::YearlyReport* last = lastYear(from);
    if (last == nullptr) {
        return;
    }
    for (const std::string& line : from.lines("blad.interventies")) {
        if (const Intervention* before = lastNamed(*last, from.text(line + ".naam"))) {
            visit(line, *before);
        }
    }
}

bool isEnded(const Intervention& one) {
    return one.status == InterventionStatus::Finished || one.status == InterventionStatus::Stopped;
}

void interventionVanished(const ReturnCase& from, Findings& findings) {
    const domain::YearlyReport* last = lastYear(from);
    if (last == nullptr || from.reading.isEmpty()) {
        return;
    }
    // While a line has no name, it may be the one.
    std::vector<const Answer*> names;
    for (const Answer& answer : from.reading.answers) {
        if (answer.sheetKey == "blad.interventies" && answer.columnKey == "naam") {
            names.push_back(&answer);
        }
    }
    for (const Intervention& before : last->interventions) {
        const auto& now = from.report.interventions;
        const bool isThere = std::any_of(now.begin(), now.end(), [&](const auto& one) {
            return comparable(one.name) == comparable(before.name);
        });
        if (!isThere && !isEnded(before)) {
            findings.say({"{gemeente}: de interventie “{naam}” liep in {jaar} en staat er niet "
                          "meer. Zet die erbij met de status: lopend, afgerond of gestopt.",
                          "{gemeente}: the intervention “{naam}” ran in {jaar} and is no longer "
                          "there. Add it with its status: running, finished or stopped."},
                         {{"gemeente", from.municipalityName()},
                          {"naam", before.name},
                          {"jaar", yearBefore(from)}},
                         {}, names);
        }
    }
}

void interventionReopened(const ReturnCase& from, Findings& findings) {
    eachWithBefore(from, [&](const std::string& line, const Intervention& before) {
        const auto cost = from.money(line + ".kosten");
        if (isEnded(before) && cost && *cost > Money()) {
            findings.say({"“{naam}” was in {jaar} al afgerond of gestopt, maar heeft nog kosten.",
                          "“{naam}” was finished or stopped in {jaar}, but still has costs."},
                         {{"naam", before.name}, {"jaar", yearBefore(from)}},
                         {from.answer(line + ".kosten"), from.answer(line + ".status")});
        }
    });
}

void categoryChanged(const ReturnCase& from, Findings& findings) {
    const domain::YearlyReport* last = lastYear(from);
    if (last == nullptr || !from.text("verandering.toelichting").empty()) {
        return;
    }
    for (const domain::Term& term : from.scheme.termsOf(domain::TermKind::CostCategory)) {
        const auto now = from.money("besteed.categorie." + term.code);
        const auto before = std::find_if(last->categories.begin(), last->categories.end(),
                                         [&](const auto& line) { return line.code == term.code; });
        if (!now || before == last->categories.end()) {
            continue;
        }
        const auto step = stepInRound(from, before->spent.inCents(), now->inCents());
        if (isFar(step, findings.limit())) {
            const Both what = term.marked ? Both{"interventies", "interventions"}
                                          : Both{term.name, term.nameEnglish};
            findings.say(
                {"{gemeente}: {wat} {stap} ten opzichte van {jaar}, toelichting "
                 "ontbreekt.{naarRato}",
                 "{gemeente}: {wat} {stap} against {jaar}, explanation missing.{naarRato}"},
                {{"gemeente", from.municipalityName()},
                 {"wat", what},
                 {"stap", inWords(*step)},
                 {"jaar", yearBefore(from)},
                 {"naarRato", aboutLengths(from)}},
                {from.answer("besteed.categorie." + term.code),
                 from.answer("verandering.toelichting")});
        }
    }
}

void interventionCostChanged(const ReturnCase& from, Findings& findings) {
    eachWithBefore(from, [&](const std::string& line, const Intervention& before) {
        const auto now = from.money(line + ".kosten");
        const auto step =
            now ? stepInRound(from, before.cost.inCents(), now->inCents()) : std::nullopt;
        if (isFar(step, findings.limit()) && from.text(line + ".bereik_toelichting").empty()) {
            findings.say(
                {"{gemeente}: kosten van “{naam}” {stap} ten opzichte van {jaar}, toelichting "
                 "ontbreekt.{naarRato}",
                 "{gemeente}: costs of “{naam}” {stap} against {jaar}, explanation "
                 "missing.{naarRato}"},
                {{"gemeente", from.municipalityName()},
                 {"naam", before.name},
                 {"stap", inWords(*step)},
                 {"jaar", yearBefore(from)},
                 {"naarRato", aboutLengths(from)}},
                {from.answer(line + ".kosten")});
        }
    });
}

void reachChanged(const ReturnCase& from, Findings& findings) {
    eachWithBefore(from, [&](const std::string& line, const Intervention& before) {
        const auto now = from.number(line + ".bereik");
        const auto step =
            now ? stepInRound(from, before.reachActual.value_or(0), *now) : std::nullopt;
        if (isFar(step, findings.limit()) && from.text(line + ".bereik_toelichting").empty()) {
            findings.say(
                {"{gemeente}: bereik van “{naam}” {stap} ten opzichte van {jaar}, toelichting "
                 "ontbreekt.{naarRato}",
                 "{gemeente}: reach of “{naam}” {stap} against {jaar}, explanation "
                 "missing.{naarRato}"},
                {{"gemeente", from.municipalityName()},
                 {"naam", before.name},
                 {"stap", inWords(*step)},
                 {"jaar", yearBefore(from)},
                 {"naarRato", aboutLengths(from)}},
                {from.answer(line + ".bereik")});
        }
    });
}

void basisChanged(const ReturnCase& from, Findings& findings) {
    eachWithBefore(from, [&](const std::string& line, const Intervention& before) {
        const std::string now = from.text(line + ".grondslag");
        if (!now.empty() && !before.basis.empty() && now != before.basis) {
            findings.say({"De grondslag van “{naam}” is een andere dan in {jaar}.",
                          "The basis of “{naam}” is another than in {jaar}."},
                         {{"naam", before.name}, {"jaar", yearBefore(from)}},
                         {from.answer(line + ".grondslag")});
        }
    });
}

void eachIndicatorWithBefore(const ReturnCase& from, auto&& visit) {
    const domain::YearlyReport* last = lastYear(from);
    if (last == nullptr) {
        return;
    }
    for (const std::string& line : from.lines("blad.indicatoren")) {
        for (const domain::Indicator& before : last->indicators) {
            if (comparable(before.name) == comparable(from.text(line + ".naam"))) {
                visit(line, before);
            }
        }
    }
}

void unitChanged(const ReturnCase& from, Findings& findings) {
    eachIndicatorWithBefore(from, [&](const std::string& line, const domain::Indicator& before) {
        const std::string now = from.text(line + ".eenheid");
        if (!now.empty() && !before.unit.empty() && comparable(now) != comparable(before.unit)) {
            findings.say(
                {"De eenheid van “{naam}” was in {jaar} {eenheid}; de waarden zijn zo niet te "
                 "vergelijken.",
                 "The unit of “{naam}” was {eenheid} in {jaar}; the values cannot be "
                 "compared like this."},
                {{"naam", before.name}, {"jaar", yearBefore(from)}, {"eenheid", before.unit}},
                {from.answer(line + ".eenheid")});
        }
    });
}

void baselineChanged(const ReturnCase& from, Findings& findings) {
    eachIndicatorWithBefore(from, [&](const std::string& line, const domain::Indicator& before) {
        const auto now = from.number(line + ".nulmeting");
        if (now && before.baseline && *now != *before.baseline) {
            findings.say(
                {"De nulmeting van “{naam}” was in {jaar} een andere; een nulmeting verandert "
                 "niet.",
                 "The baseline of “{naam}” was another in {jaar}; a baseline does not "
                 "change."},
                {{"naam", before.name}, {"jaar", yearBefore(from)}},
                {from.answer(line + ".nulmeting")});
        }
    });
}

void sameText(const ReturnCase& from, Findings& findings) {
    const domain::YearlyReport* last = lastYear(from);
    if (last == nullptr) {
        return;
    }
    // A few words can well be the same twice.
    constexpr std::size_t shortest = 80;
    const domain::Fields before = domain::fieldsOf(*last);
    for (const Answer& answer : from.reading.answers) {
        if (answer.value().size() < shortest || answer.sheetKey != "blad.verslag") {
            continue;
        }
        const bool isSame = std::any_of(before.begin(), before.end(), [&](const auto& field) {
            return field.path == answer.question.path &&
                   comparable(field.text) == comparable(answer.value());
        });
        if (isSame) {
            findings.say({"Deze tekst is woord voor woord die van {jaar}.",
                          "This text is that of {jaar}, word for word."},
                         {{"jaar", yearBefore(from)}}, {&answer});
        }
    }
}

}  // namespace

std::vector<Check> historyChecks() {
    const Stage stage = Stage::History;
    return {
        {"intervention_vanished",
         stage,
         {"Een interventie van vorig jaar staat er niet meer",
          "An intervention of last year is gone"},
         interventionVanished},
        {"intervention_reopened",
         stage,
         {"Vorig jaar afgerond, en toch nog kosten", "Finished last year, and still costs"},
         interventionReopened},
        {"category_changed",
         stage,
         {"Grote verandering in een kostencategorie, zonder toelichting",
          "Large change in a cost category, without a word"},
         categoryChanged},
        {"intervention_cost_changed",
         stage,
         {"Grote verandering in kosten van een interventie, zonder toelichting",
          "Large change in costs of an intervention, without a word"},
         interventionCostChanged},
        {"reach_changed",
         stage,
         {"Grote verandering in bereik, zonder toelichting",
          "Large change in reach, without a word"},
         reachChanged},
        {"basis_changed",
         stage,
         {"De grondslag is een andere dan vorig jaar", "The basis is another than last year"},
         basisChanged},
        {"unit_changed",
         stage,
         {"De eenheid is een andere dan vorig jaar", "The unit is another than last year"},
         unitChanged},
        {"baseline_changed",
         stage,
         {"De nulmeting is een andere dan vorig jaar", "The baseline is another than last year"},
         baselineChanged},
        {"same_text",
         stage,
         {"Een tekst is die van vorig jaar", "A text is that of last year"},
         sameText},
    };
}

}  // namespace kamerklaar::work::returns
