// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "exchange/reading/table_builder.h"
#include "package/zip_reader.h"

namespace kamerklaar::exchange {

/// Reads the notes at the cells of a sheet, which stand in parts of their own, into the sheet that
/// was begun last; with the remarks of a conversation (Excel since 2019) in place of the note that
/// stands in for it. A sheet without notes has no such parts.
[[nodiscard]] package::Refusal readXlsxNotes(package::ZipReader& package, const std::string& sheet,
                                             TableBuilder& tables);

}  // namespace kamerklaar::exchange
