// SPDX-License-Identifier: EUPL-1.2
//
// Several programs at once on one file or database.
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "domain/ensure.h"
#include "store/open.h"
#include "store/reports.h"
#include "store/stores.h"
#include "support/postgres.h"
#include "support/session.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;

namespace {

using OpenStore = std::function<std::unique_ptr<work::Store>()>;

constexpr int programs = 4;
constexpr int actsOfEach = 15;

/// Adds one to the version of the round, from what it reads: two at once from the same version
/// would lose one. Waits its turn as long as it takes.
void raise(work::Store& store, domain::RoundId id) {
    for (;;) {
        try {
            act(store, [&] {
                const domain::Round round = *store.rounds().find(id);
                domain::ensure(store.rounds().update(round), "nobody comes between");
            });
            return;
        } catch (const work::GroundGaveWay& trouble) {
            if (trouble.problem().kind != domain::ProblemKind::FileLocked) {
                throw;
            }
        }
    }
}

/// In a process of its own; 0 when all its acts were done.
pid_t begin(const OpenStore& open, domain::RoundId id) {
    const pid_t child = fork();
    if (child == 0) {
        try {
            const auto store = open();
            for (int number = 0; number < actsOfEach; ++number) {
                raise(*store, id);
            }
            _exit(0);
        } catch (...) {
            _exit(1);
        }
    }
    return child;
}

OpenStore opener(const std::string& engine, const Folder& folder) {
    if (engine == "SQLite") {
        const std::string path = folder.at("zaak.kamerklaar");
        (void)store::create(path);
        return [path] {
            for (;;) {
                // Somebody may be writing at the very moment, for longer than opening waits.
                if (auto opened = store::open(path, store::Access::Working)) {
                    return *std::move(opened);
                }
            }
        };
    }
    PostgresServer* server = PostgresServer::running();
    if (server == nullptr) {
        skipTest(PostgresServer::whyNot());
        return {};
    }
    const store::ServerAddress address{
        server->host(), server->port(), server->freshDatabase(), server->user(), {}};
    return [address] { return *store::openServer(address); };
}

}  // namespace

TEST_CASE("acts of several programs at once take turns: none is lost and the chain is whole") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const Folder folder;
    const OpenStore open = opener(engine, folder);
    if (!open) {
        return;
    }
    domain::RoundId id;
    {
        const auto store = open();
        start(*store);
        id = addRound(*store, 2025);
    }
    std::vector<pid_t> children;
    for (int number = 0; number < programs; ++number) {
        children.push_back(begin(open, id));
    }
    for (const pid_t child : children) {
        int status = -1;
        waitpid(child, &status, 0);
        CHECK(status == 0);
    }
    const auto store = open();
    CHECK(store->rounds().find(id)->version == programs * actsOfEach);
    CHECK(store->journal().size() == 2 + programs * actsOfEach);
    CHECK(store->soundness().check().empty());
}
