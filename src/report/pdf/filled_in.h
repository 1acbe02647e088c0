// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace kamerklaar::report::pdf {

/// A pattern such as "Pagina {page}" with words in the place of a name in braces.
[[nodiscard]] inline std::string filledIn(std::string pattern, std::string_view name,
                                          std::string_view words) {
    const auto at = pattern.find(name);
    return at == std::string::npos ? pattern : pattern.replace(at, name.size(), words);
}

[[nodiscard]] inline std::string filledIn(std::string pattern, std::string_view name,
                                          std::size_t number) {
    return filledIn(std::move(pattern), name, std::string_view(std::to_string(number)));
}

}  // namespace kamerklaar::report::pdf
