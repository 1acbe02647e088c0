// SPDX-License-Identifier: EUPL-1.2
#include "store/ledger_rows.h"

#include <unordered_map>

#include "store/report_status_sql.h"

namespace kamerklaar::store {
namespace {

using domain::GrantAmount;
using domain::Money;

/// Runs `sql` over one municipality (its place is the "%1") or over all.
Rows rowsOf(Connection& connection, const QString& sql, work::Ledger::Of of) {
    return of ? connection.query(sql.arg(QStringLiteral("WHERE municipality = ?")), *of)
              : connection.query(sql.arg(QString()));
}

/// The last day of a calendar year, or of all time, as it is stored.
std::string lastDayOf(std::optional<int> year) {
    return year ? domain::Date::known(*year, 12, 31).iso() : std::string("9999-12-31");
}

constexpr int endOfTime = 9999;

/// The periods of the rounds by their number: asked for apart, because a day in each of thousands
/// of lines costs more than the whole sum.
std::unordered_map<std::int64_t, domain::Period> roundsUpTo(Connection& connection, int lastYear) {
    std::unordered_map<std::int64_t, domain::Period> rounds;
    Rows rows = connection.query(
        u"SELECT id, first_day, last_day FROM report_round WHERE year <= ?"_qs, lastYear);
    std::int64_t id = 0;
    domain::Date first;
    domain::Date last;
    while (rows.next()) {
        rows.read(id, first, last);
        rounds.emplace(id, rows.period(first, last));
    }
    return rounds;
}

void readSums(Connection& connection, domain::LedgerRows& sums, std::optional<int> lastYear) {
    Rows years = connection.query(
        uR"(SELECT programme_year, is_reservation, CAST(SUM(gross) AS BIGINT),
                CAST(SUM(vat_fund) AS BIGINT)
            FROM effective_allocation GROUP BY programme_year, is_reservation
            ORDER BY programme_year, is_reservation)"_qs);
    while (years.next()) {
        domain::Allocation& sum = sums.allocations.emplace_back();
        years.read(sum.programmeYear, sum.isReservation, sum.amount.gross, sum.amount.vatFund);
    }
    Rows plans = connection.query(
        uR"(SELECT calendar_year, MIN(planned_on), CAST(SUM(gross) AS BIGINT),
                CAST(SUM(vat_fund) AS BIGINT)
            FROM instalment GROUP BY calendar_year ORDER BY calendar_year)"_qs);
    while (plans.next()) {
        domain::Instalment& sum = sums.instalments.emplace_back();
        plans.read(sum.calendarYear, sum.plannedOn, sum.amount.gross, sum.amount.vatFund);
    }
    Rows days = connection.query(
        uR"(SELECT paid_on, CAST(SUM(net) AS BIGINT), CAST(SUM(vat_fund) AS BIGINT)
            FROM counting_payment WHERE paid_on <= ? GROUP BY paid_on ORDER BY paid_on)"_qs,
        lastDayOf(lastYear));
    while (days.next()) {
        domain::Payment& sum = sums.payments.emplace_back();
        days.read(sum.paidOn, sum.net, sum.vatFund);
    }
}

std::vector<domain::Allocation> allocationsIn(Rows rows) {
    std::vector<domain::Allocation> found;
    while (rows.next()) {
        domain::Allocation& one = found.emplace_back();
        rows.read(one.municipality, one.programmeYear, one.amount.gross, one.amount.vatFund,
                  one.isReservation);
    }
    return found;
}

using SplitParts = std::unordered_map<std::int64_t, std::vector<domain::SplitPart>>;

/// The parts by report, of the last division of each.
SplitParts splitParts(Connection& connection, work::Ledger::Of of) {
    const QString sql =
        uR"(SELECT split.report, part.calendar_year, part.programme_year, part.spent
            FROM (SELECT MAX(id) AS id, report FROM spending_split
                  WHERE withdrawn = 0 %1 GROUP BY report) AS split
            JOIN spending_split_parts AS part ON part.owner = split.id
            ORDER BY split.report, part.position)"_qs.arg(
            of ? QStringLiteral("AND municipality = ?") : QString());
    SplitParts parts;
    Rows rows = of ? connection.query(sql, *of) : connection.query(sql);
    std::int64_t report = 0;
    while (rows.next()) {
        domain::SplitPart part;
        rows.read(report, part.calendarYear, part.programmeYear, part.spent);
        parts[report].push_back(part);
    }
    return parts;
}

}  // namespace

std::vector<domain::Allocation> LedgerRows::allocations(Of of) {
    return allocationsIn(
        rowsOf(connection_,
               uR"(SELECT municipality, programme_year, gross, vat_fund, is_reservation
                   FROM effective_allocation %1 ORDER BY municipality, programme_year)"_qs,
               of));
}

