// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <thread>
#include <utility>
#include <vector>

namespace kamerklaar::work {

/// Makes something of each of a list on other threads, as many at a time as the machine has
/// processors, and gives what was made in the order of the list. No more than that, and the one
/// that is being taken, is ever made ahead, so that memory does not grow with the list.
///
/// `make` is called by several threads at once and must touch nothing that another one changes: no
/// store, above all.
template <typename Item, typename Made>
class Ahead {
public:
    using Make = std::function<Made(const Item&)>;

    Ahead(std::vector<Item> items, Make make) : items_(std::move(items)), make_(std::move(make)) {
        fill();
    }
    /// Waits for what is being made, and begins no other.
    ~Ahead() = default;
    Ahead(const Ahead&) = delete;
    Ahead& operator=(const Ahead&) = delete;

    /// What was made of the next of the list; waits for it. Throws what `make` threw for that one.
    /// Not at the end.
    [[nodiscard]] Made next() {
        std::future<Made> first = std::move(making_.front());
        making_.pop_front();
        fill();
        return first.get();
    }

private:
    void fill() {
        for (; making_.size() < most_ && begun_ < items_.size(); ++begun_) {
            making_.push_back(
                std::async(std::launch::async, [this, at = begun_] { return make_(items_[at]); }));
        }
    }

    std::vector<Item> items_;
    Make make_;
    const std::size_t most_ = std::max(1U, std::thread::hardware_concurrency());
    std::size_t begun_ = 0;
    std::deque<std::future<Made>> making_;  // last: its threads end before what they use
};

}  // namespace kamerklaar::work
