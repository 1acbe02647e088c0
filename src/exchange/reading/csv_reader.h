// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

#include "exchange/reading/table_builder.h"
#include "package/zip_reader.h"

namespace kamerklaar::exchange {

/// Reads a text file with a value behind each semicolon, tab or comma; which of them is found out
/// from the first lines. A first line "sep=;" says so itself and is no row. Values between quotes
/// may hold any of these and line ends. Refused: no text, a text that is no table (XML, HTML), a
/// quote that is never closed.
[[nodiscard]] package::Refusal readCsv(std::string_view bytes, TableBuilder& tables);

}  // namespace kamerklaar::exchange
