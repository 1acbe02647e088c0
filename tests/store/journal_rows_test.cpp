// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "store/reports.h"
#include "store/stores.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;
using domain::ProblemKind;
using domain::Subject;
using domain::Timestamp;

namespace {

work::JournalEntry entryWith(domain::Changes changes, std::string reason = {}) {
    work::JournalEntry entry = entryAt(1752485400);
    entry.act = work::Act::SaveReport;
    entry.subject = {Subject::Kind::Report, 41};
    entry.changes = std::move(changes);
    entry.reason = std::move(reason);
    return entry;
}

void append(work::Store& store, const work::JournalEntry& entry) {
    const auto transaction = store.begin();
    store.journal().append(entry);
    transaction->commit();
}

work::JournalEntry last(work::Store& store) {
    return store.journal().read({}, 0, 1).at(0);
}

domain::Problem named(ProblemKind kind, std::int64_t number) {
    return {kind, {}, {number}, domain::Severity::Refused, {}};
}

/// A journal of five entries, the third with private words.
std::unique_ptr<work::Store> fiveEntries(const std::string& engine) {
    auto store = startedStore(engine);
    if (store) {
        append(*store, entryAt(10));
        append(*store, entryWith({{"summary", "", "Een zin", true}, {"status", "a", "b", false}},
                                 "omdat het moet"));
        append(*store, entryAt(20));
        append(*store, entryAt(30));
    }
    return store;
}

/// Takes away what keeps the journal from being changed, as somebody with other tools could.
void unlock(work::Store& store, const std::string& engine) {
    if (engine == "SQLite") {
        for (const char* name : {"journal_no_update", "journal_no_delete",
                                 "journal_private_no_update", "journal_head_no_delete"}) {
            sql(store, std::string("DROP TRIGGER ") + name);
        }
        sql(store, "PRAGMA foreign_keys = OFF");
        return;
    }
    sql(store, "DROP FUNCTION refuse_change() CASCADE");
    sql(store, "ALTER TABLE journal_private DROP CONSTRAINT journal_private_entry_exists");
}

/// What is found beside that something which refuses was taken away.
domain::Problems foundUnlocked(work::Store& store) {
    domain::Problems found = store.soundness().check();
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().kind == ProblemKind::RefusalsChanged);
    found.erase(found.begin());
    return found;
}

}  // namespace

TEST_CASE("an entry comes back whole, whatever was typed in it") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    const work::JournalEntry entry =
        entryWith({{"summary", "twee\nregels\tmet \\ en ~", "één", true},
                   {"interventions/2/name", "", "'; DROP TABLE journal; --", true},
                   {"receivedOn", "", "2025-07-14", false},
                   {"place", "=x\\n\n", "\\", false},
                   {"empty", "", "", true}},
                  "reden\nmet regel");
    append(*store, entry);
    const work::JournalEntry read = last(*store);
    CHECK(read.number == 2);
    CHECK(read.at == entry.at);
    CHECK(read.person == entry.person);
    CHECK(read.act == entry.act);
    CHECK(read.subject == entry.subject);
    CHECK(read.changes == entry.changes);
    CHECK(read.reason == entry.reason);
    CHECK(read.hash.size() == 64);
    CHECK(store->soundness().check().empty());
    CHECK(store->journal().lastMoment() == entry.at);
}

TEST_CASE("what is no UTF-8 does not break the chain") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    append(*store, entryWith({{"summary", "", "caf\xe9", true}, {"x", "\xff\xfe", "", false}}));
    CHECK(store->soundness().check().empty());
    CHECK(last(*store).changes.at(0).after == "caf\ufffd");
}

