// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/municipality.h"

namespace kamerklaar::store {

/// Whoever runs the program, as the operating system knows them; not stored yet. The only place
/// that asks it, for the window and the command line alike.
[[nodiscard]] domain::Person whoRunsThis();

/// Whether somebody at a terminal sees what is written to stderr; false where that is not known.
[[nodiscard]] bool isErrorOutputSeen();

}  // namespace kamerklaar::store
