// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>

#include "report/house_style.h"

namespace kamerklaar::report::pdf {

/// What keeps a file from being embedded as the font of a report; nothing when it may.
[[nodiscard]] std::optional<HouseStyleFault::Why> faultOfFont(std::string_view file);

}  // namespace kamerklaar::report::pdf
