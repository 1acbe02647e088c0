// SPDX-License-Identifier: EUPL-1.2
#include "domain/suppression/tables.h"

#include <algorithm>
#include <bit>

#include "domain/ensure.h"
#include "domain/wide.h"

namespace kamerklaar::domain::suppression {

Tables::Tables(const CountTables& tables, std::int64_t threshold)
    : threshold_(threshold),
      counts_(tables.cells.size()),
      levels_(tables.cells.size()),
      costs_(tables.cells.size()),
      sumsOf_(tables.cells.size()),
      cellsOf_(tables.sums.size()),
      withheldIn_(tables.sums.size()),
      firstShownIn_(tables.sums.size()),
      isWithheld_(tables.cells.size()) {
    for (std::size_t cell = 0; cell < counts_.size(); ++cell) {
        counts_[cell] = tables.cells[cell].count.value_or(0);
        ensure(counts_[cell] >= 0, "a count is not negative");
    }
    for (std::size_t sum = 0; sum < tables.sums.size(); ++sum) {
        readSum(sum, tables.sums[sum], tables.cells);
    }
    setLevels(tables.sums);
    setCosts();
    for (std::size_t cell = 0; cell < counts_.size(); ++cell) {
        if (isSmall(cell) || !tables.cells[cell].isPublished) {
            withhold(cell);
        }
    }
}

void Tables::readSum(std::size_t sum, const CountSum& in, const std::vector<CountCell>& cells) {
    Members& members = cellsOf_[sum];
    Wide left = 0;
    const auto add = [&](std::size_t cell, int sign) {
        ensure(cell < cells.size(), "a sum names cells that exist");
        left += Wide{counts_[cell]} * sign;
        if (cells[cell].count) {
            members.push_back({cell, sign});
        }
    };
    for (const std::size_t part : in.parts) {
        add(part, 1);
    }
    add(in.total, -1);
    ensure(cells[in.total].count.has_value(), "a total has a count");
    ensure(left == 0, "a sum adds up to its total");
    std::vector<std::size_t> named;
    for (const Member& member : members) {
        named.push_back(member.other);
        sumsOf_[member.other].push_back({sum, member.sign});
    }
    std::sort(named.begin(), named.end());
    ensure(std::adjacent_find(named.begin(), named.end()) == named.end(),
           "a sum names a cell once");
}

// A sum is read when all its parts have their level, so that one pass does.
void Tables::setLevels(const std::vector<CountSum>& sums) {
    std::vector<std::size_t> waitsFor(sums.size());      // parts of a sum
    std::vector<std::size_t> definedBy(counts_.size());  // sums that a total still waits for
    for (std::size_t sum = 0; sum < sums.size(); ++sum) {
        for (const Member& member : cellsOf_[sum]) {
            waitsFor[sum] += member.sign > 0 ? 1 : 0;
            definedBy[member.other] += member.sign < 0 ? 1 : 0;
        }
    }
    std::vector<std::size_t> ready;
    for (std::size_t cell = 0; cell < counts_.size(); ++cell) {
        if (definedBy[cell] == 0) {
            ready.push_back(cell);
        }
    }
    while (!ready.empty()) {
        const std::size_t cell = ready.back();
        ready.pop_back();
        for (const Member& member : sumsOf_[cell]) {
            const std::size_t total = sums[member.other].total;
            if (member.sign > 0) {
                levels_[total] = std::max(levels_[total], levels_[cell] + 1);
                if (--waitsFor[member.other] == 0 && --definedBy[total] == 0) {
                    ready.push_back(total);
                }
            }
        }
    }
}

void Tables::setCosts() {
    constexpr std::int64_t base = 16;
    constexpr int highest = 8;
    for (std::size_t cell = 0; cell < counts_.size(); ++cell) {
        const auto count = static_cast<std::uint64_t>(counts_[cell]);
        const std::int64_t digits =
            count == 0 ? 2 * base : static_cast<std::int64_t>(std::bit_width(count));
        costs_[cell] = (base << (2 * std::min(levels_[cell], highest))) + digits;
    }
    for (Members& members : cellsOf_) {
        std::sort(members.begin(), members.end(), [&](const Member& left, const Member& right) {
            return costs_[left.other] != costs_[right.other]
                       ? costs_[left.other] < costs_[right.other]
                       : left.other < right.other;
        });
    }
}

void Tables::withhold(std::size_t cell) {
    if (!isWithheld_[cell]) {
        isWithheld_[cell] = true;
        for (const Member& member : sumsOf_[cell]) {
            withheldIn_[member.other].push_back({cell, member.sign});
            const Members& cells = cellsOf_[member.other];
            std::size_t& first = firstShownIn_[member.other];
            while (first < cells.size() && isWithheld_[cells[first].other]) {
                ++first;
            }
        }
    }
}

}  // namespace kamerklaar::domain::suppression
