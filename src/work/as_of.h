// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "domain/figures.h"
#include "work/lists.h"

namespace kamerklaar::work {

/// The figures as they stood at the end of a day: decisions that counted on it, payments made by
/// it, and spending as the journal had it then (taken-over records on their own dates). Once
/// everything that was decided is in force and paid these are nationalFigures and figuresOf, to the
/// cent.
[[nodiscard]] domain::Figures figuresAsOf(Store& store, domain::Date day,
                                          std::optional<domain::MunicipalityId> of = {});

/// The same of each municipality, by name; they add up to figuresAsOf.
[[nodiscard]] std::vector<MunicipalityLine> linesAsOf(Store& store, domain::Date day);

}  // namespace kamerklaar::work
