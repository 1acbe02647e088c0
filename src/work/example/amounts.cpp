// SPDX-License-Identifier: EUPL-1.2
#include "work/example/amounts.h"

#include <algorithm>

namespace kamerklaar::work::example {

using domain::Money;

std::vector<Money> splitRound(Money total, const std::vector<std::int64_t>& weights,
                              std::int64_t unit) {
    const Money rest = Money::cents(total.inCents() % unit);
    std::vector<Money> parts;
    for (const Money part : Money::cents(total.inCents() / unit).split(weights)) {
        parts.push_back(Money::cents(part.inCents() * unit));
    }
    *std::max_element(parts.begin(), parts.end()) += rest;
    return parts;
}

}  // namespace kamerklaar::work::example
