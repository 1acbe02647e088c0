// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/desk.h"

namespace kamerklaar::ui {

/// What verifying found, a line each: rows that were changed outside the program by the names that
/// the program has for them and their fields, and below them what to do about it.
[[nodiscard]] QString verdictOf(Desk& desk, const domain::Problems& found);

}  // namespace kamerklaar::ui
