// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/irreversible.h"
#include "domain/problem.h"
#include "work/journal_entry.h"

namespace kamerklaar::work {

/// The fields of a thing as they would be without what `entry` did to them. Refused: each field
/// that is not what the entry made of it any more (ReversalOutdated), and values that were erased
/// from the journal since (NotReversible).
[[nodiscard]] domain::Result<domain::Fields> putBack(const domain::Fields& now,
                                                     const JournalEntry& entry);

/// Why an act cannot be undone, in the word that problem_text.h knows.
[[nodiscard]] tl::unexpected<domain::Problems> notReversible(domain::Irreversible why);

}  // namespace kamerklaar::work