TEST_CASE("the journal is read newest first, in parts, and by what is asked") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    domain::PersonId bram;
    act(*store, [&] { bram = store->people().add({{}, "bram", "Bram", {}}); });
    for (int day = 0; day < 6; ++day) {
        work::JournalEntry entry = entryAt(1751234399 + 86400 * day);
        // The last second of a Dutch day, from 29 June 2025.
        entry.person = day % 2 == 0 ? domain::PersonId{1} : bram;
        entry.subject = {Subject::Kind::Report, day % 3 + 1};
        append(*store, entry);
    }
    struct Row {
        work::JournalFilter filter;
        std::vector<std::int64_t> numbers;
    };
    const auto about = [](Subject::Kind kind) {
        work::JournalFilter filter;
        filter.subject = Subject{kind, 1};
        return filter;
    };
    const auto between = [](std::optional<Date> from, std::optional<Date> upTo) {
        work::JournalFilter filter;
        filter.from = from;
        filter.upTo = upTo;
        return filter;
    };
    work::JournalFilter ofBram;
    ofBram.person = bram;
    const Date june = Date::known(2025, 6, 30);
    const std::vector<Row> rows = {
        {{}, {8, 7, 6, 5, 4, 3, 2, 1}},
        {about(Subject::Kind::Report), {6, 3}},
        {ofBram, {8, 6, 4}},
        {between(june.plusDays(1), {}), {8, 7, 6, 5}},
        {between({}, june), {4, 3, 2, 1}},
        {between(june, june), {4}},
        {about(Subject::Kind::Round), {}},
    };
    for (const Row& row : rows) {
        std::vector<std::int64_t> numbers;
        for (const auto& entry : store->journal().read(row.filter, 0, 100)) {
            numbers.push_back(entry.number);
        }
        CHECK(numbers == row.numbers);
    }
    CHECK(store->journal().read({}, 3, 2).at(1).number == 4);
    std::int64_t expected = 0;
    store->journal().forEach(
        [&](const work::JournalEntry& entry) { CHECK(entry.number == ++expected); });
    CHECK(expected == 8);
}

TEST_CASE("numbers run on without gaps after an act that was given up") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    {
        const auto givenUp = store->begin();
        store->journal().append(entryAt(5));
        store->journal().append(entryAt(6));
    }
    append(*store, entryAt(7));
    CHECK(last(*store).number == 2);
    CHECK(store->soundness().check().empty());
}

TEST_CASE("the database itself refuses to change the journal") {
    const auto engine = GENERATE(from_range(engines()));
    const auto store = fiveEntries(engine);
    if (!store) {
        return;
    }
    std::vector<std::string> attempts = {"UPDATE journal SET act = 'approve' WHERE number = 2",
                                         "DELETE FROM journal WHERE number = 5",
                                         "UPDATE journal_private SET after_text = 'x'",
                                         "DELETE FROM journal_head"};
    if (engine == "PostgreSQL") {
        attempts.emplace_back("TRUNCATE journal CASCADE");
        attempts.emplace_back("TRUNCATE journal_head");
    }
    for (const std::string& attempt : attempts) {
        CAPTURE(engine, attempt);
        CHECK(problemFrom([&] { sql(*store, attempt); }).kind == ProblemKind::CannotWrite);
    }
    CHECK(store->soundness().check().empty());
}

TEST_CASE("private words are erased without breaking the chain") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = fiveEntries(engine);
    if (!store) {
        return;
    }
    sql(*store, "DELETE FROM journal_private WHERE entry = 3 AND position = 1");
    CHECK(store->soundness().check().empty());
    const work::JournalEntry entry = store->journal().read({}, 2, 1).at(0);
    CHECK(entry.changes.at(0).after.empty());
    CHECK(entry.changes.at(1).after == "b");
    CHECK(entry.reason == "omdat het moet");
    sql(*store, "DELETE FROM journal_private");
    CHECK(store->soundness().check().empty());
}

