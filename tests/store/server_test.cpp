// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "store/open.h"
#include "store/reports.h"
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
