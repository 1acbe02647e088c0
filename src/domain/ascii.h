// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

// The letters and digits that names, codes and file formats are made of. Unlike <cctype> these say
// the same in every locale, and take a byte of any letter beyond ASCII for what it is: none of
// them.
namespace kamerklaar::domain {

[[nodiscard]] constexpr bool isDigit(char sign) {
    return sign >= '0' && sign <= '9';
}

/// At least one, and nothing else.
[[nodiscard]] constexpr bool allDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

[[nodiscard]] constexpr bool isUpperLetter(char sign) {
    return sign >= 'A' && sign <= 'Z';
}

[[nodiscard]] constexpr char lowered(char sign) {
    return isUpperLetter(sign) ? static_cast<char>(sign - 'A' + 'a') : sign;
}

[[nodiscard]] inline std::string lowered(std::string text) {
    for (char& sign : text) {
        sign = lowered(sign);
    }
    return text;
}

}  // namespace kamerklaar::domain
