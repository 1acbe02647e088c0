// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>

#include "domain/application.h"
#include "work/context.h"

namespace kamerklaar::work {

template <typename Noun>
concept Assessed = requires(Noun noun) {
    { noun.assessment } -> std::same_as<domain::AssessmentResult&>;
    { noun.assessedBy } -> std::same_as<domain::PersonId&>;
};

/// Whoever changes the assessment answers for it, whatever a form says: by that it is known who may
/// not decide in the next stage. `before` is empty for a new record.
template <typename Noun>
void assess(const Context& context, const Noun& before, Noun& next) {
    if constexpr (Assessed<Noun>) {
        const bool isAssessedNow = next.assessment != before.assessment;
        next.assessedBy = isAssessedNow ? context.person : before.assessedBy;
        next.assessedOn = isAssessedNow ? context.clock.today() : before.assessedOn;
    }
}

}  // namespace kamerklaar::work
