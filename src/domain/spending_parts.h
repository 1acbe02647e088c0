// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/dossier_notes.h"
#include "domain/figures.h"
#include "domain/scheme.h"

namespace kamerklaar::domain {

/// An amount divided over the days of its period, cut where a calendar year or a programme year
/// begins: one part for each pair of the two, in the order of time. Both calendars then follow from
/// the same parts, so that they add up to the same total in every way. Days outside every programme
/// year have programme year 0.
[[nodiscard]] std::vector<SplitPart> partsByDays(const Scheme& scheme, Period period, Money amount);

/// The parts of what one report states: as an officer divided it where those parts still add up to
/// what the report says; by days otherwise.
[[nodiscard]] std::vector<SplitPart> partsOf(const Scheme& scheme, const PeriodSpending& spending);

}  // namespace kamerklaar::domain
