// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "cli/language.h"
#include "domain/figures.h"

namespace kamerklaar::cli {

/// The figures as a table for reading, amounts in euros; with the day of which they are, if any.
[[nodiscard]] std::string tableOf(const domain::Figures& figures, std::optional<domain::Date> asOf,
                                  bool isExample, Language language);

}  // namespace kamerklaar::cli
