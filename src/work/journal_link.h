// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

// The journal as it is kept and hashed; docs/journal.md describes it for whoever checks it with
// other tools.
namespace kamerklaar::work {

/// One link of the chain, as texts.
struct JournalLink {
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

/// What stands beside a link: a value of which the chain holds a salted hash only. Position 0 is
/// the reason, as `after`; 1 and up are its changes.
struct PrivateValue {
    int position = 0;
    std::string salt;
    std::string before;
    std::string after;
};

/// The hash before the first link.
[[nodiscard]] inline const std::string& hashBeforeTheFirst() {
    static const std::string zeros(64, '0');
    return zeros;
}

}  // namespace kamerklaar::work
