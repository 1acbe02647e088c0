// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/connection.h"
#include "store/row_forms.h"

// The SQL for tables of any shape: of a record, of the lists of a record, and of what belongs to a
// record one to one.
namespace kamerklaar::store {

/// Which records, and in what order: about the table of records under the name "record".
struct Wanted {
    QString condition;
    QVariantList values;
    QString order = QStringLiteral("COALESCE(record.municipality, 0), record.id");
};
/// Without what was withdrawn.
[[nodiscard]] Wanted wantedOf(std::optional<domain::MunicipalityId> of);
[[nodiscard]] Wanted wantedId(std::int64_t id);

/// The tables of the lists of one shape: rows are keyed by owner, the number of a record of
/// `records`, and position.
class LineTables {
public:
    LineTables(Connection& connection, std::vector<Shape::Lines> tables, const QString& records);

    /// A cursor for each list, over the lines of all wanted records: one query a table.
    [[nodiscard]] std::vector<LineCursor> select(const Wanted& wanted);
    void insert(std::int64_t owner, const RowValues& values);
    void remove(std::int64_t owner);

private:
    void insert(const Shape::Lines& table, std::int64_t owner,
                const std::vector<QVariantList>& rows, std::size_t first, std::size_t count);

    Connection& connection_;
    std::vector<Shape::Lines> tables_;
    QString records_;
};

/// A table of records: id, version and the columns of a shape.
class RecordTable {
public:
    RecordTable(Connection& connection, Shape shape);

    /// id and version, then the shape's columns.
    [[nodiscard]] Rows select(const Wanted& wanted);
    [[nodiscard]] LineTables& lines() { return lines_; }
    /// Under the next number, which it returns.
    std::int64_t insert(int version, const RowValues& values);
    /// False, and nothing is written, when the stored version is another; otherwise the version
    /// becomes one higher and the lists are written anew.
    [[nodiscard]] bool update(std::int64_t id, int version, const RowValues& values);
    /// Writes the record's own columns whatever its version, and leaves that.
    void complete(std::int64_t id, const RowValues& values);

private:
    /// "a = ?, b = ?"
    [[nodiscard]] QString settings() const;

    Connection& connection_;
    Shape shape_;
    LineTables lines_;
};

/// A table of what belongs to a record one to one, keyed by owner.
class PartTable {
public:
    PartTable(Connection& connection, Shape shape, const QString& records);

    /// The owner, then the shape's columns, of all wanted records.
    [[nodiscard]] LineCursor select(const Wanted& wanted);
    [[nodiscard]] LineTables& lines() { return lines_; }
    void insert(std::int64_t owner, const RowValues& values);
    void remove(std::int64_t owner);

private:
    Connection& connection_;
    Shape shape_;
    QString records_;
    LineTables lines_;
};

}  // namespace kamerklaar::store
