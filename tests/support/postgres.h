// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>

namespace kamerklaar::tests {

/// A PostgreSQL server of the tests' own: in a temporary folder, reachable only through a socket in
/// it, with nothing written safely to disk. One a test program, started at the first question and
/// gone with the program, also when that is killed.
class PostgresServer {
public:
    /// Nothing when PostgreSQL is not installed; whyNot() then has the words for skipTest().
    /// Throws std::runtime_error, with the server's log, when it is installed and does not start.
    [[nodiscard]] static PostgresServer* running();
    [[nodiscard]] static std::string whyNot();

    /// The folder of the socket, which takes the place of a host name.
    [[nodiscard]] std::string host() const { return folder_.string(); }
    [[nodiscard]] int port() const { return 5432; }
    [[nodiscard]] std::string user() const { return "kamerklaar"; }
    /// The name of a new, empty database in UTF-8; it needs no password.
    [[nodiscard]] std::string freshDatabase();

    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

private:
    explicit PostgresServer(std::filesystem::path programs);
    void initialise() const;
    void start();
    [[noreturn]] void giveUp(const std::string& what) const;

    std::filesystem::path programs_;
    std::filesystem::path folder_;
    pid_t server_ = -1;
    int databases_ = 0;
};

}  // namespace kamerklaar::tests
