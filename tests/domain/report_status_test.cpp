// SPDX-License-Identifier: EUPL-1.2
#include "domain/report_status.h"

#include <catch2/catch.hpp>

using namespace kamerklaar::domain;
using Status = ReportStatus;
using Act = ReportAct;

namespace {

const std::vector<Status> statuses = {Status::Expected, Status::Received, Status::InReview,
                                      Status::Returned, Status::Approved};
const std::vector<Act> acts = {Act::Receive, Act::StartReview, Act::SendBack, Act::Approve,
                               Act::Reopen};

}  // namespace

TEST_CASE("the acts of each status are these and no others") {
    struct Row {
        Status from;
        Act act;
        Status to;
        bool needsReason;
    };
    const std::vector<Row> possible = {
        {Status::Expected, Act::Receive, Status::Received, false},
        {Status::Received, Act::StartReview, Status::InReview, false},
        {Status::InReview, Act::Approve, Status::Approved, false},
        {Status::InReview, Act::SendBack, Status::Returned, true},
        {Status::Returned, Act::Receive, Status::Received, false},
        {Status::Approved, Act::Reopen, Status::InReview, true},
    };
    for (const Status from : statuses) {
        for (const Act act : acts) {
            INFO(codeOf(from) << " " << codeOf(act));
            const auto row = std::find_if(possible.begin(), possible.end(), [&](const Row& each) {
                return each.from == from && each.act == act;
            });
            const auto step = stepFor(from, act);
            REQUIRE(step.has_value() == (row != possible.end()));
            if (step) {
                CHECK(step->to == row->to);
                CHECK(step->needsReason == row->needsReason);
            }
        }
    }
    CHECK(statusTable().size() == possible.size());
}

TEST_CASE("an approved report is closed, and what has come in counts") {
    for (const Status status : statuses) {
        INFO(codeOf(status));
        CHECK(mayBeEdited(status) == (status != Status::Approved));
        CHECK(counts(status) == (status != Status::Expected));
    }
}

TEST_CASE("statuses and acts come back from their codes") {
    for (const Status status : statuses) {
        CHECK(reportStatusFrom(codeOf(status)) == status);
    }
    for (const Act act : acts) {
        CHECK(reportActFrom(codeOf(act)) == act);
    }
    CHECK(codeOf(Status::InReview) == "in_review");
    CHECK_FALSE(reportStatusFrom("weg").has_value());
    CHECK_FALSE(reportActFrom("").has_value());
}
