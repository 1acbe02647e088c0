// SPDX-License-Identifier: EUPL-1.2
#include "store/migrator.h"

#include <spdlog/spdlog.h>

namespace kamerklaar::store {
namespace {

/// How each engine lists its tables; "%1" is the condition on the name.
QString tablesNamed(Engine engine, const QString& condition) {
    return engine == Engine::Sqlite
               ? QStringLiteral(
                     "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name ") +
                     condition
               : QStringLiteral(
                     "SELECT COUNT(*) FROM pg_tables WHERE schemaname = current_schema()"
                     " AND tablename ") +
                     condition;
}

}  // namespace

Migrator::Migrator(Connection& connection)
    : Migrator(connection, migrationsFor(connection.engine())) {}

Migrator::Migrator(Connection& connection, std::vector<Migration> migrations)
    : connection_(connection), migrations_(std::move(migrations)) {}

bool Migrator::hasTables() {
    return connection_.number(tablesNamed(connection_.engine(), QStringLiteral("IS NOT NULL"))) > 0;
}

bool Migrator::hasRecord() {
    return connection_.number(
               tablesNamed(connection_.engine(), QStringLiteral("= 'schema_migration'"))) > 0;
}

int Migrator::version() {
    return hasRecord() ? static_cast<int>(connection_.number(
                             u"SELECT COALESCE(MAX(number), 0) FROM schema_migration"_qs))
                       : 0;
}

Migrator::State Migrator::state() {
    if (!hasRecord()) {
        return hasTables() ? State::Foreign : State::Empty;
    }
    const int have = version();
    if (have > newest()) {
        return State::Newer;
    }
    Rows rows = connection_.query(u"SELECT number, checksum FROM schema_migration"_qs);
    int seen = 0;
    while (rows.next()) {
        int number = 0;
        std::string checksum;
        rows.read(number, checksum);
        ++seen;
        if (number < 1 || migrations_[static_cast<std::size_t>(number) - 1].checksum != checksum) {
            return State::Changed;
        }
    }
    if (seen != have) {
        return State::Changed;
    }
    return have == newest() ? State::Current : State::Older;
}

void Migrator::run(const std::function<void()>& beforeFirst) {
    const int have = version();
    if (have < newest() && beforeFirst) {
        beforeFirst();
    }
    for (const Migration& migration : migrations_) {
        if (migration.number > have) {
            apply(migration);
        }
    }
}

void Migrator::apply(const Migration& migration) {
    connection_.begin();
    try {
        // Somebody else may have been first while this one waited for its turn.
        if (version() < migration.number) {
            if (migration.number == 1) {
                connection_.runOnce(forEngine(
                    connection_.engine(),
                    QStringLiteral("CREATE TABLE schema_migration ("
                                   "number INTEGER NOT NULL"
                                   " CONSTRAINT schema_migration_pk PRIMARY KEY,"
                                   " name TEXT NOT NULL, checksum TEXT NOT NULL) STRICT")));
            }
            for (const QString& statement : migration.statements) {
                connection_.runOnce(statement);
            }
            connection_.change(
                u"INSERT INTO schema_migration (number, name, checksum) VALUES (?, ?, ?)"_qs,
                migration.number, migration.name, migration.checksum);
            if (connection_.engine() == Engine::Sqlite) {
                // In the header, where a program that knows no table of ours finds it too.
                connection_.runOnce(
                    QStringLiteral("PRAGMA user_version = %1").arg(migration.number));
            }
        }
        connection_.commit();
    } catch (...) {
        connection_.rollBack();
        throw;
    }
    spdlog::info("store: done: migration " + std::to_string(migration.number));
}

}  // namespace kamerklaar::store
