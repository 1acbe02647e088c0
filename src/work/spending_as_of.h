// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/figures.h"
#include "work/ports.h"

namespace kamerklaar::work {

/// What the reports said they had spent, as the journal had it at the end of a day: one line for
/// each report that had come in by then, with the period and the division that held then. A report
/// that was taken over counts from the day on which it came in at the time.
[[nodiscard]] std::vector<domain::PeriodSpending> spendingAsOf(
    Store& store, domain::Date day, std::optional<domain::MunicipalityId> of);

}  // namespace kamerklaar::work
