// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/ports.h"

namespace kamerklaar::work {

/// SumsDiffer with the name of the amount where two sums that must be equal are not.
void expectEqual(const std::string& what, domain::Money left, domain::Money right,
                 domain::Problems& problems);

/// The municipalities' lines add up to the national figures, both calendars add up to the total,
/// what the reports say they spent is what the ledger counts, and the closing proof holds
/// (reconciling.h). SumsDiffer with the name of the amount as the command line has it
/// ("awarded_gross 2024-2025").
[[nodiscard]] domain::Problems checkSums(Store& store,
                                         const std::vector<domain::YearlyReport>& reports);

}  // namespace kamerklaar::work
