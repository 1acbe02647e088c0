// SPDX-License-Identifier: EUPL-1.2
#include "domain/fields.h"
#include "work/returns/return_checks.h"
#include "work/scheme_texts.h"

// What one answer asks of another: a reason, an outcome, or nothing at all.
namespace kamerklaar::work::returns {
namespace {

using domain::Money;
using Sentence = domain::BothLanguages;

const std::string no(domain::codeOf(domain::Answer::No));

std::string code(domain::InterventionStatus status) {
    return std::string(domain::codeOf(status));
}

bool isBlank(const ReturnCase& from, const std::string& key) {
    const Answer* answer = from.answer(key);
    return answer == nullptr || answer->isBlank();
}

void eachIntervention(const ReturnCase& from, auto&& visit) {
    for (const std::string& line : from.lines("blad.interventies")) {
        visit(line);
    }
}

void coordinatorNote(const ReturnCase& from, Findings& findings) {
    if (from.text("coordinator") == no && isBlank(from, "coordinator.toelichting")) {
        findings.say(
            {"De programmacoördinatie is niet ingevuld: licht hier toe waarom, en wanneer wel.",
             "Programme coordination is not in place: explain why, and when it will be."},
            {}, {from.answer("coordinator.toelichting"), from.answer("coordinator")});
    }
}

void qualityNote(const ReturnCase& from, Findings& findings) {
    eachIntervention(from, [&](const std::string& line) {
        if (from.text(line + ".kader") == no && isBlank(from, line + ".kader_toelichting")) {
            findings.say(
                {"De interventie voldoet niet aan het kwaliteitskader: licht dat hier toe.",
                 "The intervention does not meet the quality framework: explain it here."},
                {}, {from.answer(line + ".kader_toelichting")});
        }
    });
}

void levelWithoutBasis(const ReturnCase& from, Findings& findings) {
    eachIntervention(from, [&](const std::string& line) {
        const domain::Term* basis =
            from.scheme.term(domain::TermKind::EvidenceBasis, from.text(line + ".grondslag"));
        if (basis != nullptr && !basis->marked && !from.text(line + ".niveau").empty()) {
            findings.say(
                {"Er staat een niveau van erkenning, maar de grondslag is “{grondslag}”. Pas een "
                 "van beide aan.",
                 "There is a level of recognition, but the basis is “{grondslag}”. Change "
                 "one of them."},
                {{"grondslag", basis->name}},
                {from.answer(line + ".niveau"), from.answer(line + ".grondslag")});
        }
    });
}

void stoppedWithoutReason(const ReturnCase& from, Findings& findings) {
    eachIntervention(from, [&](const std::string& line) {
        if (from.text(line + ".status") == code(domain::InterventionStatus::Stopped) &&
            isBlank(from, line + ".bereik_toelichting")) {
            findings.say({"De interventie is gestopt: licht toe waarom.",
                          "The intervention was stopped: explain why."},
                         {}, {from.answer(line + ".bereik_toelichting")});
        }
    });
}

/// What is planned lies ahead: it has no outcome yet.
void plannedWithOutcome(const ReturnCase& from, Findings& findings) {
    eachIntervention(from, [&](const std::string& line) {
        if (from.text(line + ".status") != code(domain::InterventionStatus::Planned)) {
            return;
        }
        std::vector<const Answer*> filled;
        for (const char* column : {".bereik", ".afgerond", ".uitgevallen"}) {
            if (from.number(line + column).value_or(0) > 0) {
                filled.push_back(from.answer(line + column));
            }
        }
        if (!filled.empty()) {
            findings.say(
                {"De interventie is nog gepland, maar er staan al uitkomsten. Pas de stand aan, "
                 "of vul 0 in.",
                 "The intervention is still planned, but has outcomes. Change its status, "
                 "or fill in 0."},
                {}, filled);
        }
    });
}

void finishedWithoutOutcome(const ReturnCase& from, Findings& findings) {
    eachIntervention(from, [&](const std::string& line) {
        if (from.text(line + ".status") == code(domain::InterventionStatus::Finished) &&
            isBlank(from, line + ".afgerond")) {
            findings.say(
                {"De interventie is afgerond: vul in hoeveel {deelnemers} haar hebben afgerond; "
                 "ook 0 is een antwoord.",
                 "The intervention is finished: fill in how many people completed it; 0 is an "
                 "answer too."},
                {{"deelnemers", participants(from.scheme)}}, {from.answer(line + ".afgerond")});
        }
    });
}

void reachOffPlan(const ReturnCase& from, Findings& findings) {
    eachIntervention(from, [&](const std::string& line) {
        const auto planned = from.number(line + ".bereik_gepland");
        const auto actual = from.number(line + ".bereik");
        const bool isRunning =
            from.text(line + ".status") != code(domain::InterventionStatus::Planned);
        if (!findings.limit() || !planned || !actual || *planned <= 0 || !isRunning ||
            !isBlank(from, line + ".bereik_toelichting")) {
            return;
        }
        const std::int64_t step = (*actual - *planned) * 100 / *planned;
        if (step > *findings.limit() || step < -*findings.limit()) {
            findings.say(
                {"Het bereik is {bereik}, gepland was {gepland}: licht het verschil toe.",
                 "The reach is {bereik}, planned was {gepland}: explain the difference."},
                {{"bereik", *actual}, {"gepland", *planned}},
                {from.answer(line + ".bereik"), from.answer(line + ".bereik_toelichting")});
        }
    });
}

void movementWithoutReason(const ReturnCase& from, Findings& findings) {
    const std::string worse(domain::codeOf(domain::Movement::Worse));
    for (const domain::Term& term : from.scheme.termsOf(domain::TermKind::FactorDomain)) {
        const std::string note = "toelichting.factor." + term.code;
        if (from.text("beweging.factor." + term.code) == worse && isBlank(from, note)) {
            findings.say({"De beweging is slechter: licht toe wat u ziet.",
                          "The movement is worse: explain what you see."},
                         {}, {from.answer(note)});
        }
    }
}

void analysisNotStarted(const ReturnCase& from, Findings& findings) {
    const std::string none(domain::codeOf(domain::AnalysisStatus::NotStarted));
    const std::string key = "besteed.categorie.a";
    const domain::Term* category = from.scheme.term(domain::TermKind::CostCategory, "a");
    if (category != nullptr && from.text("probleemanalyse") == none &&
        from.money(key).value_or(Money()) > Money()) {
        findings.say({"De probleemanalyse is nog niet begonnen, maar er is wel aan besteed.",
                      "The problem analysis was not started, but money was spent on it."},
                     {}, {from.answer(key), from.answer("probleemanalyse")});
    }
}

/// What is not finished or was stopped has a bottleneck or a deviation.
void unfinishedWithoutBottleneck(const ReturnCase& from, Findings& findings) {
    if (!isBlank(from, "knelpunten") || !isBlank(from, "afwijkingen")) {
        return;
    }
    std::vector<const Answer*> unfinished;
    eachIntervention(from, [&](const std::string& line) {
        if (from.text(line + ".status") == code(domain::InterventionStatus::Stopped)) {
            unfinished.push_back(from.answer(line + ".status"));
        }
    });
    if (from.text("probleemanalyse") == domain::codeOf(domain::AnalysisStatus::NotStarted)) {
        unfinished.push_back(from.answer("probleemanalyse"));
    }
    if (!unfinished.empty()) {
        unfinished.push_back(from.answer("knelpunten"));
        findings.say({"Niet alles is begonnen of doorgegaan: noem het knelpunt of de afwijking.",
                      "Not everything was begun or went on: name the bottleneck or the deviation."},
                     {}, unfinished);
    }
}

void leftOverWithoutReason(const ReturnCase& from, Findings& findings) {
    const auto amount = from.money("onderbesteding");
    if (amount && !amount->isZero() && isBlank(from, "afwijkingen")) {
        findings.say({"Er wordt {bedrag} over- of onderbesteding verwacht: licht dat toe bij de "
                      "afwijkingen.",
                      "An over- or underspending of {bedrag} is expected: explain it with the "
                      "deviations."},
                     {{"bedrag", *amount}},
                     {from.answer("onderbesteding"), from.answer("afwijkingen")});
    }
}

void costWithoutReach(const ReturnCase& from, Findings& findings) {
    eachIntervention(from, [&](const std::string& line) {
        const auto reach = from.number(line + ".bereik");
        const auto cost = from.money(line + ".kosten");
        if (reach && cost && *reach == 0 && *cost > Money() &&
            isBlank(from, line + ".bereik_toelichting")) {
            findings.say({"Er zijn kosten, maar er is niemand bereikt: licht dat toe.",
                          "There are costs, but nobody was reached: explain it."},
                         {}, {from.answer(line + ".bereik"), from.answer(line + ".kosten")});
        }
    });
}

}  // namespace

std::vector<Check> conditionChecks() {
    const Stage stage = Stage::Relation;
    return {
        {"coordinator_note_missing",
         stage,
         {"Geen coördinatie, en geen toelichting", "No coordination, and no explanation"},
         coordinatorNote},
        {"quality_note_missing",
         stage,
         {"Niet volgens het kwaliteitskader, en geen toelichting",
          "Not by the quality framework, and no explanation"},
         qualityNote},
        {"level_without_basis",
         stage,
         {"Niveau en grondslag passen niet bij elkaar", "Level and basis do not go together"},
         levelWithoutBasis},
        {"stopped_without_reason",
         stage,
         {"Gestopt zonder reden", "Stopped without a reason"},
         stoppedWithoutReason},
        {"planned_with_outcome",
         stage,
         {"Nog gepland, maar met uitkomsten", "Still planned, but with outcomes"},
         plannedWithOutcome},
        {"finished_without_outcome",
         stage,
         {"Afgerond zonder uitkomst", "Finished without an outcome"},
         finishedWithoutOutcome},
        {"reach_off_plan",
         stage,
         {"Het bereik wijkt af van het plan, zonder toelichting",
          "The reach is off its plan, without a word"},
         reachOffPlan},
        {"movement_without_reason",
         stage,
         {"Een factor is slechter, zonder toelichting", "A factor is worse, without a word"},
         movementWithoutReason},
        {"analysis_not_started",
         stage,
         {"Besteed aan een analyse die niet is begonnen",
          "Spent on an analysis that was not started"},
         analysisNotStarted},
        {"unfinished_without_bottleneck",
         stage,
         {"Niet alles gaat door, en er is geen knelpunt",
          "Not everything goes on, and there is no bottleneck"},
         unfinishedWithoutBottleneck},
        {"left_over_without_reason",
         stage,
         {"Over- of onderbesteding zonder toelichting", "Over- or underspending without a word"},
         leftOverWithoutReason},
        {"cost_without_reach",
         stage,
         {"Kosten zonder bereik", "Costs without reach"},
         costWithoutReach},
    };
}

}  // namespace kamerklaar::work::returns
