// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/listing.h"

namespace kamerklaar::cli {

/// Names each problem of a table on stderr, with its sheet and cell. Gives Misused when the file is
/// no table, or another one; Refused when something in it is refused; Fine when all is only
/// flagged.
int tellTableProblems(const domain::Problems& problems, Language language);

/// severity, kind, sheet and cell where it has them, message, article.
[[nodiscard]] Json problemsJson(const domain::Problems& problems, Language language);

/// As what a path ends in says: .xlsx, .ods or .csv; throws WronglyUsed for another.
[[nodiscard]] work::WorkbookWriter::Format formatOf(const std::string& path, Language language);

}  // namespace kamerklaar::cli
