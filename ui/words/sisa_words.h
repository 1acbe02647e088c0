// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/chip.h"
#include "work/sisa_grid.h"

namespace kamerklaar::ui::words {

/// Where a SiSa return stands: a word, a sign and a colour that say the same.
[[nodiscard]] Chip chipOf(work::SisaState state, domain::Language language);

}  // namespace kamerklaar::ui::words
