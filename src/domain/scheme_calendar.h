// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/scheme.h"

namespace kamerklaar::domain {

/// Every day by which a scheme has something done, in order of time: its own list (dueDates), and
/// what follows from its rounds, instalments, returns and periods where that list does not name it
/// already by the same code ("instalment2", "report2025", "sisa2025", "continuity",
/// "extensionRequest", "spendingEnds", "extensionEnds").
[[nodiscard]] std::vector<DueDate> calendarOf(const Scheme& scheme);

}  // namespace kamerklaar::domain
