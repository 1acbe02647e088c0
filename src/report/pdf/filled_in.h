// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace kamerklaar::report::pdf {

/// A pattern such as "Pagina {page}" with a number in the place of a name in braces.
[[nodiscard]] inline std::string filledIn(std::string pattern, std::string_view name,
                                          std::size_t number) {
    const auto at = pattern.find(name);
    return at == std::string::npos ? pattern
                                   : pattern.replace(at, name.size(), std::to_string(number));
}

}  // namespace kamerklaar::report::pdf
