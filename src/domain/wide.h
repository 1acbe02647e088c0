// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "domain/ensure.h"

// Whole numbers of 128 bits, for reckonings that must come out the same on every machine.
namespace kamerklaar::domain {

__extension__ using Wide = __int128;

/// `numerator / denominator` rounded half away from zero; the denominator is above zero.
[[nodiscard]] inline std::int64_t roundedRatio(Wide numerator, Wide denominator) {
    ensure(denominator > 0, "a ratio has a denominator above zero");
    const Wide size = numerator < 0 ? -numerator : numerator;
    const Wide rounded = size / denominator + (size % denominator >= denominator - denominator / 2);
    ensure(rounded <= Wide{INT64_MAX}, "a rounded ratio fits in 64 bits");
    return static_cast<std::int64_t>(numerator < 0 ? -rounded : rounded);
}

/// The largest whole number whose square is not above `square`, which is not below zero.
[[nodiscard]] inline Wide wholeRoot(Wide square) {
    ensure(square >= 0, "only a number that is not below zero has a root");
    Wide root = 0;
    for (Wide bit = Wide{1} << 62; bit > 0; bit >>= 1) {
        const Wide tried = root + bit;
        if (tried <= square / tried) {
            root = tried;
        }
    }
    return root;
}

}  // namespace kamerklaar::domain
