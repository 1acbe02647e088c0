// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/notation.h"
#include "ui/widgets/chip.h"
#include "work/lists.h"

namespace kamerklaar::ui {

/// Where a report stands; one that is due and has not come is late whatever its status says, but
/// for a municipality without an award.
[[nodiscard]] Chip chipFor(const work::ReportHeader& report, bool hasAward, domain::Date today,
                           domain::Language language);

}  // namespace kamerklaar::ui
