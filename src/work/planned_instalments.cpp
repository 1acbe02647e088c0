// SPDX-License-Identifier: EUPL-1.2
#include "work/planned_instalments.h"

namespace kamerklaar::work {

using domain::Money;

std::vector<domain::Instalment> plannedBeforeAward(const domain::Scheme& scheme,
                                                   domain::MunicipalityId municipality,
                                                   Money reserved) {
    if (scheme.instalments.empty() || reserved.isZero()) {
        return {};
    }
    std::vector<std::int64_t> weights;
    bool allNamed = true;
    for (const domain::InstalmentPlan& plan : scheme.instalments) {
        weights.push_back(plan.maximum ? plan.maximum->inCents() : 0);
        allNamed = allNamed && weights.back() > 0;
    }
    if (!allNamed) {
        weights.assign(scheme.instalments.size(), 1);
    }
    const std::vector<Money> parts = reserved.split(weights);
    std::vector<domain::Instalment> planned;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const domain::InstalmentPlan& plan = scheme.instalments[at];
        planned.push_back({{},
                           municipality,
                           plan.number,
                           plan.calendarYear,
                           plan.plannedOn,
                           {parts[at], Money()}});
    }
    return planned;
}

}  // namespace kamerklaar::work
