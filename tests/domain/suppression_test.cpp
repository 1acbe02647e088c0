// SPDX-License-Identifier: EUPL-1.2
#include "domain/suppression.h"

#include <catch2/catch.hpp>
#include <random>

#include "domain/count_tables.h"
#include "domain/ensure.h"
#include "support/count_attacker.h"

using namespace kamerklaar;
using namespace kamerklaar::domain;
using tests::PrintedCounts;
using tests::Range;

namespace {

constexpr std::int64_t most = 500;  ///< larger than any total of the small tables

using Counts = std::vector<std::int64_t>;

// One row with its total as the last cell.
CountTables row(const Counts& counts) {
    tests::CountTable table;
    std::vector<std::size_t> parts;
    for (const std::int64_t count : counts) {
        parts.push_back(table.add(count));
    }
    static_cast<void>(table.addTotal(parts));
    return table.tables;
}

std::string signs(const std::vector<Visibility>& visibilities) {
    std::string out;
    for (const Visibility visibility : visibilities) {
        out += visibility == Visibility::Shown     ? '.'
               : visibility == Visibility::Primary ? '1'
                                                   : '2';
    }
    return out;
}

// The whole promise, tried by a reader who tries all numbers.
void checkProtected(const CountTables& tables, std::int64_t threshold) {
    const std::vector<Visibility> visibilities = suppress(tables, threshold);
    const PrintedCounts seen = tests::printed(tables, visibilities);
    for (std::size_t cell = 0; cell < tables.cells.size(); ++cell) {
        const std::int64_t count = tables.cells[cell].count.value_or(0);
        INFO("cell " << cell << " with " << count << " of " << signs(visibilities));
        REQUIRE((visibilities[cell] == Visibility::Primary) == (count > 0 && count < threshold));
        if (visibilities[cell] == Visibility::Primary) {
            for (std::int64_t value = 1; value < std::max<std::int64_t>(threshold, 3); ++value) {
                INFO("could be " << value);
                REQUIRE(tests::couldBe(seen, cell, {value, value}, most));
            }
        }
        if (visibilities[cell] == Visibility::Secondary && tables.cells[cell].isPublished) {
            REQUIRE_FALSE(tests::bestRange(seen, cell, most).isKnown());
        }
    }
}

// How many small cells a reader works out exactly when only they are withheld.
int recovered(const CountTables& tables, std::int64_t threshold) {
    const PrintedCounts seen = tests::withoutSecondary(tables, threshold);
    int known = 0;
    for (std::size_t cell = 0; cell < tables.cells.size(); ++cell) {
        if (!seen.cells[cell]) {
            const Range range = tests::bestRange(seen, cell, most);
            known += range.isKnown() ? 1 : 0;
            REQUIRE(range.low <= *tables.cells[cell].count);
            REQUIRE(range.high >= *tables.cells[cell].count);
        }
    }
    return known;
}

}  // namespace

TEST_CASE("a count from 1 up to the threshold is withheld, and zero is not small") {
    struct Row {
        std::int64_t count;
        std::int64_t threshold;
        Visibility expected;
    };
    const std::vector<Row> rows = {
        {0, 5, Visibility::Shown},   {1, 5, Visibility::Primary}, {4, 5, Visibility::Primary},
        {5, 5, Visibility::Shown},   {1, 2, Visibility::Primary}, {2, 2, Visibility::Shown},
        {1, 1, Visibility::Shown},   {1, 0, Visibility::Shown},   {9, 10, Visibility::Primary},
        {10, 10, Visibility::Shown},
    };
    for (const Row& one : rows) {
        INFO(one.count << " with threshold " << one.threshold);
        CountTables tables;
        tables.cells.push_back({one.count, true});
        CHECK(suppress(tables, one.threshold) == std::vector{one.expected});
    }
}

