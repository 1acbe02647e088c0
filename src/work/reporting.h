// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/report_check.h"
#include "domain/yearly_report.h"
#include "work/context.h"
#include "work/report_notes.h"

// Report rounds and yearly reports: entering, checking, approving, sending back.
namespace kamerklaar::work {

/// Everything the form of one report needs, read at one moment.
struct ReportCase {
    domain::Municipality municipality;
    domain::Round round;
    domain::YearlyReport report;
    /// The report of the round before, when it was received.
    std::optional<domain::YearlyReport> lastYear;
    std::vector<domain::StatusEvent> events;
    std::vector<NoteMade> notes;  ///< the earliest first
    domain::Problems findings;    ///< of the report as it is stored
    domain::ReportSurroundings around;
};

/// NotFound when there is no such report.
[[nodiscard]] domain::Result<ReportCase> openReport(const Context& context, domain::ReportId id);

/// Stores what was entered. A report that was expected becomes received: then `receivedOn` is
/// required. Refused: values that are none, an approved report, and a report that somebody else
/// changed since `report.version` (ChangedByOther, with one problem per field that the other
/// changed, so that nothing typed is lost). Returns the report as stored. A reason goes into
/// the journal.
[[nodiscard]] domain::Result<domain::YearlyReport> saveReport(const Context& context,
                                                              const domain::YearlyReport& report,
                                                              const std::string& reason = {});

/// Takes one step of the status table. Refused: a step that this status does not have, a lost race,
/// SendBack and Reopen without a reason, Approve while a finding asks for a word.
[[nodiscard]] domain::Outcome takeStep(const Context& context, domain::ReportId id, int version,
                                       domain::ReportAct act, const std::string& reason = {});

/// Period and due date of a round, as an officer sets them. Refused: lost race.
[[nodiscard]] domain::Outcome changeRound(const Context& context, const domain::Round& round);

/// What the award letter of one municipality sets instead of the round's own period and due date;
/// nothing restores the round's.
[[nodiscard]] domain::Outcome setReportTerm(const Context& context, domain::ReportId id,
                                            int version, std::optional<domain::Period> period,
                                            std::optional<domain::Date> due);

}  // namespace kamerklaar::work
