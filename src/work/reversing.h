// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "work/context.h"

namespace kamerklaar::work {

/// Whether `reverse` can undo this entry, and why not.
[[nodiscard]] domain::Outcome canReverse(const Context& context, std::int64_t entry);

/// Undoes what one journal entry did, by a new entry that puts the fields back as they were before
/// it; both stay. Refused: no reason; fields that were changed again since (ReversalOutdated, one
/// for each); acts that cannot be undone; and an approved decision, whose counter-act needs a
/// second person (deciding.h: prepareReversal, which this calls).
[[nodiscard]] domain::Outcome reverse(const Context& context, std::int64_t entry,
                                      const std::string& reason);

}  // namespace kamerklaar::work
