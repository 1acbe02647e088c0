// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QStringList>
#include <vector>

namespace kamerklaar::ui {

/// Cells as a spreadsheet puts them on the clipboard: tabs between cells, line ends between rows,
/// and a cell with either of them, or with a quote, between quotes.
[[nodiscard]] std::vector<QStringList> readTsv(const QString& text);
[[nodiscard]] QString writeTsv(const std::vector<QStringList>& rows);

}  // namespace kamerklaar::ui
