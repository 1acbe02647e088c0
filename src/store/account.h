// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/municipality.h"
#include "work/ports.h"

namespace kamerklaar::store {

/// Whoever runs the program, as the operating system knows them; not stored yet. The only place
/// that asks it.
[[nodiscard]] domain::Person whoRunsThis();

/// Whoever works in a store: in a file whoever runs the program; on a server the account that the
/// server let in, because a computer of one's own calls its accounts whatever one likes.
[[nodiscard]] domain::Person whoWorksIn(work::Store& store);

/// Whether somebody at a terminal sees what is written to stderr; false where that is not known.
[[nodiscard]] bool isErrorOutputSeen();

}  // namespace kamerklaar::store
