// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QString>

#include "domain/notation.h"
#include "domain/problem.h"

namespace kamerklaar::ui::words {

/// What a problem is and what to do about it, in the reader's language.
[[nodiscard]] QString sentence(const domain::Problem& problem, domain::Language language);
/// One line each.
[[nodiscard]] QString sentences(const domain::Problems& problems, domain::Language language);

}  // namespace kamerklaar::ui::words
