// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>

#include "domain/problem.h"

namespace kamerklaar::ui {

/// Every byte of a file that somebody chose. FileUnreadable, with the reason, when it cannot be
/// opened or reading it breaks off.
[[nodiscard]] domain::Result<std::string> bytesOf(const QString& path);

}  // namespace kamerklaar::ui
