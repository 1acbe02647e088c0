// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/chip.h"
#include "work/deadlines.h"

namespace kamerklaar::ui {

/// How urgent something is: past its day, within a fortnight, or later. The word is the day itself.
[[nodiscard]] Chip chipFor(const work::DueItem& item, domain::Date today);

}  // namespace kamerklaar::ui
