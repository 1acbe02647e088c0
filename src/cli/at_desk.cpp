// SPDX-License-Identifier: EUPL-1.2
#include "cli/at_desk.h"

#include "store/account.h"

namespace kamerklaar::cli {

domain::Result<domain::PersonId> personAtDesk(work::Store& store, work::Act act) {
    const auto person = store.people().byAccount(store::whoWorksIn(store).account);
    if (!person) {
        return domain::refused(domain::ProblemKind::NotPermitted, {}, {work::rolesFor(act).code()});
    }
    return person->id;
}

}  // namespace kamerklaar::cli
