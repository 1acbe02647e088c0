// SPDX-License-Identifier: EUPL-1.2
#include "work/ahead.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <numeric>
#include <stdexcept>
#include <string>

namespace kamerklaar {
namespace {

std::vector<int> numbers(int count) {
    std::vector<int> list(static_cast<std::size_t>(count));
    std::iota(list.begin(), list.end(), 0);
    return list;
}

}  // namespace

TEST_CASE("what is made ahead comes in the order of the list, whichever is ready first",
          "[work][ahead]") {
    work::Ahead<int, std::string> made(numbers(50), [](int number) {
        // The even ones take longer than the odd ones behind them.
        std::this_thread::sleep_for(std::chrono::milliseconds(number % 2 == 0 ? 2 : 0));
        return std::to_string(number);
    });
    for (int number = 0; number < 50; ++number) {
        REQUIRE(made.next() == std::to_string(number));
    }
}

TEST_CASE("no more is made ahead than the machine has processors", "[work][ahead]") {
    std::atomic<int> begun = 0;
    work::Ahead<int, int> made(numbers(1000), [&begun](int number) {
        ++begun;
        return number;
    });
    const int most = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    for (int taken = 1; taken <= 20; ++taken) {
        static_cast<void>(made.next());
        CHECK(begun <= taken + most);
    }
}

TEST_CASE("what goes wrong in one is thrown when its turn comes, and the next still come",
          "[work][ahead]") {
    work::Ahead<int, int> made(numbers(3), [](int number) {
        return number == 1 ? throw std::runtime_error("one") : number;
    });
    CHECK(made.next() == 0);
    CHECK_THROWS_WITH(made.next(), "one");
    CHECK(made.next() == 2);
}

TEST_CASE("who stops halfway waits for what is under way and no longer", "[work][ahead]") {
    std::atomic<int> begun = 0;
    std::atomic<int> ended = 0;
    {
        work::Ahead<int, int> made(numbers(1000), [&](int number) {
            ++begun;
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            ++ended;
            return number;
        });
        static_cast<void>(made.next());
    }
    CHECK(begun == ended);
    CHECK(ended < 1000);
}

}  // namespace kamerklaar
