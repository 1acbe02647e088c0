// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/selection_index.h"
#include "work/context.h"
#include "work/table_reader.h"

namespace kamerklaar::work {

/// The selection that a table describes: docs/selection.md tells its form. Its date is left to
/// whoever loads it. Refused, each with sheet and cell (table_cells.h): what cannot be read.
[[nodiscard]] domain::Result<domain::Selection> selectionFrom(
    const std::vector<TableReader::Table>& tables, const std::string& fileName);

/// The municipalities that take part under other regulations, as the scheme's data lists them, set
/// aside in a selection.
void setAsideOthers(domain::Selection& selection, const domain::Scheme& scheme);

/// The decision that records the choice: the ranking's first, each with its reason. Those in a tie
/// over the last place are not among them: somebody has to choose and say why.
[[nodiscard]] domain::Decision choiceFrom(const domain::Selection& selection,
                                          const domain::Ranking& ranking);

}  // namespace kamerklaar::work
