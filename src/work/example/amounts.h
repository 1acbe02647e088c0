// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "domain/money.h"

namespace kamerklaar::work::example {

constexpr std::int64_t centsInEuro = 100;

/// A part of an amount in thousandths, down to a multiple of `unit` cents.
[[nodiscard]] inline domain::Money share(domain::Money whole, std::int64_t permille,
                                         std::int64_t unit) {
    return domain::Money::cents(whole.inCents() / 1000 * permille / unit * unit);
}

}  // namespace kamerklaar::work::example
