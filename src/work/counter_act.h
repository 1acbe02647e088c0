// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "work/context.h"

// How an entry is undone, subject by subject; reversing.cpp brings it together.
namespace kamerklaar::work {

/// Writes the counter-act with this reason. All that stands in its way was looked at before there
/// is one; it is called at once, in the same transaction, or not at all.
using CounterAct = std::function<domain::Outcome(const std::string& reason)>;
using PlannedCounterAct = domain::Result<CounterAct>;

/// A record of a dossier: what was added is withdrawn, what was changed is put back.
[[nodiscard]] PlannedCounterAct undoRecord(const Context& context, const JournalEntry& entry);
/// A decision: a proposal is put back or withdrawn, an approval needs a counter-act that a second
/// person approves.
[[nodiscard]] PlannedCounterAct undoDecision(const Context& context, const JournalEntry& entry);
[[nodiscard]] PlannedCounterAct undoReport(const Context& context, const JournalEntry& entry);
[[nodiscard]] PlannedCounterAct undoRound(const Context& context, const JournalEntry& entry);
[[nodiscard]] PlannedCounterAct undoEdition(const Context& context, const JournalEntry& entry);
[[nodiscard]] PlannedCounterAct undoInstalment(const Context& context, const JournalEntry& entry);
[[nodiscard]] PlannedCounterAct undoRoles(const Context& context, const JournalEntry& entry);

/// Prepares the counter-act of a decision that was approved.
[[nodiscard]] PlannedCounterAct reversalOf(const Context& context, domain::DecisionId id);

/// Whether an entry is the one by which a record came to be.
[[nodiscard]] bool adds(const JournalEntry& entry);

/// The journal entry of a counter-act: it names the entry that it undoes.
void recordCounterAct(const Context& context, const JournalEntry& undone,
                      const domain::Fields& before, const domain::Fields& after,
                      const std::string& reason);

}  // namespace kamerklaar::work
