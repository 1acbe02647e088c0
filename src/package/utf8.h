// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace kamerklaar::package {

/// Appends a character; what is none (half a pair of UTF-16, beyond U+10FFFF, zero) becomes
/// U+FFFD.
void appendUtf8(std::string& text, char32_t character);

[[nodiscard]] bool isUtf8(std::string_view text);

/// The text as XML and every table program can hold it: bytes that are no UTF-8 and control
/// characters (but tab and line ends) become U+FFFD; each line end is "\n".
[[nodiscard]] std::string cleanText(std::string_view text);

/// Characters, not bytes.
[[nodiscard]] std::size_t lengthOf(std::string_view text);

}  // namespace kamerklaar::package
