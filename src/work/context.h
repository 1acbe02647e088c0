// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "domain/problem.h"
#include "work/journal_entry.h"
#include "work/ports.h"

namespace kamerklaar::work {

/// Who is working, on what, and when. Every command takes one.
struct Context {
    Store& store;
    const Clock& clock;
    domain::PersonId person;
};

/// NotPermitted when the person at the desk has no role for the act.
[[nodiscard]] domain::Outcome holdPermission(const Context& context, Act act);

/// Writes one journal entry in the transaction that is open. A counter-act names the entry that it
/// reverses.
void record(const Context& context, Act act, const domain::Subject& subject,
            domain::Changes changes, std::string reason = {}, std::int64_t reverses = 0);

/// One act: everything `steps` does stands or falls together. `steps` returns a Result; when it is
/// refused nothing was written. Whoever has no role for the act is refused before anything is done
/// (permissions.h).
template <typename Steps>
auto inOneAct(const Context& context, Act act, Steps&& steps) -> decltype(steps()) {
    const std::unique_ptr<Transaction> transaction = context.store.begin();
    if (domain::Outcome permitted = holdPermission(context, act); !permitted) {
        return tl::unexpected(std::move(permitted).error());
    }
    auto result = std::forward<Steps>(steps)();
    if (result.has_value()) {
        transaction->commit();
    }
    return result;
}

}  // namespace kamerklaar::work
