// SPDX-License-Identifier: EUPL-1.2
#include "work/example/random.h"

#include <numeric>
#include <utility>

#include "domain/ensure.h"

namespace kamerklaar::work::example {

Random::Random(std::initializer_list<std::int64_t> seed) {
    for (const std::int64_t part : seed) {
        state_ ^= static_cast<std::uint64_t>(part) + 0x9e3779b97f4a7c15U;
        state_ = next();
    }
}

std::uint64_t Random::next() {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
}

std::int64_t Random::between(std::int64_t low, std::int64_t high) {
    domain::ensure(low <= high, "a range has a low and a high end");
    const auto width = static_cast<std::uint64_t>(high - low) + 1;
    return low + static_cast<std::int64_t>(next() % width);
}

std::vector<std::size_t> Random::shuffled(std::size_t count) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t left = count; left > 1; --left) {
        std::swap(order[left - 1], order[next() % left]);
    }
    return order;
}

std::size_t dealt(std::size_t count, std::size_t turn, std::int64_t pack) {
    domain::ensure(count > 0, "a pack holds cards");
    Random random{pack, static_cast<std::int64_t>(turn / count)};
    return random.shuffled(count)[turn % count];
}

}  // namespace kamerklaar::work::example
