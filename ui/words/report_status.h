// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/notation.h"
#include "domain/report_status.h"
#include "ui/widgets/chip.h"

// How the state of a report is shown everywhere: a word, a sign and a colour that say the same.
namespace kamerklaar::ui::words {

/// A status, or "late": due and not here, which is how the reader thinks of it.
enum class ReportState { Expected, Late, Received, InReview, Returned, Approved };

[[nodiscard]] const std::vector<ReportState>& reportStates();
[[nodiscard]] ReportState stateOf(domain::ReportStatus status, bool isLate);
[[nodiscard]] Chip chipOf(ReportState state, domain::Language language);

}  // namespace kamerklaar::ui::words
