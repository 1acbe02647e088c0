// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>
#include <optional>

#include "ui/shell/desk.h"
#include "work/workbook_writer.h"

class QWidget;

namespace kamerklaar::ui {

class Asker;

/// Asks for a folder for those workbooks in which none of them stands yet: it may have come back
/// filled in. Nothing when the user thinks better of it.
[[nodiscard]] std::optional<QString> askTemplateFolder(Desk& desk, Asker& asker, QWidget* parent,
                                                       int year,
                                                       work::WorkbookWriter::Format format);

/// Writes the workbook of each municipality over that year into a folder, none of them when one
/// stands there already. Gives what went wrong as a sentence, and nothing when all are there.
[[nodiscard]] QString writeReturnTemplates(Desk& desk, int year,
                                           work::WorkbookWriter::Format format,
                                           const QString& folder);

}  // namespace kamerklaar::ui
