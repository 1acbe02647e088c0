// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/dossier_notes.h"
#include "domain/yearly_report.h"
#include "work/context.h"

// What officers note about a report while they assess it: internal, and never published.
namespace kamerklaar::work {

/// A note with who made it, and when: what its first entry in the journal says.
struct NoteMade {
    domain::ReportNote note;
    domain::PersonId by;
    domain::Timestamp at;
};

/// The earliest first.
[[nodiscard]] std::vector<NoteMade> notesOn(Store& store, const domain::YearlyReport& report);

/// Makes a note of a report, in whatever status it is. Refused: NotFound, Missing without a text,
/// and what saving a record refuses.
[[nodiscard]] domain::Result<domain::ReportNote> noteReport(const Context& context,
                                                            domain::ReportId id,
                                                            const std::string& text);

}  // namespace kamerklaar::work
