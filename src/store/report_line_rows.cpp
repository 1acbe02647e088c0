// SPDX-License-Identifier: EUPL-1.2
#include "store/report_line_rows.h"

#include "domain/fields.h"
#include "store/term_key.h"

namespace kamerklaar::store {
namespace {

using domain::TermKind;
using domain::YearlyReport;
using Key = std::optional<std::string>;

/// Hands each row to the report that it belongs to.
class Recipients {
public:
    Recipients(Connection& connection, const WhichReports& which,
               std::vector<YearlyReport>& reports)
        : connection_(connection), which_(which) {
        for (YearlyReport& report : reports) {
            byId_.emplace(report.id, &report);
        }
    }

    /// `columns` starts with the report's number.
    template <typename Take>
    void each(const QString& columns, const QString& table, const Take& take) const {
        Rows rows =
            connection_.query(QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY report, position")
                                  .arg(columns, table, which_.condition),
                              which_.value);
        domain::ReportId id;
        while (rows.next()) {
            rows.get(0, id);
            if (const auto found = byId_.find(id); found != byId_.end()) {
                take(rows, *found->second);
            }
        }
    }

private:
    Connection& connection_;
    const WhichReports& which_;
    std::unordered_map<domain::ReportId, YearlyReport*> byId_;
};

void takeSpending(Rows& rows, YearlyReport& report) {
    std::int64_t id = 0;
    std::string kind;
    Key term;
    domain::SpendingLine line;
    rows.read(id, kind, term, line.planned, line.spent);
    line.code = codeInKey(term);
    (kind == domain::codeOf(TermKind::CostCategory) ? report.categories : report.sectors)
        .push_back(std::move(line));
}

void takeIntervention(Rows& rows, YearlyReport& report) {
    std::int64_t id = 0;
    Key category;
    Key basis;
    Key njiLevel;
    Key ageBand;
    std::string quality;
    std::string status;
    domain::Intervention& line = report.interventions.emplace_back();
    rows.read(id, line.name, category, basis, njiLevel, quality, line.qualityNote, ageBand,
              line.place, line.provider, line.reachPlanned, line.reachActual, line.completed,
              line.droppedOut, line.reachNote, line.cost, status);
    line.category = codeInKey(category);
    line.basis = codeInKey(basis);
    line.njiLevel = codeInKey(njiLevel);
    line.ageBand = codeInKey(ageBand);
    line.meetsQualityFramework = asWritten(rows, quality, domain::answerFrom(quality));
    line.status = asWritten(rows, status, domain::interventionStatusFrom(status));
}

void takeIndicator(Rows& rows, YearlyReport& report) {
    std::int64_t id = 0;
    domain::Indicator& line = report.indicators.emplace_back();
    rows.read(id, line.name, line.unit, line.source, line.baseline, line.target, line.actual);
}

void takeFactor(Rows& rows, YearlyReport& report) {
    std::int64_t id = 0;
    Key term;
    std::string movement;
    domain::FactorMovement& line = report.factors.emplace_back();
    rows.read(id, term, movement, line.note);
    line.domain = codeInKey(term);
    line.movement = asWritten(rows, movement, domain::movementFrom(movement));
}

void takePartner(Rows& rows, YearlyReport& report) {
    std::int64_t id = 0;
    Key kind;
    domain::Partner& line = report.partners.emplace_back();
    rows.read(id, kind, line.name, line.contribution);
    line.kind = codeInKey(kind);
}

void writeSpending(Connection& connection, domain::ReportId id, TermKind kind,
                   const std::vector<domain::SpendingLine>& lines) {
    int position = 0;
    for (const domain::SpendingLine& line : lines) {
        connection.change(
            uR"(INSERT INTO report_spending
                (report, kind, position, term, planned, spent) VALUES (?, ?, ?, ?, ?, ?))"_qs,
            id, domain::codeOf(kind), position++, termKey(kind, line.code), line.planned,
            line.spent);
    }
}

void writeInterventions(Connection& connection, domain::ReportId id, const YearlyReport& report) {
    int position = 0;
    for (const domain::Intervention& line : report.interventions) {
        connection.change(
            uR"(INSERT INTO report_intervention
                (report, position, name, category, basis, nji_level, meets_quality_framework,
                 quality_note, age_band, place, provider, reach_planned, reach_actual, completed,
                 dropped_out, reach_note, cost, status)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_qs,
            id, position++, line.name, termKey(TermKind::CostCategory, line.category),
            termKey(TermKind::EvidenceBasis, line.basis),
            termKey(TermKind::NjiLevel, line.njiLevel), domain::codeOf(line.meetsQualityFramework),
            line.qualityNote, termKey(TermKind::AgeBand, line.ageBand), line.place, line.provider,
            line.reachPlanned, line.reachActual, line.completed, line.droppedOut, line.reachNote,
            line.cost, domain::codeOf(line.status));
    }
}

void writeOthers(Connection& connection, domain::ReportId id, const YearlyReport& report) {
    int position = 0;
    for (const domain::Indicator& line : report.indicators) {
        connection.change(
            uR"(INSERT INTO report_indicator
                (report, position, name, unit, source, baseline, target, actual)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_qs,
            id, position++, line.name, line.unit, line.source, line.baseline, line.target,
            line.actual);
    }
    position = 0;
    for (const domain::FactorMovement& line : report.factors) {
        connection.change(
            uR"(INSERT INTO report_factor
                (report, position, factor_domain, movement, note) VALUES (?, ?, ?, ?, ?))"_qs,
            id, position++, termKey(TermKind::FactorDomain, line.domain),
            domain::codeOf(line.movement), line.note);
    }
    position = 0;
    for (const domain::Partner& line : report.partners) {
        connection.change(
            uR"(INSERT INTO report_partner
                (report, position, kind, name, contribution) VALUES (?, ?, ?, ?, ?))"_qs,
            id, position++, termKey(TermKind::PartnerKind, line.kind), line.name,
            line.contribution);
    }
}

}  // namespace

