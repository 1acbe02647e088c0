// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"
#include "work/workbook_writer.h"

namespace kamerklaar::report {

/// All tables of a document as a workbook: first a list of them, then each on a sheet of its own,
/// with its chapter and its source. What is written in the Dutch way in a cell becomes an amount in
/// whole cents, a number or a day; "–" and "< 5" stay as they are.
[[nodiscard]] work::WorkbookWriter::Workbook tablesOf(const Document& document);

}  // namespace kamerklaar::report
