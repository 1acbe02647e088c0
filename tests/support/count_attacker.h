// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/suppression.h"

// Readers who try to work out what is withheld from a set of counts. They see what is printed and
// which sums hold, and share nothing with the code that chooses what to withhold.
namespace kamerklaar::tests {

/// What is printed of tables: each cell's number, or nothing where it is withheld.
struct PrintedCounts {
    std::vector<std::optional<std::int64_t>> cells;
    std::vector<domain::CountSum> sums;
};
[[nodiscard]] PrintedCounts printed(const domain::CountTables& tables,
                                    const std::vector<domain::Visibility>& visibilities);
/// As if nothing were withheld but the small numbers themselves.
[[nodiscard]] PrintedCounts withoutSecondary(const domain::CountTables& tables,
                                             std::int64_t threshold);

/// From and up to and including.
struct Range {
    std::int64_t low = 0;
    std::int64_t high = 0;
    [[nodiscard]] bool isEmpty() const { return low > high; }
    [[nodiscard]] bool isKnown() const { return low == high; }
    friend bool operator==(Range, Range) = default;
};

/// Narrows the range of every cell by every sum until nothing changes. Sees what a patient reader
/// with a pencil sees, at any size. Cells are taken to be at most `most`.
class PencilReader {
public:
    PencilReader(const PrintedCounts& printed, std::int64_t most);
    /// False when no numbers fit what is printed.
    [[nodiscard]] bool narrow();
    [[nodiscard]] Range range(std::size_t cell) const { return ranges_[cell]; }
    [[nodiscard]] const std::vector<Range>& ranges() const { return ranges_; }
    void set(std::size_t cell, Range range);

private:
    bool narrowSum(std::size_t sum);
    bool tighten(std::size_t cell, std::int64_t low, std::int64_t high);

    const std::vector<domain::CountSum>& sums_;
    std::vector<std::vector<std::size_t>> sumsOf_;
    std::vector<Range> ranges_;
    std::vector<std::size_t> waiting_;
    std::vector<bool> isWaiting_;
};

/// Whether there are whole numbers that fit what is printed with `cell` within `range`: tries them
/// all. For small tables.
[[nodiscard]] bool couldBe(const PrintedCounts& printed, std::size_t cell, Range range,
                           std::int64_t most);
/// The smallest range that holds all numbers a cell could be.
[[nodiscard]] Range bestRange(const PrintedCounts& printed, std::size_t cell, std::int64_t most);

/// The withheld cells whose number follows from the sums alone, by elimination.
[[nodiscard]] std::vector<std::size_t> solved(const PrintedCounts& printed);

}  // namespace kamerklaar::tests
