// SPDX-License-Identifier: EUPL-1.2
#include "store/report_rows.h"

#include "domain/ensure.h"
#include "domain/fields.h"
#include "store/report_line_rows.h"
#include "store/report_status_sql.h"
#include "store/term_key.h"

namespace kamerklaar::store {
namespace {

using domain::Date;
using domain::YearlyReport;

domain::ReportStatus statusIn(const Rows& rows, const std::string& code) {
    const std::optional<domain::ReportStatus> status = domain::reportStatusFrom(code);
    if (!status) {
        rows.damaged("a status that is none");
    }
    return *status;
}

YearlyReport reportIn(Rows& rows) {
    YearlyReport report;
    std::string status;
    std::string analysis;
    std::string coordinator;
    std::string quoted;
    std::optional<Date> ownFirst;
    std::optional<Date> ownLast;
    rows.read(report.id, report.municipality, report.round, status, report.version, ownFirst,
              ownLast, report.ownDue, report.receivedOn, report.summary, report.targetGroupProof,
              analysis, coordinator, report.coordinatorNote, report.progress, report.results,
              report.bottlenecks, report.lessons, report.continuity, report.deviations,
              report.expectedUnderspending, report.changeNote, quoted);
    report.status = statusIn(rows, status);
    if (ownFirst && ownLast) {
        report.ownPeriod = rows.period(*ownFirst, *ownLast);
    }
    report.problemAnalysis = asWritten(rows, analysis, domain::analysisStatusFrom(analysis));
    report.coordinatorInPlace = asWritten(rows, coordinator, domain::answerFrom(coordinator));
    report.mayBeQuoted = asWritten(rows, quoted, domain::answerFrom(quoted));
    return report;
}

/// Whole reports; `which` as a condition on yearly_report and on the column "report" of the lines.
std::vector<YearlyReport> load(Connection& connection, const QString& condition,
                               const WhichReports& lines) {
    std::vector<YearlyReport> reports;
    {
        Rows rows = connection.query(
            uR"(SELECT report.id, report.municipality, report.round, report.status, report.version,
                    report.own_first, report.own_last, report.own_due, report.received_on,
                    report.summary, report.target_group_proof, report.problem_analysis,
                    report.coordinator_in_place, report.coordinator_note, report.progress,
                    report.results, report.bottlenecks, report.lessons, report.continuity,
                    report.deviations, report.expected_underspending, report.change_note,
                    report.may_be_quoted
                FROM yearly_report AS report
                JOIN municipality ON municipality.id = report.municipality
                WHERE %1 ORDER BY municipality.sort_key, municipality.id)"_qs.arg(condition),
            lines.value);
        while (rows.next()) {
            reports.push_back(reportIn(rows));
        }
    }
    if (!reports.empty()) {
        readLines(connection, lines, reports);
    }
    return reports;
}

}  // namespace

std::vector<work::ReportHeader> ReportRows::headers(std::optional<domain::MunicipalityId> of,
                                                    std::optional<domain::RoundId> in) {
    // The condition names only what is asked for, so that an index is used; 0 is nobody's number.
    const auto only = [](bool isAsked, const char* column) {
        return QLatin1String(column) + (isAsked ? QLatin1String(" = ?") : QLatin1String(" <> ?"));
    };
    Rows rows = connection_.query(
        uR"(SELECT report.id, report.municipality, report.round, report_round.year, report.status,
                COALESCE(report.own_due, report_round.due),
                COALESCE(report.own_first, report_round.first_day),
                COALESCE(report.own_last, report_round.last_day), report.received_on,
                CAST(COALESCE(SUM(line.planned), 0) AS BIGINT),
                CAST(COALESCE(SUM(line.spent), 0) AS BIGINT), report.version
            FROM yearly_report AS report
            JOIN report_round ON report_round.id = report.round
            JOIN municipality ON municipality.id = report.municipality
            LEFT JOIN report_spending AS line
                ON line.report = report.id AND line.kind = 'cost_category'
            WHERE %1 AND %2
            GROUP BY report.id, report_round.id, municipality.id
            ORDER BY municipality.sort_key, municipality.id, report_round.year)"_qs.arg(
            only(of.has_value(), "report.municipality"), only(in.has_value(), "report.round")),
        of.value_or(domain::MunicipalityId{}), in.value_or(domain::RoundId{}));
    std::vector<work::ReportHeader> found;
    std::string status;
    Date first;
    Date last;
    while (rows.next()) {
        work::ReportHeader& one = found.emplace_back();
        rows.read(one.id, one.municipality, one.round, one.year, status, one.due, first, last,
                  one.receivedOn, one.planned, one.spent, one.version);
        one.status = statusIn(rows, status);
        one.period = rows.period(first, last);
    }
    return found;
}

