// SPDX-License-Identifier: EUPL-1.2
#include "store/journal_rows.h"

#include <set>

namespace kamerklaar::store {
namespace {

const QString journalColumns = QStringLiteral(
    "SELECT number, at, person, act, subject_kind, subject_id, reason_hash, changes, hash"
    " FROM journal");

StoredEntry entryIn(Rows& rows) {
    StoredEntry entry;
    rows.read(entry.number, entry.at, entry.person, entry.act, entry.subjectKind, entry.subjectId,
              entry.reasonHash, entry.changes, entry.hash);
    return entry;
}

/// The private values of the whole journal, in step with its entries.
class Beside {
public:
    explicit Beside(Connection& connection)
        : rows_(connection.query(
              uR"(SELECT entry, position, salt, before_text, after_text FROM journal_private
                  ORDER BY entry, position)"_qs)) {
        advance();
    }

    std::vector<PrivateValue> of(std::int64_t number) {
        std::vector<PrivateValue> values;
        while (hasRow_ && entry_ <= number) {
            if (entry_ == number) {
                values.push_back(value_);
            }
            advance();
        }
        return values;
    }

private:
    void advance() {
        hasRow_ = rows_.next();
        if (hasRow_) {
            rows_.read(entry_, value_.position, value_.salt, value_.before, value_.after);
        }
    }

    Rows rows_;
    bool hasRow_ = false;
    std::int64_t entry_ = 0;
    PrivateValue value_;
};

work::JournalEntry whole(const StoredEntry& entry, const std::vector<PrivateValue>& beside) {
    std::optional<work::JournalEntry> read = joined(entry, beside);
    if (!read) {
        throw work::GroundGaveWay(
            domain::refusal(domain::ProblemKind::JournalBroken, {}, {entry.number}),
            "a journal entry is not readable");
    }
    return std::move(*read);
}

/// The condition for a filter, with its values.
QString conditionFor(const work::JournalFilter& filter, QVariantList& values) {
    QString condition = QStringLiteral(" WHERE 1 = 1");
    if (filter.subject) {
        condition += QStringLiteral(" AND subject_kind = ? AND subject_id = ?");
        values << boundValue(domain::codeOf(filter.subject->kind))
               << boundValue(filter.subject->id);
    }
    if (filter.person) {
        condition += QStringLiteral(" AND person = ?");
        values << boundValue(*filter.person);
    }
    if (filter.from) {
        condition += QStringLiteral(" AND at >= ?");
        values << boundValue(domain::Timestamp::beginOf(*filter.from));
    }
    if (filter.upTo) {
        condition += QStringLiteral(" AND at < ?");
        values << boundValue(domain::Timestamp::endOf(*filter.upTo));
    }
    if (filter.number) {
        condition += QStringLiteral(" AND number = ?");
        values << boundValue(*filter.number);
    }
    if (filter.after) {
        condition += QStringLiteral(" AND number > ?");
        values << boundValue(*filter.after);
    }
    return condition;
}

}  // namespace

void JournalRows::append(const work::JournalEntry& entry) {
    transactions_.mustBeOpen();
    const Transactions::Head last = transactions_.head() ? *transactions_.head() : storedHead();
    DividedEntry parts = divided(entry, last.number + 1);
    StoredEntry& chained = parts.chained;
    chained.hash = hashOf(chained, last.number == 0 ? hashBeforeTheFirst() : last.hash);
    connection_.change(
        uR"(INSERT INTO journal
            (number, at, person, act, subject_kind, subject_id, reason_hash, changes, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_qs,
        chained.number, chained.at, chained.person, chained.act, chained.subjectKind,
        chained.subjectId, chained.reasonHash, chained.changes, chained.hash);
    for (const PrivateValue& value : parts.beside) {
        connection_.change(
            uR"(INSERT INTO journal_private
                (entry, position, salt, before_text, after_text) VALUES (?, ?, ?, ?, ?))"_qs,
            chained.number, value.position, value.salt, value.before, value.after);
    }
    transactions_.appended({chained.number, chained.hash});
}

Transactions::Head JournalRows::storedHead() {
    Transactions::Head head;
    Rows rows = connection_.query(u"SELECT number, hash FROM journal_head"_qs);
    if (rows.next()) {
        rows.read(head.number, head.hash);
    }
    return head;
}

std::vector<work::JournalEntry> JournalRows::read(const work::JournalFilter& filter, int offset,
                                                  int count) {
    QVariantList values;
    const QString condition = conditionFor(filter, values);
    values << boundValue(count) << boundValue(offset);
    std::vector<work::JournalEntry> found;
    Rows rows = connection_.run(
        journalColumns + condition + QStringLiteral(" ORDER BY number DESC LIMIT ? OFFSET ?"),
        values);
    while (rows.next()) {
        const StoredEntry entry = entryIn(rows);
        std::vector<PrivateValue> beside;
        Rows kept = connection_.query(
            uR"(SELECT position, salt, before_text, after_text FROM journal_private
                WHERE entry = ? ORDER BY position)"_qs,
            entry.number);
        while (kept.next()) {
            PrivateValue& value = beside.emplace_back();
            kept.read(value.position, value.salt, value.before, value.after);
        }
        found.push_back(whole(entry, beside));
        found.back().reversedBy = counterActOf(entry);
    }
    return found;
}

std::int64_t JournalRows::counterActOf(const StoredEntry& entry) {
    // A counter-act is about the same thing as what it undoes. The newest comes first: one that was
    // undone itself undoes nothing any more.
    Rows rows = connection_.query(
        journalColumns + QStringLiteral(" WHERE subject_kind = ? AND subject_id = ? AND number > ?"
                                        " AND act = ? ORDER BY number DESC"),
        entry.subjectKind, entry.subjectId, entry.number, work::codeOf(work::Act::ReverseAct));
    std::set<std::int64_t> undone;
    while (rows.next()) {
        const StoredEntry counter = entryIn(rows);
        const std::int64_t reversed = undoneBy(counter);
        if (undone.contains(counter.number)) {
            continue;
        }
        if (reversed == entry.number) {
            return counter.number;
        }
        undone.insert(reversed);
    }
    return 0;
}

std::int64_t JournalRows::size() {
    return connection_.number(u"SELECT COUNT(*) FROM journal"_qs);
}

std::optional<domain::Timestamp> JournalRows::lastMoment() {
    Rows rows = connection_.query(u"SELECT at FROM journal ORDER BY number DESC LIMIT 1"_qs);
    if (!rows.next()) {
        return std::nullopt;
    }
    domain::Timestamp moment;
    rows.read(moment);
    return moment;
}

void JournalRows::forEach(const std::function<void(const work::JournalEntry&)>& visit) {
    forEachLink([&](const StoredEntry& entry, const std::vector<PrivateValue>& beside) {
        visit(whole(entry, beside));
    });
}

void JournalRows::forEachLink(const VisitLink& visit) {
    Beside beside(connection_);
    Rows rows = connection_.query(journalColumns + QStringLiteral(" ORDER BY number"));
    while (rows.next()) {
        const StoredEntry entry = entryIn(rows);
        visit(entry, beside.of(entry.number));
    }
}

}  // namespace kamerklaar::store
