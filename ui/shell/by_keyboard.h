// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QCoreApplication;

namespace kamerklaar::ui {

/// What holds in every window for whoever works by keyboard:
/// - Enter presses the button that has the focus, as Space does. Qt does so in dialogs only, and
///   whoever comes from Excel or the browser presses Enter. What ticks or chooses keeps to Space,
///   so that Enter there still goes to the default button of a dialog.
/// - What takes the focus is scrolled into sight. Qt does so only where the focus moves within one
///   scrolling page, and not where it comes in from outside.
void letKeyboardLead(QCoreApplication& application);

}  // namespace kamerklaar::ui