std::optional<YearlyReport> ReportRows::find(domain::ReportId id) {
    std::vector<YearlyReport> found = load(connection_, QStringLiteral("report.id = ?"),
                                           {QStringLiteral("report = ?"), id.value});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<YearlyReport> ReportRows::ofRound(domain::RoundId round) {
    return load(
        connection_, QStringLiteral("report.round = ?"),
        {QStringLiteral("report IN (SELECT id FROM yearly_report WHERE round = ?)"), round.value});
}

std::vector<work::ComparedIntervention> ReportRows::comparedIn(domain::RoundId round) {
    Rows rows = connection_.query(
        uR"(SELECT report.municipality, line.name, line.basis, line.cost, line.reach_actual
            FROM report_intervention AS line
            JOIN yearly_report AS report ON report.id = line.report
            JOIN municipality ON municipality.id = report.municipality
            WHERE report.round = ?
            ORDER BY municipality.sort_key, municipality.id, line.position)"_qs,
        round);
    std::vector<work::ComparedIntervention> found;
    std::optional<std::string> basis;
    while (rows.next()) {
        work::ComparedIntervention& one = found.emplace_back();
        rows.read(one.municipality, one.name, basis, one.cost, one.reached);
        one.basis = codeInKey(basis);
    }
    return found;
}

domain::ReportId ReportRows::add(const YearlyReport& report) {
    transactions_.willWrite();
    const std::optional<domain::Period>& own = report.ownPeriod;
    const domain::ReportId id{connection_.number(
        uR"(INSERT INTO yearly_report
            (id, municipality, round, status, version, own_first, own_last, own_due, received_on,
             summary, target_group_proof, problem_analysis, coordinator_in_place, coordinator_note,
             progress, results, bottlenecks, lessons, continuity, deviations,
             expected_underspending, change_note, may_be_quoted)
            VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM yearly_report), ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            RETURNING id)"_qs,
        report.municipality, report.round, domain::codeOf(report.status), report.version,
        own ? std::optional(own->first()) : std::nullopt,
        own ? std::optional(own->last()) : std::nullopt, report.ownDue, report.receivedOn,
        report.summary, report.targetGroupProof, domain::codeOf(report.problemAnalysis),
        domain::codeOf(report.coordinatorInPlace), report.coordinatorNote, report.progress,
        report.results, report.bottlenecks, report.lessons, report.continuity, report.deviations,
        report.expectedUnderspending, report.changeNote, domain::codeOf(report.mayBeQuoted))};
    writeLines(connection_, id, report);
    return id;
}

bool ReportRows::update(const YearlyReport& report) {
    transactions_.mustBeOpen();
    const std::optional<domain::Period>& own = report.ownPeriod;
    const std::int64_t changed = connection_.change(
        uR"(UPDATE yearly_report
            SET municipality = ?, round = ?, status = ?, version = version + 1, own_first = ?,
                own_last = ?, own_due = ?, received_on = ?, summary = ?, target_group_proof = ?,
                problem_analysis = ?, coordinator_in_place = ?, coordinator_note = ?, progress = ?,
                results = ?, bottlenecks = ?, lessons = ?, continuity = ?, deviations = ?,
                expected_underspending = ?, change_note = ?, may_be_quoted = ?
            WHERE id = ? AND version = ?)"_qs,
        report.municipality, report.round, domain::codeOf(report.status),
        own ? std::optional(own->first()) : std::nullopt,
        own ? std::optional(own->last()) : std::nullopt, report.ownDue, report.receivedOn,
        report.summary, report.targetGroupProof, domain::codeOf(report.problemAnalysis),
        domain::codeOf(report.coordinatorInPlace), report.coordinatorNote, report.progress,
        report.results, report.bottlenecks, report.lessons, report.continuity, report.deviations,
        report.expectedUnderspending, report.changeNote, domain::codeOf(report.mayBeQuoted),
        report.id, report.version);
    if (changed != 1) {
        return false;
    }
    transactions_.willWrite();
    removeLines(connection_, report.id);
    writeLines(connection_, report.id, report);
    return true;
}

void ReportRows::addEvent(domain::ReportId report, const domain::StatusEvent& event) {
    transactions_.willWrite();
    connection_.change(
        uR"(INSERT INTO report_event
            (report, number, act, from_status, to_status, person, at, reason)
            VALUES (?, (SELECT COALESCE(MAX(number), 0) + 1 FROM report_event WHERE report = ?),
                    ?, ?, ?, ?, ?, ?))"_qs,
        report, report, domain::codeOf(event.act), domain::codeOf(event.from),
        domain::codeOf(event.to), event.by, event.at, event.reason);
}

std::vector<domain::StatusEvent> ReportRows::events(domain::ReportId report) {
    Rows rows = connection_.query(
        uR"(SELECT act, from_status, to_status, person, at, reason
            FROM report_event WHERE report = ? ORDER BY number)"_qs,
        report);
    std::vector<domain::StatusEvent> found;
    std::string act;
    std::string from;
    std::string to;
    while (rows.next()) {
        domain::StatusEvent& event = found.emplace_back();
        rows.read(act, from, to, event.by, event.at, event.reason);
        const std::optional<domain::ReportAct> known = domain::reportActFrom(act);
        if (!known) {
            rows.damaged("an act that is none");
        }
        event.act = *known;
        event.from = statusIn(rows, from);
        event.to = statusIn(rows, to);
    }
    return found;
}

}  // namespace kamerklaar::store
