// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "work/workbook_writer.h"

namespace kamerklaar::exchange {

/// An xlsx file, by libxlsxwriter. It makes a file on disk in a folder of its own, which is taken
/// away again. Throws GroundGaveWay when there is no room for it.
[[nodiscard]] std::string writeXlsx(const work::WorkbookWriter::Workbook& workbook);

}  // namespace kamerklaar::exchange
