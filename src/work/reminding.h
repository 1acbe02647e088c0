// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "work/letters.h"
#include "work/lists.h"

// Rappels: letters about progress reports that are late.
namespace kamerklaar::work {

/// A late report, and when its municipality was last reminded of it.
struct ReminderCase {
    LateReport late;
    std::optional<domain::Date> remindedOn;
};

/// Every report that is late on `today`, the longest overdue first.
[[nodiscard]] std::vector<ReminderCase> reminderCases(Store& store, domain::Date today);

/// Makes the rappel about one report (makeLetter). Refused: what makeLetter refuses; NotFound for a
/// report that is not there; NotInThisStatus for one that has come in meanwhile; ReportNotOwed by a
/// municipality that owes none because it has no award.
[[nodiscard]] domain::Result<domain::Letter> remind(const Context& context,
                                                    const LetterWriter& writer,
                                                    domain::ReportId report,
                                                    std::optional<domain::Date> answerBy);

}  // namespace kamerklaar::work
