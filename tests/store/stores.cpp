// SPDX-License-Identifier: EUPL-1.2
#include "store/stores.h"

#include <spdlog/spdlog.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "exchange/built_in_scheme.h"
#include "exchange/scheme_file.h"
#include "store/open.h"
#include "store/sql_store.h"
#include "support/postgres.h"
#include "support/session.h"

namespace kamerklaar::tests {
namespace {

/// What goes wrong here goes wrong on purpose: it need not be in the log.
[[maybe_unused]] const bool isQuiet = [] {
    spdlog::set_level(spdlog::level::off);
    return true;
}();

}  // namespace

std::vector<std::string> engines() {
    return {"SQLite", "PostgreSQL"};
}

std::unique_ptr<work::Store> freshStore(const std::string& engine) {
    if (engine == "SQLite") {
        return store::openInMemory();
    }
    PostgresServer* server = PostgresServer::running();
    if (server == nullptr) {
        skipTest(PostgresServer::whyNot());
        return nullptr;
    }
    auto opened = store::openServer(
        {server->host(), server->port(), server->freshDatabase(), server->user(), {}});
    if (!opened) {
        throw std::runtime_error("the throwaway server gives no store");
    }
    return *std::move(opened);
}

std::unique_ptr<work::Store> startedStore(const std::string& engine) {
    std::unique_ptr<work::Store> store = freshStore(engine);
    if (store) {
        start(*store);
    }
    return store;
}

void start(work::Store& store) {
    const auto transaction = store.begin();
    store.schemes().set(builtInScheme());
    store.people().add({{}, "ans", "Ans de Boer", {domain::Role::Officer}});
    store.people().add({{}, "cor", "Cor Dekker", {domain::Role::Manager}});
    store.journal().append(entryAt(0));
    transaction->commit();
}

const domain::Scheme& builtInScheme() {
    static const domain::Scheme scheme = exchange::readScheme(exchange::builtInScheme()).value();
    return scheme;
}

void act(work::Store& store, const std::function<void()>& piece) {
    const auto transaction = store.begin();
    piece();
    store.journal().append(entryAt(1));
    transaction->commit();
}

work::JournalEntry entryAt(std::int64_t unixSeconds) {
    work::JournalEntry entry;
    entry.at = domain::Timestamp::fromUnixSeconds(unixSeconds);
    entry.person = {1};
    return entry;
}

store::Connection& connectionOf(work::Store& store) {
    return store::connectionOf(store);
}

void sql(work::Store& store, const std::string& statement) {
    connectionOf(store).runOnce(QString::fromStdString(statement));
}

domain::Problem problemFrom(const std::function<void()>& piece) {
    try {
        piece();
    } catch (const work::GroundGaveWay& trouble) {
        return trouble.problem();
    }
    throw std::runtime_error("the ground holds");
}

Folder::Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "store-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error("no folder for the test");
    }
    path_ = pattern;
    std::filesystem::permissions(path_, std::filesystem::perms(0777));
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::permissions(path_, std::filesystem::perms(0777), ignored);
    std::filesystem::remove_all(path_, ignored);
}

std::string bytesOf(const std::string& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

void writeBytes(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

}  // namespace kamerklaar::tests
