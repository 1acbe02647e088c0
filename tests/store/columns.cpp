// SPDX-License-Identifier: EUPL-1.2
#include "store/columns.h"

#include <catch2/catch.hpp>

#include "store/stores.h"

namespace kamerklaar::tests {
namespace {

std::set<std::string> columnsOf(work::Store& store, const QString& table) {
    store::Connection& connection = connectionOf(store);
    store::Rows rows =
        connection.engine() == store::Engine::Sqlite
            ? connection.query(QStringLiteral("SELECT name FROM pragma_table_info(?)"), table)
            : connection.query(
                  QStringLiteral("SELECT CAST(column_name AS TEXT)"
                                 " FROM information_schema.columns WHERE table_name = ?"),
                  table);
    std::set<std::string> names;
    std::string name;
    while (rows.next()) {
        rows.read(name);
        names.insert(name);
    }
    return names;
}

void expectColumns(work::Store& store, const QString& table, const QStringList& described,
                   std::set<std::string> keys) {
    CAPTURE(table.toStdString());
    for (const QString& column : described) {
        keys.insert(column.toStdString());
    }
    CHECK(columnsOf(store, table) == keys);
}

}  // namespace

void expectColumns(work::Store& store, const store::Shape& shape,
                   const std::set<std::string>& keys) {
    expectColumns(store, shape.table, shape.columns, keys);
    for (const store::Shape::Lines& lines : shape.lines) {
        expectColumns(store, lines.table, lines.columns, {"owner", "position"});
    }
}

}  // namespace kamerklaar::tests
