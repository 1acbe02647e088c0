// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/kamer_report/inserted.h"
#include "work/bound_figures.h"

namespace kamerklaar::report {

/// The passports of all figures in the texts of the report: formula, basis, and the rows behind
/// each. Figures that rest on the same rows share them. No names: only whether two people of the
/// ministry looked.
[[nodiscard]] Blocks originsOfFigures(const Source& source);

/// Keys of the figures in the texts of a document, in the order in which they first appear.
[[nodiscard]] std::vector<std::string> figuresIn(const work::KamerReportData& data,
                                                 domain::DocumentForm form);

/// "eigen opgave van de gemeente": who stands for a figure.
[[nodiscard]] const char* basisWord(work::FigureBasis basis);

}  // namespace kamerklaar::report
