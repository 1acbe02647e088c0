// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/sealing_tools.h"

namespace kamerklaar::cli {

/// What editions are sealed and held against their seals with.
[[nodiscard]] const work::SealingTools& sealingTools();

}  // namespace kamerklaar::cli
