// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/desk.h"
#include "work/workbook_writer.h"

namespace kamerklaar::ui {

/// Writes the workbook of each municipality over that year into a folder. Gives what went wrong as
/// a sentence, and nothing when all are there.
[[nodiscard]] QString writeReturnTemplates(Desk& desk, int year,
                                           work::WorkbookWriter::Format format,
                                           const QString& folder);

}  // namespace kamerklaar::ui
