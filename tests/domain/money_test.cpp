// SPDX-License-Identifier: EUPL-1.2
#include "domain/money.h"

#include <catch2/catch.hpp>

#include "domain/ensure.h"

using kamerklaar::domain::Bug;
using kamerklaar::domain::Money;
using kamerklaar::domain::Share;

TEST_CASE("a sum beyond 64 bits is stopped, not wrapped around") {
    REQUIRE_THROWS_AS(Money::cents(INT64_MAX) + Money::cents(1), Bug);
    REQUIRE_THROWS_AS(Money::cents(INT64_MIN) - Money::cents(1), Bug);
    REQUIRE_THROWS_AS(Money::euros(INT64_MAX / 99), Bug);
}

TEST_CASE("the parts of a split add up to the whole and stay within a cent of their share") {
    const std::vector<std::vector<std::int64_t>> weightRows = {
        {1}, {1, 1, 1}, {181, 184}, {0, 5, 0}, {1, 1000000}, {184, 365, 365, 182}};
    for (const std::int64_t cents :
         {0LL, 1LL, -1LL, 100LL, 99999999LL, -12345677LL, 9'000'000'000'000'000'000LL}) {
        for (const auto& weights : weightRows) {
            Money sum;
            std::int64_t total = 0;
            for (const std::int64_t weight : weights) {
                total += weight;
            }
            const auto parts = Money::cents(cents).split(weights);
            REQUIRE(parts.size() == weights.size());
            for (std::size_t i = 0; i < parts.size(); ++i) {
                sum += parts[i];
                const long double exact = static_cast<long double>(cents) *
                                          static_cast<long double>(weights[i]) /
                                          static_cast<long double>(total);
                const long double off = static_cast<long double>(parts[i].inCents()) - exact;
                CHECK(std::abs(off) < 1.01L);
            }
            CHECK(sum == Money::cents(cents));
        }
    }
}

TEST_CASE("a split without any weight is our mistake") {
    REQUIRE_THROWS_AS(Money::euros(1).split({}), Bug);
    REQUIRE_THROWS_AS(Money::euros(1).split({0, 0}), Bug);
    REQUIRE_THROWS_AS(Money::euros(1).split({1, -1}), Bug);
}

TEST_CASE("a share is rounded to a tenth of a percent") {
    CHECK(Share::of(Money::euros(613), Money::euros(1000)).permille == 613);
    CHECK(Share::of(Money::cents(1), Money::cents(3)).permille == 333);
    CHECK(Share::of(Money::cents(2), Money::cents(3)).permille == 667);
    CHECK(Share::of(Money::cents(-2), Money::cents(3)).permille == -667);
    CHECK_FALSE(Share::of(Money::euros(1), Money()).known);
}
