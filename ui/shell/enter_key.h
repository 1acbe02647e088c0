// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QCoreApplication;

namespace kamerklaar::ui {

/// Enter presses the button that has the focus, as Space does, in every window. Qt does so in
/// dialogs only, and whoever comes from Excel or the browser presses Enter. What ticks or chooses
/// keeps to Space, so that Enter there still goes to the default button of a dialog.
void letEnterPress(QCoreApplication& application);

}  // namespace kamerklaar::ui
