// SPDX-License-Identifier: EUPL-1.2
#include "work/context.h"

#include "work/permissions.h"

namespace kamerklaar::work {

domain::Outcome holdPermission(const Context& context, Act act) {
    const auto person = context.store.people().find(context.person);
    if (person && permits(person->roles, act)) {
        return {};
    }
    return domain::refused(domain::ProblemKind::NotPermitted, {}, {rolesFor(act).code()});
}

void record(const Context& context, Act act, const domain::Subject& subject,
            domain::Changes changes, std::string reason, std::int64_t reverses) {
    JournalEntry entry;
    entry.at = context.clock.now();
    entry.person = context.person;
    entry.act = act;
    entry.subject = subject;
    entry.changes = std::move(changes);
    entry.reason = std::move(reason);
    entry.reverses = reverses;
    context.store.journal().append(entry);
}

}  // namespace kamerklaar::work
