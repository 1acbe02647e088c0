// SPDX-License-Identifier: EUPL-1.2
#include "store/reports.h"

#include "store/stores.h"

namespace kamerklaar::tests {

using domain::Date;
using domain::Money;
using domain::TermKind;

namespace {

/// An entry of one of the regulation's lists; the lists differ in length.
std::string code(TermKind kind, int number) {
    const std::vector<domain::Term> terms = builtInScheme().termsOf(kind);
    return terms.at(static_cast<std::size_t>(number) % terms.size()).code;
}

std::vector<domain::SpendingLine> spendingOn(TermKind kind, int seed) {
    std::vector<domain::SpendingLine> lines;
    for (const domain::Term& term : builtInScheme().termsOf(kind)) {
        const auto number = static_cast<std::int64_t>(lines.size()) + 1;
        lines.insert(lines.begin(), {term.code, Money::cents(number * 1000 + seed),
                                     Money::cents(number * 999 + seed)});
    }
    return lines;
}

domain::Intervention intervention(int number, int seed) {
    domain::Intervention line;
    line.name = "Alleen jij bepaalt wie je bent " + std::to_string(number * seed);
    line.category = code(TermKind::CostCategory, number);
    line.basis = number == 2 ? "" : code(TermKind::EvidenceBasis, number);
    line.njiLevel = number == 2 ? "" : code(TermKind::NjiLevel, number);
    line.meetsQualityFramework = number == 1 ? domain::Answer::Yes : domain::Answer::No;
    line.qualityNote = "getoetst";
    line.ageBand = code(TermKind::AgeBand, number);
    line.place = "Wijk \u2014 noord";
    line.provider = "Stichting 'Samen'";
    line.reachPlanned = 40;
    if (number == 1) {
        line.reachActual = 0;
        line.completed = 12 + seed;
    }
    line.droppedOut = 3;
    line.reachNote = "meer dan verwacht";
    line.cost = Money::cents(123456 * number);
    line.status = domain::InterventionStatus::Stopped;
    return line;
}

}  // namespace

domain::Round roundOver(int year) {
    return {{},
            year,
            domain::Period::known(Date::known(year, 1, 1), Date::known(year, 12, 31)),
            Date::known(year + 1, 4, 1),
            0};
}

domain::RoundId addRound(work::Store& store, int year) {
    domain::RoundId id;
    act(store, [&] { id = store.rounds().add(roundOver(year)); });
    return id;
}

domain::YearlyReport fullReport(domain::MunicipalityId municipality, domain::RoundId round,
                                int seed) {
    domain::YearlyReport report;
    report.municipality = municipality;
    report.round = round;
    report.status = domain::ReportStatus::Received;
    report.ownPeriod = domain::Period::known(Date::known(2024, 7, 1), Date::known(2025, 6, 30));
    report.ownDue = Date::known(2025, 9, 1);
    report.receivedOn = Date::known(2025, 8, 1 + seed % 28);
    report.summary = "Regel één\nregel twee " + std::to_string(seed);
    report.categories = spendingOn(TermKind::CostCategory, seed);
    report.sectors = spendingOn(TermKind::Sector, seed);
    for (int number = 1; number <= 3; ++number) {
        report.interventions.push_back(intervention(number, seed));
    }
    report.indicators = {{"Aanhoudingen", "per 1.000", "politie", 12500, -1, seed},
                         {"Verzuim", "%", "DUO", {}, {}, {}}};
    report.factors = {{code(TermKind::FactorDomain, 1), domain::Movement::Worse, "schooluitval"},
                      {code(TermKind::FactorDomain, 0), domain::Movement::Better, ""}};
    report.partners = {{code(TermKind::PartnerKind, 1), "Politie Oost", "inzet wijkagent"},
                       {code(TermKind::PartnerKind, 0), "OM", ""}};
    report.targetGroupProof = "registratie";
    report.problemAnalysis = domain::AnalysisStatus::Finished;
    report.coordinatorInPlace = domain::Answer::Yes;
    report.coordinatorNote = "sinds mei";
    report.progress = "op schema";
    report.results = "minder overlast";
    report.bottlenecks = "personeel";
    report.lessons = "eerder beginnen";
    report.continuity = "in begroting";
    report.deviations = "geen";
    report.expectedUnderspending = Money::cents(-5000);
    report.changeNote = "nieuwe aanbieder";
    report.mayBeQuoted = domain::Answer::No;
    return report;
}

domain::ReportId addReport(work::Store& store, const domain::YearlyReport& report) {
    domain::ReportId id;
    act(store, [&] { id = store.reports().add(report); });
    return id;
}

}  // namespace kamerklaar::tests
