// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/forecast.h"
#include "domain/wide.h"

// What can still be done about an expected remainder, and what it would change. docs/forecast.md
// tells how.
namespace kamerklaar::domain {

namespace {

using Kind = ProblemKind;

std::string articleOf(const Scheme& scheme, ProblemKind kind) {
    const SchemeRule* rule = scheme.rule(kind);
    return rule != nullptr ? rule->article : std::string();
}

/// What is expected to be spent on `days` further days, at the pace of the forecast; when that has
/// no day left, at the pace of what was spent since the first day.
Money spentOver(const GrantState& state, const Forecast& forecast, std::int64_t days) {
    std::int64_t over = forecast.until.daysSince(forecast.from);
    Money spent = state.awarded.net() - forecast.spentSoFar - forecast.left;
    if (over <= 0) {
        over = forecast.from.daysSince(state.spendingPeriod.first()) + 1;
        spent = forecast.spentSoFar;
    }
    if (over <= 0 || spent <= Money()) {
        return {};
    }
    return Money::cents(roundedRatio(Wide{spent.inCents()} * days, over));
}

Lever lever(LeverKind kind, Date lastDay, std::string article, Date today, Money left,
            Money lessLeft) {
    // Nothing can be taken away from a remainder that is not there.
    const Money less = std::clamp(lessLeft, Money(), std::max(left, Money()));
    return {kind, lastDay, std::move(article), today <= lastDay, left - less, -less};
}

std::optional<Lever> extension(const GrantState& state, const Scheme& scheme,
                               const Forecast& forecast, Date today) {
    const auto& longest = scheme.lastDayOfExtension;
    if (!longest || state.spendingPeriod.last() >= *longest) {
        return std::nullopt;
    }
    const std::int64_t days = longest->daysSince(state.spendingPeriod.last());
    return lever(LeverKind::ExtensionRequest,
                 scheme.lastDayOfExtensionRequest.value_or(state.spendingPeriod.last()),
                 articleOf(scheme, Kind::ExtensionTooLong), today, forecast.left,
                 spentOver(state, forecast, days));
}

}  // namespace

std::vector<Lever> leversOf(const GrantState& state, const Scheme& scheme, const Forecast& forecast,
                            Date today) {
    std::vector<Lever> levers;
    if (!state.hasAward || state.settled) {
        return levers;
    }
    if (const auto longer = extension(state, scheme, forecast, today)) {
        levers.push_back(*longer);
    }
    const Money unpaid = std::max(state.awarded.net() - state.paid.net(), Money());
    levers.push_back(lever(LeverKind::Amendment, state.spendingPeriod.last(),
                           articleOf(scheme, Kind::DecisionPending), today, forecast.left, unpaid));
    const auto last = std::max_element(
        scheme.instalments.begin(), scheme.instalments.end(),
        [](const auto& left, const auto& right) { return left.plannedOn < right.plannedOn; });
    if (last != scheme.instalments.end()) {
        Money planned;
        for (const InstalmentShare& share : state.instalments) {
            planned += share.number == last->number ? share.amount.net() : Money();
        }
        // What is not paid yet belongs to the last instalment first.
        levers.push_back(lever(LeverKind::LastInstalment, last->window.last(), last->article, today,
                               forecast.left, std::min(planned, unpaid)));
    }
    // A lever without anything left to take is no longer one.
    for (Lever& each : levers) {
        const bool needsUnpaid = each.kind != LeverKind::ExtensionRequest;
        each.isOpen = each.isOpen && !(needsUnpaid && unpaid.isZero());
    }
    std::stable_sort(levers.begin(), levers.end(), [](const Lever& left, const Lever& right) {
        return left.lastDay < right.lastDay;
    });
    return levers;
}

}  // namespace kamerklaar::domain
