// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace kamerklaar::tests {

/// A space at which no line ends.
inline const std::string nbsp = "\u00A0";

}  // namespace kamerklaar::tests
