// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "work/publication_checks.h"

namespace kamerklaar::work {

/// The part of publicationChecks that looks at every line that is published, of all documents that
/// go out together: personal data, and letters that no font has.
[[nodiscard]] std::vector<PublicationCheck> publishedLineChecks(Store& store,
                                                                const KamerReportData& data,
                                                                const SealingTools& tools);

}  // namespace kamerklaar::work
