// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kamerklaar::domain {

/// One comparison of a claim: "besteed <= verleend.netto", "verslagen.ontvangen = 20".
struct Comparison {
    enum class Sign { Equal, NotEqual, Less, LessOrEqual, More, MoreOrEqual };
    std::string left;  ///< key of a figure
    Sign sign = Sign::Equal;
    std::string right;  ///< key of a figure, or an amount, number or percentage as typed
    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// The condition of a claim: comparisons that all hold, with "en" between them. Nothing when it
/// cannot be read. ≤, ≥ and ≠ are understood beside <=, >= and !=.
[[nodiscard]] std::optional<std::vector<Comparison>> readCondition(std::string_view text);
[[nodiscard]] std::string writeCondition(const std::vector<Comparison>& comparisons);

[[nodiscard]] std::string_view signOf(Comparison::Sign sign);

}  // namespace kamerklaar::domain
