// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "work/publishing.h"

namespace kamerklaar::report {

/// Every line that a document shows or carries in its metadata.
[[nodiscard]] std::vector<work::PublishedLine> linesOf(const work::KamerReportData& data,
                                                       domain::DocumentForm form);

}  // namespace kamerklaar::report
