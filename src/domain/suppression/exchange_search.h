// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

#include "domain/suppression/tables.h"

namespace kamerklaar::domain::suppression {

/// Other numbers than the real ones: by how much a cell differs. Cells that are not named do not.
using Differences = std::map<std::size_t, std::int64_t>;
[[nodiscard]] inline std::int64_t differenceOf(const Differences& differences, std::size_t cell) {
    const auto found = differences.find(cell);
    return found == differences.end() ? 0 : found->second;
}

/// One cell up (1) or down (-1) by one.
struct Step {
    std::size_t cell = 0;
    int direction = 0;
};
/// Steps that together leave every sum as it is: one young person is counted elsewhere.
using Exchange = std::vector<Step>;

/// How an exchange is looked for, from the best one to the surest.
enum class Manner {
    Cheapest,      ///< by what it costs to withhold the cells that it touches
    Nearest,       ///< by how soon all sums add up again
    OneDirection,  ///< all up or all down: a cell with every total that holds it
};

/// Looks for the cheapest exchange that moves one cell. It walks over sets of sums that do not add
/// up: it begins with those of the cell itself, puts one of them right by moving another cell,
/// which disturbs that cell's other sums, and has arrived when none is left. In a table of two
/// dimensions that is the shortest path in a network; with more it is a bounded search, which may
/// miss an exchange but never invents one.
class ExchangeSearch {
public:
    /// `tables` may change between two searches.
    explicit ExchangeSearch(const Tables& tables) : tables_(tables) {}

    /// An exchange that begins with `first`; nothing when none is found within the bounds. It keeps
    /// each cell at zero or above, counted from the real numbers and `differences`.
    [[nodiscard]] std::optional<Exchange> find(Step first, const Differences& differences,
                                               Manner manner);

private:
    static constexpr std::int64_t nowhere = -1;

    struct Disturbed {
        std::size_t sum = 0;
        int by = 0;
    };
    /// A step, the one before it, and which sums do not add up after it.
    struct Node {
        Step step;
        std::int64_t before = nowhere;
        std::int64_t cost = 0;
        std::int64_t length = 1;
        std::vector<Disturbed> disturbed;
    };
    /// What is still to be looked at, cheapest first; then the oldest.
    struct Waiting {
        std::int64_t rank = 0;
        std::int64_t node = 0;
        friend bool operator>(const Waiting& left, const Waiting& right) {
            return left.rank != right.rank ? left.rank > right.rank : left.node > right.node;
        }
    };

    void add(Step step, std::int64_t before);
    void disturb(Node& node) const;
    [[nodiscard]] std::int64_t rank(const Node& node) const;
    void extend(std::int64_t at);
    void consider(const Member& member, const Disturbed& sum, std::int64_t at);
    void considerLong(const Disturbed& sum, std::int64_t at);
    [[nodiscard]] bool isOnTheWay(std::size_t cell, std::int64_t at) const;
    [[nodiscard]] bool isEmpty(std::size_t cell) const;
    [[nodiscard]] Exchange wayTo(std::int64_t node) const;

    const Tables& tables_;
    const Differences* differences_ = nullptr;
    Manner manner_ = Manner::Cheapest;
    std::vector<Node> nodes_;
    std::vector<Waiting> waiting_;
    std::unordered_map<std::uint64_t, std::int64_t> cheapest_;  ///< by what is disturbed
};

}  // namespace kamerklaar::domain::suppression
