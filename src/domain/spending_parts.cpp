// SPDX-License-Identifier: EUPL-1.2
#include "domain/spending_parts.h"

#include <algorithm>

namespace kamerklaar::domain {
namespace {

/// From `day` up to and including `last`, as far as nothing begins anew.
Date endOfStretch(const Scheme& scheme, Date day, Date last) {
    Date end = std::min(last, Date::known(day.year(), 12, 31));
    for (const ProgrammeYear& year : scheme.programmeYears) {
        if (year.period.contains(day)) {
            end = std::min(end, year.period.last());
        } else if (day < year.period.first()) {
            end = std::min(end, year.period.first().plusDays(-1));
        }
    }
    return end;
}

}  // namespace

std::vector<SplitPart> partsByDays(const Scheme& scheme, Period period, Money amount) {
    std::vector<SplitPart> parts;
    std::vector<std::int64_t> days;
    Date day = period.first();
    while (true) {
        const Date end = endOfStretch(scheme, day, period.last());
        const ProgrammeYear* year = scheme.programmeYearOf(day);
        parts.push_back({day.year(), year != nullptr ? year->number : 0, {}});
        days.push_back(end.daysSince(day) + 1);
        if (end == period.last()) {
            break;
        }
        day = end.plusDays(1);
    }
    const std::vector<Money> amounts = amount.split(days);
    for (std::size_t at = 0; at < parts.size(); ++at) {
        parts[at].spent = amounts[at];
    }
    return parts;
}

std::vector<SplitPart> partsOf(const Scheme& scheme, const PeriodSpending& spending) {
    Money sum;
    for (const SplitPart& part : spending.parts) {
        sum += part.spent;
    }
    const bool holds = !spending.parts.empty() && sum == spending.spent;
    return holds ? spending.parts : partsByDays(scheme, spending.period, spending.spent);
}

}  // namespace kamerklaar::domain
