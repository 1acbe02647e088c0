// SPDX-License-Identifier: EUPL-1.2
#include "work/reversing.h"

#include <algorithm>

#include "domain/value_rules.h"
#include "work/counter_act.h"
#include "work/permissions.h"
#include "work/put_back.h"

namespace kamerklaar::work {
namespace {

using domain::Irreversible;
using domain::Outcome;
using domain::ProblemKind;
using domain::Subject;

std::optional<JournalEntry> entryAt(Store& store, std::int64_t number) {
    JournalFilter filter;
    filter.number = number;
    const std::vector<JournalEntry> found = store.journal().read(filter, 0, 1);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

PlannedCounterAct undo(const Context& context, const JournalEntry& entry) {
    switch (entry.subject.kind) {
        case Subject::Kind::Report:
            return undoReport(context, entry);
        case Subject::Kind::Round:
            return undoRound(context, entry);
        case Subject::Kind::Edition:
            return undoEdition(context, entry);
        case Subject::Kind::Instalment:
            return undoInstalment(context, entry);
        case Subject::Kind::Person:
            return undoRoles(context, entry);
        case Subject::Kind::Decision:
            return undoDecision(context, entry);
        case Subject::Kind::Application:
        case Subject::Kind::ContactPerson:
        case Subject::Kind::ReportNote:
        case Subject::Kind::Notification:
        case Subject::Kind::ContinuityReport:
        case Subject::Kind::SisaReturn:
        case Subject::Kind::Explanation:
        case Subject::Kind::Objection:
        case Subject::Kind::SpendingSplit:
        case Subject::Kind::Selection:
        case Subject::Kind::Letter:
        case Subject::Kind::LetterTemplate:
        case Subject::Kind::Deadline:
        case Subject::Kind::ReportText:
        case Subject::Kind::Consultation:
        case Subject::Kind::Commitment:
        case Subject::Kind::PressAgreement:
        case Subject::Kind::Submission:
        case Subject::Kind::PublicationRuling:
        case Subject::Kind::Restatement:
        case Subject::Kind::HouseStyle:
            return undoRecord(context, entry);
        case Subject::Kind::Document:
            return notReversible(Irreversible::Document);
        case Subject::Kind::SealedEdition:
            return notReversible(Irreversible::Sealed);
        case Subject::Kind::Payment:
            return notReversible(Irreversible::OlderPayment);
        case Subject::Kind::File:
        case Subject::Kind::Municipality:
        case Subject::Kind::Allocation:
            return notReversible(Irreversible::PartOfFile);
    }
    return notReversible(Irreversible::PartOfFile);
}

/// What was done in the first place, by an act or by the counter-act of its counter-act.
Act firstActOf(Store& store, JournalEntry entry) {
    while (entry.act == Act::ReverseAct) {
        const auto undone = entryAt(store, entry.reverses);
        if (!undone) {
            break;
        }
        entry = *undone;
    }
    return entry.act;
}

/// Who may do something may undo it.
PlannedCounterAct counterActOf(const Context& context, std::int64_t number) {
    const auto entry = entryAt(context.store, number);
    if (!entry) {
        return domain::refused(ProblemKind::NotFound, {}, {std::to_string(number)});
    }
    if (Outcome permitted = holdPermission(context, firstActOf(context.store, *entry));
        !permitted) {
        return tl::unexpected(std::move(permitted).error());
    }
    if (entry->reversedBy != 0) {
        return domain::refused(ProblemKind::AlreadyReversed);
    }
    if (entry->changes.empty()) {
        return notReversible(Irreversible::NothingChanged);
    }
    return undo(context, *entry);
}

}  // namespace

bool adds(const JournalEntry& entry) {
    return std::any_of(entry.changes.begin(), entry.changes.end(), [](const auto& change) {
        return change.path == "withdrawn" && change.before.empty();
    });
}

void recordCounterAct(const Context& context, const JournalEntry& undone,
                      const domain::Fields& before, const domain::Fields& after,
                      const std::string& reason) {
    record(context, Act::ReverseAct, undone.subject, domain::difference(before, after), reason,
           undone.number);
}

Outcome canReverse(const Context& context, std::int64_t entry) {
    if (Outcome permitted = holdPermission(context, Act::ReverseAct); !permitted) {
        return permitted;
    }
    return counterActOf(context, entry).map([](const CounterAct&) { return std::monostate(); });
}

Outcome reverse(const Context& context, std::int64_t entry, const std::string& reason) {
    return inOneAct(context, Act::ReverseAct, [&]() -> Outcome {
        const PlannedCounterAct planned = counterActOf(context, entry);
        if (!planned) {
            return tl::unexpected(planned.error());
        }
        if (domain::isBlank(reason)) {
            return domain::refused(ProblemKind::ReasonMissing, "reason");
        }
        return (*planned)(reason);
    });
}

}  // namespace kamerklaar::work
