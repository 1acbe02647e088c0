// SPDX-License-Identifier: EUPL-1.2
#include "work/lost_race.h"

#include <algorithm>
#include <map>

namespace kamerklaar::work {
namespace {

struct ChangedField {
    const JournalEntry* last = nullptr;
    std::string before;
    std::string after;
};

std::string winnerName(Store& store, domain::PersonId id) {
    for (const domain::Person& person : store.people().all()) {
        if (person.id == id) {
            return person.name;
        }
    }
    return {};
}

domain::Problem changedBy(Store& store, const JournalEntry& entry, const std::string& field) {
    return {domain::ProblemKind::ChangedByOther,
            field,
            {winnerName(store, entry.person), entry.at.iso()},
            domain::Severity::Refused,
            {}};
}

/// By path, over entries that are given newest first; what was changed and changed back is gone.
std::map<std::string, ChangedField> changedFields(const std::vector<JournalEntry>& entries) {
    std::map<std::string, ChangedField> fields;
    for (const JournalEntry& entry : entries) {
        for (const domain::Change& change : entry.changes) {
            ChangedField& field = fields[change.path];
            if (field.last == nullptr) {
                field.last = &entry;
                field.after = change.after;
            }
            field.before = change.before;
        }
    }
    std::erase_if(fields, [](const auto& item) { return item.second.before == item.second.after; });
    return fields;
}

}  // namespace

domain::Problems lostRace(Store& store, const domain::Subject& subject, int baseVersion,
                          int storedVersion) {
    JournalFilter filter;
    filter.subject = subject;
    const int newer = std::max(1, storedVersion - baseVersion);
    const std::vector<JournalEntry> entries = store.journal().read(filter, 0, newer);
    if (entries.empty()) {
        return {{domain::ProblemKind::ChangedByOther,
                 {},
                 {std::string(), std::string()},
                 domain::Severity::Refused,
                 {}}};
    }
    domain::Problems problems = {changedBy(store, entries.front(), {})};
    for (const auto& [path, field] : changedFields(entries)) {
        problems.push_back(changedBy(store, *field.last, path));
    }
    return problems;
}

}  // namespace kamerklaar::work
