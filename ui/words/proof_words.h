// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QStringList>

#include "domain/notation.h"
#include "work/reconciling.h"

namespace kamerklaar::ui::words {

/// Where a closing proof does not hold, a line each: what was added up, both sums, and how much
/// they differ.
[[nodiscard]] QStringList differencesOf(const work::ClosingProof& proof, domain::Language language);

}  // namespace kamerklaar::ui::words
