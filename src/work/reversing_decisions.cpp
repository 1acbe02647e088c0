// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/ensure.h"
#include "work/counter_act.h"
#include "work/deciding.h"
#include "work/decision_ground.h"
#include "work/put_back.h"

// Undoing what was done with a decision.
namespace kamerklaar::work {
namespace {

using domain::Decision;
using domain::DecisionId;
using domain::DecisionStatus;
using domain::Irreversible;
using domain::Outcome;
using domain::ProblemKind;
using domain::Problems;
using domain::Result;

std::string codeOf(DecisionStatus status) {
    return std::string(domain::codeIn(domain::decisionStatusCodes, status));
}

/// The decision that reversed this one, when that is what the entry tells of.
std::optional<DecisionId> counterDecisionIn(const JournalEntry& entry) {
    for (const domain::Change& change : entry.changes) {
        if (change.path == "reversedBy" && !change.after.empty()) {
            return DecisionId{std::stoll(change.after)};
        }
    }
    return std::nullopt;
}

/// A proposal that is changed has whoever does so as its preparer, so that another approves it.
void prepareAnew(const Context& context, const Decision& before, Decision& next) {
    Decision sameTerms = next;
    sameTerms.status = before.status;
    sameTerms.decidedBy = before.decidedBy;
    sameTerms.decidedAt = before.decidedAt;
    sameTerms.answer = before.answer;
    if (sameTerms != before) {
        next.preparedBy = context.person;
        next.preparedAt = context.clock.now();
    }
}

Result<Decision> proposalBefore(const Context& context, const Decision& stored,
                                const JournalEntry& entry) {
    const auto fields = putBack(domain::fieldsOf(stored), entry);
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    if (adds(entry)) {
        Decision next = stored;
        next.withdrawn = true;
        return next;
    }
    Decision next = domain::decisionFrom(*fields);
    next.id = stored.id;
    next.version = stored.version;
    if (next.withdrawn) {
        return domain::refused(ProblemKind::ReversalOutdated, "withdrawn",
                               {std::string("withdrawn")});
    }
    prepareAnew(context, stored, next);
    Problems problems = findingsOf(context, next);
    std::erase_if(problems, [](const domain::Problem& problem) {
        return problem.severity != domain::Severity::Refused;
    });
    if (!problems.empty()) {
        return tl::unexpected(std::move(problems));
    }
    return next;
}

/// As long as nobody decided; a decline can be undone itself, and then the proposal waits again.
PlannedCounterAct undoProposal(const Context& context, const Decision& stored,
                               const JournalEntry& entry) {
    const bool undoesDecline = std::any_of(
        entry.changes.begin(), entry.changes.end(),
        [](const auto& change) { return change.path == "status" && !change.before.empty(); });
    if (stored.status != DecisionStatus::Prepared && !undoesDecline) {
        return domain::refused(ProblemKind::AlreadyDecided, {}, {codeOf(stored.status)});
    }
    const Result<Decision> next = proposalBefore(context, stored, entry);
    if (!next) {
        return tl::unexpected(next.error());
    }
    return [&context, entry, stored, after = *next](const std::string& reason) {
        domain::ensure(context.store.decisions().update(after),
                       "nobody else is in this transaction");
        recordCounterAct(context, entry, domain::fieldsOf(stored), domain::fieldsOf(after), reason);
        return Outcome();
    };
}

}  // namespace

PlannedCounterAct reversalOf(const Context& context, DecisionId id) {
    if (Outcome permitted = holdPermission(context, Act::PrepareDecision); !permitted) {
        return tl::unexpected(std::move(permitted).error());
    }
    const auto decision = context.store.decisions().find(id);
    domain::ensure(decision.has_value(), "what the journal tells of is stored");
    const GrantBook book(context.store, decision->municipality.isStored()
                                            ? GrantBook::Of(decision->municipality)
                                            : std::nullopt);
    if (Problems problems = objectionsToReversing(book, *decision); !problems.empty()) {
        return tl::unexpected(std::move(problems));
    }
    return [&context, id](const std::string& reason) -> Outcome {
        return prepareReversal(context, id, reason).map([](const Decision&) {
            return std::monostate();
        });
    };
}

PlannedCounterAct undoDecision(const Context& context, const JournalEntry& entry) {
    if (entry.act == Act::ApproveDecision) {
        return reversalOf(context, {entry.subject.id});
    }
    const auto stored = context.store.decisions().find({entry.subject.id});
    domain::ensure(stored.has_value(), "what the journal tells of is stored");
    if (entry.act == Act::ReverseAct && stored->status == DecisionStatus::Approved) {
        // The counter-act of an approval is a decision too, and so is undone by another.
        return reversalOf(context, counterDecisionIn(entry).value_or(stored->id));
    }
    return undoProposal(context, *stored, entry);
}

}  // namespace kamerklaar::work
