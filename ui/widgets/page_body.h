// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QVBoxLayout;
class QWidget;

namespace kamerklaar::ui {

/// Lets the whole of a page or tab scroll, and gives the layout in which its parts stand.
[[nodiscard]] QVBoxLayout* addScrollingBody(QWidget* page);

}  // namespace kamerklaar::ui
