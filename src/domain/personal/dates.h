// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace kamerklaar::domain::personal {

/// Eight digits that are a day: 20250301 or 01032025.
[[nodiscard]] bool isDayInDigits(std::string_view digits);

}  // namespace kamerklaar::domain::personal
