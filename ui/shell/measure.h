// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>

namespace kamerklaar::ui {

class MainWindow;

/// Milliseconds since the operating system started this process; 0 where it does not say.
[[nodiscard]] qint64 millisecondsSinceStart();

/// Once the window has been painted for the first time: prints the time since the start and ends.
void measureStart(MainWindow& window);
/// Goes to every place of the sidebar twice, the first time making its page, and prints a line for
/// each: name, milliseconds the first and the second time, until it is painted.
void measurePlaces(MainWindow& window);
/// Writes what the window shows to a PNG; false when it cannot be written.
[[nodiscard]] bool writeScreenshot(MainWindow& window, const QString& path);

}  // namespace kamerklaar::ui