void readLines(Connection& connection, const WhichReports& which,
               std::vector<YearlyReport>& reports) {
    const Recipients recipients(connection, which, reports);
    recipients.each(QStringLiteral("report, kind, term, planned, spent"),
                    QStringLiteral("report_spending"), takeSpending);
    recipients.each(
        QStringLiteral("report, name, category, basis, nji_level, meets_quality_framework,"
                       " quality_note, age_band, place, provider, reach_planned, reach_actual,"
                       " completed, dropped_out, reach_note, cost, status"),
        QStringLiteral("report_intervention"), takeIntervention);
    recipients.each(QStringLiteral("report, name, unit, source, baseline, target, actual"),
                    QStringLiteral("report_indicator"), takeIndicator);
    recipients.each(QStringLiteral("report, factor_domain, movement, note"),
                    QStringLiteral("report_factor"), takeFactor);
    recipients.each(QStringLiteral("report, kind, name, contribution"),
                    QStringLiteral("report_partner"), takePartner);
}

void writeLines(Connection& connection, domain::ReportId id, const YearlyReport& report) {
    writeSpending(connection, id, TermKind::CostCategory, report.categories);
    writeSpending(connection, id, TermKind::Sector, report.sectors);
    writeInterventions(connection, id, report);
    writeOthers(connection, id, report);
}

void removeLines(Connection& connection, domain::ReportId id) {
    connection.change(u"DELETE FROM report_spending WHERE report = ?"_qs, id);
    connection.change(u"DELETE FROM report_intervention WHERE report = ?"_qs, id);
    connection.change(u"DELETE FROM report_indicator WHERE report = ?"_qs, id);
    connection.change(u"DELETE FROM report_factor WHERE report = ?"_qs, id);
    connection.change(u"DELETE FROM report_partner WHERE report = ?"_qs, id);
}

}  // namespace kamerklaar::store
