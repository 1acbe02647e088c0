// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/notation.h"
#include "work/deadlines.h"
#include "work/forecasting.h"
#include "work/paying.h"
#include "work/reconciling.h"
#include "work/workbook_writer.h"

// The lists about money as sheets: window and command line show them, and a WorkbookWriter makes a
// CSV, ods or xlsx file of them. Lists are only read: their columns have no keys. A total is the
// last row.
namespace kamerklaar::work {

using domain::Language;

/// Commitments and cash of one budget year, with what is open on 31 December.
[[nodiscard]] WorkbookWriter::Sheet budgetYearSheet(const std::vector<BudgetYearLine>& lines,
                                                    int year, Language language);

/// What finance has to pay in one run: to municipalities, then into the VAT compensation fund.
[[nodiscard]] WorkbookWriter::Sheet paymentRunSheet(const std::vector<FinanceLine>& lines, int run,
                                                    Language language);

/// Each instalment as it is planned and as it was paid.
[[nodiscard]] WorkbookWriter::Sheet instalmentSheet(const std::vector<InstalmentLine>& lines,
                                                    Language language);

/// Sources held against each other, each difference named, explained or open.
[[nodiscard]] WorkbookWriter::Sheet reconciliationSheet(const std::vector<SourceDifference>& lines,
                                                        Language language);

/// A row for each kind of amount and programme year, a column for each calendar year; each row and
/// column with its sum, and the sums with what the sources say.
[[nodiscard]] WorkbookWriter::Sheet closingProofSheet(const ClosingProof& proof, Language language);

/// The largest expected remainder first, with the national sum and the method.
[[nodiscard]] WorkbookWriter::Sheet radarSheet(const std::vector<RadarLine>& lines,
                                               Language language);

/// Everything that is due, with its source.
[[nodiscard]] WorkbookWriter::Sheet dueSheet(const std::vector<DueItem>& items, domain::Date today,
                                             Language language);

}  // namespace kamerklaar::work
