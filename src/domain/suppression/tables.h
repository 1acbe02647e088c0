// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

#include "domain/suppression.h"

namespace kamerklaar::domain::suppression {

/// A cell in a sum: `sign` is 1 for a part and -1 for the total, so that a sum adds up to nothing.
struct Member {
    std::size_t other = 0;  ///< the cell, in a list of cells; the sum, in a list of sums
    int sign = 0;
};
using Members = std::vector<Member>;

/// The tables as the search walks through them: from a cell to its sums and back, with what it
/// costs to withhold a cell, and which ones are.
class Tables {
public:
    Tables(const CountTables& tables, std::int64_t threshold);

    [[nodiscard]] std::size_t size() const { return counts_.size(); }
    [[nodiscard]] std::int64_t count(std::size_t cell) const { return counts_[cell]; }
    [[nodiscard]] const Members& sumsOf(std::size_t cell) const { return sumsOf_[cell]; }
    /// The cells of a sum, cheapest first; without those that were not reported.
    [[nodiscard]] const Members& cellsOf(std::size_t sum) const { return cellsOf_[sum]; }
    /// Those that are withheld, in the order in which that was decided.
    [[nodiscard]] const Members& withheldIn(std::size_t sum) const { return withheldIn_[sum]; }

    /// Where in cellsOf the first that is shown stands.
    [[nodiscard]] std::size_t firstShownIn(std::size_t sum) const { return firstShownIn_[sum]; }

    [[nodiscard]] bool isSmall(std::size_t cell) const {
        return counts_[cell] > 0 && counts_[cell] < threshold_;
    }
    [[nodiscard]] bool isWithheld(std::size_t cell) const { return isWithheld_[cell]; }
    /// Of withholding a cell that is shown: by its level, then by its count. A zero costs more than
    /// any count beside it, since there is nobody to protect.
    [[nodiscard]] std::int64_t cost(std::size_t cell) const { return costs_[cell]; }
    /// 0 for a cell that is no total, otherwise one more than the highest of its parts.
    [[nodiscard]] int level(std::size_t cell) const { return levels_[cell]; }
    void withhold(std::size_t cell);

private:
    void readSum(std::size_t sum, const CountSum& in, const std::vector<CountCell>& cells);
    void setLevels(const std::vector<CountSum>& sums);
    void setCosts();

    std::int64_t threshold_;
    std::vector<std::int64_t> counts_;
    std::vector<int> levels_;
    std::vector<std::int64_t> costs_;
    std::vector<Members> sumsOf_;
    std::vector<Members> cellsOf_;
    std::vector<Members> withheldIn_;
    std::vector<std::size_t> firstShownIn_;
    std::vector<bool> isWithheld_;
};

}  // namespace kamerklaar::domain::suppression
