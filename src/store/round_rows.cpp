// SPDX-License-Identifier: EUPL-1.2
#include "store/round_rows.h"

namespace kamerklaar::store {
namespace {

const QString roundColumns =
    QStringLiteral("SELECT id, year, first_day, last_day, due, version FROM report_round");

domain::Round roundIn(Rows& rows) {
    domain::Round round;
    domain::Date first;
    domain::Date last;
    rows.read(round.id, round.year, first, last, round.due, round.version);
    round.period = rows.period(first, last);
    return round;
}

std::optional<domain::Round> oneIn(Rows rows) {
    return rows.next() ? std::optional(roundIn(rows)) : std::nullopt;
}

}  // namespace

std::vector<domain::Round> RoundRows::all() {
    std::vector<domain::Round> rounds;
    Rows rows = connection_.query(roundColumns + QStringLiteral(" ORDER BY year"));
    while (rows.next()) {
        rounds.push_back(roundIn(rows));
    }
    return rounds;
}

std::optional<domain::Round> RoundRows::find(domain::RoundId id) {
    return oneIn(connection_.query(roundColumns + QStringLiteral(" WHERE id = ?"), id));
}

std::optional<domain::Round> RoundRows::ofYear(int year) {
    return oneIn(connection_.query(roundColumns + QStringLiteral(" WHERE year = ?"), year));
}

domain::RoundId RoundRows::add(const domain::Round& round) {
    transactions_.willWrite();
    return {connection_.number(
        uR"(INSERT INTO report_round (id, year, first_day, last_day, due, version)
            VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM report_round), ?, ?, ?, ?, ?)
            RETURNING id)"_qs,
        round.year, round.period.first(), round.period.last(), round.due, round.version)};
}

bool RoundRows::update(const domain::Round& round) {
    transactions_.mustBeOpen();
    const std::int64_t changed = connection_.change(
        uR"(UPDATE report_round
            SET year = ?, first_day = ?, last_day = ?, due = ?, version = version + 1
            WHERE id = ? AND version = ?)"_qs,
        round.year, round.period.first(), round.period.last(), round.due, round.id, round.version);
    if (changed == 1) {
        transactions_.willWrite();
    }
    return changed == 1;
}

}  // namespace kamerklaar::store
