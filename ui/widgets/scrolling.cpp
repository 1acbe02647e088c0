// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/scrolling.h"

#include <QtWidgets/QScrollArea>

namespace kamerklaar::ui {

namespace {
constexpr int lowestLines = 9;
}  // namespace

void letScroll(QScrollArea& area) {
    area.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    area.setMinimumHeight(lowestLines * area.fontMetrics().lineSpacing());
}

}  // namespace kamerklaar::ui
