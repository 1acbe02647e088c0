// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QTableView;

namespace kamerklaar::ui {

class LineModel;

/// Columns of lines that are entered, fitted to the width of their view. Amounts, numbers and days
/// always show whole; texts and choices get the room that is left and take more lines where it is
/// too little. When not even that fits, each text has at most the room that its column asks for and
/// one scrolls sideways.
void fitLineColumns(QTableView& view, const LineModel& model);

/// Each line as high as its texts ask for, up to a few lines of text; two where one scrolls
/// sideways.
void fitLineHeights(QTableView& view, const LineModel& model);

}  // namespace kamerklaar::ui
