// SPDX-License-Identifier: EUPL-1.2
#include "store/soundness.h"

#include "store/digest.h"

namespace kamerklaar::store {
namespace {

using domain::ProblemKind;
using domain::Problems;

void add(Problems& found, ProblemKind kind, domain::Fact fact) {
    found.push_back(domain::refusal(kind, {}, {std::move(fact)}));
}

// Triggers refuse whoever asks, past the program too; so they are what somebody takes away first.
// Each is one text: its name, its table and what it does.
const QString refusalsOfSqlite = QStringLiteral(
    "SELECT name || ' ' || tbl_name || ' ' || sql FROM sqlite_master WHERE type = 'trigger' "
    "ORDER BY name");
const QString refusalsOfPostgres = QStringLiteral(
    "SELECT refusal.tgname || ' ' || place.relname || ' ' || CAST(refusal.tgtype AS TEXT) || "
    "CAST(refusal.tgenabled AS TEXT) || ' ' || act.prosrc FROM pg_trigger AS refusal "
    "JOIN pg_class AS place ON place.oid = refusal.tgrelid "
    "JOIN pg_namespace AS room ON room.oid = place.relnamespace "
    "JOIN pg_proc AS act ON act.oid = refusal.tgfoid "
    "WHERE NOT refusal.tgisinternal AND room.nspname = current_schema() "
    "ORDER BY refusal.tgname COLLATE \"C\"");

/// SHA-256 of the texts, a line each, after the last migration; a test of a new file says what it
/// has become.
constexpr std::string_view soundInSqlite =
    "200e6ae5fecddc4efce859d49f7e889508943f739b61e91fc20f26b11939d0b4";
constexpr std::string_view soundInPostgres =
    "94ade57299b9fe60d0a82407662902e7ab63b9f3840b5905b52235762341be20";

/// Follows the chain entry by entry. After an entry that is wrong it goes on from the hash that is
/// stored, so that each break is named once.
class Chain {
public:
    explicit Chain(Problems& found) : found_(found) {}

    void follow(const StoredEntry& entry, const std::vector<PrivateValue>& beside) {
        const bool isNext = entry.number == number_ + 1;
        for (std::int64_t missing = number_ + 1; missing < entry.number; ++missing) {
            addGap(missing);
        }
        // Behind a gap the hash before is not known, so only the entry's own parts can be held
        // against each other.
        if ((isNext && hashOf(entry, hash_) != entry.hash) || !agrees(entry, beside)) {
            add(found_, ProblemKind::JournalBroken, entry.number);
        }
        number_ = entry.number;
        hash_ = entry.hash;
    }

    void end(const Transactions::Head& head) {
        for (std::int64_t missing = number_ + 1; missing <= head.number; ++missing) {
            addGap(missing);
        }
        const bool endsElsewhere =
            head.number < number_ || (head.number == number_ && number_ > 0 && head.hash != hash_);
        if (endsElsewhere && !isNamed(number_)) {
            add(found_, ProblemKind::JournalBroken, number_);
        }
    }

private:
    void addGap(std::int64_t missing) {
        constexpr int enough = 100;
        if (gaps_++ < enough) {
            add(found_, ProblemKind::JournalGap, missing);
        }
    }
    bool isNamed(std::int64_t number) const {
        for (const domain::Problem& problem : found_) {
            if (problem.kind == ProblemKind::JournalBroken &&
                problem.facts.front() == domain::Fact(number)) {
                return true;
            }
        }
        return false;
    }

    Problems& found_;
    std::int64_t number_ = 0;
    std::string hash_ = hashBeforeTheFirst();
    int gaps_ = 0;
};

}  // namespace

Problems SoundnessCheck::check() {
    Problems found;
    checkEngine(found);
    checkRefusals(found);
    checkJournal(found);
    checkDocuments(found);
    return found;
}

void SoundnessCheck::checkEngine(Problems& found) {
    if (connection_.engine() != Engine::Sqlite) {
        return;  // PostgreSQL keeps its foreign keys by itself and has no such question to ask
    }
    Rows integrity = connection_.query(u"PRAGMA integrity_check"_qs);
    std::string verdict;
    if (integrity.next()) {
        integrity.get(0, verdict);
    }
    Rows keys = connection_.query(u"PRAGMA foreign_key_check"_qs);
    if (verdict != "ok" || keys.next()) {
        add(found, ProblemKind::FileDamaged, connection_.where());
    }
}

void SoundnessCheck::checkRefusals(Problems& found) {
    const bool isSqlite = connection_.engine() == Engine::Sqlite;
    Rows rows = connection_.query(isSqlite ? refusalsOfSqlite : refusalsOfPostgres);
    std::string all;
    while (rows.next()) {
        std::string one;
        rows.get(0, one);
        all += one + '\n';
    }
    if (sha256(all) != (isSqlite ? soundInSqlite : soundInPostgres)) {
        add(found, ProblemKind::RefusalsChanged, connection_.where());
    }
}

void SoundnessCheck::checkJournal(Problems& found) {
    Chain chain(found);
    journal_.forEachLink([&](const StoredEntry& entry, const std::vector<PrivateValue>& beside) {
        chain.follow(entry, beside);
    });
    chain.end(journal_.storedHead());
}

void SoundnessCheck::checkDocuments(Problems& found) {
    Rows rows = connection_.query(
        uR"(SELECT document.file_name, document.sha256, document.size, kept.content
            FROM case_document AS document
            LEFT JOIN document_content AS kept ON kept.document = document.id
            ORDER BY document.id)"_qs);
    while (rows.next()) {
        std::string name;
        std::string hash;
        std::int64_t size = 0;
        std::optional<QByteArray> content;
        rows.read(name, hash, size, content);
        if (!content || content->size() != size || sha256(content->toStdString()) != hash) {
            add(found, ProblemKind::DocumentChanged, name);
        }
    }
}

}  // namespace kamerklaar::store
