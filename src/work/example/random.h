// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace kamerklaar::work::example {

/// A row of numbers that is the same on every machine: the distributions of the standard library
/// differ from one library to the next, so nothing of them is used. (splitmix64)
class Random {
public:
    /// A row of its own for each combination, so that a change in one place moves nothing
    /// elsewhere.
    Random(std::initializer_list<std::int64_t> seed);

    [[nodiscard]] std::int64_t between(std::int64_t low, std::int64_t high);  ///< both included
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }
    /// The numbers from 0 up to `count`, in any order.
    [[nodiscard]] std::vector<std::size_t> shuffled(std::size_t count);

private:
    [[nodiscard]] std::uint64_t next();
    std::uint64_t state_ = 0;
};

/// Deals cards from a pack of `count`: no card comes twice before all have come. `turn` is whose
/// turn it is, from 0; each `pack` is shuffled in its own way.
[[nodiscard]] std::size_t dealt(std::size_t count, std::size_t turn, std::int64_t pack);

}  // namespace kamerklaar::work::example
