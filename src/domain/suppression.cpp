// SPDX-License-Identifier: EUPL-1.2
#include "domain/suppression.h"

#include <algorithm>

#include "domain/ensure.h"
#include "domain/suppression/exchange_search.h"

namespace kamerklaar::domain {

namespace {

using namespace suppression;

/// Even where the threshold is 2, a withheld one is not to be known: it may be 2 for all that is
/// printed.
constexpr std::int64_t leastReach = 2;

class Suppressor {
public:
    Suppressor(const CountTables& tables, std::int64_t threshold)
        : tables_(tables, threshold),
          search_(tables_),
          highest_(std::max(threshold - 1, leastReach)) {}

    std::vector<Visibility> run() {
        for (const std::size_t cell : smallOnes()) {
            if (!protect(cell)) {
                withholdAround(cell);
            }
        }
        std::vector<Visibility> visibilities;
        for (std::size_t cell = 0; cell < tables_.size(); ++cell) {
            visibilities.push_back(!tables_.isWithheld(cell) ? Visibility::Shown
                                   : tables_.isSmall(cell)   ? Visibility::Primary
                                                             : Visibility::Secondary);
        }
        return visibilities;
    }

private:
    // Totals first: what protects them protects much of what they hold.
    std::vector<std::size_t> smallOnes() const {
        std::vector<std::size_t> cells;
        for (std::size_t cell = 0; cell < tables_.size(); ++cell) {
            if (tables_.isSmall(cell)) {
                cells.push_back(cell);
            }
        }
        std::stable_sort(cells.begin(), cells.end(), [&](std::size_t left, std::size_t right) {
            return tables_.level(left) > tables_.level(right);
        });
        return cells;
    }

    bool protect(std::size_t cell) {
        return move({cell, 1}, highest_ - tables_.count(cell)) &&
               move({cell, -1}, tables_.count(cell) - 1);
    }

    // Other numbers in which the cell is `by` higher or lower, one exchange after another.
    bool move(Step first, std::int64_t by) {
        Differences differences;
        for (std::int64_t left = by; left > 0;) {
            std::optional<Exchange> exchange;
            for (const Manner manner : {Manner::Cheapest, Manner::Nearest, Manner::OneDirection}) {
                if (!exchange) {
                    exchange = search_.find(first, differences, manner);
                }
            }
            if (!exchange) {
                return false;
            }
            left -= repeat(*exchange, left, differences);
        }
        prove(differences, first, by);
        return true;
    }

    // As often as is asked and no cell goes below zero; how often that was.
    std::int64_t repeat(const Exchange& exchange, std::int64_t most, Differences& differences) {
        for (const Step& step : exchange) {
            tables_.withhold(step.cell);
            if (step.direction < 0) {
                most =
                    std::min(most, tables_.count(step.cell) + differenceOf(differences, step.cell));
            }
        }
        for (const Step& step : exchange) {
            differences[step.cell] += step.direction * most;
        }
        return most;
    }

    // The promise of the header, however the numbers were found.
    void prove(const Differences& differences, Step first, std::int64_t by) const {
        std::map<std::size_t, std::int64_t> sums;
        for (const auto& [cell, difference] : differences) {
            ensure(tables_.isWithheld(cell), "only withheld cells differ");
            ensure(tables_.count(cell) + difference >= 0, "no cell goes below zero");
            for (const Member& member : tables_.sumsOf(cell)) {
                sums[member.other] += member.sign * difference;
            }
        }
        for (const auto& [sum, difference] : sums) {
            ensure(difference == 0, "every sum adds up with other numbers too");
        }
        ensure(differenceOf(differences, first.cell) ==
                   std::max<std::int64_t>(by, 0) * first.direction,
               "a small count may be another one for all that is printed");
    }

    // Last resort: when everything that hangs together is withheld, the real numbers may be any
    // number of times as large, or all zero.
    void withholdAround(std::size_t first) {
        std::vector<std::size_t> waiting = {first};
        std::vector<bool> isReached(tables_.size());
        isReached[first] = true;
        while (!waiting.empty()) {
            const std::size_t cell = waiting.back();
            waiting.pop_back();
            tables_.withhold(cell);
            for (const Member& sum : tables_.sumsOf(cell)) {
                for (const Member& member : tables_.cellsOf(sum.other)) {
                    if (!isReached[member.other]) {
                        isReached[member.other] = true;
                        waiting.push_back(member.other);
                    }
                }
            }
        }
    }

    Tables tables_;
    ExchangeSearch search_;
    std::int64_t highest_;
};

}  // namespace

std::vector<Visibility> suppress(const CountTables& tables, std::int64_t threshold) {
    return Suppressor(tables, threshold).run();
}

}  // namespace kamerklaar::domain
