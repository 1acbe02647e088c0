// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "work/workbook_writer.h"

namespace kamerklaar::exchange {

/// The header and the rows of the first sheet as text: UTF-8 with its mark in front, semicolons,
/// line ends of Windows; amounts "1234,56", days "2025-02-01". An example says so in a line of its
/// own in front. Texts that a table program would reckon as formulas have a guard
/// (formula_guard.h); negative amounts are numbers and stay as they are.
[[nodiscard]] std::string writeCsv(const work::WorkbookWriter::Workbook& workbook);

}  // namespace kamerklaar::exchange
