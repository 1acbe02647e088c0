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
