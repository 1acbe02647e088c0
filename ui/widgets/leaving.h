// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGui/QFocusEvent>

namespace kamerklaar::ui {

/// A field is not left when a menu of its own opens or when the window goes to the background:
/// it has the focus again afterwards. A window that is closing is past judging its fields.
[[nodiscard]] inline bool comesBack(const QFocusEvent& event) {
    return event.reason() == Qt::PopupFocusReason || event.reason() == Qt::MenuBarFocusReason ||
           event.reason() == Qt::ActiveWindowFocusReason;
}

}  // namespace kamerklaar::ui
