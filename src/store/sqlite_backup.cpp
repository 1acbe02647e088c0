// SPDX-License-Identifier: EUPL-1.2
#include "store/sqlite_backup.h"

#include <sqlite3.h>

#include <QtCore/QFile>
#include <QtSql/QSqlDriver>
#include <cstring>

#include "domain/ensure.h"
#include "store/sqlite_file.h"

namespace kamerklaar::store {
namespace {

sqlite3* handleOf(const Connection& connection) {
    const QVariant handle = connection.handle();
    domain::ensure(handle.isValid() && std::strcmp(handle.typeName(), "sqlite3*") == 0,
                   "Qt hands out SQLite's own connection");
    return *static_cast<sqlite3* const*>(handle.data());
}

[[noreturn]] void fail(const Connection& where, int code) {
    const QSqlError error({}, QString::fromUtf8(sqlite3_errstr(code)), QSqlError::UnknownError,
                          QString::number(code));
    throw work::GroundGaveWay(problemOf(failureOf(Engine::Sqlite, error), where.where(), error),
                              "copying: " + std::string(sqlite3_errstr(code)));
}

}  // namespace

void copyDatabase(Connection& from, Connection& into) {
    sqlite3* target = handleOf(into);
    sqlite3_backup* backup = sqlite3_backup_init(target, "main", handleOf(from), "main");
    if (backup == nullptr) {
        fail(into, sqlite3_extended_errcode(target));
    }
    constexpr int allPages = -1;
    const int step = sqlite3_backup_step(backup, allPages);
    const int finish = sqlite3_backup_finish(backup);
    if (step != SQLITE_DONE) {
        fail(into, finish != SQLITE_OK ? finish : step);
    }
}

void writeBackup(Connection& from, const std::string& path) {
    createEmptyFile(path);  // outside: when it is there already, it is not ours to remove
    try {
        const std::unique_ptr<Connection> copy = openSqlite(path, SqliteMode::Writing);
        copyDatabase(from, *copy);
        Rows rows = copy->query(u"PRAGMA integrity_check"_qs);
        std::string verdict;
        if (rows.next()) {
            rows.read(verdict);
        }
        if (verdict != "ok") {
            copy->giveWay(Failure::Corrupt, "the backup is not sound: " + verdict);
        }
    } catch (...) {
        QFile::remove(textOf(path));
        throw;
    }
}

}  // namespace kamerklaar::store
