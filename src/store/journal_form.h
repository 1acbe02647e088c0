// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "work/journal_entry.h"

// The form in which the journal is kept and hashed; docs/journal.md is its description for whoever
// checks a file with other tools. It never changes: old entries are hashed in it.
namespace kamerklaar::store {

/// One row of the table "journal", as texts.
struct StoredEntry {
    std::int64_t number = 0;
    std::string at;
    std::int64_t person = 0;
    std::string act;
    std::string subjectKind;
    std::int64_t subjectId = 0;
    std::string reasonHash;  ///< empty without a reason
    std::string changes;     ///< one line for each
    std::string hash;
};

/// The hash before the first entry.
[[nodiscard]] const std::string& hashBeforeTheFirst();
/// What `entry.hash` must be.
[[nodiscard]] std::string hashOf(const StoredEntry& entry, const std::string& previousHash);

/// One row of the table "journal_private". Position 0 is the reason, as `after`.
struct PrivateValue {
    int position = 0;
    std::string salt;
    std::string before;
    std::string after;
};
/// What stands in the chain for a private value; nothing at all for an empty one.
[[nodiscard]] std::string saltedHash(const std::string& salt, const std::string& value);
/// 128 random bits in hexadecimal.
[[nodiscard]] std::string newSalt();

/// An entry apart: what goes into the chain and what stands beside it.
struct DividedEntry {
    StoredEntry chained;
    std::vector<PrivateValue> beside;
};
[[nodiscard]] DividedEntry divided(const work::JournalEntry& entry, std::int64_t number);

/// One line of `changes`.
struct StoredChange {
    bool isPrivate = false;
    std::string path;
    std::string before;  ///< a hash when private
    std::string after;
};
/// Nothing when the text has not this form.
[[nodiscard]] std::optional<std::vector<StoredChange>> changesIn(const std::string& text);

/// Does what stands beside the chain agree with it? What was erased is in order.
[[nodiscard]] bool agrees(const StoredEntry& entry, const std::vector<PrivateValue>& beside);

/// The entry made whole again; erased values are empty. Nothing when a part is not readable.
[[nodiscard]] std::optional<work::JournalEntry> joined(const StoredEntry& entry,
                                                       const std::vector<PrivateValue>& beside);

}  // namespace kamerklaar::store
