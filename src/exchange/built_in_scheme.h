// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace kamerklaar::exchange {

/// resources/scheme/pmg2024.json, the regulation that a new file starts with: for readScheme.
[[nodiscard]] std::string builtInScheme();

}  // namespace kamerklaar::exchange
