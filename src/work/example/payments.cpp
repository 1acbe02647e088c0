// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/example/grant.h"

namespace kamerklaar::work::example {
namespace {

using domain::Date;
using domain::Decision;

/// Before the day of payment.
constexpr int daysToPrepare = 10;
constexpr int daysToApprove = 4;

struct Days {
    Date prepared;
    Date payOn;
};

Decision orderFor(const Grants& grants, std::size_t index, const domain::InstalmentShare& part,
                  Days days) {
    Decision order;
    order.decisionKind = domain::DecisionKind::Payment;
    order.municipality = grants.idOf(index);
    order.number = letterNumber(grants, index, "B" + std::to_string(part.number));
    order.date = days.prepared;
    order.effectiveOn = days.payOn;
    order.terms = domain::PaymentOrder{part.number,         days.payOn,   part.amount.net(),
                                       part.amount.vatFund, order.number, part.number};
    return order;
}

std::vector<Decision> runOf(const Grants& grants, int instalment, Days days) {
    std::vector<Decision> run;
    for (std::size_t at = 0; at < grants.municipalities.size(); ++at) {
        for (const domain::InstalmentShare& part : awardOf(grants, at).instalments) {
            if (part.number == instalment) {
                run.push_back(orderFor(grants, at, part, days));
            }
        }
    }
    return run;
}

}  // namespace

void addPayments(const Grants& grants, Timeline& timeline) {
    for (const domain::InstalmentPlan& plan : grants.scheme.instalments) {
        const Date payOn = workday(plan.plannedOn);
        // The first instalment is prepared when the awards are there.
        const Date awarded = grants.scheme.spendingPeriod.first();
        const Date prepared = workday(std::max(payOn.plusDays(-daysToPrepare), awarded));
        const Date approved = workday(std::max(payOn.plusDays(-daysToApprove), prepared));
        if (grants.end < std::max(payOn, approved) || !plan.window.contains(payOn)) {
            continue;
        }
        const Days days{prepared, std::max(payOn, approved)};
        const auto run = [&grants, number = plan.number, days](Store&) {
            return runOf(grants, number, days);
        };
        addSeries(run, {prepared, Desk::Finance}, Turn{approved, Desk::Assessment}, timeline);
    }
}

}  // namespace kamerklaar::work::example
