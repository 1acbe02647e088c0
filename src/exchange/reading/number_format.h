// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

#include "exchange/reading/typed_text.h"

namespace kamerklaar::exchange {

/// What one of the formats shows that every xlsx file has by number and none describes.
[[nodiscard]] Shown shownByBuiltIn(int number);
/// What a described format shows: "dd-mm-yyyy", "[$-413]d mmmm yyyy", "0.0%", "[h]:mm". Its first
/// section decides.
[[nodiscard]] Shown shownByCode(std::string_view code);

}  // namespace kamerklaar::exchange
