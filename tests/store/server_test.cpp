// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "domain/problem_text.h"
#include "store/account.h"
#include "store/open.h"
#include "store/reports.h"
#include "store/server_address.h"
#include "store/stores.h"
#include "support/postgres.h"
#include "support/session.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::ProblemKind;

namespace {

/// The address of a fresh database; skips the test when there is no server.
std::optional<store::ServerAddress> freshAddress() {
    PostgresServer* server = PostgresServer::running();
    if (server == nullptr) {
        skipTest(PostgresServer::whyNot());
        return std::nullopt;
    }
    return store::ServerAddress{
        server->host(), server->port(), server->freshDatabase(), server->user(), {}};
}

}  // namespace

TEST_CASE("a connection that is lost is said so, nothing is half done, and the next act works") {
    const auto address = freshAddress();
    if (!address) {
        return;
    }
    const auto store = *store::openServer(*address);
    const auto other = *store::openServer(*address);
    start(*store);
    const auto hangUp = [&] {
        sql(*other,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    };
    hangUp();
    const domain::Problem between = problemFrom([&] { addRound(*store, 2025); });
    CHECK(between.kind == ProblemKind::ConnectionLost);
    CHECK(between.facts.at(0) == domain::Fact(address->database));
    addRound(*store, 2025);

    CHECK(problemFrom([&] {
              act(*store, [&] {
                  store->rounds().add(roundOver(2026));
                  hangUp();
                  store->rounds().add(roundOver(2027));
              });
          }).kind == ProblemKind::ConnectionLost);
    CHECK(other->rounds().all().size() == 1);
    CHECK(store->rounds().all().size() == 1);
    addRound(*store, 2026);
    CHECK(store->soundness().check().empty());
}

TEST_CASE("a database is made ready once and opened again as it was") {
    const auto address = freshAddress();
    if (!address) {
        return;
    }
    start(**store::openServer(*address));
    const auto again = store::openServer(*address);
    REQUIRE(again.has_value());
    CHECK((*again)->displayName() == address->database);
    CHECK((*again)->schemes().current() == builtInScheme());
}

TEST_CASE("a database that is not there, or holds something else, is refused and not touched") {
    const auto address = freshAddress();
    if (!address) {
        return;
    }
    store::ServerAddress nowhere = *address;
    nowhere.database = "bestaat_niet";
    CHECK(store::openServer(nowhere).error().at(0).kind == ProblemKind::ConnectionLost);

    const auto helper = *store::openServer(*address);
    sql(*helper, "DROP TABLE schema_migration");
    CHECK(store::openServer(*address).error().at(0).kind == ProblemKind::FileNotOurs);
}

TEST_CASE("the address of a database is read as PostgreSQL's own programs read it") {
    const auto full = store::serverAddressIn("postgresql://an%40na@db.example:5433/kamer%20klaar");
    REQUIRE(full.has_value());
    CHECK(full->host == "db.example");
    CHECK(full->port == 5433);
    CHECK(full->database == "kamer klaar");
    CHECK(full->user == "an@na");
    const auto shortest = store::serverAddressIn("postgres://db/kamerklaar");
    REQUIRE(shortest.has_value());
    CHECK(shortest->port == 5432);
    CHECK(shortest->user == store::whoRunsThis().account);
    const auto socket = store::serverAddressIn("postgresql://u@/k?host=/run/pg&port=5434");
    REQUIRE(socket.has_value());
    CHECK(socket->host == "/run/pg");
    CHECK(socket->port == 5434);
    for (const char* wrong :
         {"postgresql://", "postgresql://db", "postgresql://db/", "postgresql:///k",
          "postgresql://db:99999/k", "postgresql://db/a/b", "postgresql://u:geheim@db/k"}) {
        INFO(wrong);
        const auto refused = store::serverAddressIn(wrong);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().at(0).kind == ProblemKind::ServerAddressWrong);
        CHECK(domain::sentence(refused.error().at(0), domain::Language::Dutch).find("geheim") ==
              std::string::npos);
    }
    CHECK_FALSE(store::isServerAddress("/files/a.kamerklaar"));
}

TEST_CASE("an administration on a server is begun once, and opened by whoever has its address") {
    const auto fresh = freshAddress();
    if (!fresh) {
        return;
    }
    const std::string address = "postgresql://" + fresh->user + "@/" + fresh->database +
                                "?host=" + fresh->host + "&port=" + std::to_string(fresh->port);
    const auto kindOf = [](const auto& refused) { return refused.error().at(0).kind; };
    CHECK(kindOf(store::open(address, store::Access::Working)) == ProblemKind::ServerEmpty);
    // What is thrown halfway leaves nothing.
    CHECK_THROWS(store::create(address, [](work::Store& made) {
        start(made);
        throw std::runtime_error("cut off");
    }));
    CHECK(kindOf(store::open(address, store::Access::Working)) == ProblemKind::ServerEmpty);
    REQUIRE(store::create(address, start).has_value());
    CHECK(kindOf(store::create(address, start)) == ProblemKind::FileExists);

    const auto working = store::open(address, store::Access::Working);
    const auto reading = store::open(address, store::Access::Reading);
    REQUIRE(working.has_value());
    REQUIRE(reading.has_value());
    addRound(**working, 2025);
    CHECK((*reading)->rounds().all().size() == 1);
    CHECK(problemFrom([&] { addRound(**reading, 2026); }).kind == ProblemKind::FileReadOnly);

    sql(**working,
        "DELETE FROM schema_migration WHERE number = (SELECT max(number) FROM "
        "schema_migration)");
    CHECK(kindOf(store::open(address, store::Access::Reading)) == ProblemKind::ServerOlder);
    const auto nowhere =
        store::open("postgresql://nobody@/geen?host=" + fresh->host, store::Access::Working);
    CHECK(kindOf(nowhere) == ProblemKind::ServerUnreachable);
}

TEST_CASE("on a server somebody is who the server let in, and may do what the server allows") {
    const auto fresh = freshAddress();
    if (!fresh) {
        return;
    }
    const auto addressOf = [&](const std::string& account) {
        return "postgresql://" + account + "@/" + fresh->database + "?host=" + fresh->host +
               "&port=" + std::to_string(fresh->port);
    };
    REQUIRE(store::create(addressOf(fresh->user), start).has_value());
    const auto own = store::open(addressOf(fresh->user), store::Access::Working);
    REQUIRE(own.has_value());
    CHECK(store::whoWorksIn(**own).account == fresh->user);

    sql(**own, "CREATE ROLE bart LOGIN");
    const auto shut = store::open(addressOf("bart"), store::Access::Reading);
    REQUIRE_FALSE(shut.has_value());
    CHECK(shut.error().at(0).kind == ProblemKind::ServerNoRights);
    sql(**own, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO bart");
    const auto looking = store::open(addressOf("bart"), store::Access::Working);
    REQUIRE(looking.has_value());
    CHECK(store::whoWorksIn(**looking).account == "bart");
    CHECK(problemFrom([&] { addRound(**looking, 2025); }).kind == ProblemKind::ServerNoRights);
    sql(**own, "GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO bart");
    addRound(**looking, 2025);
    sql(**own, "DROP OWNED BY bart");
    sql(**own, "DROP ROLE bart");
}

TEST_CASE("in a file somebody is who runs the program") {
    const Folder folder;
    const auto made = store::create(folder.at("a.kamerklaar"), start);
    REQUIRE(made.has_value());
    CHECK(store::whoWorksIn(**made).account == store::whoRunsThis().account);
}
