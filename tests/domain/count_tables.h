// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <random>
#include <vector>

#include "domain/suppression.h"

// Tables of counts, put together cell by cell.
namespace kamerklaar::tests {

struct CountTable {
    domain::CountTables tables;

    std::size_t add(std::int64_t count, bool isPublished = true);
    std::size_t addMissing();
    /// Adds up what was reported of the parts.
    std::size_t addTotal(std::vector<std::size_t> parts);
    /// Another way to come to a total that is there.
    void addSum(std::size_t total, std::vector<std::size_t> parts);
    /// A cell that is not published, with what the parts leave of the total.
    void addRest(std::size_t total, std::vector<std::size_t> parts);
    [[nodiscard]] std::int64_t count(std::size_t cell) const {
        return tables.cells[cell].count.value_or(0);
    }
};

/// Counts up to and including `largest`, small ones more often, with all margins of all dimensions.
[[nodiscard]] domain::CountTables tableWithMargins(const std::vector<std::size_t>& sides,
                                                   std::int64_t largest, std::mt19937& random);

/// Counts as municipalities report them: each of a number of interventions with an age band, and
/// planned, reached, completed and dropped out; totals by municipality, by age band and nationally.
struct ReportedShape {
    std::size_t municipalities = 0;
    std::size_t interventions = 0;
    std::size_t ageBands = 0;
    std::size_t fields = 0;  ///< 1: only those reached; 4: all, with what is left of those reached
    std::int64_t largest = 0;
};
[[nodiscard]] domain::CountTables reportedCounts(const ReportedShape& shape, std::mt19937& random);

}  // namespace kamerklaar::tests