std::vector<domain::Allocation> LedgerRows::reservations(Of of) {
    return allocationsIn(
        rowsOf(connection_,
               uR"(SELECT municipality, programme_year, gross, vat_fund, is_reservation
                   FROM allocation %1 ORDER BY municipality, programme_year)"_qs,
               of));
}

std::vector<domain::Instalment> LedgerRows::instalments(Of of) {
    std::vector<domain::Instalment> found;
    Rows rows = rowsOf(connection_,
                       uR"(SELECT id, municipality, number, calendar_year, planned_on, gross,
                               vat_fund
                           FROM instalment %1 ORDER BY municipality, number)"_qs,
                       of);
    while (rows.next()) {
        domain::Instalment& one = found.emplace_back();
        rows.read(one.id, one.municipality, one.number, one.calendarYear, one.plannedOn,
                  one.amount.gross, one.amount.vatFund);
    }
    return found;
}

std::vector<domain::Payment> LedgerRows::payments(Of of) {
    std::vector<domain::Payment> found;
    Rows rows = rowsOf(connection_,
                       uR"(SELECT id, decision, municipality, instalment, paid_on, net, vat_fund,
                               reference
                           FROM counting_payment %1 ORDER BY paid_on, id, decision)"_qs,
                       of);
    while (rows.next()) {
        domain::Payment& one = found.emplace_back();
        rows.read(one.id, one.decision, one.municipality, one.instalment, one.paidOn, one.net,
                  one.vatFund, one.reference);
    }
    return found;
}

std::vector<domain::PeriodSpending> LedgerRows::spending(Of of, std::optional<int> lastYear) {
    const std::unordered_map<std::int64_t, domain::Period> rounds =
        roundsUpTo(connection_, lastYear.value_or(endOfTime));
    const QString sql =
        uR"(SELECT report.id, report.municipality, report.round, report.own_first, report.own_last,
                CAST((SELECT COALESCE(SUM(line.spent), 0) FROM report_spending AS line
                      WHERE line.report = report.id AND line.kind = 'cost_category') AS BIGINT),
                report.expected_underspending
            FROM yearly_report AS report
            WHERE report.status IN (%1) %2
            ORDER BY report.municipality, report.round)"_qs.arg(
            countingStatuses(), of ? QStringLiteral("AND report.municipality = ?") : QString());
    SplitParts parts = splitParts(connection_, of);
    Rows rows = of ? connection_.query(sql, *of) : connection_.query(sql);
    std::vector<domain::PeriodSpending> found;
    domain::PeriodSpending one;
    std::int64_t round = 0;
    std::optional<domain::Date> first;
    std::optional<domain::Date> last;
    while (rows.next()) {
        rows.read(one.report, one.municipality, round, first, last, one.spent,
                  one.expectedUnderspending);
        if (const auto in = rounds.find(round); in != rounds.end()) {
            one.period = first && last ? rows.period(*first, *last) : in->second;
            one.parts = std::move(parts[one.report.value]);
            found.push_back(one);
        }
    }
    return found;
}

domain::LedgerRows LedgerRows::nationalSums(std::optional<int> lastYear) {
    domain::LedgerRows sums;
    readSums(connection_, sums, lastYear);
    sums.spending = spending({}, lastYear);
    for (domain::PeriodSpending& line : sums.spending) {
        line.municipality = {};
    }
    return sums;
}

void LedgerRows::add(const domain::Allocation& allocation) {
    transactions_.willWrite();
    const GrantAmount& amount = allocation.amount;
    connection_.change(
        uR"(INSERT INTO allocation
            (municipality, programme_year, gross, vat_fund, net, is_reservation)
            VALUES (?, ?, ?, ?, ?, ?))"_qs,
        allocation.municipality, allocation.programmeYear, amount.gross, amount.vatFund,
        amount.net(), allocation.isReservation);
}

domain::InstalmentId LedgerRows::add(const domain::Instalment& instalment) {
    transactions_.willWrite();
    const GrantAmount& amount = instalment.amount;
    return {
        connection_.number(uR"(INSERT INTO instalment
            (id, municipality, number, calendar_year, planned_on, gross, vat_fund, net)
            VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM instalment), ?, ?, ?, ?, ?, ?, ?)
            RETURNING id)"_qs,
                           instalment.municipality, instalment.number, instalment.calendarYear,
                           instalment.plannedOn, amount.gross, amount.vatFund, amount.net())};
}

void LedgerRows::update(const domain::Instalment& instalment) {
    transactions_.willWrite();
    const GrantAmount& amount = instalment.amount;
    connection_.change(
        uR"(UPDATE instalment
            SET calendar_year = ?, planned_on = ?, gross = ?, vat_fund = ?, net = ?
            WHERE id = ?)"_qs,
        instalment.calendarYear, instalment.plannedOn, amount.gross, amount.vatFund, amount.net(),
        instalment.id);
}

}  // namespace kamerklaar::store
