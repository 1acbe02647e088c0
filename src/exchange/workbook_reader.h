// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/table_reader.h"
#include "work/workbook_grid.h"

namespace kamerklaar::exchange {

/// Reads xlsx, ods and csv. What a file is shows from what stands in it, never from its name; the
/// name is for the message alone.
///
/// A file is read from memory in bounded memory and time (zip_reader.h and table_builder.h have
/// the bounds) whatever somebody put into it: links to other files, entities and macros are never
/// followed.
///
/// `read` gives the texts of the cells; `readGrid` also what kind of value each cell holds, hidden
/// rows, columns and sheets, merged cells, notes, and the names of cells, by which a form that was
/// filled in is found again:
///
///     const auto grid = reader.readGrid(fileName, bytes);
///     if (!grid) return sentence(grid.error(), fileName, language);
///     if (const auto* name = grid->named("Verlening_net"); name != nullptr && name->sheet) {
///         const auto& sheet = grid->sheets[*name->sheet];
///         const std::string& text = sheet.table.at(name->cells.firstRow, name->cells.firstColumn);
///         const work::CellKind kind = sheet.kindAt(name->cells.firstRow, …);
class WorkbookReader : public work::TableReader, public work::GridReader {
public:
    /// A FileFault becomes the nearest of the three problems that work::TableReader knows.
    [[nodiscard]] domain::Result<std::vector<Table>> read(const std::string& fileName,
                                                          const std::string& bytes) const override;
    [[nodiscard]] tl::expected<work::WorkbookGrid, domain::FileFault> readGrid(
        const std::string& fileName, const std::string& bytes) const override;
};

}  // namespace kamerklaar::exchange
