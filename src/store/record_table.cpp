// SPDX-License-Identifier: EUPL-1.2
#include "store/record_table.h"

namespace kamerklaar::store {
namespace {

/// "?, ?, ?"
QString places(qsizetype count) {
    QStringList marks;
    marks.fill(QStringLiteral("?"), count);
    return marks.join(QStringLiteral(", "));
}

QString listed(const QStringList& columns) {
    return columns.join(QStringLiteral(", "));
}

/// "line.a, line.b"
QString listed(const QString& table, const QStringList& columns) {
    QStringList named;
    for (const QString& column : columns) {
        named << table + QLatin1Char('.') + column;
    }
    return listed(named);
}

/// Rows of `table` that belong to wanted records, in the records' order.
QString selectOwned(const QString& table, const QStringList& columns, const QString& records,
                    const Wanted& wanted) {
    return QStringLiteral(
               "SELECT line.owner, %1 FROM %2 AS line JOIN %3 AS record ON record.id = line.owner"
               " WHERE %4 ORDER BY %5")
        .arg(listed(QStringLiteral("line"), columns), table, records, wanted.condition,
             wanted.order);
}

QString removeOwned(const QString& table) {
    return QStringLiteral("DELETE FROM %1 WHERE owner = ?").arg(table);
}

}  // namespace

Wanted wantedOf(std::optional<domain::MunicipalityId> of) {
    Wanted wanted{QStringLiteral("record.withdrawn = 0"), {}};
    if (of) {
        wanted.condition += QStringLiteral(" AND record.municipality = ?");
        wanted.values << boundValue(*of);
    }
    return wanted;
}

Wanted wantedId(std::int64_t id) {
    return {QStringLiteral("record.id = ?"), {boundValue(id)}};
}

LineTables::LineTables(Connection& connection, std::vector<Shape::Lines> tables,
                       const QString& records)
    : connection_(connection), tables_(std::move(tables)), records_(records) {}

std::vector<LineCursor> LineTables::select(const Wanted& wanted) {
    std::vector<LineCursor> cursors;
    for (const Shape::Lines& table : tables_) {
        const QString sql = selectOwned(table.table, table.columns, records_, wanted) +
                            QStringLiteral(", line.position");
        cursors.emplace_back(connection_.run(sql, wanted.values));
    }
    return cursors;
}

void LineTables::insert(std::int64_t owner, const RowValues& values) {
    // Several rows a statement, but of two lengths only, so that few statements are kept prepared.
    constexpr std::size_t many = 50;
    for (std::size_t list = 0; list < tables_.size(); ++list) {
        const std::vector<QVariantList>& rows = values.lines.at(list);
        for (std::size_t first = 0; first < rows.size();) {
            const std::size_t count = rows.size() - first < many ? 1 : many;
            insert(tables_[list], owner, rows, first, count);
            first += count;
        }
    }
}

void LineTables::insert(const Shape::Lines& table, std::int64_t owner,
                        const std::vector<QVariantList>& rows, std::size_t first,
                        std::size_t count) {
    QVariantList values;
    QStringList tuples;
    for (std::size_t position = first; position < first + count; ++position) {
        values << boundValue(owner) << boundValue(static_cast<std::int64_t>(position))
               << rows[position];
        tuples << QStringLiteral("(%1)").arg(places(table.columns.size() + 2));
    }
    connection_.run(QStringLiteral("INSERT INTO %1 (owner, position, %2) VALUES %3")
                        .arg(table.table, listed(table.columns), listed(tuples)),
                    values);
}

void LineTables::remove(std::int64_t owner) {
    for (const Shape::Lines& table : tables_) {
        connection_.change(removeOwned(table.table), owner);
    }
}

RecordTable::RecordTable(Connection& connection, Shape shape)
    : connection_(connection),
      shape_(std::move(shape)),
      lines_(connection, shape_.lines, shape_.table) {}

Rows RecordTable::select(const Wanted& wanted) {
    return connection_.run(
        QStringLiteral(
            "SELECT record.id, record.version, %1 FROM %2 AS record WHERE %3 ORDER BY %4")
            .arg(listed(QStringLiteral("record"), shape_.columns), shape_.table, wanted.condition,
                 wanted.order),
        wanted.values);
}

std::int64_t RecordTable::insert(int version, const RowValues& values) {
    Rows rows = connection_.run(
        QStringLiteral("INSERT INTO %1 (id, version, %2)"
                       " VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM %1), ?, %3) RETURNING id")
            .arg(shape_.table, listed(shape_.columns), places(shape_.columns.size())),
        QVariantList{boundValue(version)} + values.own);
    std::int64_t id = 0;
    if (rows.next()) {
        rows.read(id);
    }
    lines_.insert(id, values);
    return id;
}

QString RecordTable::settings() const {
    QStringList settings;
    for (const QString& column : shape_.columns) {
        settings << column + QStringLiteral(" = ?");
    }
    return listed(settings);
}

void RecordTable::complete(std::int64_t id, const RowValues& values) {
    connection_.run(QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(shape_.table, settings()),
                    values.own + QVariantList{boundValue(id)});
}

bool RecordTable::update(std::int64_t id, int version, const RowValues& values) {
    Rows rows = connection_.run(
        QStringLiteral("UPDATE %1 SET %2, version = version + 1 WHERE id = ? AND version = ?")
            .arg(shape_.table, settings()),
        values.own + QVariantList{boundValue(id), boundValue(version)});
    if (rows.changed() != 1) {
        return false;
    }
    lines_.remove(id);
    lines_.insert(id, values);
    return true;
}

PartTable::PartTable(Connection& connection, Shape shape, const QString& records)
    : connection_(connection),
      shape_(std::move(shape)),
      records_(records),
      lines_(connection, shape_.lines, records) {}

LineCursor PartTable::select(const Wanted& wanted) {
    return LineCursor(connection_.run(selectOwned(shape_.table, shape_.columns, records_, wanted),
                                      wanted.values));
}

void PartTable::insert(std::int64_t owner, const RowValues& values) {
    connection_.run(QStringLiteral("INSERT INTO %1 (owner, %2) VALUES (?, %3)")
                        .arg(shape_.table, listed(shape_.columns), places(shape_.columns.size())),
                    QVariantList{boundValue(owner)} + values.own);
    lines_.insert(owner, values);
}

void PartTable::remove(std::int64_t owner) {
    lines_.remove(owner);
    connection_.change(removeOwned(shape_.table), owner);
}

}  // namespace kamerklaar::store
