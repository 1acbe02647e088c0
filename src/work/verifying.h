// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/problem.h"
#include "work/ports.h"
#include "work/sealing_tools.h"

namespace kamerklaar::work {

/// Proof instead of trust: the file's own soundness and the journal's chain; every row equals what
/// the journal last said of it; gross is net plus the VAT part; the lines of the municipalities and
/// both calendars add up to the same totals. Empty when all is well. Writes nothing.
[[nodiscard]] domain::Problems verify(Store& store);
/// And each sealed edition proves itself (sealing.h).
[[nodiscard]] domain::Problems verify(Store& store, const SealingTools& tools);

}  // namespace kamerklaar::work
