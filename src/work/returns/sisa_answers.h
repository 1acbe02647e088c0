// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <set>
#include <vector>

#include "work/returns/sisa_blocks.h"
#include "work/returns/sisa_origin.h"
#include "work/returns/stray_cells.h"

// Where the answers of one block stand: below the indicators where those stand side by side, and
// behind them where they stand below each other.
namespace kamerklaar::work::returns {

struct SisaPlaces {
    /// Of the answer to each indicator of the form that the block has, whether filled in or not.
    std::vector<std::pair<std::size_t, Place>> answers;  ///< by number of the indicator
    /// Other answers to the same indicators: nobody can know which ones count.
    std::vector<Place> again;
    std::string auditKind;  ///< code; of the first indicator that says one
};

/// `sheet` is that of the form. Marks the answers and what belongs to them as seen.
[[nodiscard]] SisaPlaces sisaPlacesIn(const FormSheet& sheet, const SisaText& text,
                                      const std::vector<TableReader::Table>& tables,
                                      const SisaBlocks& blocks, const std::set<int>& years,
                                      SeenCells& seen);

}  // namespace kamerklaar::work::returns