TEST_CASE("whatever is done to the journal with other tools is found, and where") {
    const auto engine = GENERATE(from_range(engines()));
    const auto store = fiveEntries(engine);
    if (!store) {
        return;
    }
    struct Row {
        const char* what;
        std::vector<std::string> statements;
        domain::Problems found;
    };
    const std::string zeros(64, '0');
    const std::vector<Row> rows = {
        {"act changed",
         {"UPDATE journal SET act = 'approve' WHERE number = 2"},
         {named(ProblemKind::JournalBroken, 2)}},
        {"moment changed",
         {"UPDATE journal SET at = '2030-01-01T00:00:00Z' WHERE number = 5"},
         {named(ProblemKind::JournalBroken, 5)}},
        {"no moment at all",
         {"UPDATE journal SET at = 'gisteren' WHERE number = 4"},
         {named(ProblemKind::JournalBroken, 4)}},
        {"public value changed",
         {"UPDATE journal SET changes = replace(changes, 'a', 'c') WHERE number = 3"},
         {named(ProblemKind::JournalBroken, 3)}},
        {"private value changed",
         {"UPDATE journal_private SET after_text = 'Een andere zin' WHERE position = 1"},
         {named(ProblemKind::JournalBroken, 3)}},
        {"reason changed",
         {"UPDATE journal_private SET after_text = 'zomaar' WHERE position = 0"},
         {named(ProblemKind::JournalBroken, 3)}},
        {"private value added",
         {"INSERT INTO journal_private VALUES (4, 1, '" + std::string(32, 'a') + "', '', 'x')"},
         {named(ProblemKind::JournalBroken, 4)}},
        {"hash changed",
         {"UPDATE journal SET hash = '" + zeros + "' WHERE number = 2"},
         {named(ProblemKind::JournalBroken, 2), named(ProblemKind::JournalBroken, 3)}},
        {"one removed",
         {"DELETE FROM journal WHERE number = 2"},
         {named(ProblemKind::JournalGap, 2)}},
        {"first removed",
         {"DELETE FROM journal WHERE number = 1"},
         {named(ProblemKind::JournalGap, 1)}},
        {"last two removed",
         {"DELETE FROM journal WHERE number > 3"},
         {named(ProblemKind::JournalGap, 4), named(ProblemKind::JournalGap, 5)}},
        {"one inserted",
         {"INSERT INTO journal SELECT 6, at, person, act, subject_kind, subject_id, reason_hash,"
          " changes, hash FROM journal WHERE number = 5"},
         {named(ProblemKind::JournalBroken, 6)}},
        {"two swapped",
         {"UPDATE journal SET number = 99 WHERE number = 4",
          "UPDATE journal SET number = 4 WHERE number = 5",
          "UPDATE journal SET number = 5 WHERE number = 99"},
         {named(ProblemKind::JournalBroken, 4), named(ProblemKind::JournalBroken, 5)}},
        {"end forgotten", {"DELETE FROM journal_head"}, {named(ProblemKind::JournalBroken, 5)}},
    };
    unlock(*store, engine);
    for (const Row& row : rows) {
        CAPTURE(engine, row.what);
        sql(*store, "BEGIN");
        for (const std::string& statement : row.statements) {
            sql(*store, statement);
        }
        CHECK(foundUnlocked(*store) == row.found);
        sql(*store, "ROLLBACK");
        CHECK(foundUnlocked(*store).empty());
    }
}

TEST_CASE("what the engine no longer refuses by itself is found, whichever it is") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    CHECK(store->soundness().check().empty());
    std::vector<std::string> ways = {"DROP TRIGGER decision_award_no_delete",
                                     "DROP TRIGGER journal_head_no_delete"};
    if (engine != "SQLite") {
        ways = {"DROP TRIGGER journal_no_change ON journal",
                "ALTER TABLE decision_award DISABLE TRIGGER ALL",
                "CREATE OR REPLACE FUNCTION refuse_removal() RETURNS trigger LANGUAGE plpgsql AS "
                "'BEGIN RETURN OLD; END'"};
    }
    for (const std::string& way : ways) {
        CAPTURE(way);
        sql(*store, "BEGIN");
        sql(*store, way);
        CHECK(foundUnlocked(*store).empty());
        sql(*store, "ROLLBACK");
        CHECK(store->soundness().check().empty());
    }
}

TEST_CASE("a document that was changed with other tools is named") {
    const auto engine = GENERATE(from_range(engines()));
    CAPTURE(engine);
    const auto store = startedStore(engine);
    if (!store) {
        return;
    }
    domain::CaseDocument letter;
    letter.fileName = "brief.txt";
    act(*store, [&] {
        store->documents().add(letter, "twee ton");
        letter.fileName = "tweede.txt";
        store->documents().add(letter, "iets anders");
    });
    CHECK(store->soundness().check().empty());
    connectionOf(*store).change(
        QStringLiteral("UPDATE document_content SET content = ? WHERE document = 1"),
        QByteArray("drie ton"));
    const domain::Problems found = store->soundness().check();
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == ProblemKind::DocumentChanged);
    CHECK(found[0].facts.at(0) == domain::Fact(std::string("brief.txt")));
    sql(*store, "DELETE FROM document_content WHERE document = 2");
    CHECK(store->soundness().check().size() == 2);
}
