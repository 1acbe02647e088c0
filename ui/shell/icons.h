// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGui/QColor>
#include <QtGui/QIcon>
#include <QtGui/QPixmap>

namespace kamerklaar::ui {

/// A drawing of resources/icons in one colour, crisp at every scale. A name that is not there is a
/// Bug.
[[nodiscard]] QIcon iconOf(const QString& name, const QColor& colour);
/// The same with another colour while the button it stands on is switched on.
[[nodiscard]] QIcon iconOf(const QString& name, const QColor& colour, const QColor& whenOn);
/// The mark of the program, in its own colours.
[[nodiscard]] QIcon programIcon();

}  // namespace kamerklaar::ui
