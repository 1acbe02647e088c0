// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/date.h"
#include "domain/id.h"

namespace kamerklaar::domain {

enum class ReportStatus {
    Expected,  ///< verwacht: not here yet, which is a fact too
    Received,  ///< ontvangen
    InReview,  ///< in beoordeling
    Returned,  ///< teruggestuurd
    Approved,  ///< goedgekeurd
};

/// What can be done with a report as a whole. PutBack undoes another step (work/reversing.h) and is
/// no step of the table.
enum class ReportAct { Receive, StartReview, SendBack, Approve, Reopen, PutBack };

/// One row of the status table: in status `from`, `act` leads to `to`.
struct StatusStep {
    ReportStatus from;
    ReportAct act;
    ReportStatus to;
    bool needsReason;
};

/// The whole table, in the order in which acts are offered.
[[nodiscard]] const std::vector<StatusStep>& statusTable();
/// Nothing when the act is not possible in this status.
[[nodiscard]] std::optional<StatusStep> stepFor(ReportStatus from, ReportAct act);
/// Lines may be changed; an approved report is reopened first.
[[nodiscard]] bool mayBeEdited(ReportStatus status);
/// Its figures count in the totals: everything that has come in.
[[nodiscard]] bool counts(ReportStatus status);

/// Stable names for storing: "expected", "received", "in_review", "returned", "approved".
[[nodiscard]] std::string_view codeOf(ReportStatus status);
[[nodiscard]] std::optional<ReportStatus> reportStatusFrom(std::string_view code);
[[nodiscard]] std::string_view codeOf(ReportAct act);
[[nodiscard]] std::optional<ReportAct> reportActFrom(std::string_view code);

/// A step that was taken.
struct StatusEvent {
    ReportAct act = ReportAct::Receive;
    ReportStatus from = ReportStatus::Expected;
    ReportStatus to = ReportStatus::Expected;
    PersonId by;
    Timestamp at;
    std::string reason;
};

}  // namespace kamerklaar::domain
