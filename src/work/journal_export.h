// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "work/ports.h"

namespace kamerklaar::work {

/// What stands beside the chain: names, and texts that people wrote, with the reasons.
enum class PrivateValues { Along, LeftOut };

/// Where the chain ended, to be kept apart from the file: by it one sees that nothing is missing at
/// the end.
struct JournalEnd {
    std::int64_t number = 0;  ///< 0 for a journal without entries
    std::string hash;
};

/// The whole journal as JSON Lines, oldest first: `write` is called with one line for each entry,
/// line end included. A line holds exactly what is hashed, the hash and the hash before, so that
/// the chain can be checked with public tools (docs/journal.md).
JournalEnd exportJournal(Store& store, PrivateValues privateValues,
                         const std::function<void(const std::string& line)>& write);

}  // namespace kamerklaar::work
