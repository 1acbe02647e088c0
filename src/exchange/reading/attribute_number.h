// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>

namespace kamerklaar::exchange {

/// A whole number from zero, as attributes hold one; nothing for anything else.
[[nodiscard]] inline std::optional<std::size_t> numberIn(std::string_view text) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

/// As the attributes of Office Open XML say yes.
[[nodiscard]] inline bool isYes(std::string_view value) {
    return value == "1" || value == "true";
}

}  // namespace kamerklaar::exchange
