// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/reading/table_builder.h"
#include "package/zip_reader.h"

namespace kamerklaar::exchange {

/// Reads the sheets of an xlsx file, transitional or strict.
[[nodiscard]] package::Refusal readXlsx(package::ZipReader& package, TableBuilder& tables);

}  // namespace kamerklaar::exchange
