// SPDX-License-Identifier: EUPL-1.2
#include "store/ledger_rows.h"

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

const int endOfTime = 9999;

void readSums(Connection& connection, domain::LedgerRows& sums, std::optional<int> lastYear) {
    Rows years = connection.query(
        uR"(SELECT programme_year, is_reservation, CAST(SUM(gross) AS BIGINT),
                CAST(SUM(vat_fund) AS BIGINT)
            FROM allocation GROUP BY programme_year, is_reservation
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
            FROM payment WHERE paid_on <= ? GROUP BY paid_on ORDER BY paid_on)"_qs,
        lastDayOf(lastYear));
    while (days.next()) {
        domain::Payment& sum = sums.payments.emplace_back();
        days.read(sum.paidOn, sum.net, sum.vatFund);
    }
}

}  // namespace

std::vector<domain::Allocation> LedgerRows::allocations(Of of) {
    std::vector<domain::Allocation> found;
    Rows rows = rowsOf(connection_,
                       uR"(SELECT municipality, programme_year, gross, vat_fund, is_reservation
                           FROM allocation %1 ORDER BY municipality, programme_year)"_qs,
                       of);
    while (rows.next()) {
        domain::Allocation& one = found.emplace_back();
        rows.read(one.municipality, one.programmeYear, one.amount.gross, one.amount.vatFund,
                  one.isReservation);
    }
    return found;
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
                       uR"(SELECT id, municipality, instalment, paid_on, net, vat_fund, reference
                           FROM payment %1 ORDER BY paid_on, id)"_qs,
                       of);
    while (rows.next()) {
        domain::Payment& one = found.emplace_back();
        rows.read(one.id, one.municipality, one.instalment, one.paidOn, one.net, one.vatFund,
                  one.reference);
    }
    return found;
}

std::vector<domain::PeriodSpending> LedgerRows::spending(Of of, std::optional<int> lastYear) {
    const QString sql =
        uR"(SELECT report.municipality, COALESCE(report.own_first, report_round.first_day),
                COALESCE(report.own_last, report_round.last_day),
                CAST((SELECT COALESCE(SUM(line.spent), 0) FROM report_spending AS line
                      WHERE line.report = report.id AND line.kind = 'cost_category') AS BIGINT)
            FROM yearly_report AS report
            JOIN report_round ON report_round.id = report.round
            WHERE report.status IN (%1) AND report_round.year <= ? %2
            ORDER BY report.municipality, report_round.year)"_qs.arg(
            countingStatuses(), of ? QStringLiteral("AND report.municipality = ?") : QString());
    const int last = lastYear.value_or(endOfTime);
    Rows rows = of ? connection_.query(sql, last, *of) : connection_.query(sql, last);
    std::vector<domain::PeriodSpending> found;
    domain::Date firstDay;
    domain::Date lastDay;
    while (rows.next()) {
        domain::PeriodSpending& one = found.emplace_back();
        rows.read(one.municipality, firstDay, lastDay, one.spent);
        one.period = rows.period(firstDay, lastDay);
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

domain::PaymentId LedgerRows::add(const domain::Payment& payment) {
    transactions_.willWrite();
    return {
        connection_.number(uR"(INSERT INTO payment
            (id, municipality, instalment, paid_on, net, vat_fund, reference)
            VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM payment), ?, ?, ?, ?, ?, ?)
            RETURNING id)"_qs,
                           payment.municipality, payment.instalment, payment.paidOn, payment.net,
                           payment.vatFund, payment.reference)};
}

}  // namespace kamerklaar::store
