// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/package/zip_reader.h"
#include "exchange/reading/table_builder.h"

namespace kamerklaar::exchange {

/// Reads the sheets of an ods file. Refused: one that is encrypted (TableProtected), or that holds
/// something else than a spreadsheet.
[[nodiscard]] Refusal readOds(ZipReader& package, TableBuilder& tables);

}  // namespace kamerklaar::exchange
