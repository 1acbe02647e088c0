// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/grant_state.h"
#include "domain/note_check.h"
#include "work/letters.h"
#include "work/reconciling.h"
#include "work/recording.h"
#include "work/references.h"

// What an officer notes about a dossier, held against what it is about.
namespace kamerklaar::work {
namespace {

using domain::Date;
using domain::Problems;

std::optional<domain::DifferingAmounts> amountsNow(Store& store,
                                                   const domain::Explanation& explanation) {
    for (const SourceDifference& line : reconciliation(store, explanation.municipality)) {
        if (line.difference == explanation.difference && line.year == explanation.year) {
            return domain::DifferingAmounts{line.left, line.right};
        }
    }
    return {};
}

domain::DividedSpending dividedBy(Store& store, const domain::SpendingSplit& split) {
    const auto report = store.reports().find(split.report);
    const auto round = report ? store.rounds().find(report->round) : std::nullopt;
    return round ? domain::DividedSpending{domain::periodOf(*report, *round), report->spent()}
                 : domain::DividedSpending{};
}

/// Six weeks after the decision in this regulation, lengthened by the Algemene termijnenwet.
std::optional<Date> lastDayToObject(Store& store, const domain::Objection& objection) {
    const auto& weeks = store.schemes().current().objectionWeeks;
    const auto against = store.decisions().find(objection.against);
    return weeks && against ? std::optional(domain::endOfTerm(against->date, *weeks, true))
                            : std::nullopt;
}

void require(bool isGiven, const char* field, Problems& problems) {
    if (!isGiven) {
        problems.insert(problems.begin(), domain::refusal(domain::ProblemKind::Missing, field));
    }
}

}  // namespace

Problems findingsOf(Store& store, const domain::Explanation& explanation, Date) {
    References references(store, explanation.municipality);
    if (!references.municipality().isRight()) {
        return references.take();
    }
    return domain::check(explanation, store.schemes().current(), amountsNow(store, explanation));
}

Problems findingsOf(Store& store, const domain::SpendingSplit& split, Date) {
    References references(store, split.municipality);
    if (!references.municipality().report("report", split.report).isRight()) {
        return references.take();
    }
    Problems problems = domain::check(split, store.schemes().current(), dividedBy(store, split));
    require(split.report.isStored(), "report", problems);
    return problems;
}

Problems findingsOf(Store& store, const domain::ReportNote& note, Date) {
    References references(store, note.municipality);
    if (!references.municipality().report("report", note.report).isRight()) {
        return references.take();
    }
    Problems problems = domain::check(note, store.schemes().current());
    require(note.report.isStored(), "report", problems);
    return problems;
}

Problems findingsOf(Store& store, const domain::Objection& objection, Date today) {
    References references(store, objection.municipality);
    references.municipality()
        .decision("against", objection.against)
        .decision("decision", objection.decision);
    if (!references.isRight()) {
        return references.take();
    }
    Problems problems = domain::check(objection, store.schemes().current(),
                                      lastDayToObject(store, objection), today);
    require(objection.against.isStored(), "against", problems);
    return problems;
}

Problems findingsOf(Store& store, const domain::Deadline& deadline, Date today) {
    References references(store, deadline.municipality);
    if (!references.municipalityIfAny().isRight()) {
        return references.take();
    }
    return domain::check(deadline, store.schemes().current(), today);
}

Problems findingsOf(Store& store, const domain::LetterTemplate& sample, Date) {
    References references(store, sample.municipality);
    if (!references.municipalityIfAny().isRight()) {
        return references.take();
    }
    Problems problems = domain::check(sample, store.schemes().current());
    const Problems unknown = check(sample);
    problems.insert(problems.end(), unknown.begin(), unknown.end());
    return problems;
}

Problems findingsOf(Store& store, const domain::Letter& letter, Date) {
    References references(store, letter.municipality);
    references.municipality()
        .document("document", letter.document)
        .report("report", letter.report)
        .decision("decision", letter.decision);
    if (!references.isRight()) {
        return references.take();
    }
    return domain::check(letter, store.schemes().current());
}

Problems findingsOf(Store& store, const domain::Selection& selection, Date) {
    References references(store, selection.municipality);
    if (!references.municipalityIfAny().isRight()) {
        return references.take();
    }
    return domain::check(selection, store.schemes().current());
}

}  // namespace kamerklaar::work
