// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/reading/table_builder.h"
#include "package/zip_reader.h"

namespace kamerklaar::exchange {

/// Reads the sheets of an ods file. Refused: one that is encrypted (Protected), or that holds
/// something else than a spreadsheet.
[[nodiscard]] package::Refusal readOds(package::ZipReader& package, TableBuilder& tables);

}  // namespace kamerklaar::exchange
