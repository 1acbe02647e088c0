// SPDX-License-Identifier: EUPL-1.2
#include "domain/suppression/exchange_search.h"

#include <algorithm>
#include <functional>

namespace kamerklaar::domain::suppression {

namespace {

/// Of one search: how often it may look around, and what counts in which way is taken up first.
struct Bounds {
    std::size_t looks = 0;
    std::int64_t perCost = 0;
    std::int64_t perDisturbedSum = 0;
};

/// Chosen by trying: with these, tables of twenty municipalities and of two thousand lose no total
/// and a tenth of their counts at most.
Bounds boundsOf(Manner manner) {
    switch (manner) {
        case Manner::Cheapest:
            return {1'000, 8, 2};
        case Manner::Nearest:
            return {20'000, 1, 16};
        case Manner::OneDirection:
            return {20'000, 0, 4};
    }
    return {};
}

constexpr std::int64_t mostSteps = 40;
/// Of a sum that has very many cells only so many of each kind are tried.
constexpr std::size_t mostTried = 12;
constexpr std::size_t shortSum = 3 * mostTried;

/// One number for a sum, so that those of a set can be added up to a number for the set.
std::uint64_t mark(std::size_t sum) {
    std::uint64_t mixed = (static_cast<std::uint64_t>(sum) + 1) * 0x9E3779B97F4A7C15U;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31);
}

}  // namespace

bool ExchangeSearch::isEmpty(std::size_t cell) const {
    return tables_.count(cell) + differenceOf(*differences_, cell) == 0;
}

bool ExchangeSearch::isOnTheWay(std::size_t cell, std::int64_t at) const {
    while (at != nowhere && nodes_[at].step.cell != cell) {
        at = nodes_[at].before;
    }
    return at != nowhere;
}

Exchange ExchangeSearch::wayTo(std::int64_t node) const {
    Exchange exchange;
    for (; node != nowhere; node = nodes_[node].before) {
        exchange.push_back(nodes_[node].step);
    }
    return exchange;
}

std::optional<Exchange> ExchangeSearch::find(Step first, const Differences& differences,
                                             Manner manner) {
    differences_ = &differences;
    manner_ = manner;
    nodes_.clear();
    waiting_.clear();
    cheapest_.clear();
    if (first.direction < 0 && isEmpty(first.cell)) {
        return std::nullopt;
    }
    add(first, nowhere);
    const std::size_t most = boundsOf(manner).looks;
    for (std::size_t looks = 0; !waiting_.empty() && looks < most; ++looks) {
        std::pop_heap(waiting_.begin(), waiting_.end(), std::greater<>());
        const std::int64_t node = waiting_.back().node;
        waiting_.pop_back();
        if (nodes_[node].disturbed.empty()) {
            return wayTo(node);
        }
        if (nodes_[node].length < mostSteps) {
            extend(node);
        }
    }
    return std::nullopt;
}

void ExchangeSearch::disturb(Node& node) const {
    for (const Member& member : tables_.sumsOf(node.step.cell)) {
        const int by = member.sign * node.step.direction;
        const auto found =
            std::find_if(node.disturbed.begin(), node.disturbed.end(),
                         [&](const Disturbed& disturbed) { return disturbed.sum == member.other; });
        if (found == node.disturbed.end()) {
            node.disturbed.push_back({member.other, by});
        } else if ((found->by += by) == 0) {
            node.disturbed.erase(found);
        }
    }
}

std::int64_t ExchangeSearch::rank(const Node& node) const {
    const Bounds bounds = boundsOf(manner_);
    return node.length + node.cost * bounds.perCost +
           static_cast<std::int64_t>(node.disturbed.size()) * bounds.perDisturbedSum;
}

void ExchangeSearch::add(Step step, std::int64_t before) {
    Node node{step, before, 0, 1, {}};
    if (before != nowhere) {
        node.disturbed = nodes_[before].disturbed;
        node.length = nodes_[before].length + 1;
        node.cost =
            nodes_[before].cost + (tables_.isWithheld(step.cell) ? 0 : tables_.cost(step.cell));
    }
    disturb(node);
    // Two ways that disturb the same sums can be gone on with in the same way: the better one
    // stays.
    std::uint64_t key = 0;
    for (const Disturbed& disturbed : node.disturbed) {
        key += mark(disturbed.sum) * static_cast<std::uint64_t>(disturbed.by);
    }
    const std::int64_t itsRank = rank(node);
    const auto [known, isNew] = cheapest_.emplace(key, itsRank);
    if (isNew || itsRank < known->second) {
        known->second = itsRank;
        waiting_.push_back({itsRank, static_cast<std::int64_t>(nodes_.size())});
        std::push_heap(waiting_.begin(), waiting_.end(), std::greater<>());
        nodes_.push_back(std::move(node));
    }
}

// Whatever is disturbed has to be put right some time, so it is enough to begin with one sum: the
// one that leaves the least choice.
void ExchangeSearch::extend(std::int64_t at) {
    const std::vector<Disturbed>& all = nodes_[at].disturbed;
    const Disturbed sum = *std::min_element(
        all.begin(), all.end(), [&](const Disturbed& left, const Disturbed& right) {
            const std::size_t leftSize = tables_.cellsOf(left.sum).size();
            const std::size_t rightSize = tables_.cellsOf(right.sum).size();
            return leftSize != rightSize ? leftSize < rightSize : left.sum < right.sum;
        });
    if (tables_.cellsOf(sum.sum).size() > shortSum) {
        considerLong(sum, at);
        return;
    }
    for (const Member& member : tables_.cellsOf(sum.sum)) {
        consider(member, sum, at);
    }
}

// Of the cells that are withheld a stretch that differs from search to search, of the others the
// cheapest, and the total, which is the last: by way of totals there is always an end.
void ExchangeSearch::considerLong(const Disturbed& sum, std::int64_t at) {
    const Members& withheld = tables_.withheldIn(sum.sum);
    const std::size_t from = nodes_.front().step.cell;
    for (std::size_t i = 0; i < std::min(mostTried, withheld.size()); ++i) {
        consider(withheld[(from + i) % withheld.size()], sum, at);
    }
    const Members& cells = tables_.cellsOf(sum.sum);
    std::size_t tried = 0;
    for (std::size_t i = tables_.firstShownIn(sum.sum); i < cells.size() && tried < mostTried;
         ++i) {
        if (!tables_.isWithheld(cells[i].other)) {
            consider(cells[i], sum, at);
            ++tried;
        }
    }
    consider(cells.back(), sum, at);
}

void ExchangeSearch::consider(const Member& member, const Disturbed& sum, std::int64_t at) {
    const int direction = sum.by > 0 ? -member.sign : member.sign;
    const bool turnsBack =
        manner_ == Manner::OneDirection && direction != nodes_.front().step.direction;
    const bool goesBelowZero = direction < 0 && isEmpty(member.other);
    if (!turnsBack && !goesBelowZero && !isOnTheWay(member.other, at)) {
        add({member.other, direction}, at);
    }
}

}  // namespace kamerklaar::domain::suppression
