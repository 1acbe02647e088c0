// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>

#include "domain/notation.h"
#include "work/taking_over.h"

class QPagedPaintDevice;

namespace kamerklaar::ui {

/// What stands above and below each page beside the list itself.
struct PaperMargins {
    QString file;  ///< from which file
    QString mark;  ///< such as that the data are made up; may be empty
    domain::Date printedOn;
};

/// A4 upright, or across when the sheet has many columns; set before the first page is begun.
void setUpPaper(QPagedPaintDevice& device, const work::WorkbookWriter::Sheet& sheet);
/// The sheet on as many pages as it takes, its heads on each of them. False when the device cannot
/// be painted on.
[[nodiscard]] bool printSheet(QPagedPaintDevice& device, const work::WorkbookWriter::Sheet& sheet,
                              const PaperMargins& margins, domain::Language language);

}  // namespace kamerklaar::ui
