// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace kamerklaar::report::pdf {

/// How deep text stands within text of the other direction: even is from left to right, odd from
/// right to left (Unicode Standard Annex 9).
using Level = std::uint8_t;

[[nodiscard]] constexpr bool runsRightToLeft(Level level) {
    return level % 2 != 0;
}

/// Whether a text has letters that run from right to left.
[[nodiscard]] bool hasRightToLeft(std::u16string_view text);

/// The level of each unit of a paragraph that itself runs from left to right.
[[nodiscard]] std::vector<Level> levelsOf(std::u16string_view paragraph);

/// Which of the things with these levels stands at each place of a line, from the left.
[[nodiscard]] std::vector<int> orderOnLine(const std::vector<Level>& levels);

/// Whether a sign belongs to the letter before it: an accent, a vowel point.
[[nodiscard]] bool isMark(char32_t character);

/// The sign that a bracket looks like amid words from right to left; other signs are themselves.
[[nodiscard]] char16_t mirrored(char16_t character);

}  // namespace kamerklaar::report::pdf
