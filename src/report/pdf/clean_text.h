// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace kamerklaar::report::pdf {

/// Text as it can be drawn: composed (NFC); every control character, tab and line end a space, runs
/// of spaces one space; without characters that draw nothing. Soft hyphens (U+00AD) and zero width
/// spaces (U+200B) stay, because they say where a line may break, and so do the joiners and marks
/// of direction of Arabic and Hebrew (U+200C to U+200F, U+061C). Signs that turn whole stretches of
/// text around go: they could make an amount read otherwise than it is.
[[nodiscard]] std::u16string cleanText(std::string_view utf8);

/// The same for metadata, bookmarks and descriptions: no places to break either.
[[nodiscard]] std::u16string cleanLabel(std::string_view utf8);
[[nodiscard]] std::string toUtf8(std::u16string_view text);

inline constexpr char16_t softHyphen = u'\u00AD';
inline constexpr char16_t zeroWidthSpace = u'\u200B';
inline constexpr char16_t replacement = u'\uFFFD';

}  // namespace kamerklaar::report::pdf
