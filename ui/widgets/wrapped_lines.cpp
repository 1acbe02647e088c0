// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/wrapped_lines.h"

#include <QtWidgets/QListWidget>
#include <algorithm>

#include "ui/shell/design.h"

namespace kamerklaar::ui {
namespace {

// Paddings of the style sheet, the style's margin around text, and a rule below.
constexpr int lineSideRoom = 2 * room::tight + 10;
constexpr int lineRoom = 2 * room::tight + 8;

}  // namespace

void fitWrappedLines(QListWidget& list) {
    for (int i = 0; i < list.count(); ++i) {
        QListWidgetItem* item = list.item(i);
        const int icon = item->icon().isNull() ? 0 : list.iconSize().width() + room::small;
        const int width = std::max(1, list.viewport()->width() - icon - lineSideRoom);
        const QRect words =
            list.fontMetrics().boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, item->text());
        item->setSizeHint(QSize(0, words.height() + lineRoom));
    }
}

}  // namespace kamerklaar::ui
