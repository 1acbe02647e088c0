// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "cli/language.h"
#include "work/workbook_writer.h"

namespace kamerklaar::cli {

enum class Side { Left, Right };

/// Rows of cells under each other, two spaces between the columns. The last column is not filled
/// up. `sides` has one entry a column.
[[nodiscard]] std::string aligned(const std::vector<std::vector<std::string>>& rows,
                                  const std::vector<Side>& sides);

/// A list for reading: title, introduction, column heads and rows; amounts in euros.
[[nodiscard]] std::string tableOf(const work::WorkbookWriter::Sheet& sheet, bool isExample,
                                  Language language);

}  // namespace kamerklaar::cli
