// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace kamerklaar::work {

/// A text that comes with the program, by its path below resources: "samples/selection.csv". One
/// that is not there is a Bug.
[[nodiscard]] std::string_view builtInText(std::string_view name);

}  // namespace kamerklaar::work
