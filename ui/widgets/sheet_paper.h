// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/notation.h"
#include "ui/widgets/paper.h"
#include "work/taking_over.h"

namespace kamerklaar::ui {

/// A4 upright, or across when the sheet has many columns; set before the first page is begun.
void setUpPaper(QPagedPaintDevice& device, const work::WorkbookWriter::Sheet& sheet);
/// The sheet on as many pages as it takes, its heads on each of them. False when the device cannot
/// be painted on.
[[nodiscard]] bool printSheet(QPagedPaintDevice& device, const work::WorkbookWriter::Sheet& sheet,
                              const PaperMargins& margins, domain::Language language);

}  // namespace kamerklaar::ui
