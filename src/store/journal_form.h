// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "work/journal_entry.h"
#include "work/journal_link.h"

// The form in which the journal is kept and hashed; docs/journal.md is its description for whoever
// checks a file with other tools. It never changes: old entries are hashed in it.
namespace kamerklaar::store {

/// One row of the table "journal", as texts.
using StoredEntry = work::JournalLink;
using work::hashBeforeTheFirst;
/// What `entry.hash` must be.
[[nodiscard]] std::string hashOf(const StoredEntry& entry, const std::string& previousHash);

/// One row of the table "journal_private".
using work::PrivateValue;
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

/// The entry that a stored entry undoes; 0 for none.
[[nodiscard]] std::int64_t undoneBy(const StoredEntry& entry);

/// Does what stands beside the chain agree with it? What was erased is in order.
[[nodiscard]] bool agrees(const StoredEntry& entry, const std::vector<PrivateValue>& beside);

/// The entry made whole again; erased values are empty. Nothing when a part is not readable.
[[nodiscard]] std::optional<work::JournalEntry> joined(const StoredEntry& entry,
                                                       const std::vector<PrivateValue>& beside);

}  // namespace kamerklaar::store
