// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/language.h"

#include <regex>

namespace kamerklaar::report::pdf {

bool isLanguage(const std::string& tag) {
    // Longer than any tag that is registered, and short enough for an expression.
    static constexpr std::size_t longest = 64;
    static const std::regex form("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
    return tag.size() <= longest && std::regex_match(tag, form);
}

}  // namespace kamerklaar::report::pdf
