// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "work/bound_figures.h"

// The figures of an edition as they are kept with it, so that a later one can be held against them.
namespace kamerklaar::work {

/// Every figure as it is now. Amounts are shown to the cent: one that is restated by less than its
/// rounding is restated too.
[[nodiscard]] std::vector<SealedFigure> figuresToSeal(const BoundFigures& figures);
[[nodiscard]] std::string shownToSeal(const BoundFigures& figures, const BoundFigure& figure);

/// One JSON object a line: {"key":"besteed","label":"Besteed","shown":"€ 9.612.345,00"}.
[[nodiscard]] std::string writeSealedFigures(const std::vector<SealedFigure>& figures);
/// Nothing for what is no such list.
[[nodiscard]] std::optional<std::vector<SealedFigure>> readSealedFigures(std::string_view text);

}  // namespace kamerklaar::work
