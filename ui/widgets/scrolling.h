// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QScrollArea;

namespace kamerklaar::ui {

/// Takes what room there is and asks for no more than some lines: in a low window this scrolls, and
/// not the page around it too.
void letScroll(QScrollArea& area);

}  // namespace kamerklaar::ui
