// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kamerklaar::work {

/// A text as JSON has it, quotes included; other letters stay UTF-8.
[[nodiscard]] std::string jsonText(std::string_view text);

/// The text that `rest` begins with, as jsonText writes it; `rest` goes on behind it. Nothing, and
/// `rest` stays, when no such text stands there.
[[nodiscard]] std::optional<std::string> readJsonText(std::string_view& rest);

}  // namespace kamerklaar::work
