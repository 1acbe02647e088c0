// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/ensure.h"
#include "domain/field_reader.h"
#include "work/counter_act.h"
#include "work/people.h"
#include "work/put_back.h"

// Undoing what was set about an edition, an instalment and a colleague.
namespace kamerklaar::work {
namespace {

using domain::Fields;
using domain::Irreversible;
using domain::Outcome;
using domain::ProblemKind;

const domain::Change* changeOf(const JournalEntry& entry, const char* path) {
    const auto found = std::find_if(entry.changes.begin(), entry.changes.end(),
                                    [path](const auto& change) { return change.path == path; });
    return found == entry.changes.end() ? nullptr : &*found;
}

/// The decision by which the report over a year became final.
std::optional<domain::DecisionId> publicationOf(Store& store, int year) {
    for (const domain::Decision& decision : store.decisions().all()) {
        const auto* terms = std::get_if<domain::PublicationTerms>(&decision.terms);
        if (terms != nullptr && terms->year == year && decision.counts()) {
            return decision.id;
        }
    }
    return std::nullopt;
}

}  // namespace

PlannedCounterAct undoEdition(const Context& context, const JournalEntry& entry) {
    const auto stored = context.store.editions().ofYear(static_cast<int>(entry.subject.id));
    domain::ensure(stored.has_value(), "what the journal tells of is stored");
    const domain::Change* final = changeOf(entry, "isFinal");
    if (final != nullptr && final->after == "yes") {
        const auto publication = publicationOf(context.store, stored->year);
        return publication ? reversalOf(context, *publication)
                           : notReversible(Irreversible::FinalEdition);
    }
    if (stored->isFinal || (final != nullptr && final->before == "yes")) {
        return domain::refused(ProblemKind::FinalByDecision, "isFinal");
    }
    if (final != nullptr) {
        return notReversible(Irreversible::FirstEdition);
    }
    const auto fields = putBack(domain::fieldsOf(*stored), entry);
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    domain::Edition next = *stored;
    domain::FieldReader form(*fields);
    form.date("cutOff", next.cutOff);
    form.number("number", next.number);
    return [&context, entry, before = *stored, next](const std::string& reason) {
        domain::ensure(context.store.editions().put(next), "nobody else is in this transaction");
        recordCounterAct(context, entry, domain::fieldsOf(before), domain::fieldsOf(next), reason);
        return Outcome();
    };
}

PlannedCounterAct undoInstalment(const Context& context, const JournalEntry& entry) {
    const auto planned = context.store.ledger().instalments();
    const auto stored = std::find_if(planned.begin(), planned.end(), [&entry](const auto& one) {
        return one.id.value == entry.subject.id;
    });
    domain::ensure(stored != planned.end(), "what the journal tells of is stored");
    if (entry.act == Act::PlanInstalment) {
        return notReversible(Irreversible::Planned);
    }
    const auto fields = putBack(domain::fieldsOf(*stored), entry);
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    domain::Instalment next = *stored;
    domain::FieldReader form(*fields);
    form.date("plannedOn", next.plannedOn);
    form.money("gross", next.amount.gross);
    form.money("vatFund", next.amount.vatFund);
    return [&context, entry, before = *stored, next](const std::string& reason) {
        context.store.ledger().update(next);
        recordCounterAct(context, entry, domain::fieldsOf(before), domain::fieldsOf(next), reason);
        return Outcome();
    };
}

PlannedCounterAct undoRoles(const Context& context, const JournalEntry& entry) {
    const auto stored = context.store.people().find({entry.subject.id});
    domain::ensure(stored.has_value(), "what the journal tells of is stored");
    if (entry.act == Act::AddPerson) {
        return notReversible(Irreversible::Person);
    }
    const auto fields = putBack(domain::fieldsOf(*stored), entry);
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    domain::Person next = *stored;
    std::string roles;
    domain::FieldReader(*fields).code("roles", roles);
    next.roles = domain::Roles::from(roles);
    if (wouldLeaveNoAdministrator(context.store, *stored, next.roles)) {
        return domain::refused(ProblemKind::LastAdministrator, "roles");
    }
    return [&context, entry, before = *stored, next](const std::string& reason) {
        context.store.people().setRoles(next.id, next.roles);
        recordCounterAct(context, entry, domain::fieldsOf(before), domain::fieldsOf(next), reason);
        return Outcome();
    };
}

}  // namespace kamerklaar::work
