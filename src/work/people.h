// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/context.h"

namespace kamerklaar::work {

/// What somebody may do from now on. Refused: taking the role of administrator from the last one.
[[nodiscard]] domain::Outcome setRoles(const Context& context, domain::PersonId person,
                                       domain::Roles roles);

/// Whether these roles would take that of administrator from the last one who has it.
[[nodiscard]] bool wouldLeaveNoAdministrator(Store& store, const domain::Person& person,
                                             domain::Roles roles);

/// Adds somebody by the account of the operating system, before they open the file themselves.
/// Refused: no account, no name, an account that is there already.
[[nodiscard]] domain::Result<domain::PersonId> addPerson(const Context& context,
                                                         const domain::Person& person);

}  // namespace kamerklaar::work
