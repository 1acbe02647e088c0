// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "cli/language.h"
#include "domain/figures.h"

namespace kamerklaar::cli {

/// The figures as a table for reading, amounts in euros.
[[nodiscard]] std::string tableOf(const domain::Figures& figures, bool isExample,
                                  Language language);

}  // namespace kamerklaar::cli
