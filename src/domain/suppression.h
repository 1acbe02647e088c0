// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

// Which counts of people may be published, so that no small one can be read or worked out.
// docs/publication.md tells the method in words, with an example.
namespace kamerklaar::domain {

/// One count in the tables that are published.
struct CountCell {
    /// Nothing when it was not reported: readers see that, and it adds nothing to any sum.
    std::optional<std::int64_t> count;
    /// False for a count that is printed nowhere but that readers could work out, such as what is
    /// left of a total. It is never shown; when it is small it is protected like the others.
    bool isPublished = true;
};

/// The parts add up to the total, and readers know it. Cells are named by their number; a total is
/// a cell too, since it can be withheld, and may be part of other sums. So tables of any dimension,
/// with subtotals, and tables that share cells, are a list of sums.
struct CountSum {
    std::size_t total = 0;
    std::vector<std::size_t> parts;
};

struct CountTables {
    std::vector<CountCell> cells;
    std::vector<CountSum> sums;
};

/// Primary and secondary carry the same sign in print: which is which would tell a lot.
enum class Visibility {
    Shown,
    Primary,    ///< withheld because it is from 1 up to but not including the threshold
    Secondary,  ///< withheld because a primary one could be worked out from it
};

/// What may be shown, by cell. A threshold of 2 or less than that withholds nothing but ones, or
/// nothing at all.
///
/// Promised: for every primary cell there are whole, not negative numbers for the withheld cells
/// with which every sum adds up and every shown cell stays as it is, in which that cell is 1 or
/// less, and others in which it is `threshold` - 1 or more (at least 2). So whoever knows all that
/// is printed, the sums, the threshold and which cells are withheld, cannot keep any value from 1
/// to `threshold` - 1 out of the range of a primary cell by the bounds of that range. These numbers
/// are looked for and checked, not assumed.
///
/// The cells are chosen by cost: as few as can be found, base cells before totals, and small
/// counts before large ones. The same tables give the same choice on every machine. Counts are not
/// negative and every sum adds up: otherwise it is a Bug.
[[nodiscard]] std::vector<Visibility> suppress(const CountTables& tables, std::int64_t threshold);

}  // namespace kamerklaar::domain
