// SPDX-License-Identifier: EUPL-1.2
#include "domain/report_status.h"

#include <algorithm>

#include "domain/code_table.h"

namespace kamerklaar::domain {

namespace {

constexpr CodeTable<ReportStatus, 5> statusCodes = {{
    {ReportStatus::Expected, "expected"},
    {ReportStatus::Received, "received"},
    {ReportStatus::InReview, "in_review"},
    {ReportStatus::Returned, "returned"},
    {ReportStatus::Approved, "approved"},
}};

constexpr CodeTable<ReportAct, 6> actCodes = {{
    {ReportAct::Receive, "receive"},
    {ReportAct::StartReview, "start_review"},
    {ReportAct::SendBack, "send_back"},
    {ReportAct::Approve, "approve"},
    {ReportAct::Reopen, "reopen"},
    {ReportAct::PutBack, "put_back"},
}};

}  // namespace

const std::vector<StatusStep>& statusTable() {
    using Status = ReportStatus;
    using Act = ReportAct;
    static const std::vector<StatusStep> table = {
        {Status::Expected, Act::Receive, Status::Received, false},
        {Status::Received, Act::StartReview, Status::InReview, false},
        {Status::InReview, Act::Approve, Status::Approved, false},
        {Status::InReview, Act::SendBack, Status::Returned, true},
        {Status::Returned, Act::Receive, Status::Received, false},
        {Status::Approved, Act::Reopen, Status::InReview, true},
    };
    return table;
}

std::optional<StatusStep> stepFor(ReportStatus from, ReportAct act) {
    const auto& table = statusTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const StatusStep& step) {
        return step.from == from && step.act == act;
    });
    return found == table.end() ? std::nullopt : std::optional(*found);
}

bool mayBeEdited(ReportStatus status) {
    return status != ReportStatus::Approved;
}

bool counts(ReportStatus status) {
    return status != ReportStatus::Expected;
}

std::string_view codeOf(ReportStatus status) {
    return codeIn(statusCodes, status);
}

std::optional<ReportStatus> reportStatusFrom(std::string_view code) {
    return valueIn(statusCodes, code);
}

std::string_view codeOf(ReportAct act) {
    return codeIn(actCodes, act);
}

std::optional<ReportAct> reportActFrom(std::string_view code) {
    return valueIn(actCodes, code);
}

}  // namespace kamerklaar::domain
