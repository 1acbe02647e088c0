// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QListWidget;

namespace kamerklaar::ui {

/// Gives each line of a list the height that its words need at the width the list has now; a list
/// with a style sheet does not count its own paddings. Call it when lines or width changed.
void fitWrappedLines(QListWidget& list);

}  // namespace kamerklaar::ui
