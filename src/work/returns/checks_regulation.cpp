// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/returns/return_checks.h"

// What the rules of the regulation say of the report (domain/report_check.h), told beside the cells
// it stands in. Sentences, articles and limits are those of the rules.
namespace kamerklaar::work::returns {
namespace {

using domain::Language;
using domain::Problem;
using domain::ProblemKind;

constexpr ProblemKind kinds[] = {ProblemKind::SpendingOutsidePeriod,
                                 ProblemKind::SpendingAboveAward,
                                 ProblemKind::SpendingAboveProgrammeYear,
                                 ProblemKind::SpendingAbovePlan,
                                 ProblemKind::SectorsDiffer,
                                 ProblemKind::InterventionsDiffer,
                                 ProblemKind::InterventionWithoutBasis,
                                 ProblemKind::InterventionWithoutRecognition,
                                 ProblemKind::AgeBandMissing,
                                 ProblemKind::CompletedAboveReach,
                                 ProblemKind::ReportLate,
                                 ProblemKind::CoordinatorMissing,
                                 ProblemKind::ReachImplausible,
                                 ProblemKind::ChangeImplausible};

domain::BothLanguages about(ProblemKind kind) {
    switch (kind) {
        case ProblemKind::SpendingOutsidePeriod:
            return {"Besteding buiten de bestedingsperiode", "Spending outside the period"};
        case ProblemKind::SpendingAboveAward:
            return {"Meer besteed dan verleend", "More was spent than awarded"};
        case ProblemKind::SpendingAboveProgrammeYear:
            return {"Meer besteed dan voor één programmajaar", "More than for one programme year"};
        case ProblemKind::SpendingAbovePlan:
            return {"Meer besteed dan gepland", "More was spent than planned"};
        case ProblemKind::SectorsDiffer:
            return {"Besteed per sector en per categorie verschillen",
                    "Spent by sector and by category differ"};
        case ProblemKind::InterventionsDiffer:
            return {"Kosten van interventies en hun categorie verschillen",
                    "Costs of interventions and their category differ"};
        case ProblemKind::InterventionWithoutBasis:
            return {"Een interventie heeft geen grondslag", "An intervention has no basis"};
        case ProblemKind::InterventionWithoutRecognition:
            return {"Een erkende interventie heeft geen niveau", "No level of recognition"};
        case ProblemKind::AgeBandMissing:
            return {"Een leeftijdsgroep ontbreekt", "An age band is missing"};
        case ProblemKind::CompletedAboveReach:
            return {"Meer afgerond en uitgevallen dan bereikt", "More ended than were reached"};
        case ProblemKind::ReportLate:
            return {"Het verslag is te laat", "The report is late"};
        case ProblemKind::CoordinatorMissing:
            return {"De programmacoördinatie is niet ingevuld", "No programme coordination"};
        case ProblemKind::ReachImplausible:
            return {"Een bereik is onwaarschijnlijk groot", "A reach is implausibly large"};
        case ProblemKind::ChangeImplausible:
            return {"Grote verandering in besteding, zonder toelichting",
                    "Large change in spending, without a word"};
        default:
            return {"", ""};
    }
}

/// The cells that a problem stands beside.
std::vector<const Answer*> placesOf(const ReturnCase& from, const std::string& field) {
    if (field == "categories") {
        return {from.answer("besteed.categorie.totaal")};
    }
    if (field == "sectors") {
        return {from.answer("besteed.sector.totaal")};
    }
    if (field.starts_with("ownPeriod")) {
        return {from.answer(field.ends_with("first") ? "periode.van" : "periode.tot")};
    }
    return from.answersAt(field);
}

/// "categories/c" of "categories/c/spent".
std::string_view rowOf(std::string_view path) {
    return path.substr(0, std::min(path.rfind('/'), path.size()));
}

/// Spending is reckoned from many cells: while one of them has no value the sum says nothing. What
/// was planned is held against what stands in the same row.
std::vector<const Answer*> sourcesOf(const ReturnCase& from, const Problem& problem) {
    std::vector<const Answer*> sources;
    const bool isOfSums = problem.field == "categories" || problem.field == "sectors" ||
                          problem.kind == ProblemKind::InterventionsDiffer ||
                          problem.kind == ProblemKind::ChangeImplausible;
    for (const Answer& answer : from.reading.answers) {
        const bool isSpending = answer.columnKey == "besteed" || answer.columnKey == "gepland";
        const bool isCost = problem.kind == ProblemKind::InterventionsDiffer &&
                            (answer.columnKey == "kosten" || answer.columnKey == "categorie");
        const bool isOfRow = problem.kind == ProblemKind::SpendingAbovePlan && isSpending &&
                             rowOf(answer.question.path) == rowOf(problem.field);
        if (isOfRow || (isOfSums && (isSpending || isCost))) {
            sources.push_back(&answer);
        }
    }
    return sources;
}

void tell(const ReturnCase& from, const Problem& problem, Findings& findings) {
    findings.sayWords(
        {domain::sentence(problem, Language::Dutch), domain::sentence(problem, Language::English)},
        placesOf(from, problem.field), sourcesOf(from, problem));
}

/// What cannot be kept, whatever the rule: the report would be refused.
void notKept(const ReturnCase& from, Findings& findings) {
    for (const Problem& problem : from.findings) {
        const bool isTold =
            std::find(std::begin(kinds), std::end(kinds), problem.kind) != std::end(kinds) ||
            problem.kind == ProblemKind::NegativeAmount ||
            problem.kind == ProblemKind::NegativeNumber;
        if (problem.severity == domain::Severity::Refused && !isTold) {
            tell(from, problem, findings);
        }
    }
}

}  // namespace

Check ruleCheck(ProblemKind kind, const domain::BothLanguages& about) {
    return {std::string(domain::codeOf(kind)), Stage::Relation, about,
            [kind](const ReturnCase& from, Findings& findings) {
                for (const Problem& problem : from.findings) {
                    if (problem.kind == kind) {
                        tell(from, problem, findings);
                    }
                }
            }};
}

std::vector<Check> regulationChecks() {
    std::vector<Check> checks;
    for (const ProblemKind kind : kinds) {
        checks.push_back(ruleCheck(kind, about(kind)));
    }
    checks.push_back({"not_kept",
                      Stage::Relation,
                      {"Een antwoord kan niet worden bewaard", "An answer cannot be kept"},
                      notKept});
    return checks;
}

}  // namespace kamerklaar::work::returns
