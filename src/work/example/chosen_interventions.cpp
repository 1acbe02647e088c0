// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/example/catalogue.h"
#include "work/example/random.h"
#include "work/example/report_maker.h"

namespace kamerklaar::work::example {
namespace {

using domain::Intervention;
using domain::InterventionStatus;
using domain::Money;
using domain::Term;
using domain::TermKind;

/// Each municipality has its own choice and keeps to it; it starts with a few and adds some.
std::vector<KnownIntervention> chosen(const Setting& setting) {
    const auto& known = interventions();
    Random random{23, static_cast<std::int64_t>(setting.index)};
    const std::vector<std::size_t> order = random.shuffled(known.size());
    const auto wanted = static_cast<std::size_t>(setting.isFirstRound() ? random.between(3, 4)
                                                                        : random.between(4, 6));
    std::vector<KnownIntervention> choice;
    for (std::size_t at = 0; at < wanted; ++at) {
        choice.push_back(known[order[at]]);
    }
    return choice;
}

/// The category that interventions are paid from, in the report.
const domain::SpendingLine* bookedIn(const domain::YearlyReport& report,
                                     const domain::Scheme& scheme) {
    for (const domain::SpendingLine& line : report.categories) {
        const Term* term = scheme.term(TermKind::CostCategory, line.code);
        if (term != nullptr && term->marked) {
            return &line;
        }
    }
    return report.categories.empty() ? nullptr : &report.categories.back();
}

std::string codeAt(const domain::Scheme& scheme, TermKind kind, std::size_t at) {
    const std::vector<Term> terms = scheme.termsOf(kind);
    return at < terms.size() ? terms[at].code : std::string();
}

/// The first of the list that counts as recognised, or the first that does not.
std::string firstMarked(const domain::Scheme& scheme, TermKind kind, bool marked) {
    for (const Term& term : scheme.termsOf(kind)) {
        if (term.marked == marked) {
            return term.code;
        }
    }
    return {};
}

void fillInBasis(Intervention& made, const KnownIntervention& known, const Setting& setting,
                 Random& random) {
    made.basis = firstMarked(setting.scheme, TermKind::EvidenceBasis, known.isRecognised);
    if (known.isRecognised) {
        made.njiLevel = firstMarked(setting.scheme, TermKind::NjiLevel, true);
    } else if (random.chance(30)) {
        made.njiLevel = firstMarked(setting.scheme, TermKind::NjiLevel, false);
    }
    const std::int64_t answer = random.between(1, 100);
    if (answer <= 65) {
        made.meetsQualityFramework = domain::Answer::Yes;
        made.qualityNote = frameworkNotes()[static_cast<std::size_t>(random.between(0, 1))];
    } else if (answer <= 85) {
        made.meetsQualityFramework = domain::Answer::No;
        made.qualityNote = frameworkNotes()[static_cast<std::size_t>(random.between(2, 3))];
    }
}

void fillInReach(Intervention& made, const KnownIntervention& known, const Setting& setting,
                 Random& random) {
    const std::int64_t whole = random.between(known.reachLow, known.reachHigh);
    const std::int64_t planned = setting.isFirstRound() ? whole * 45 / 100 : whole;
    made.reachPlanned = planned;
    if (made.status == InterventionStatus::Planned) {
        return;
    }
    const std::int64_t actual = planned * random.between(740, 1140) / 1000;
    made.reachActual = actual;
    made.completed =
        actual * (setting.isFirstRound() ? random.between(8, 25) : random.between(42, 66)) / 100;
    made.droppedOut = actual * random.between(4, 15) / 100;
}

InterventionStatus statusOf(std::size_t at, const Setting& setting, Random& random) {
    if (setting.isFirstRound()) {
        return at > 0 && random.chance(20) ? InterventionStatus::Planned
                                           : InterventionStatus::Running;
    }
    const std::int64_t draw = random.between(1, 100);
    if (at > 1 && draw <= 6) {
        return InterventionStatus::Stopped;
    }
    return draw <= 22 ? InterventionStatus::Finished : InterventionStatus::Running;
}

void spoil(std::vector<Intervention>& made, const Setting& setting) {
    Intervention& first = made.front();
    switch (setting.role.flaw) {
        case Flaw::NoBasis:
            first.basis.clear();
            break;
        case Flaw::NoRecognition:
            first.basis = firstMarked(setting.scheme, TermKind::EvidenceBasis, true);
            first.njiLevel = firstMarked(setting.scheme, TermKind::NjiLevel, false);
            break;
        case Flaw::NoAgeBand:
            first.ageBand.clear();
            break;
        case Flaw::HighReach: {
            const auto* rule = setting.scheme.rule(domain::ProblemKind::ReachImplausible);
            // As if somebody typed a digit too many, where most young people are reached.
            auto largest = std::max_element(
                made.begin(), made.end(),
                [](const auto& l, const auto& r) { return l.reachPlanned < r.reachPlanned; });
            largest->reachActual = rule != nullptr ? rule->limit.value_or(2000) + 240 : 2240;
            break;
        }
        case Flaw::None:
        case Flaw::SectorsDiffer:
        case Flaw::NoCoordinator:
            break;
    }
}

}  // namespace

void fillInInterventions(domain::YearlyReport& report, const Setting& setting) {
    const std::vector<KnownIntervention> choice = chosen(setting);
    const domain::SpendingLine* booked = bookedIn(report, setting.scheme);
    std::vector<std::int64_t> weights;
    for (std::size_t at = 0; at < choice.size(); ++at) {
        // What stays the same from year to year comes from a row without the year in it.
        Random lasting{29, static_cast<std::int64_t>(setting.index), static_cast<std::int64_t>(at)};
        Random random{setting.seed(2), static_cast<std::int64_t>(at)};
        Intervention made;
        made.name = choice[at].name;
        made.category = booked != nullptr ? booked->code : std::string();
        made.ageBand =
            codeAt(setting.scheme, TermKind::AgeBand, static_cast<std::size_t>(choice[at].ageBand));
        made.place = places()[dealt(places().size(), setting.index * 3 + at, 41)];
        made.provider = providers()[dealt(providers().size(), setting.index * 5 + at, 43)];
        made.status = statusOf(at, setting, random);
        fillInBasis(made, choice[at], setting, lasting);
        fillInReach(made, choice[at], setting, random);
        const bool costs = made.status != InterventionStatus::Planned;
        weights.push_back(costs ? choice[at].weight * random.between(80, 120) : 0);
        report.interventions.push_back(std::move(made));
    }
    if (booked != nullptr) {
        const std::vector<Money> costs = booked->spent.split(weights);
        for (std::size_t at = 0; at < costs.size(); ++at) {
            report.interventions[at].cost = costs[at];
        }
    }
    spoil(report.interventions, setting);
}

}  // namespace kamerklaar::work::example
