// SPDX-License-Identifier: EUPL-1.2
#include "store/migrator.h"

#include <catch2/catch.hpp>

#include "domain/ensure.h"
#include "store/open.h"
#include "store/reports.h"
#include "store/sqlite_backup.h"
#include "store/sqlite_file.h"
#include "store/stores.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using store::Engine;
using store::Migration;
using store::Migrator;
using store::SqliteMode;

namespace {

std::vector<std::string> textsOf(const std::vector<QString>& statements) {
    std::vector<std::string> texts;
    for (const QString& statement : statements) {
        texts.push_back(statement.toStdString());
    }
    return texts;
}

/// The migrations of a later version of the program, which has one more.
std::vector<Migration> withOneMore(const std::vector<QString>& statements) {
    std::vector<Migration> all = store::migrationsFor(Engine::Sqlite);
    all.push_back({static_cast<int>(all.size()) + 1, "0099_later.sql", "later", statements});
    return all;
}

/// A file of an earlier version: what the first `count` migrations make.
std::string olderFile(const Folder& folder, std::size_t count) {
    const std::string path = folder.at("oud.kamerklaar");
    store::createEmptyFile(path);
    std::vector<Migration> first = store::migrationsFor(Engine::Sqlite);
    first.resize(count);
    const auto connection = store::openSqlite(path, SqliteMode::Writing);
    Migrator(*connection, first).run();
    store::mark(*connection);
    connection->runOnce(
        QStringLiteral("INSERT INTO person (id, account, name) VALUES (1, 'ans', 'Ans')"));
    return path;
}

std::vector<std::string> schemaOf(store::Connection& connection) {
    store::Rows rows = connection.query(
        QStringLiteral("SELECT COALESCE(sql, name) FROM sqlite_master ORDER BY type, name"));
    std::vector<std::string> schema;
    while (rows.next()) {
        rows.read(schema.emplace_back());
    }
    return schema;
}

}  // namespace

TEST_CASE("a migration falls apart into statements at a semicolon before an empty line") {
    CHECK(textsOf(store::statementsIn(QStringLiteral(
              "-- SPDX\n--\n-- words; more words\n\n-- of it\nCREATE TABLE a (\n    b TEXT -- c;\n"
              ");\n\nCREATE TRIGGER t\nBEGIN\n    SELECT 1;\nEND;\n"))) ==
          std::vector<std::string>{"CREATE TABLE a (\n    b TEXT -- c;\n)",
                                   "CREATE TRIGGER t\nBEGIN\n    SELECT 1;\nEND"});
    CHECK(store::statementsIn(QStringLiteral("-- only words\n")).empty());
    CHECK_THROWS_AS(store::statementsIn(QStringLiteral("CREATE TABLE a (\n\nb TEXT);\n")),
                    domain::Bug);
}

TEST_CASE("two textual rules make PostgreSQL of a statement") {
    CHECK(store::forPostgres(QStringLiteral("CREATE TABLE a (b INTEGER, c TEXT) STRICT"))
              .toStdString() == "CREATE TABLE a (b BIGINT, c TEXT)");
    CHECK(
        store::forPostgres(QStringLiteral("CREATE INDEX INTEGERS ON STRICTLY (a)")).toStdString() ==
        "CREATE INDEX INTEGERS ON STRICTLY (a)");
}

TEST_CASE("both engines have the same migrations by number and name") {
    const auto sqlite = store::migrationsFor(Engine::Sqlite);
    const auto postgres = store::migrationsFor(Engine::Postgres);
    REQUIRE(sqlite.size() == postgres.size());
    for (std::size_t at = 0; at < sqlite.size(); ++at) {
        CHECK(sqlite[at].name == postgres[at].name);
    }
}

TEST_CASE("every constraint in the migrations has a name") {
    for (const Migration& migration : store::migrationsFor(Engine::Sqlite)) {
        for (const QString& statement : migration.statements) {
            const QString words = QStringLiteral(" ") + statement.simplified();
            const auto count = [&](const char* word) {
                return words.count(QString::fromLatin1(word));
            };
            CAPTURE(statement.toStdString());
            CHECK(count(" CONSTRAINT ") == count(" PRIMARY KEY") + count(" UNIQUE") -
                                               count(" UNIQUE INDEX ") + count(" CHECK (") +
                                               count(" REFERENCES "));
        }
    }
}

