// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/selection_index.h"
#include "work/context.h"

namespace kamerklaar::work {

/// Reads tables; the exchange room implements it and main hands it in.
class TableReader {
public:
    virtual ~TableReader() = default;
    struct Table {
        std::string sheet;
        std::vector<std::vector<std::string>> rows;  ///< texts as a person would type them
    };
    /// xlsx, ods or csv, by content. Refused: TableUnreadable, TableTooLarge.
    [[nodiscard]] virtual domain::Result<std::vector<Table>> read(
        const std::string& fileName, const std::string& bytes) const = 0;
};

/// The selection that a table describes: docs/selection.md tells its form. Refused, with sheet and
/// cell: what cannot be read.
[[nodiscard]] domain::Result<domain::Selection> selectionFrom(
    const std::vector<TableReader::Table>& tables, const std::string& fileName);

/// The municipalities that take part under other regulations, as the scheme's data lists them, set
/// aside in a selection.
void setAsideOthers(domain::Selection& selection, const domain::Scheme& scheme);

/// The decision that records the choice: the ranking's first, each with its reason.
[[nodiscard]] domain::Decision choiceFrom(const domain::Selection& selection,
                                          const domain::Ranking& ranking);

}  // namespace kamerklaar::work
