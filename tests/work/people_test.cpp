// SPDX-License-Identifier: EUPL-1.2
#include "work/people.h"

#include <catch2/catch.hpp>

#include "store/open.h"
#include "work/filing.h"
#include "work/office.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Role;
using domain::Roles;

namespace {

Roles rolesOf(work::Store& store, domain::PersonId id) {
    return store.people().find(id).value().roles;
}

}  // namespace

TEST_CASE("the first account of a new file becomes administrator and officer, the next may read") {
    const auto store = store::openInMemory();
    const DeskClock clock;
    const auto first = work::startFile(*store, clock, regulation(), {{}, "ans", "Ans"});
    CHECK(rolesOf(*store, first) == Roles{Role::Administrator, Role::Officer});
    const auto second = work::personFor(*store, clock, {{}, "ben", "Ben", {Role::Administrator}});
    CHECK(rolesOf(*store, second).isEmpty());
    // Coming in again changes nothing, whatever the account says of itself.
    const auto before = store->journal().size();
    CHECK(work::personFor(*store, clock, {{}, "ans", "Iemand anders"}) == first);
    CHECK(store->people().find(first)->name == "Ans");
    CHECK(store->journal().size() == before);
}

TEST_CASE("a file in which nobody is administrator makes one of whoever opens it") {
    Office office;
    const auto transaction = office.store().begin();
    // As it was in files from before there were roles.
    office.store().people().setRoles(office.dirk().person, {});
    work::record(office.dirk(), work::Act::SetRoles,
                 {domain::Subject::Kind::Person, office.dirk().person.value}, {});
    transaction->commit();
    const auto els = work::personFor(office.store(), office.clock, {{}, "els", "Els Mulder"});
    CHECK(els == office.els().person);
    CHECK(rolesOf(office.store(), els) ==
          Roles{Role::Administrator, Role::Officer, Role::Controller});
    CHECK(office.lastEntry().act == work::Act::SetRoles);
}

TEST_CASE("roles are given and taken, with each change in the journal") {
    Office office;
    const auto anna = office.anna().person;
    REQUIRE(work::setRoles(office.dirk(), anna, {Role::Controller}));
    CHECK(rolesOf(office.store(), anna) == Roles{Role::Controller});
    const auto entry = office.lastEntry();
    CHECK(entry.act == work::Act::SetRoles);
    CHECK(entry.subject == domain::Subject{domain::Subject::Kind::Person, anna.value});
    REQUIRE(entry.changes.size() == 1);
    CHECK(entry.changes[0].path == "roles");
    CHECK(entry.changes[0].before == "officer");
    CHECK(entry.changes[0].after == "controller");

    const auto before = office.entries();
    REQUIRE(work::setRoles(office.dirk(), anna, {Role::Controller}));
    CHECK(office.entries() == before);  // the same as before is no change
    CHECK(inShort(work::setRoles(office.dirk(), {999}, {Role::Officer}).error()) == "not_found");
}

TEST_CASE("there is always an administrator") {
    Office office;
    const auto dirk = office.dirk().person;
    const auto before = office.entries();
    CHECK(inShort(work::setRoles(office.dirk(), dirk, {Role::Officer}).error()) ==
          "last_administrator roles");
    CHECK(office.entries() == before);
    REQUIRE(work::setRoles(office.dirk(), office.bram().person, {Role::Administrator}));
    REQUIRE(work::setRoles(office.dirk(), dirk, {Role::Officer}));
    // From now on Dirk gives no roles any more, and Bram does.
    CHECK(inShort(work::setRoles(office.dirk(), dirk, {Role::Administrator}).error()) ==
          "not_permitted");
    CHECK(work::setRoles(office.bram(), dirk, {Role::Administrator}));
}

TEST_CASE("a colleague is added by account, once, with all that is wrong said together") {
    Office office;
    const auto id = work::addPerson(office.dirk(), {{}, "gijs", "Gijs Kok", {Role::Manager}});
    REQUIRE(id.has_value());
    CHECK(rolesOf(office.store(), *id) == Roles{Role::Manager});
    CHECK(office.lastEntry().act == work::Act::AddPerson);
    CHECK(office.lastEntry().person == office.dirk().person);
    CHECK(work::personFor(office.store(), office.clock, {{}, "gijs", "G."}) == *id);

    const auto before = office.entries();
    CHECK(inShort(work::addPerson(office.dirk(), {{}, "gijs", " ", {}}).error()) ==
          "duplicate_code account, missing name");
    CHECK(inShort(work::addPerson(office.dirk(), {{}, "", "", {}}).error()) ==
          "missing account, missing name");
    CHECK(office.entries() == before);
}
