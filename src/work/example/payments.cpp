// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <memory>

#include "work/example/grant.h"
#include "work/example/must.h"
#include "work/paying.h"

namespace kamerklaar::work::example {
namespace {

using domain::Date;

/// Before the day of payment.
constexpr int daysToPrepare = 10;
constexpr int daysToApprove = 4;

struct Run {
    int instalment = 0;
    Date prepared;
    Date approved;
    Date payOn;
};

/// The first instalment is prepared when the awards are there.
Run runOf(const domain::InstalmentPlan& plan, Date awarded) {
    Run run{plan.number, {}, {}, workday(plan.plannedOn)};
    run.prepared = workday(std::max(run.payOn.plusDays(-daysToPrepare), awarded));
    run.approved = workday(std::max(run.payOn.plusDays(-daysToApprove), run.prepared));
    run.payOn = std::max(run.payOn, run.approved);
    return run;
}

int prepareRun(const Context& context, const Run& run) {
    std::vector<PaymentProposal> proposals = proposePaymentRun(context, run.instalment, run.payOn);
    for (PaymentProposal& proposal : proposals) {
        const std::string suffix = "B" + std::to_string(run.instalment);
        proposal.decision.number = letterNumber(proposal.municipality, suffix);
        std::get<domain::PaymentOrder>(proposal.decision.terms).reference =
            proposal.decision.number;
    }
    return must(preparePaymentRun(context, proposals), "an example payment run can be prepared");
}

}  // namespace

void addPayments(const Grants& grants, Timeline& timeline) {
    for (const domain::InstalmentPlan& plan : grants.scheme.instalments) {
        const Run run = runOf(plan, grants.scheme.spendingPeriod.first());
        if (grants.end < run.payOn || !plan.window.contains(run.payOn)) {
            continue;
        }
        const auto number = std::make_shared<int>();
        timeline.add(run.prepared, 20, Desk::Finance,
                     [run, number](const Context& context) { *number = prepareRun(context, run); });
        timeline.add(run.approved, 40, Desk::Assessment, [number](const Context& context) {
            must(approvePaymentRun(context, *number), "an example payment run can be approved");
        });
    }
}

}  // namespace kamerklaar::work::example
