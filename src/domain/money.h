// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

namespace kamerklaar::domain {

/// An amount in euros, kept in whole cents; never a floating-point number, printing included.
///
/// Error policy: going beyond 64 bits (92 quadrillion euros) is a Bug and throws; amounts that
/// people type are bounded long before that (see parseMoney in notation.h).
/// Rounding policy: amounts are added and subtracted exactly. Only split() divides, and its parts
/// always add up to the whole; percentages are for reading and live in Share.
class Money {
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money cents(std::int64_t cents) { return Money(cents); }
    [[nodiscard]] static Money euros(std::int64_t euros);

    [[nodiscard]] constexpr std::int64_t inCents() const { return cents_; }
    [[nodiscard]] constexpr bool isZero() const { return cents_ == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return cents_ < 0; }

    /// Divides this amount in proportion to `weights` (at least one above zero, none negative).
    /// The running total is rounded half up to the cent and each part is the step between two
    /// running totals: the parts add up to the whole, and each is less than a cent off its exact
    /// share. A negative amount is split as its positive mirror image.
    [[nodiscard]] std::vector<Money> split(const std::vector<std::int64_t>& weights) const;

    friend Money operator+(Money left, Money right);
    friend Money operator-(Money left, Money right);
    friend Money operator-(Money amount);
    Money& operator+=(Money other) { return *this = *this + other; }
    Money& operator-=(Money other) { return *this = *this - other; }

    friend constexpr bool operator==(Money l, Money r) { return l.cents_ == r.cents_; }
    friend constexpr bool operator!=(Money l, Money r) { return l.cents_ != r.cents_; }
    friend constexpr bool operator<(Money l, Money r) { return l.cents_ < r.cents_; }
    friend constexpr bool operator>(Money l, Money r) { return l.cents_ > r.cents_; }
    friend constexpr bool operator<=(Money l, Money r) { return l.cents_ <= r.cents_; }
    friend constexpr bool operator>=(Money l, Money r) { return l.cents_ >= r.cents_; }

private:
    explicit constexpr Money(std::int64_t cents) : cents_(cents) {}
    std::int64_t cents_ = 0;
};

/// One amount as a part of another, in tenths of a percent (613 is 61,3 %), rounded half away from
/// zero. A share of nothing has no value.
struct Share {
    bool known = false;
    std::int64_t permille = 0;

    [[nodiscard]] static Share of(Money part, Money whole);
};

}  // namespace kamerklaar::domain
