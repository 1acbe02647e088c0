// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json.hpp>

#include "domain/problem.h"
#include "domain/scheme.h"

namespace kamerklaar::exchange {

/// A scheme as a part of a larger JSON document, in the form of scheme_file.h, which reads it back
/// unchanged, its terms in order of their kinds. Remarks ($comment) are not kept.
[[nodiscard]] nlohmann::ordered_json schemeJson(const domain::Scheme& scheme);
[[nodiscard]] domain::Result<domain::Scheme> schemeFrom(const nlohmann::ordered_json& document);

}  // namespace kamerklaar::exchange
