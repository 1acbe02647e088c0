// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "domain/terms.h"

namespace kamerklaar::store {

/// The key of an entry of one of the scheme's lists: "sector:scholen". Nothing for an empty code.
inline std::optional<std::string> termKey(domain::TermKind kind, const std::string& code) {
    if (code.empty()) {
        return std::nullopt;
    }
    return std::string(domain::codeOf(kind)) + ":" + code;
}

/// The code in such a key; empty when there is none.
inline std::string codeInKey(const std::optional<std::string>& key) {
    return key ? key->substr(key->find(':') + 1) : std::string();
}

}  // namespace kamerklaar::store
