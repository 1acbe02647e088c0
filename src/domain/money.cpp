// SPDX-License-Identifier: EUPL-1.2
#include "domain/money.h"

#include <numeric>

#include "domain/ensure.h"

namespace kamerklaar::domain {

namespace {

// 128 bits hold the product of any amount and any weight, so a split never overflows half-way.
__extension__ using Wide = __int128;

Wide roundedHalfUp(Wide numerator, Wide denominator) {
    return (2 * numerator + denominator) / (2 * denominator);
}

}  // namespace

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
    Wide weightSoFar = 0;
    Wide givenOut = 0;
    for (const std::int64_t weight : weights) {
        weightSoFar += weight;
        const Wide runningTotal = roundedHalfUp(whole * weightSoFar, total);
        parts.push_back(Money(sign * static_cast<std::int64_t>(runningTotal - givenOut)));
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
    const Wide permille = roundedHalfUp(size(part) * 1000, size(whole));
    ensure(permille <= Wide{INT64_MAX}, "a share fits in 64 bits");
    return {true, static_cast<std::int64_t>(negative ? -permille : permille)};
}

}  // namespace kamerklaar::domain
