// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace kamerklaar::report::odt {

/// OpenDocument has language and country apart.
struct Language {
    std::string language;
    std::string country;
};

/// Of "nl-NL" or "nl".
[[nodiscard]] inline Language languageOf(const std::string& tag) {
    const std::size_t end = tag.find('-');
    return end == tag.npos ? Language{tag, "none"}
                           : Language{tag.substr(0, end), tag.substr(end + 1)};
}

}  // namespace kamerklaar::report::odt
