// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

namespace kamerklaar::domain {

/// Neither Saturday, Sunday nor one of the general holidays of the Algemene termijnenwet (art. 3,
/// first and second paragraph). Days that the government equates with those for one year (third
/// paragraph) are not known here.
[[nodiscard]] bool isWorkingDay(Date day);

/// The day itself when it is a working day, otherwise the first one after it (Algemene
/// termijnenwet, art. 1, first paragraph).
[[nodiscard]] Date workingDayFrom(Date day);

}  // namespace kamerklaar::domain
