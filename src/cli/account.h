// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/municipality.h"

namespace kamerklaar::cli {

/// Whoever runs the program, as the operating system knows them.
[[nodiscard]] domain::Person whoRunsThis();

}  // namespace kamerklaar::cli
