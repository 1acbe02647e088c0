// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>

#include "report/pdf/look.h"

namespace kamerklaar::report::pdf {

/// The colour that "#1a4f8b" names.
[[nodiscard]] std::optional<Rgb> colourNamed(std::string_view name);

/// From 1 (equal) to 21 (black on white), as the Web Content Accessibility Guidelines define it.
[[nodiscard]] double contrast(Rgb one, Rgb other);

/// The inks with another accent than the program's own. An accent that is too light for words (less
/// than 4.5:1 on the lightest of what they stand on) is darkened until it is not.
[[nodiscard]] Palette paletteFor(Rgb accent);

}  // namespace kamerklaar::report::pdf
