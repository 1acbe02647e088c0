// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/municipality.h"

namespace kamerklaar::ui {

/// Who sits at the desk, as the operating system knows them; not stored yet.
[[nodiscard]] domain::Person personAtDesk();

}  // namespace kamerklaar::ui
