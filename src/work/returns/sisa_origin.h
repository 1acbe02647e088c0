// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <vector>

#include "domain/municipality.h"
#include "domain/scheme.h"
#include "work/returns/return_message.h"
#include "work/returns/sisa_blocks.h"
#include "work/returns/stray_cells.h"

// Whose a SiSa annex is and over which year, wherever that stands in it; not in the rows of other
// grants, nor among the answers.
namespace kamerklaar::work::returns {

struct SisaOrigin {
    /// The municipalities that it names: by the name that the scheme has, else as they are written.
    std::set<std::string> municipalities;
    /// "GM0513 (Gouda)", "Haarlem": how it names them.
    std::vector<std::string> said;
    bool saysCode = false;
    bool isInPassing = false;  ///< it has only names that stand somewhere, without a label
    std::vector<Place> municipalityPlaces;
    /// Whether whoever brings the file may say that it is of this municipality: the file names
    /// none, or only names in passing among which it is.
    [[nodiscard]] bool leavesOpen(const domain::Municipality& municipality) const;
    /// Years that the return may be over; one when the file is clear about it.
    std::set<int> years;
    std::vector<Place> yearPlaces;
};

/// Marks what it takes its word from as seen.
[[nodiscard]] SisaOrigin sisaOriginOf(const domain::Scheme& scheme, const SisaText& text,
                                      const std::vector<domain::Municipality>& municipalities,
                                      const std::vector<TableReader::Table>& tables,
                                      const SisaBlocks& blocks, SeenCells& seen);

}  // namespace kamerklaar::work::returns