TEST_CASE("what is withheld beside a small number is the least that protects it") {
    struct Row {
        Counts counts;
        std::string expected;  // the total is the last one
    };
    const std::vector<Row> rows = {
        {{7, 12, 40}, "...."},     // nothing is small
        {{3, 12, 40}, "12.."},     // the smaller of the others
        {{3, 40, 12}, "1.2."},     // wherever it stands
        {{3, 2, 40}, "11.."},      // two that add up to five: each could be anything up to five
        {{2, 1, 40}, "112."},      // two that add up to three: neither could be four
        {{4, 0, 0, 30}, "1..2."},  // a zero is withheld last
        {{4, 0}, "1.1"},           // the total is small itself
        {{4, 0, 2}, "1.1."},       // six between the two
        {{2, 0, 1}, "1.11"},       // three between the two, and so is their total
        {{4, 0, 1}, "1.1."},      {{0, 0}, "..."},
    };
    for (const Row& one : rows) {
        INFO(one.expected);
        CHECK(signs(suppress(row(one.counts), 5)) == one.expected);
        checkProtected(row(one.counts), 5);
    }
}

TEST_CASE("what is left of a total is protected though it is printed nowhere") {
    // Nine reached, of whom seven completed and none dropped out: two are still taking part.
    tests::CountTable table;
    const std::size_t completed = table.add(7);
    const std::size_t droppedOut = table.add(0);
    const std::size_t left = table.add(2, false);
    static_cast<void>(table.addTotal({completed, droppedOut, left}));
    CHECK(signs(suppress(table.tables, 5)) == "2.1.");
    checkProtected(table.tables, 5);
    CHECK(recovered(table.tables, 5) == 1);
}

TEST_CASE("a count that was not reported is seen to be missing and hides nothing") {
    tests::CountTable table;
    const std::size_t small = table.add(3);
    const std::size_t missing = table.addMissing();
    const std::size_t large = table.add(20);
    static_cast<void>(table.addTotal({small, missing, large}));
    CHECK(signs(suppress(table.tables, 5)) == "1.2.");
    checkProtected(table.tables, 5);
}

TEST_CASE("two totals that differ by one small count do not give it away") {
    // The same cells in two tables: 31 in the one, 34 in the other.
    tests::CountTable table;
    const std::vector<std::size_t> shared = {table.add(11), table.add(20)};
    const std::size_t small = table.add(3);
    static_cast<void>(table.addTotal(shared));
    static_cast<void>(table.addTotal({shared[0], shared[1], small}));
    CHECK(recovered(table.tables, 5) == 1);
    checkProtected(table.tables, 5);
}

TEST_CASE("no small number can be recovered from random tables, and without care many can") {
    struct Shape {
        const char* name;
        std::vector<std::size_t> sides;
        int rounds;
    };
    const std::vector<Shape> shapes = {
        {"two dimensions", {3, 4}, 60},
        {"a narrow one", {2, 5}, 60},
        {"three dimensions", {2, 2, 3}, 30},
        {"a cube", {3, 3, 2}, 10},
    };
    for (const Shape& shape : shapes) {
        INFO(shape.name);
        std::mt19937 random(7);
        int known = 0;
        for (int round = 0; round < shape.rounds; ++round) {
            const std::int64_t threshold = 2 + round % 5;
            const CountTables tables = tests::tableWithMargins(shape.sides, 14, random);
            checkProtected(tables, threshold);
            known += recovered(tables, threshold);
        }
        CHECK(known > 0);
    }
}

TEST_CASE("no small number can be recovered from a table within a table") {
    const std::vector<tests::ReportedShape> shapes = {
        {2, 3, 2, 1, 14},  // two ways to add up, over three levels
        {4, 1, 4, 1, 20},  // one cell in most totals
        {2, 2, 2, 4, 20},  // and those reached are split up too
    };
    for (const tests::ReportedShape& shape : shapes) {
        std::mt19937 random(11);
        int known = 0;
        for (int round = 0; round < 40; ++round) {
            const CountTables tables = tests::reportedCounts(shape, random);
            checkProtected(tables, 5);
            known += recovered(tables, 5);
        }
        CHECK(known > 0);
    }
}

