// SPDX-License-Identifier: EUPL-1.2
#include "support/postgres.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <thread>
#include <vector>

#include "support/unprivileged.h"

namespace kamerklaar::tests {
namespace {

using std::filesystem::path;

/// PostgreSQL refuses to run as root.
std::optional<Account> account() {
    return accountToBecome({"postgres", "nobody"});
}

/// Starts a program that ends when this one does; its words go to the file `log`.
pid_t launch(const std::vector<std::string>& command, const path& log) {
    std::vector<char*> arguments;
    for (const std::string& word : command) {
        arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    const std::optional<Account> who = account();
    const pid_t child = fork();
    if (child != 0) {
        return child;
    }
    become(who);
    prctl(PR_SET_PDEATHSIG, SIGQUIT);
    const int words = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (words < 0 || nothing < 0 || dup2(nothing, 0) < 0 || dup2(words, 1) < 0 ||
        dup2(words, 2) < 0 || chdir("/") != 0) {
        _exit(126);
    }
    execv(arguments.front(), arguments.data());
    _exit(127);
}

bool succeeds(const std::vector<std::string>& command, const path& log) {
    int status = 0;
    waitpid(launch(command, log), &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// Debian keeps each version's server programs in a folder of its own; the newest that is there.
std::optional<path> serverPrograms() {
    std::optional<path> newest;
    int highest = 0;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator("/usr/lib/postgresql", none)) {
        const int version = std::atoi(entry.path().filename().c_str());
        if (version > highest && std::filesystem::exists(entry.path() / "bin/initdb")) {
            highest = version;
            newest = entry.path() / "bin";
        }
    }
    return newest;
}

}  // namespace

PostgresServer* PostgresServer::running() {
    static const std::unique_ptr<PostgresServer> server = [] {
        const std::optional<path> programs = serverPrograms();
        return std::unique_ptr<PostgresServer>(programs ? new PostgresServer(*programs) : nullptr);
    }();
    return server.get();
}

std::string PostgresServer::whyNot() {
    return "no PostgreSQL server programs below /usr/lib/postgresql (package postgresql-15)";
}

PostgresServer::PostgresServer(path programs) : programs_(std::move(programs)) {
    // Not below TMPDIR: a socket's path is short, and the server's account must be able to go
    // there.
    std::string pattern = "/tmp/kamerklaar-pg-XXXXXX";
    if (mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error("no folder for PostgreSQL in /tmp");
    }
    folder_ = pattern;
    if (const std::optional<Account> who = account()) {
        if (chown(folder_.c_str(), who->user, who->group) != 0) {
            giveUp("its folder cannot be handed over");
        }
    }
    initialise();
    start();
}

void PostgresServer::initialise() const {
    if (!succeeds({programs_ / "initdb", "-D", folder_ / "data", "-U", user(), "--auth=trust",
                   "--encoding=UTF8", "--no-locale", "--no-sync", "--no-instructions"},
                  folder_ / "log")) {
        giveUp("initdb failed");
    }
}

void PostgresServer::start() {
    server_ = launch({programs_ / "postgres",
                      "-D",
                      folder_ / "data",
                      "-k",
                      folder_,
                      "-F",
                      "-c",
                      "listen_addresses=",
                      "-c",
                      "full_page_writes=off",
                      "-c",
                      "synchronous_commit=off",
                      "-c",
                      "wal_level=minimal",
                      "-c",
                      "max_wal_senders=0",
                      "-c",
                      "shared_buffers=32MB",
                      "-c",
                      "autovacuum=off"},
                     folder_ / "log");
    const std::vector<std::string> ask = {programs_ / "pg_isready", "-q", "-h", folder_};
    const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!succeeds(ask, folder_ / "log")) {
        if (waitpid(server_, nullptr, WNOHANG) != 0) {
            server_ = -1;
            giveUp("the server stopped");
        }
        if (std::chrono::steady_clock::now() > patience) {
            giveUp("the server is not ready after a minute");
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

std::string PostgresServer::freshDatabase() {
    const std::string name = "test" + std::to_string(++databases_);
    if (!succeeds({programs_ / "psql", "-X", "-q", "-h", folder_, "-U", user(), "-d", "postgres",
                   "-c", "CREATE DATABASE " + name},
                  folder_ / "log")) {
        giveUp("no new database");
    }
    return name;
}

void PostgresServer::giveUp(const std::string& what) const {
    std::ostringstream log;
    log << std::ifstream(folder_ / "log").rdbuf();
    throw std::runtime_error("PostgreSQL: " + what + "\n" + log.str());
}

PostgresServer::~PostgresServer() {
    if (server_ > 0) {
        kill(server_, SIGQUIT);  // at once: nothing in it is worth keeping
        waitpid(server_, nullptr, 0);
    }
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

}  // namespace kamerklaar::tests
