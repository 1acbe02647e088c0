// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/roles.h"
#include "work/journal_entry.h"

namespace kamerklaar::work {

/// Which roles may do what: the one table of permissions. Reading and verifying is for everybody.
/// Approving a decision is for Manager and Officer alike; that it is another person than the
/// preparer is held in deciding.h and by the store. CreateFile and AddPerson are for everybody: the
/// program does them for whoever opens a file.
[[nodiscard]] domain::Roles rolesFor(Act act);

[[nodiscard]] inline bool permits(domain::Roles roles, Act act) {
    return act == Act::CreateFile || act == Act::AddPerson || roles.hasAnyOf(rolesFor(act));
}

}  // namespace kamerklaar::work
