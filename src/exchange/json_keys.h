// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <tl/expected.hpp>
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

/// Refused: what is no JSON, or holds a number beyond all bounds, by the line where that shows.
[[nodiscard]] tl::expected<ParsedJson, std::int64_t> parseJson(const std::string& text);

}  // namespace kamerklaar::exchange
