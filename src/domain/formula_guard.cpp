// SPDX-License-Identifier: EUPL-1.2
#include "domain/formula_guard.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kamerklaar::domain {

namespace {

constexpr char guard = '\'';
constexpr const char* guardAndSpace = "' ";

constexpr std::array<std::string_view, 11> signs = {
    "=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

/// Whether a formula begins behind any apostrophes and spaces, which some programs drop. A lone
/// sign, such as the dash for a gap, is none.
bool isFormula(const std::string& text) {
    const std::size_t first = text.find_first_not_of(guardAndSpace);
    return first != std::string::npos &&
           std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) {
               return text.size() > first + sign.size() &&
                      text.compare(first, sign.size(), sign) == 0;
           });
}

}  // namespace

std::string withGuard(std::string text) {
    if (isFormula(text)) {
        text.insert(text.begin(), guard);
    }
    return text;
}

std::string withoutGuard(std::string text) {
    if (!text.empty() && text.front() == guard && isFormula(text)) {
        text.erase(0, 1);
    }
    return text;
}

}  // namespace kamerklaar::domain
