// SPDX-License-Identifier: EUPL-1.2
#include "work/payment_runs.h"

#include <algorithm>
#include <functional>
#include <map>

#include "work/decision_ground.h"

namespace kamerklaar::work {
namespace {

using domain::Decision;
using domain::DecisionStatus;

/// What stands in the way of one payment often stands in the way of all: said once.
void addOnce(domain::Problems& problems, const domain::Problems& more) {
    for (const domain::Problem& problem : more) {
        if (std::find(problems.begin(), problems.end(), problem) == problems.end()) {
            problems.push_back(problem);
        }
    }
}

std::string nameOf(Store& store, domain::PersonId person) {
    const auto found = store.people().find(person);
    return found ? found->name : std::string();
}

}  // namespace

std::vector<PaymentRun> paymentRuns(const Context& context) {
    Store& store = context.store;
    const DecisionGround ground(context);
    std::map<int, PaymentRun, std::greater<>> runs;
    for (const Decision& decision : store.decisions().all()) {
        const auto* order = std::get_if<domain::PaymentOrder>(&decision.terms);
        if (order == nullptr || order->run == 0 || decision.status == DecisionStatus::Declined) {
            continue;
        }
        PaymentRun& run = runs[order->run];
        run.number = order->run;
        run.instalment = order->instalment;
        run.payOn = order->payOn;
        run.net += order->net;
        run.vatFund += order->vatFund;
        run.preparedBy = nameOf(store, decision.preparedBy);
        if (decision.status == DecisionStatus::Prepared) {
            run.waiting += 1;
            addOnce(run.inTheWay, ground.eyes(decision, context.person));
        } else {
            run.approved += decision.counts() ? 1 : 0;
            run.approvedBy = nameOf(store, decision.decidedBy);
        }
        run.orders.push_back(decision);
    }
    std::vector<PaymentRun> latestFirst;
    for (auto& [number, run] : runs) {
        latestFirst.push_back(std::move(run));
    }
    return latestFirst;
}

}  // namespace kamerklaar::work
