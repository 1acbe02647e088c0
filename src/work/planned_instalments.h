// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/grant.h"
#include "domain/scheme.h"

namespace kamerklaar::work {

/// How a municipality is planned to be paid as long as it has no award: what is reserved for it, in
/// parts as large as the instalments' maxima relate to each other; in equal parts where the scheme
/// names none. Nothing where nothing is reserved.
[[nodiscard]] std::vector<domain::Instalment> plannedBeforeAward(
    const domain::Scheme& scheme, domain::MunicipalityId municipality, domain::Money reserved);

}  // namespace kamerklaar::work
