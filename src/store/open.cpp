// SPDX-License-Identifier: EUPL-1.2
#include "store/open.h"

#include <spdlog/spdlog.h>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

#include "store/migrator.h"
#include "store/server_address.h"
#include "store/sql_store.h"
#include "store/sqlite_backup.h"
#include "store/sqlite_file.h"

namespace kamerklaar::store {
namespace {

using domain::Problem;
using domain::ProblemKind;
using OpenResult = domain::Result<std::unique_ptr<work::Store>>;

tl::unexpected<domain::Problems> refusedWith(Problem problem) {
    return tl::unexpected<domain::Problems>({std::move(problem)});
}

std::string nameOf(const std::string& path) {
    return QFileInfo(textOf(path)).completeBaseName().toStdString();
}

/// "NAME.v3-backup.kamerklaar"; one that is there already is never written over.
std::string backupPathFor(const std::string& path, int version) {
    const QFileInfo file(textOf(path));
    const QString stem = QStringLiteral("%1/%2.v%3-backup")
                             .arg(file.absolutePath(), file.completeBaseName())
                             .arg(version);
    const QString ending = QLatin1Char('.') + file.suffix();
    QString candidate = stem + ending;
    for (int next = 2; QFile::exists(candidate); ++next) {
        candidate = stem + QLatin1Char('-') + QString::number(next) + ending;
    }
    return candidate.toStdString();
}

/// A state that cannot be worked with, as a problem; nothing when it can.
std::optional<Problem> problemIn(Migrator& migrator, Migrator::State state,
                                 const std::string& where) {
    const auto about = [](ProblemKind kind, std::vector<domain::Fact> facts) {
        return domain::refusal(kind, {}, std::move(facts));
    };
    switch (state) {
        case Migrator::State::Empty:
        case Migrator::State::Current:
        case Migrator::State::Older:
            return std::nullopt;
        case Migrator::State::Newer:
            return about(ProblemKind::FileNewer,
                         {where, static_cast<std::int64_t>(migrator.version()),
                          static_cast<std::int64_t>(migrator.newest())});
        case Migrator::State::Changed:
            return about(ProblemKind::FileDamaged, {where});
        case Migrator::State::Foreign:
            return about(ProblemKind::FileNotOurs, {where});
    }
    return std::nullopt;
}

/// For reading an older file without writing to it: a copy in memory is brought up to date.
std::unique_ptr<Connection> currentCopyOf(Connection& older) {
    std::unique_ptr<Connection> copy = openSqliteInMemory();
    copyDatabase(older, *copy);
    Migrator(*copy).run();
    return copy;
}

OpenResult openExisting(const std::string& path, Access access) {
    const bool forWriting = access == Access::Working;
    const int newest = static_cast<int>(migrationsFor(Engine::Sqlite).size());
    if (std::optional<Problem> problem = problemWith(path, forWriting, newest)) {
        return refusedWith(std::move(*problem));
    }
    if (!forWriting) {
        rollBackWhatWasCutOff(path);
    }
    std::unique_ptr<Connection> connection =
        openSqlite(path, forWriting ? SqliteMode::Writing : SqliteMode::Reading);
    Migrator migrator(*connection);
    const Migrator::State state = migrator.state();
    if (std::optional<Problem> problem = problemIn(migrator, state, path)) {
        return refusedWith(std::move(*problem));
    }
    if (state != Migrator::State::Current && forWriting) {
        migrator.run([&] { writeBackup(*connection, backupPathFor(path, migrator.version())); });
    } else if (state != Migrator::State::Current) {
        connection = currentCopyOf(*connection);
    }
    spdlog::info("store: opened, format " + std::to_string(newest));
    return makeSqlStore(std::move(connection), nameOf(path));
}

/// What a new file is called until it is whole; no dialog offers it.
std::string unfinishedNameFor(const std::string& path) {
    constexpr int hexadecimal = 16;
    const QString chance = QString::number(QRandomGenerator::system()->generate(), hexadecimal);
    return path + '.' + chance.toStdString() + ".part";
}

/// Makes the file whole under `name`; messages call it `path`.
void makeWhole(const std::string& name, const std::string& path, const Fill& fill) {
    createEmptyFile(name);
    std::unique_ptr<Connection> connection = openSqlite(name, SqliteMode::Writing, path);
    Migrator(*connection).run();
    const auto store = makeSqlStore(std::move(connection), nameOf(path));
    if (fill) {
        fill(*store);
    }
    mark(connectionOf(*store));
}

OpenResult createNew(const std::string& path, const Fill& fill) {
    if (QFileInfo::exists(textOf(path))) {
        return domain::refused(ProblemKind::FileExists, {}, {path});
    }
    const std::string unfinished = unfinishedNameFor(path);
    try {
        makeWhole(unfinished, path, fill);
        giveName(unfinished, path);
        return makeSqlStore(openSqlite(path, SqliteMode::Writing), nameOf(path));
    } catch (...) {
        for (const char* part : {"", "-journal"}) {
            QFile::remove(textOf(unfinished + part));
        }
        throw;
    }
}

/// `where` is for problems.
std::unique_ptr<Connection> connect(const ServerAddress& address, const std::string& where,
                                    Access access) {
    return std::make_unique<Connection>(
        Connection::Target{Engine::Postgres, where}, [address, access](QSqlDatabase& database) {
            database.setHostName(textOf(address.host));
            database.setPort(address.port);
            database.setDatabaseName(textOf(address.database));
            database.setUserName(textOf(address.user));
            database.setPassword(textOf(address.password));
            if (access == Access::Reading) {
                database.setConnectOptions(
                    QStringLiteral("options='-c default_transaction_read_only=on'"));
            }
        });
}

/// A database that can be worked with, as it stands.
struct Database {
    std::string name;
    std::unique_ptr<Connection> connection;
    Migrator::State state;
};

domain::Result<Database> reach(const std::string& where, Access access) {
    const auto address = serverAddressIn(where);
    if (!address) {
        return tl::unexpected(address.error());
    }
    try {
        auto connection = connect(*address, where, access);
        Migrator migrator(*connection);
        const Migrator::State state = migrator.state();
        if (std::optional<Problem> problem = problemIn(migrator, state, where)) {
            return refusedWith(std::move(*problem));
        }
        return Database{address->database, std::move(connection), state};
    } catch (const work::GroundGaveWay& trouble) {
        if (trouble.problem().kind != ProblemKind::ConnectionLost) {
            throw;
        }
        // Never reached is something else than lost on the way: what the system says helps.
        const std::string said = trouble.what();
        return refusedWith(domain::refusal(ProblemKind::ServerUnreachable, {},
                                           {where, said.substr(0, said.find('\n'))}));
    }
}

OpenResult openOnServer(const std::string& where, Access access) {
    auto database = reach(where, access);
    if (!database) {
        return tl::unexpected(database.error());
    }
    if (database->state == Migrator::State::Empty) {
        return domain::refused(ProblemKind::ServerEmpty, {}, {where});
    }
    if (database->state == Migrator::State::Older) {
        if (access == Access::Reading) {
            return domain::refused(ProblemKind::ServerOlder, {}, {where});
        }
        Migrator(*database->connection).run();
    }
    auto store = makeSqlStore(std::move(database->connection), database->name);
    if (store->schemes().current().code.empty()) {
        return domain::refused(ProblemKind::ServerEmpty, {}, {where});
    }
    return store;
}

OpenResult createOnServer(const std::string& where, const Fill& fill) {
    auto database = reach(where, Access::Working);
    if (!database) {
        return tl::unexpected(database.error());
    }
    Migrator(*database->connection).run();
    auto store = makeSqlStore(std::move(database->connection), database->name);
    const std::unique_ptr<work::Transaction> whole = store->begin();
    if (!store->schemes().current().code.empty()) {
        return domain::refused(ProblemKind::FileExists, {}, {where});
    }
    if (fill) {
        fill(*store);
    }
    whole->commit();
    return store;
}

template <typename Open>
OpenResult caught(const Open& open) {
    try {
        return open();
    } catch (const work::GroundGaveWay& trouble) {
        spdlog::error(std::string("store: not opened: ") + trouble.what());
        return refusedWith(trouble.problem());
    }
}

}  // namespace

OpenResult create(const std::string& where, const Fill& fill) {
    return caught([&] {
        return isServerAddress(where) ? createOnServer(where, fill) : createNew(where, fill);
    });
}

OpenResult open(const std::string& where, Access access) {
    return caught([&] {
        return isServerAddress(where) ? openOnServer(where, access) : openExisting(where, access);
    });
}

std::unique_ptr<work::Store> openInMemory() {
    std::unique_ptr<Connection> connection = openSqliteInMemory();
    Migrator(*connection).run();
    return makeSqlStore(std::move(connection), "memory");
}

OpenResult openServer(const ServerAddress& address) {
    return caught([&]() -> OpenResult {
        std::unique_ptr<Connection> connection =
            connect(address, address.database, Access::Working);
        Migrator migrator(*connection);
        if (std::optional<Problem> problem =
                problemIn(migrator, migrator.state(), address.database)) {
            return refusedWith(std::move(*problem));
        }
        migrator.run();
        return makeSqlStore(std::move(connection), address.database);
    });
}

bool isOurFile(const std::string& path) {
    return isMarked(path);
}

domain::Outcome backUp(work::Store& store, const std::string& path) {
    if (QFile::exists(textOf(path))) {
        return domain::refused(ProblemKind::FileExists, {}, {path});
    }
    writeBackup(connectionOf(store), path);
    return {};
}

}  // namespace kamerklaar::store
