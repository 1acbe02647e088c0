// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "work/workbook_writer.h"

namespace kamerklaar::exchange {

/// An ods file.
[[nodiscard]] std::string writeOds(const work::WorkbookWriter::Workbook& workbook);

}  // namespace kamerklaar::exchange
