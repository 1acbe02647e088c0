// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "domain/ensure.h"
#include "store/open.h"
#include "store/reports.h"
#include "store/stores.h"
#include "support/postgres.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;

namespace {

std::size_t roundsIn(work::Store& store) {
    return store.rounds().all().size();
}

/// Two stores on one file or database, as two windows have them.
struct Windows {
    Folder folder;
    std::unique_ptr<work::Store> first;
    std::unique_ptr<work::Store> second;
};

std::unique_ptr<Windows> twoWindows(const std::string& engine) {
    auto windows = std::make_unique<Windows>();
    if (engine == "SQLite") {
        const std::string path = windows->folder.at("twee.kamerklaar");
        windows->first = *store::create(path);
        windows->second = *store::open(path, store::Access::Working);
    } else {
        PostgresServer* server = PostgresServer::running();
        if (server == nullptr) {
            return nullptr;
        }
        const store::ServerAddress address{
            server->host(), server->port(), server->freshDatabase(), server->user(), {}};
        windows->first = *store::openServer(address);
        windows->second = *store::openServer(address);
    }
    start(*windows->first);
    return windows;
}

}  // namespace

TEST_CASE("only the outermost transaction commits") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    {
        const auto outer = store->begin();
        act(*store, [&] { store->rounds().add(roundOver(2025)); });
        CHECK(roundsIn(*store) == 1);
    }
    CHECK(roundsIn(*store) == 0);
    {
        const auto outer = store->begin();
        act(*store, [&] { store->rounds().add(roundOver(2025)); });
        outer->commit();
    }
    CHECK(roundsIn(*store) == 1);
}

TEST_CASE("an act of which a part was rolled back cannot be committed") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    {
        const auto outer = store->begin();
        {
            const auto inner = store->begin();
            store->rounds().add(roundOver(2025));
        }
        store->journal().append(entryAt(1));
        CHECK_THROWS_AS(outer->commit(), domain::Bug);
    }
    CHECK(roundsIn(*store) == 0);
    addRound(*store, 2026);
    CHECK(roundsIn(*store) == 1);
}

TEST_CASE("nothing is kept without its journal entry, and nothing outside a transaction") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    {
        const auto silent = store->begin();
        store->rounds().add(roundOver(2025));
        CHECK_THROWS_AS(silent->commit(), domain::Bug);
    }
    CHECK(roundsIn(*store) == 0);
    CHECK_THROWS_AS(store->rounds().add(roundOver(2025)), domain::Bug);
    CHECK_THROWS_AS(store->journal().append(entryAt(1)), domain::Bug);
    CHECK(roundsIn(*store) == 0);
    const auto reading = store->begin();
    CHECK(roundsIn(*store) == 0);
    reading->commit();
}

TEST_CASE("an act that failed and goes on all the same is not committed") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    {
        const auto careless = store->begin();
        store->journal().append(entryAt(1));
        CHECK_THROWS_AS(store->people().add({{}, "ans", "Ans", {}}), work::GroundGaveWay);
        CHECK_THROWS_AS(careless->commit(), domain::Bug);
    }
    CHECK(store->journal().size() == 1);
}

TEST_CASE("of two who change the same thing the second loses, and nothing of his is written") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto windows = twoWindows(engine);
    if (!windows) {
        return;
    }
    work::Store& first = *windows->first;
    work::Store& second = *windows->second;
    const domain::RoundId id = addRound(first, 2025);
    domain::YearlyReport report = fullReport({1}, id);
    report.id = addReport(first, report);

    domain::Round round = *second.rounds().find(id);
    round.due = Date::known(2026, 5, 1);
    act(first, [&] { CHECK(first.rounds().update(round)); });
    round.due = Date::known(2026, 6, 1);
    act(second, [&] { CHECK_FALSE(second.rounds().update(round)); });
    CHECK(second.rounds().find(id)->due == Date::known(2026, 5, 1));
    CHECK(second.rounds().find(id)->version == 1);

    report.summary = "van de eerste";
    act(first, [&] { CHECK(first.reports().update(report)); });
    report.summary = "van de tweede";
    report.partners.clear();
    act(second, [&] { CHECK_FALSE(second.reports().update(report)); });
    CHECK(second.reports().find(report.id)->summary == "van de eerste");
    CHECK_FALSE(second.reports().find(report.id)->partners.empty());
}

TEST_CASE("two windows take turns: their acts mix, their entries stay in one chain") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto windows = twoWindows(engine);
    if (!windows) {
        return;
    }
    for (int turn = 0; turn < 10; ++turn) {
        work::Store& one = turn % 2 == 0 ? *windows->first : *windows->second;
        addRound(one, 2025 + turn);
    }
    CHECK(windows->first->journal().size() == 11);
    CHECK(roundsIn(*windows->second) == 10);
    CHECK(windows->second->soundness().check().empty());
}

TEST_CASE("who waits too long for another's act hears that the file is locked") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto windows = twoWindows(engine);
    if (!windows) {
        return;
    }
    const auto slow = windows->first->begin();
    windows->first->rounds().add(roundOver(2025));
    // Reading goes on meanwhile, and sees nothing half done.
    CHECK(roundsIn(*windows->second) == 0);
    CHECK(problemFrom([&] { (void)windows->second->begin(); }).kind ==
          domain::ProblemKind::FileLocked);
    windows->first->journal().append(entryAt(1));
    slow->commit();
    addRound(*windows->second, 2026);
    CHECK(roundsIn(*windows->first) == 2);
}

TEST_CASE("a moment stands still while others act, and is over when it goes out of scope") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto windows = twoWindows(engine);
    if (!windows) {
        return;
    }
    work::Store& reading = *windows->first;
    work::Store& working = *windows->second;
    {
        const auto moment = reading.moment();
        CHECK(roundsIn(reading) == 0);
        { const auto within = reading.moment(); }
        // It keeps nobody from beginning. On one file it is the commit that waits for it; a server
        // shows who holds a moment the state of before.
        const auto other = working.begin();
        working.rounds().add(roundOver(2025));
        working.journal().append(entryAt(1));
        if (engine != "SQLite") {
            other->commit();
        }
        CHECK(roundsIn(reading) == 0);
    }
    addRound(working, 2026);
    CHECK(roundsIn(reading) == (engine == "SQLite" ? 1 : 2));
    addRound(reading, 2027);
}

TEST_CASE("a moment within an act sees what the act did; an act within a moment is a bug") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    act(*store, [&] {
        store->rounds().add(roundOver(2025));
        const auto moment = store->moment();
        CHECK(roundsIn(*store) == 1);
    });
    CHECK(roundsIn(*store) == 1);
    const auto moment = store->moment();
    CHECK_THROWS_AS((void)store->begin(), domain::Bug);
}

TEST_CASE("a moment is to be had while another act goes on") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto windows = twoWindows(engine);
    if (!windows) {
        return;
    }
    const auto slow = windows->first->begin();
    windows->first->rounds().add(roundOver(2025));
    const auto moment = windows->second->moment();
    CHECK(roundsIn(*windows->second) == 0);
}
