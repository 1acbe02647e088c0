// SPDX-License-Identifier: EUPL-1.2
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "support/postgres.h"
#include "support/session.h"
#include "support/unprivileged.h"

using kamerklaar::tests::asOrdinaryUser;
using kamerklaar::tests::PostgresServer;
using kamerklaar::tests::skipTest;

TEST_CASE("a piece of a test runs as somebody who cannot write in a read-only folder") {
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("read-only-" + std::to_string(getpid()));
    std::filesystem::create_directory(folder);
    std::filesystem::permissions(folder, std::filesystem::perms(0555));
    const std::string seen = asOrdinaryUser([&] {
        std::ofstream file(folder / "new");
        return std::string(file ? "wrote" : "could not write");
    });
    std::filesystem::permissions(folder, std::filesystem::perms(0755));
    std::filesystem::remove_all(folder);
    CHECK(seen == "could not write");
}

TEST_CASE("what a piece that runs apart throws or dies of comes back as text") {
    CHECK(asOrdinaryUser([]() -> std::string { throw std::runtime_error("no"); }) == "threw: no");
    CHECK(asOrdinaryUser([]() -> std::string { _exit(3); }).substr(0, 5) == "died:");
}

TEST_CASE("the tests keep away from the home folder of whoever runs them") {
    const std::string home = std::getenv("HOME");
    CHECK(home.find("kamerklaar-test-") != std::string::npos);
    CHECK(std::string(std::getenv("XDG_DATA_HOME")).find(home.substr(0, home.size() - 1)) == 0);
}

TEST_CASE("a throwaway PostgreSQL server gives a fresh database for each question") {
    PostgresServer* server = PostgresServer::running();
    if (server == nullptr) {
        skipTest(PostgresServer::whyNot());
        return;
    }
    const std::string first = server->freshDatabase();
    CHECK(first != server->freshDatabase());
    CHECK(std::filesystem::exists(server->host() + "/.s.PGSQL." + std::to_string(server->port())));
}
