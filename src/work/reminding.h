// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "work/letters.h"
#include "work/lists.h"

// Rappels: letters about progress reports that are late, or that were sent back and stayed away.
namespace kamerklaar::work {

/// Whether a report is waited for: it never came, or it was sent back to be amended.
[[nodiscard]] bool isAwaited(domain::ReportStatus status);

/// A report that is waited for past its day, and when its municipality was last reminded of it.
struct ReminderCase {
    LateReport late;
    std::optional<domain::Date> remindedOn;
};

/// Every report that is waited for past its day on `today`, as the deadlines have them
/// (DueItem::What::ProgressReport): those that never came and those that were sent back, the
/// longest overdue first.
[[nodiscard]] std::vector<ReminderCase> reminderCases(Store& store, domain::Date today);

/// Makes the rappel about one report (makeLetter). Refused: what makeLetter refuses; NotFound for a
/// report that is not there; NotInThisStatus for one that has come in meanwhile; ReportNotOwed by a
/// municipality that owes none because it has no award.
[[nodiscard]] domain::Result<domain::Letter> remind(const Context& context,
                                                    const LetterWriter& writer,
                                                    domain::ReportId report,
                                                    std::optional<domain::Date> answerBy);

}  // namespace kamerklaar::work
