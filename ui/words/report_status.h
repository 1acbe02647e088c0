// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/notation.h"
#include "domain/report_status.h"
#include "ui/widgets/chip.h"

// How the state of a report is shown everywhere: a word, a sign and a colour that say the same.
namespace kamerklaar::ui::words {

/// A status, or what stands behind "expected" as the reader thinks of it: late is due and not here,
/// and who has no award owes no report.
enum class ReportState { Expected, Late, Received, InReview, Returned, Approved, NotOwed };

[[nodiscard]] const std::vector<ReportState>& reportStates();
[[nodiscard]] ReportState stateOf(domain::ReportStatus status, domain::Date due, bool hasAward,
                                  domain::Date today);
[[nodiscard]] Chip chipOf(ReportState state, domain::Language language);

}  // namespace kamerklaar::ui::words