TEST_CASE("elimination over all sums solves no withheld count of twenty municipalities") {
    std::mt19937 random(3);
    for (const std::int64_t largest : {20, 80, 400}) {
        const CountTables tables = tests::reportedCounts({20, 10, 4, 4, largest}, random);
        // What is left of a total may be known when it is not small.
        const auto exposed = [&](const PrintedCounts& seen) {
            const std::vector<std::size_t> cells = tests::solved(seen);
            return std::count_if(cells.begin(), cells.end(), [&](std::size_t cell) {
                const std::int64_t count = *tables.cells[cell].count;
                return tables.cells[cell].isPublished || (count > 0 && count < 5);
            });
        };
        CHECK(exposed(tests::withoutSecondary(tables, 5)) > 10);
        const std::vector<Visibility> visibilities = suppress(tables, 5);
        CHECK(exposed(tests::printed(tables, visibilities)) == 0);
        // A report that says nothing is no report.
        std::size_t published = 0;
        std::size_t secondary = 0;
        for (std::size_t cell = 0; cell < tables.cells.size(); ++cell) {
            published += tables.cells[cell].isPublished ? 1 : 0;
            secondary +=
                tables.cells[cell].isPublished && visibilities[cell] == Visibility::Secondary ? 1
                                                                                              : 0;
        }
        CHECK(secondary < published / 8);
    }
}

TEST_CASE("two thousand municipalities are done in seconds, and a pencil finds nothing") {
    std::mt19937 random(5);
    const CountTables tables = tests::reportedCounts({2'000, 10, 4, 4, 80}, random);
    REQUIRE(tables.cells.size() > 100'000);
    constexpr std::int64_t largest = 10'000'000;
    const auto narrowed = [&](const PrintedCounts& seen) {
        tests::PencilReader reader(seen, largest);
        REQUIRE(reader.narrow());
        std::size_t exposed = 0;
        for (std::size_t cell = 0; cell < tables.cells.size(); ++cell) {
            const std::int64_t count = tables.cells[cell].count.value_or(0);
            const Range range = reader.range(cell);
            exposed += count > 0 && count < 5 && (range.low > 1 || range.high < 4) ? 1 : 0;
        }
        return exposed;
    };
    CHECK(narrowed(tests::withoutSecondary(tables, 5)) > 100);
    CHECK(narrowed(tests::printed(tables, suppress(tables, 5))) == 0);
}

TEST_CASE("where no exchange exists everything that hangs together is withheld, and nothing else") {
    // The total counts the same people twice: six is twice three, whatever else is withheld.
    tests::CountTable table;
    const std::size_t once = table.add(3);
    const std::size_t again = table.addTotal({once});
    const std::size_t twice = table.addTotal({once, again});
    static_cast<void>(table.addTotal({twice, table.add(40)}));
    static_cast<void>(table.addTotal({table.add(30), table.add(10)}));
    CHECK(signs(suppress(table.tables, 5)) == "11222...");
    checkProtected(table.tables, 5);
}

TEST_CASE("the same tables give the same choice") {
    std::mt19937 random(9);
    const CountTables tables = tests::reportedCounts({20, 10, 4, 4, 40}, random);
    CHECK(suppress(tables, 5) == suppress(tables, 5));
}

TEST_CASE("tables that do not add up are a mistake of ours") {
    CountTables wrongSum = row({3, 9});
    wrongSum.cells.back().count = 13;
    CHECK_THROWS_AS(suppress(wrongSum, 5), Bug);
    CountTables negative = row({3, 9});
    negative.cells.front().count = -3;
    negative.cells.back().count = 6;
    CHECK_THROWS_AS(suppress(negative, 5), Bug);
    CountTables twice = row({4, 4});
    twice.sums.front().parts = {0, 0};
    CHECK_THROWS_AS(suppress(twice, 5), Bug);
    CountTables unknown = row({4, 4});
    unknown.sums.front().parts.push_back(7);
    CHECK_THROWS_AS(suppress(unknown, 5), Bug);
}
