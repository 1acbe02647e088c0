// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

#include "domain/money.h"

namespace kamerklaar::work::example {

constexpr std::int64_t centsInEuro = 100;

/// A part of an amount in thousandths, down to a multiple of `unit` cents.
[[nodiscard]] inline domain::Money share(domain::Money whole, std::int64_t permille,
                                         std::int64_t unit) {
    return domain::Money::cents(whole.inCents() / 1000 * permille / unit * unit);
}

/// Like Money::split, in whole `unit`s of cents; the odd rest goes to the largest part.
[[nodiscard]] std::vector<domain::Money> splitRound(domain::Money total,
                                                    const std::vector<std::int64_t>& weights,
                                                    std::int64_t unit);

}  // namespace kamerklaar::work::example
