// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <QtCore/QVariantList>
#include <QtSql/QSqlDatabase>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

#include "store/failure.h"
#include "store/rows.h"
#include "store/values.h"
#include "work/ports.h"

namespace kamerklaar::store {

/// One open file or database: statements are prepared once and kept, values are bound by type, and
/// every failure becomes work::GroundGaveWay. Lives on the thread that made it.
class Connection {
public:
    /// Where it leads; for the log and for problems only.
    struct Target {
        Engine engine = Engine::Sqlite;
        std::string where;  ///< path of the file or name of the database
    };

    /// Opens it; throws work::GroundGaveWay when that fails.
    Connection(Target target, std::function<void(QSqlDatabase&)> configure);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] Engine engine() const { return target_.engine; }
    [[nodiscard]] const std::string& where() const { return target_.where; }
    /// For SQLite's own interface.
    [[nodiscard]] QVariant handle() const;

    /// Runs one statement with a value for each "?".
    template <typename... Values>
    Rows query(const QString& sql, const Values&... values) {
        return run(sql, {boundValue(values)...});
    }
    /// The same for a statement that changes: how many rows.
    template <typename... Values>
    std::int64_t change(const QString& sql, const Values&... values) {
        return run(sql, {boundValue(values)...}).changed();
    }
    /// A statement that gives one whole number, such as RETURNING id or count(*).
    template <typename... Values>
    std::int64_t number(const QString& sql, const Values&... values) {
        return numberIn(run(sql, {boundValue(values)...}));
    }
    /// For a statement whose number of places is not known beforehand.
    Rows run(const QString& sql, const QVariantList& values);
    /// A statement that is run once and not kept, such as those of a migration.
    void runOnce(const QString& sql);

    void begin();
    /// Until rollBack() everything that is read is of one moment.
    void beginReading();
    void commit();
    /// A statement of this transaction failed: PostgreSQL would take a commit for a rollback,
    /// without a word.
    [[nodiscard]] bool hasFailed() const { return hasFailed_; }
    /// Never throws: what it cannot undo the engine undoes by itself when the connection ends.
    void rollBack() noexcept;

    [[noreturn]] void giveWay(const QSqlError& error, const QString& sql);
    [[noreturn]] void giveWay(Failure failure, const std::string& technical) const;

private:
    friend class Rows;
    static std::int64_t numberIn(Rows rows);
    [[nodiscard]] std::unique_ptr<QSqlQuery> prepared(const QString& sql);
    void giveBack(std::unique_ptr<QSqlQuery> statement);
    void open();
    void close();
    void reopenIfLost();

    Target target_;
    std::function<void(QSqlDatabase&)> configure_;
    QString name_;
    QSqlDatabase database_;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> idle_;
    bool lost_ = false;
    bool inTransaction_ = false;
    bool hasFailed_ = false;
};

}  // namespace kamerklaar::store
