// SPDX-License-Identifier: EUPL-1.2
#include "domain/count_tables.h"

#include <array>
#include <map>

namespace kamerklaar::tests {

namespace {

/// Evenly spread over the number of digits rather than over the numbers.
std::int64_t draw(std::int64_t largest, std::mt19937& random) {
    const auto below =
        static_cast<std::int64_t>(random() % static_cast<std::uint32_t>(largest + 1));
    return random() % 3 == 0 ? below : below * below / (largest + 1);
}

}  // namespace

std::size_t CountTable::add(std::int64_t count, bool isPublished) {
    tables.cells.push_back({count, isPublished});
    return tables.cells.size() - 1;
}

std::size_t CountTable::addMissing() {
    tables.cells.emplace_back();
    return tables.cells.size() - 1;
}

std::size_t CountTable::addTotal(std::vector<std::size_t> parts) {
    std::int64_t sum = 0;
    for (const std::size_t part : parts) {
        sum += count(part);
    }
    const std::size_t total = add(sum);
    addSum(total, std::move(parts));
    return total;
}

void CountTable::addSum(std::size_t total, std::vector<std::size_t> parts) {
    tables.sums.push_back({total, std::move(parts)});
}

void CountTable::addRest(std::size_t total, std::vector<std::size_t> parts) {
    std::int64_t left = count(total);
    for (const std::size_t part : parts) {
        left -= count(part);
    }
    parts.push_back(add(left, false));
    addSum(total, std::move(parts));
}

domain::CountTables tableWithMargins(const std::vector<std::size_t>& sides, std::int64_t largest,
                                     std::mt19937& random) {
    // A place is one index for each dimension; the index one past the end means all of them.
    using Place = std::vector<std::size_t>;
    std::vector<Place> places = {{}};
    for (const std::size_t side : sides) {
        std::vector<Place> longer;
        for (const Place& place : places) {
            for (std::size_t i = 0; i <= side; ++i) {
                longer.push_back(place);
                longer.back().push_back(i);
            }
        }
        places = std::move(longer);
    }
    CountTable table;
    std::map<Place, std::size_t> cells;
    const auto isMargin = [&](const Place& place, std::size_t dimension) {
        return place[dimension] == sides[dimension];
    };
    // In the order of places the parts of a margin come before it.
    for (const Place& place : places) {
        std::vector<std::vector<std::size_t>> ways;
        for (std::size_t dimension = 0; dimension < sides.size(); ++dimension) {
            if (isMargin(place, dimension)) {
                ways.emplace_back();
                Place part = place;
                for (part[dimension] = 0; part[dimension] < sides[dimension]; ++part[dimension]) {
                    ways.back().push_back(cells.at(part));
                }
            }
        }
        cells[place] = ways.empty() ? table.add(draw(largest, random)) : table.addTotal(ways[0]);
        for (std::size_t way = 1; way < ways.size(); ++way) {
            table.addSum(cells[place], ways[way]);
        }
    }
    return std::move(table.tables);
}

domain::CountTables reportedCounts(const ReportedShape& shape, std::mt19937& random) {
    using Cells = std::vector<std::size_t>;
    enum Field { Reached, Completed, DroppedOut, Planned };
    CountTable table;
    const auto addRests = [&](const std::array<std::size_t, 4>& cells) {
        if (shape.fields == 4) {
            table.addRest(cells[Reached], {cells[Completed], cells[DroppedOut]});
        }
    };
    std::vector<std::vector<Cells>> byMunicipality(4, std::vector<Cells>(shape.municipalities));
    std::vector<std::vector<Cells>> byBand(4, std::vector<Cells>(shape.ageBands));
    for (std::size_t m = 0; m < shape.municipalities; ++m) {
        for (std::size_t i = 0; i < shape.interventions; ++i) {
            const std::size_t band = random() % shape.ageBands;
            std::array<std::int64_t, 4> counts{};
            counts[Reached] = draw(shape.largest, random);
            counts[Completed] = draw(counts[Reached], random);
            counts[DroppedOut] = draw(counts[Reached] - counts[Completed], random);
            counts[Planned] = draw(shape.largest, random);
            std::array<std::size_t, 4> cells{};
            for (std::size_t field = 0; field < shape.fields; ++field) {
                cells[field] = table.add(counts[field]);
                byMunicipality[field][m].push_back(cells[field]);
                byBand[field][band].push_back(cells[field]);
            }
            addRests(cells);
        }
    }
    std::vector<std::array<std::size_t, 4>> totals(shape.municipalities + shape.ageBands + 1);
    for (std::size_t field = 0; field < shape.fields; ++field) {
        Cells municipalities;
        Cells bands;
        for (const Cells& cells : byMunicipality[field]) {
            municipalities.push_back(table.addTotal(cells));
            totals[municipalities.size() - 1][field] = municipalities.back();
        }
        for (const Cells& cells : byBand[field]) {
            bands.push_back(table.addTotal(cells));
            totals[shape.municipalities + bands.size() - 1][field] = bands.back();
        }
        totals.back()[field] = table.addTotal(municipalities);
        table.addSum(totals.back()[field], bands);
    }
    for (const auto& cells : totals) {
        addRests(cells);
    }
    return std::move(table.tables);
}

}  // namespace kamerklaar::tests
