// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

namespace kamerklaar::package {

/// A whole number of small parts as files write numbers, with a point: 123456 cents and two
/// decimals are "1234.56".
[[nodiscard]] inline std::string pointed(std::int64_t parts, std::size_t decimals) {
    const bool isNegative = parts < 0;
    const std::uint64_t size =
        isNegative ? 0 - static_cast<std::uint64_t>(parts) : static_cast<std::uint64_t>(parts);
    std::string digits = std::to_string(size);
    if (digits.size() <= decimals) {
        digits.insert(0, decimals + 1 - digits.size(), '0');
    }
    return (isNegative ? "-" : "") + digits.insert(digits.size() - decimals, ".");
}

}  // namespace kamerklaar::package
