// SPDX-License-Identifier: EUPL-1.2
#include "domain/money.h"

#include <numeric>

#include "domain/ensure.h"
#include "domain/wide.h"

namespace kamerklaar::domain {

Money Money::euros(std::int64_t euros) {
    std::int64_t cents = 0;
    ensure(!__builtin_mul_overflow(euros, 100, &cents), "an amount fits in 64 bits");
    return Money(cents);
}

Money operator+(Money left, Money right) {
    std::int64_t cents = 0;
    ensure(!__builtin_add_overflow(left.cents_, right.cents_, &cents), "a sum fits in 64 bits");
    return Money(cents);
}

Money operator-(Money left, Money right) {
    std::int64_t cents = 0;
    ensure(!__builtin_sub_overflow(left.cents_, right.cents_, &cents),
           "a difference fits in 64 bits");
    return Money(cents);
}

Money operator-(Money amount) {
    return Money() - amount;
}

std::vector<Money> Money::split(const std::vector<std::int64_t>& weights) const {
    Wide total = 0;
    for (const std::int64_t weight : weights) {
        ensure(weight >= 0, "a weight is not negative");
        total += weight;
    }
    ensure(total > 0, "at least one weight is above zero");

    const Wide whole = isNegative() ? -Wide{cents_} : Wide{cents_};
    const std::int64_t sign = isNegative() ? -1 : 1;
    std::vector<Money> parts;
    parts.reserve(weights.size());
    // 128 bits hold the product of any amount and any weight, so a split never overflows half-way.
    Wide weightSoFar = 0;
    std::int64_t givenOut = 0;
    for (const std::int64_t weight : weights) {
        weightSoFar += weight;
        const std::int64_t runningTotal = roundedRatio(whole * weightSoFar, total);
        parts.push_back(Money(sign * (runningTotal - givenOut)));
        givenOut = runningTotal;
    }
    return parts;
}

Share Share::of(Money part, Money whole) {
    if (whole.isZero()) {
        return {};
    }
    const bool negative = part.isNegative() != whole.isNegative();
    const auto size = [](Money amount) {
        return amount.isNegative() ? -Wide{amount.inCents()} : Wide{amount.inCents()};
    };
    const std::int64_t permille = roundedRatio(size(part) * 1000, size(whole));
    return {true, negative ? -permille : permille};
}

}  // namespace kamerklaar::domain
