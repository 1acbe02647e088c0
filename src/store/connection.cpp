// SPDX-License-Identifier: EUPL-1.2
#include "store/connection.h"

#include <spdlog/spdlog.h>
#include <QtCore/QUuid>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>

#include "domain/ensure.h"

namespace kamerklaar::store {
namespace {

/// One writer at a time, on PostgreSQL as on SQLite: an act reads, decides and writes, and the
/// journal numbers its entries without gaps. The number is this program's own, any would do.
const QString waitForTurn = QStringLiteral("SELECT pg_advisory_xact_lock(5178141)");

}  // namespace

Connection::Connection(Target target, std::function<void(QSqlDatabase&)> configure)
    : target_(std::move(target)),
      configure_(std::move(configure)),
      name_(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    try {
        open();
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection() {
    if (inTransaction_) {
        rollBack();
    }
    close();
}

void Connection::open() {
    database_ = QSqlDatabase::addDatabase(
        target_.engine == Engine::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"),
        name_);
    configure_(database_);
    if (!database_.open()) {
        const QSqlError error = database_.lastError();
        const Failure failure = target_.engine == Engine::Sqlite ? failureOf(target_.engine, error)
                                                                 : Failure::ConnectionLost;
        spdlog::error("store: cannot open: " + error.nativeErrorCode().toStdString());
        throw work::GroundGaveWay(problemOf(failure, target_.where, error),
                                  error.databaseText().toStdString());
    }
    lost_ = false;
    if (target_.engine == Engine::Postgres) {
        runOnce(QStringLiteral("SET lock_timeout = '2s'"));
        runOnce(QStringLiteral("SET client_min_messages = warning"));
    }
}

void Connection::close() {
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name_);
    // Only now: statements that outlive their connection ask nothing of it any more.
    idle_.clear();
}

QVariant Connection::handle() const {
    return database_.driver()->handle();
}

void Connection::reopenIfLost() {
    if (lost_ && !inTransaction_) {
        close();
        open();
    }
}

Rows Connection::run(const QString& sql, const QVariantList& values) {
    reopenIfLost();
    std::unique_ptr<QSqlQuery> statement = prepared(sql);
    for (int place = 0; place < values.size(); ++place) {
        statement->bindValue(place, values[place]);
    }
    if (!statement->exec()) {
        const QSqlError error = statement->lastError();
        // Kept all the same: in a transaction that failed PostgreSQL cannot even forget it.
        giveBack(std::move(statement));
        giveWay(error, sql);
    }
    return Rows(*this, std::move(statement));
}

std::int64_t Connection::numberIn(Rows rows) {
    domain::ensure(rows.next(), "the statement gives one row");
    std::int64_t number = 0;
    rows.read(number);
    return number;
}

std::unique_ptr<QSqlQuery> Connection::prepared(const QString& sql) {
    if (auto kept = idle_.extract(sql); !kept.empty()) {
        return std::move(kept.mapped());
    }
    auto statement = std::make_unique<QSqlQuery>(database_);
    // In this mode the PostgreSQL driver cannot have two results open at once.
    statement->setForwardOnly(target_.engine == Engine::Sqlite);
    if (!statement->prepare(sql)) {
        giveWay(statement->lastError(), sql);
    }
    return statement;
}

void Connection::giveBack(std::unique_ptr<QSqlQuery> statement) {
    statement->finish();
    const QString sql = statement->lastQuery();
    idle_.emplace(sql, std::move(statement));
}

void Connection::runOnce(const QString& sql) {
    QSqlQuery statement(database_);
    if (!statement.exec(sql)) {
        giveWay(statement.lastError(), sql);
    }
}

void Connection::begin() {
    reopenIfLost();
    // SQLite: the right to write is taken at once, so that no act fails half-way for want of it.
    runOnce(target_.engine == Engine::Sqlite ? QStringLiteral("BEGIN IMMEDIATE")
                                             : QStringLiteral("BEGIN"));
    inTransaction_ = true;
    hasFailed_ = false;
    if (target_.engine == Engine::Postgres) {
        try {
            runOnce(waitForTurn);
        } catch (...) {
            rollBack();
            throw;
        }
    }
}

void Connection::beginReading() {
    reopenIfLost();
    runOnce(target_.engine == Engine::Sqlite
                ? QStringLiteral("BEGIN")
                : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    inTransaction_ = true;
    hasFailed_ = false;
}

void Connection::commit() {
    runOnce(QStringLiteral("COMMIT"));
    inTransaction_ = false;
}

void Connection::rollBack() noexcept {
    inTransaction_ = false;
    if (lost_) {
        return;  // the server has rolled back by itself
    }
    QSqlQuery statement(database_);
    // SQLite may have done so by itself, on a full disk.
    if (!statement.exec(QStringLiteral("ROLLBACK"))) {
        spdlog::debug("store: nothing to roll back");
    }
}

void Connection::giveWay(const QSqlError& error, const QString& sql) {
    const Failure failure = failureOf(target_.engine, error);
    lost_ = lost_ || failure == Failure::ConnectionLost;
    hasFailed_ = true;
    const std::string technical = technicalTextOf(target_.engine, error, sql);
    spdlog::error("store: " + technical);
    throw work::GroundGaveWay(problemOf(failure, target_.where, error), technical);
}

void Connection::giveWay(Failure failure, const std::string& technical) const {
    spdlog::error("store: " + technical);
    throw work::GroundGaveWay(problemOf(failure, target_.where), technical);
}

}  // namespace kamerklaar::store
