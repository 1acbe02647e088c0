// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/ports.h"

namespace kamerklaar::work {

/// Why a change from an older version is refused: one ChangedByOther for the whole, then one for
/// each field that others changed since `baseVersion`, with who did it and when. The journal knows
/// them: each version of a row was made by one of its entries.
[[nodiscard]] domain::Problems lostRace(Store& store, const domain::Subject& subject,
                                        int baseVersion, int storedVersion);

}  // namespace kamerklaar::work
