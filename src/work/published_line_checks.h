// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "work/publication_checks.h"

namespace kamerklaar::work {

/// Personal data in what is published, of all documents that go out together: the part of
/// publicationChecks that looks at every line.
[[nodiscard]] std::vector<PublicationCheck> personalDataChecks(Store& store,
                                                               const KamerReportData& data,
                                                               const SealingTools& tools);

}  // namespace kamerklaar::work
