// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/permissions.h"
#include "work/ports.h"

namespace kamerklaar::cli {

/// The person that works in the store, as store::whoWorksIn says it. Somebody whom the file does
/// not know has no role in it: NotPermitted, with the roles that may do the act.
[[nodiscard]] domain::Result<domain::PersonId> personAtDesk(work::Store& store, work::Act act);

}  // namespace kamerklaar::cli
