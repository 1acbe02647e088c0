// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace kamerklaar::exchange {

/// A field that stands a second time in its object; a reader would keep one of the two unsaid.
struct RepeatedKey {
    std::string path;  ///< "terms/sector/0/name"
    std::int64_t line = 0;
};

struct ParsedJson {
    nlohmann::ordered_json document;
    /// But for remarks ($comment), of which there may be more.
    std::vector<RepeatedKey> repeated;
};

/// Throws nlohmann's parse_error.
[[nodiscard]] ParsedJson parseJson(const std::string& text);

}  // namespace kamerklaar::exchange