TEST_CASE("an older file is brought up to date after a backup that is the file as it was") {
    const std::size_t newest = store::migrationsFor(Engine::Sqlite).size();
    for (std::size_t count = 1; count < newest; ++count) {
        CAPTURE(count);
        const Folder folder;
        const std::string path = olderFile(folder, count);
        const std::string backup =
            folder.at("oud.v" + std::to_string(count) + "-backup.kamerklaar");
        {
            const auto store = store::open(path, store::Access::Working);
            REQUIRE(store.has_value());
            CHECK((*store)->people().byAccount("ans").has_value());
            CHECK(schemaOf(connectionOf(**store)) ==
                  schemaOf(connectionOf(*store::openInMemory())));
        }
        const auto old = store::openSqlite(backup, SqliteMode::Reading);
        CHECK(Migrator(*old).version() == static_cast<int>(count));
        CHECK(old->number(QStringLiteral("SELECT COUNT(*) FROM person")) == 1);
        // Opened again it is as it should be: no second backup.
        REQUIRE(store::open(path, store::Access::Working).has_value());
        CHECK_FALSE(std::filesystem::exists(
            folder.at("oud.v" + std::to_string(newest) + "-backup.kamerklaar")));
    }
}

TEST_CASE("an older file that is opened for reading stays as it is") {
    const Folder folder;
    const std::string path = olderFile(folder, 1);
    const std::string before = bytesOf(path);
    const auto store = store::open(path, store::Access::Reading);
    REQUIRE(store.has_value());
    CHECK((*store)->people().all().size() == 1);
    CHECK((*store)->reports().headers().empty());
    CHECK(bytesOf(path) == before);
    CHECK_FALSE(std::filesystem::exists(folder.at("oud.v1-backup.kamerklaar")));
}

TEST_CASE("a backup is never written over") {
    const Folder folder;
    const std::string path = olderFile(folder, 1);
    writeBytes(folder.at("oud.v1-backup.kamerklaar"), "van gisteren");
    REQUIRE(store::open(path, store::Access::Working).has_value());
    CHECK(bytesOf(folder.at("oud.v1-backup.kamerklaar")) == "van gisteren");
    CHECK(std::filesystem::exists(folder.at("oud.v1-backup-2.kamerklaar")));
}

TEST_CASE("without a backup nothing is migrated") {
    const Folder folder;
    const std::string path = olderFile(folder, 1);
    const std::string before = bytesOf(path);
    const auto connection = store::openSqlite(path, SqliteMode::Writing);
    CHECK_THROWS_AS(
        Migrator(*connection).run([&] { store::writeBackup(*connection, folder.at("geen/map")); }),
        work::GroundGaveWay);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a migration that fails leaves the file at the one before it") {
    const Folder folder;
    const std::string path = folder.at("zaak.kamerklaar");
    start(**store::create(path));
    const std::string before = bytesOf(path);
    {
        const auto connection = store::openSqlite(path, SqliteMode::Writing);
        Migrator migrator(*connection,
                          withOneMore({QStringLiteral("CREATE TABLE later (a INTEGER) STRICT"),
                                       QStringLiteral("INSERT INTO nowhere VALUES (1)")}));
        CHECK(migrator.state() == Migrator::State::Older);
        CHECK_THROWS_AS(migrator.run(), work::GroundGaveWay);
    }
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a file of a later version is newer in either engine, by its own record too") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    store::Connection& connection = connectionOf(*store);
    CHECK(Migrator(connection).state() == Migrator::State::Current);
    sql(*store, "INSERT INTO schema_migration VALUES (99, '0099_later.sql', 'x')");
    CHECK(Migrator(connection).state() == Migrator::State::Newer);
    sql(*store, "DELETE FROM schema_migration WHERE number = 99");
    sql(*store, "UPDATE schema_migration SET checksum = 'x' WHERE number = 1");
    CHECK(Migrator(connection).state() == Migrator::State::Changed);
    sql(*store, "DELETE FROM schema_migration WHERE number = 1");
    CHECK(Migrator(connection).state() == Migrator::State::Changed);
    sql(*store, "DROP TABLE schema_migration");
    CHECK(Migrator(connection).state() == Migrator::State::Foreign);
}
