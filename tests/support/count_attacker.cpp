// SPDX-License-Identifier: EUPL-1.2
#include "support/count_attacker.h"

#include <algorithm>
#include <stdexcept>

namespace kamerklaar::tests {

using domain::CountSum;
using domain::CountTables;
using domain::Visibility;

PrintedCounts printed(const CountTables& tables, const std::vector<Visibility>& visibilities) {
    PrintedCounts out{{}, tables.sums};
    for (std::size_t cell = 0; cell < tables.cells.size(); ++cell) {
        const bool isShown = visibilities.at(cell) == Visibility::Shown;
        // What was not reported adds nothing, and readers see that.
        out.cells.push_back(isShown || !tables.cells[cell].count
                                ? std::optional(tables.cells[cell].count.value_or(0))
                                : std::nullopt);
    }
    return out;
}

PrintedCounts withoutSecondary(const CountTables& tables, std::int64_t threshold) {
    std::vector<Visibility> visibilities;
    for (const domain::CountCell& cell : tables.cells) {
        const std::int64_t count = cell.count.value_or(0);
        visibilities.push_back(count > 0 && count < threshold ? Visibility::Primary
                               : cell.isPublished             ? Visibility::Shown
                                                              : Visibility::Secondary);
    }
    return printed(tables, visibilities);
}

PencilReader::PencilReader(const PrintedCounts& printed, std::int64_t most)
    : sums_(printed.sums), sumsOf_(printed.cells.size()), isWaiting_(printed.sums.size(), true) {
    for (const std::optional<std::int64_t>& cell : printed.cells) {
        ranges_.push_back(cell ? Range{*cell, *cell} : Range{0, most});
    }
    for (std::size_t sum = 0; sum < sums_.size(); ++sum) {
        waiting_.push_back(sum);
        sumsOf_[sums_[sum].total].push_back(sum);
        for (const std::size_t part : sums_[sum].parts) {
            sumsOf_[part].push_back(sum);
        }
    }
}

void PencilReader::set(std::size_t cell, Range range) {
    tighten(cell, range.low, range.high);
}

bool PencilReader::tighten(std::size_t cell, std::int64_t low, std::int64_t high) {
    Range& range = ranges_[cell];
    if (low > range.low || high < range.high) {
        range = {std::max(low, range.low), std::min(high, range.high)};
        for (const std::size_t sum : sumsOf_[cell]) {
            if (!isWaiting_[sum]) {
                isWaiting_[sum] = true;
                waiting_.push_back(sum);
            }
        }
    }
    return !range.isEmpty();
}

bool PencilReader::narrow() {
    while (!waiting_.empty()) {
        const std::size_t sum = waiting_.back();
        waiting_.pop_back();
        isWaiting_[sum] = false;
        if (!narrowSum(sum)) {
            return false;
        }
    }
    return std::none_of(ranges_.begin(), ranges_.end(),
                        [](const Range& range) { return range.isEmpty(); });
}

// What the other parts leave for each.
bool PencilReader::narrowSum(std::size_t sum) {
    const CountSum& known = sums_[sum];
    std::int64_t low = 0;
    std::int64_t high = 0;
    for (const std::size_t part : known.parts) {
        low += ranges_[part].low;
        high += ranges_[part].high;
    }
    if (!tighten(known.total, low, high)) {
        return false;
    }
    const Range total = ranges_[known.total];
    return std::all_of(known.parts.begin(), known.parts.end(), [&](std::size_t part) {
        const Range range = ranges_[part];
        return tighten(part, total.low - (high - range.high), total.high - (low - range.low));
    });
}

namespace {

// The cell with the fewest numbers left is tried first.
bool fits(PencilReader reader, std::size_t& tries) {
    if (++tries > 200'000) {
        throw std::runtime_error("too large a table to try all numbers");
    }
    if (!reader.narrow()) {
        return false;
    }
    const std::vector<Range>& ranges = reader.ranges();
    const auto size = [](const Range& range) { return range.high - range.low; };
    auto open = ranges.end();
    for (auto range = ranges.begin(); range != ranges.end(); ++range) {
        if (!range->isKnown() && (open == ranges.end() || size(*range) < size(*open))) {
            open = range;
        }
    }
    if (open == ranges.end()) {
        return true;
    }
    const auto cell = static_cast<std::size_t>(open - ranges.begin());
    for (std::int64_t value = open->low; value <= open->high; ++value) {
        PencilReader next = reader;
        next.set(cell, {value, value});
        if (fits(std::move(next), tries)) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool couldBe(const PrintedCounts& printed, std::size_t cell, Range range, std::int64_t most) {
    PencilReader reader(printed, most);
    reader.set(cell, range);
    std::size_t tries = 0;
    return fits(std::move(reader), tries);
}

Range bestRange(const PrintedCounts& printed, std::size_t cell, std::int64_t most) {
    PencilReader reader(printed, most);
    static_cast<void>(reader.narrow());
    Range range = reader.range(cell);
    while (!range.isEmpty() && !couldBe(printed, cell, {range.low, range.low}, most)) {
        ++range.low;
    }
    while (!range.isEmpty() && !couldBe(printed, cell, {range.high, range.high}, most)) {
        --range.high;
    }
    return range;
}

namespace {

/// Sums as rows over the withheld cells, in the whole numbers modulo a prime: what follows from the
/// sums in fractions follows there too.
class Elimination {
public:
    explicit Elimination(const PrintedCounts& printed) {
        std::vector<std::size_t> column(printed.cells.size());
        for (std::size_t cell = 0; cell < printed.cells.size(); ++cell) {
            if (!printed.cells[cell]) {
                column[cell] = withheld_.size();
                withheld_.push_back(cell);
            }
        }
        for (const CountSum& sum : printed.sums) {
            std::vector<std::int64_t> row(withheld_.size());
            for (const std::size_t part : sum.parts) {
                if (!printed.cells[part]) {
                    row[column[part]] = 1;
                }
            }
            if (!printed.cells[sum.total]) {
                row[column[sum.total]] = prime - 1;
            }
            rows_.push_back(std::move(row));
        }
    }

    std::vector<std::size_t> solved() {
        std::size_t done = 0;
        for (std::size_t column = 0; column < withheld_.size(); ++column) {
            std::size_t pivot = done;
            while (pivot < rows_.size() && rows_[pivot][column] == 0) {
                ++pivot;
            }
            if (pivot < rows_.size()) {
                std::swap(rows_[done], rows_[pivot]);
                clear(column, done++);
            }
        }
        std::vector<std::size_t> cells;
        for (std::size_t row = 0; row < done; ++row) {
            const auto isSet = [](std::int64_t factor) { return factor != 0; };
            const auto first = std::find_if(rows_[row].begin(), rows_[row].end(), isSet);
            if (std::none_of(first + 1, rows_[row].end(), isSet)) {
                cells.push_back(withheld_[first - rows_[row].begin()]);
            }
        }
        return cells;
    }

private:
    static constexpr std::int64_t prime = 2'147'483'647;

    static std::int64_t inverse(std::int64_t value) {
        std::int64_t result = 1;
        for (std::int64_t power = prime - 2; power > 0; power /= 2) {
            if (power % 2 == 1) {
                result = result * value % prime;
            }
            value = value * value % prime;
        }
        return result;
    }

    void clear(std::size_t column, std::size_t pivot) {
        const std::int64_t factor = inverse(rows_[pivot][column]);
        for (std::int64_t& value : rows_[pivot]) {
            value = value * factor % prime;
        }
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            const std::int64_t times = rows_[row][column];
            if (row != pivot && times != 0) {
                for (std::size_t i = 0; i < withheld_.size(); ++i) {
                    rows_[row][i] = (rows_[row][i] + (prime - times) * rows_[pivot][i]) % prime;
                }
            }
        }
    }

    std::vector<std::size_t> withheld_;
    std::vector<std::vector<std::int64_t>> rows_;
};

}  // namespace

std::vector<std::size_t> solved(const PrintedCounts& printed) {
    return Elimination(printed).solved();
}

}  // namespace kamerklaar::tests
