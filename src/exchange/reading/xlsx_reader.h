// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/package/zip_reader.h"
#include "exchange/reading/table_builder.h"

namespace kamerklaar::exchange {

/// Reads the sheets of an xlsx file, transitional or strict.
[[nodiscard]] Refusal readXlsx(ZipReader& package, TableBuilder& tables);

}  // namespace kamerklaar::exchange
