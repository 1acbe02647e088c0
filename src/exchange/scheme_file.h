// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/problem.h"
#include "domain/scheme.h"

namespace kamerklaar::exchange {

/// Reads a scheme from JSON (resources/scheme/scheme.schema.json describes it). Refused with one
/// SchemeInvalid for each place that is wrong: what stands there and what is expected.
[[nodiscard]] domain::Result<domain::Scheme> readScheme(const std::string& json);

}  // namespace kamerklaar::exchange
