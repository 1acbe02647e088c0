// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "work/lists.h"

namespace kamerklaar::work {

/// The report that waits for assessment behind this one, the longest waiting first
/// (reportsToAssess); behind the last one, and behind one that waits no longer, the first. Nothing
/// when no other waits.
[[nodiscard]] std::optional<domain::ReportId> nextToAssess(Store& store,
                                                           domain::ReportId after = {});

}  // namespace kamerklaar::work
