// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>

#include "domain/decision.h"
#include "domain/notation.h"

namespace kamerklaar::ui::words {

/// "Verlening"
[[nodiscard]] QString kindOf(const domain::Decision& decision, domain::Language language);
/// What it comes down to, in a few words: an amount, a day, a year.
[[nodiscard]] QString inShort(const domain::Decision& decision, domain::Language language);

}  // namespace kamerklaar::ui::words
