// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>

#include "work/taking_over.h"

namespace kamerklaar::ui {

class ListModel;
class ListTable;

/// A list as it is shown now, sorted, searched and with the columns that somebody chose, as a sheet
/// of a workbook; its totals come last.
[[nodiscard]] work::WorkbookWriter::Sheet sheetOf(const ListTable& table, const QString& name,
                                                  const QString& title);
/// The same with all columns.
[[nodiscard]] work::WorkbookWriter::Sheet sheetOf(const ListModel& model, const QString& name,
                                                  const QString& title);

}  // namespace kamerklaar::ui
