// SPDX-License-Identifier: EUPL-1.2
#include "work/people.h"

#include <algorithm>

#include "domain/value_rules.h"
#include "work/filing.h"

namespace kamerklaar::work {
namespace {

using domain::Person;
using domain::PersonId;
using domain::ProblemKind;
using domain::Problems;
using domain::Role;
using domain::Roles;

domain::Subject subjectOf(PersonId id) {
    return {domain::Subject::Kind::Person, id.value};
}

std::int64_t administrators(Store& store) {
    const std::vector<Person> people = store.people().all();
    return std::count_if(people.begin(), people.end(), [](const Person& person) {
        return person.roles.has(Role::Administrator);
    });
}

PersonId add(const Context& context, const Person& person) {
    const PersonId id = context.store.people().add(person);
    // Whoever adds nobody but themselves has no number until now.
    const Context by{context.store, context.clock, context.person.isStored() ? context.person : id};
    record(by, Act::AddPerson, subjectOf(id), domain::difference({}, domain::fieldsOf(person)));
    return id;
}

void give(const Context& context, const Person& person, Roles roles) {
    Person after = person;
    after.roles = roles;
    context.store.people().setRoles(person.id, roles);
    record(context, Act::SetRoles, subjectOf(person.id),
           domain::difference(domain::fieldsOf(person), domain::fieldsOf(after)));
}

Problems objectionsTo(Store& store, const Person& person) {
    Problems problems;
    if (domain::isBlank(person.account)) {
        problems.push_back(refusal(ProblemKind::Missing, "account"));
    } else if (store.people().byAccount(person.account)) {
        problems.push_back(refusal(ProblemKind::DuplicateCode, "account", {person.account}));
    }
    if (domain::isBlank(person.name)) {
        problems.push_back(refusal(ProblemKind::Missing, "name"));
    }
    return problems;
}

}  // namespace

bool wouldLeaveNoAdministrator(Store& store, const Person& person, Roles roles) {
    const bool isStepDown =
        person.roles.has(Role::Administrator) && !roles.has(Role::Administrator);
    return isStepDown && administrators(store) == 1;
}

domain::Outcome setRoles(const Context& context, PersonId id, Roles roles) {
    return inOneAct(context, Act::SetRoles, [&]() -> domain::Outcome {
        const auto person = context.store.people().find(id);
        if (!person) {
            return domain::refused(ProblemKind::NotFound, {}, {std::to_string(id.value)});
        }
        if (wouldLeaveNoAdministrator(context.store, *person, roles)) {
            return domain::refused(ProblemKind::LastAdministrator, "roles");
        }
        if (person->roles != roles) {
            give(context, *person, roles);
        }
        return {};
    });
}

domain::Result<PersonId> addPerson(const Context& context, const Person& person) {
    // Adding a colleague may give roles along, so it asks for the same permission.
    return inOneAct(context, Act::SetRoles, [&]() -> domain::Result<PersonId> {
        if (Problems objections = objectionsTo(context.store, person); !objections.empty()) {
            return tl::unexpected(std::move(objections));
        }
        return add(context, person);
    });
}

PersonId personFor(Store& store, const Clock& clock, const Person& person) {
    const auto known = store.people().byAccount(person.account);
    const bool isFirst = administrators(store) == 0;
    // Nothing in the example is real, so whoever opens it may try everything; four eyes still hold.
    const bool mayTryAll = !known && store.isExample();
    if (known && !isFirst) {
        return known->id;
    }
    const std::unique_ptr<Transaction> transaction = store.begin();
    Person here = known.value_or(Person{{}, person.account, person.name, {}});
    if (!known) {
        here.id = add({store, clock, {}}, here);
    }
    if (isFirst || mayTryAll) {
        Roles roles = here.roles;
        roles.add(Role::Administrator);
        roles.add(Role::Officer);
        if (mayTryAll) {
            roles.add(Role::Manager);
        }
        give({store, clock, here.id}, here, roles);
    }
    transaction->commit();
    return here.id;
}

}  // namespace kamerklaar::work
