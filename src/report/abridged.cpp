// SPDX-License-Identifier: EUPL-1.2
#include "report/abridged.h"

#include <algorithm>
#include <iterator>

#include "domain/notation.h"

namespace kamerklaar::report {

namespace {

// The regulation has twenty municipalities: whatever is made for them is left whole.
constexpr std::size_t mostRowsAbridged = 60;
constexpr std::size_t firstBlocks = 120;
constexpr std::size_t lastBlocks = 40;

std::string leftOut(std::size_t count, const char* what) {
    return "… en nog " +
           domain::formatCount(static_cast<std::int64_t>(count), domain::Language::Dutch) + " " +
           what + ", in het hele document";
}

void abridge(Table& table) {
    const auto isRow = [](const Table::Row& row) { return !row.isTotal; };
    const auto rows =
        static_cast<std::size_t>(std::count_if(table.rows.begin(), table.rows.end(), isRow));
    if (rows <= mostRowsAbridged) {
        return;
    }
    std::vector<Table::Row> kept(
        table.rows.begin(), table.rows.begin() + static_cast<std::ptrdiff_t>(mostRowsAbridged));
    Table::Row& rest = kept.emplace_back();
    rest.cells.resize(table.columns.size());
    rest.cells.front() = leftOut(rows - mostRowsAbridged, "rijen");
    std::copy_if(table.rows.begin() + static_cast<std::ptrdiff_t>(mostRowsAbridged),
                 table.rows.end(), std::back_inserter(kept),
                 [&](const Table::Row& row) { return !isRow(row); });
    table.rows = std::move(kept);
}

}  // namespace

void abridge(Document& document) {
    Blocks& blocks = document.body;
    if (blocks.size() > firstBlocks + lastBlocks) {
        const std::size_t middle = blocks.size() - firstBlocks - lastBlocks;
        const auto begin = blocks.begin() + static_cast<std::ptrdiff_t>(firstBlocks);
        *begin = Paragraph{plain(leftOut(middle, "onderdelen")), Paragraph::Style::Small};
        blocks.erase(begin + 1, begin + static_cast<std::ptrdiff_t>(middle));
    }
    for (Block& block : blocks) {
        if (auto* table = std::get_if<Table>(&block.content)) {
            abridge(*table);
        }
    }
}

}  // namespace kamerklaar::report
