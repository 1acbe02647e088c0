// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/notation.h"
#include "ui/widgets/column_model.h"
#include "work/reconciling.h"

namespace kamerklaar::ui {

/// A list of sources held against each other: year, each source with its amount, their difference,
/// and whether it is explained. Whose it is stands elsewhere.
[[nodiscard]] std::vector<Column<work::SourceDifference>> differenceColumns(
    domain::Language language);

}  // namespace kamerklaar::ui
