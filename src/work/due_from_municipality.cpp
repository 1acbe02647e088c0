// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>

#include "domain/dossier_check.h"
#include "work/due_case.h"
#include "work/reminding.h"

namespace kamerklaar::work {
namespace {

using domain::ProblemKind;
using domain::Subject;
using What = DueItem::What;

/// The letter that set the term of a round, or else the article that asks for the report.
std::string sourceOfTerm(const DueCase& due, int round) {
    std::string source = due.articleOf({ProblemKind::ReportMissing, ProblemKind::ReportLate});
    for (const domain::Decision& decision : due.decisions) {
        const auto* terms = std::get_if<domain::AwardTerms>(&decision.terms);
        if (terms == nullptr || decision.number.empty() || !due.counts(decision)) {
            continue;
        }
        for (const domain::ReportTerm& term : terms->reportTerms) {
            source = term.year == round ? decision.number : source;
        }
    }
    return source;
}

/// A report that was sent back is waited for just as one that never came.
void addReports(DueCase& due) {
    for (const ReportHeader& header : due.store.reports().headers(due.municipality.id)) {
        if (isAwaited(header.status)) {
            due.add(What::ProgressReport, header.due, sourceOfTerm(due, header.year),
                    {Subject::Kind::Report, header.id.value})
                .year = header.year;
        }
    }
}

void addContinuityReport(DueCase& due) {
    if (!due.scheme.continuityDue) {
        return;
    }
    const auto reports = due.store.records<domain::ContinuityReport>().all(due.municipality.id);
    const bool came = std::any_of(reports.begin(), reports.end(),
                                  [](const auto& one) { return one.receivedOn.has_value(); });
    if (!came) {
        due.add(What::ContinuityReport, *due.scheme.continuityDue,
                due.articleOf({ProblemKind::ContinuityMissing, ProblemKind::ContinuityLate},
                              due.scheme.continuityDue),
                reports.empty() ? due.dossier() : reports.back().subject());
    }
}

/// One over each calendar year in which may be spent, until one of them is the final one.
void addSisaReturns(DueCase& due) {
    std::map<int, domain::SisaReturn> returns;
    int last = due.state.spendingPeriod.last().year();
    for (domain::SisaReturn& sisa :
         due.store.records<domain::SisaReturn>().all(due.municipality.id)) {
        const bool isFinal = sisa.isFinal == domain::Answer::Yes && sisa.receivedOn;
        last = isFinal ? std::min(last, sisa.year) : last;
        returns.insert_or_assign(sisa.year, std::move(sisa));
    }
    for (int year = due.state.spendingPeriod.first().year(); year <= last; ++year) {
        const auto day = domain::sisaDueOf(due.scheme, year);
        const auto sisa = returns.find(year);
        const bool isThere = sisa != returns.end();
        if (day && !(isThere && sisa->second.receivedOn)) {
            due.add(What::SisaReturn, *day,
                    due.articleOf({ProblemKind::SisaMissing, ProblemKind::SisaLate}, day),
                    isThere ? sisa->second.subject() : due.dossier())
                .year = year;
        }
    }
}

/// The answer was filed with the letter, or the report it asks about came in since.
bool isAnswered(const DueCase& due, const domain::Letter& letter) {
    for (const domain::CaseDocument& document : due.store.documents().of(letter.subject())) {
        if (document.direction == domain::CaseDocument::Direction::Incoming) {
            return true;
        }
    }
    const auto headers = due.store.reports().headers(due.municipality.id);
    return std::any_of(headers.begin(), headers.end(), [&letter](const ReportHeader& header) {
        return letter.report.isStored() && header.id == letter.report &&
               header.status != domain::ReportStatus::Returned && header.receivedOn &&
               *header.receivedOn >= letter.date;
    });
}

void addAnswers(DueCase& due) {
    for (const domain::Letter& letter :
         due.store.records<domain::Letter>().all(due.municipality.id)) {
        if (letter.answerBy && !isAnswered(due, letter)) {
            due.add(What::Answer, *letter.answerBy, letter.reference, letter.subject());
        }
    }
}

}  // namespace

void addDueFromMunicipality(DueCase& due) {
    // Nobody reports on what was not awarded.
    if (due.state.hasAward) {
        addReports(due);
        addContinuityReport(due);
        addSisaReturns(due);
    }
    addAnswers(due);
}

}  // namespace kamerklaar::work
