// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/decision.h"
#include "domain/notation.h"
#include "ui/widgets/chip.h"

namespace kamerklaar::ui {

/// Where a decision stands; one that was reversed says so.
[[nodiscard]] Chip chipFor(const domain::Decision& decision, domain::Language language);

}  // namespace kamerklaar::ui
