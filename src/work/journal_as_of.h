// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/figures.h"
#include "work/ports.h"

namespace kamerklaar::work {

/// What the journal had at the end of a day, of that which is no decision.
struct JournalAsOf {
    /// What the reports that had come in said they had spent, with the period and the division that
    /// held then. A report that was taken over counts from the day on which it came in at the time.
    std::vector<domain::PeriodSpending> spending;
    /// The instalments as they were planned when the file was made, before any award: they hold for
    /// every day, also one before the file was made.
    std::vector<domain::Instalment> plannedAtFirst;
};
[[nodiscard]] JournalAsOf journalAsOf(Store& store, domain::Date day,
                                      std::optional<domain::MunicipalityId> of);

}  // namespace kamerklaar::work
