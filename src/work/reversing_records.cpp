// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/ensure.h"
#include "domain/field_reader.h"
#include "work/counter_act.h"
#include "work/put_back.h"
#include "work/recording.h"

// Undoing what was recorded in a dossier.
namespace kamerklaar::work {
namespace {

using domain::Outcome;
using domain::Problem;
using domain::ProblemKind;
using domain::Problems;
using domain::Result;
using domain::Subject;

/// What a decision points at, as far as it rests on it.
Subject restsOn(const domain::Decision& decision) {
    if (const auto* award = std::get_if<domain::AwardTerms>(&decision.terms)) {
        return {Subject::Kind::Notification, award->fromNotification.value};
    }
    if (const auto* settlement = std::get_if<domain::SettlementTerms>(&decision.terms)) {
        return {Subject::Kind::SisaReturn, settlement->finalReturn.value};
    }
    if (const auto* selection = std::get_if<domain::SelectionTerms>(&decision.terms)) {
        return {Subject::Kind::Selection, selection->selection.value};
    }
    return {};
}

/// Nothing is taken back under a decision that waits or counts.
Problems decisionsRestingOn(Store& store, const Subject& subject) {
    Problems problems;
    for (const domain::Decision& decision : store.decisions().all()) {
        const bool stands =
            decision.counts() || decision.status == domain::DecisionStatus::Prepared;
        if (stands && restsOn(decision) == subject) {
            const auto code = domain::codeIn(domain::decisionKindCodes, decision.decisionKind);
            problems.push_back(domain::refusal(ProblemKind::RestedOn, {}, {std::string(code)}));
        }
    }
    return problems;
}

template <typename Noun>
Result<Noun> withdrawn(const Context& context, const Noun& stored, const JournalEntry& entry) {
    // Whatever was changed since is undone first: it would go along unseen.
    if (const auto untouched = putBack(domain::fieldsOf(stored), entry); !untouched) {
        return tl::unexpected(untouched.error());
    }
    if (Problems resting = decisionsRestingOn(context.store, entry.subject); !resting.empty()) {
        return tl::unexpected(std::move(resting));
    }
    Noun next = stored;
    next.withdrawn = true;
    return next;
}

template <typename Noun>
Result<Noun> changedBack(const Context& context, const Noun& stored, const JournalEntry& entry) {
    const auto fields = putBack(domain::fieldsOf(stored), entry);
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    Noun next = domain::fromFields<Noun>(*fields);
    next.id = stored.id;
    next.version = stored.version;
    if (next.withdrawn) {
        return domain::refused(ProblemKind::ReversalOutdated, "withdrawn",
                               {std::string("withdrawn")});
    }
    Problems problems = findingsOf(context.store, next, context.clock.today());
    std::erase_if(problems, [](const Problem& problem) {
        return problem.severity != domain::Severity::Refused;
    });
    if (!problems.empty()) {
        return tl::unexpected(std::move(problems));
    }
    return next;
}

template <typename Noun>
PlannedCounterAct undo(const Context& context, const JournalEntry& entry) {
    const auto stored = context.store.records<Noun>().find({entry.subject.id});
    domain::ensure(stored.has_value(), "what the journal tells of is stored");
    const Result<Noun> next =
        adds(entry) ? withdrawn(context, *stored, entry) : changedBack(context, *stored, entry);
    if (!next) {
        return tl::unexpected(next.error());
    }
    return [&context, entry, before = *stored, after = *next](const std::string& reason) {
        domain::ensure(context.store.records<Noun>().update(after),
                       "nobody else is in this transaction");
        recordCounterAct(context, entry, domain::fieldsOf(before), domain::fieldsOf(after), reason);
        return Outcome();
    };
}

}  // namespace

PlannedCounterAct undoRecord(const Context& context, const JournalEntry& entry) {
    std::optional<PlannedCounterAct> planned;
    forEachNoun([&]<typename Noun>(std::type_identity<Noun>) {
        if (entry.subject.kind == Noun::kind) {
            planned = undo<Noun>(context, entry);
        }
    });
    domain::ensure(planned.has_value(), "every record has its noun");
    return *std::move(planned);
}

}  // namespace kamerklaar::work
