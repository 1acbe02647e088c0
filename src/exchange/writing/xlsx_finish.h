// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "work/workbook_writer.h"

namespace kamerklaar::exchange {

/// Does to a file of libxlsxwriter what the library cannot: document properties with the language
/// and without a clock, a hidden sheet that no menu shows, and amounts to the cent (it prints
/// 9007199254.13 as 9007199254.129999).
[[nodiscard]] std::string finishXlsx(const std::string& bytes,
                                     const work::WorkbookWriter::Workbook& workbook);

}  // namespace kamerklaar::exchange
