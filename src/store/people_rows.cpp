// SPDX-License-Identifier: EUPL-1.2
#include "store/people_rows.h"

namespace kamerklaar::store {
namespace {

domain::Person personIn(Rows& rows) {
    domain::Person person;
    std::string roles;
    rows.read(person.id, person.account, person.name, roles);
    person.roles = domain::Roles::from(roles);
    return person;
}

const QString peopleColumns = QStringLiteral("SELECT id, account, name, roles FROM person");

}  // namespace

std::vector<domain::Person> PeopleRows::all() {
    std::vector<domain::Person> people;
    Rows rows = connection_.query(peopleColumns + QStringLiteral(" ORDER BY id"));
    while (rows.next()) {
        people.push_back(personIn(rows));
    }
    return people;
}

std::optional<domain::Person> PeopleRows::byAccount(const std::string& account) {
    Rows rows = connection_.query(peopleColumns + QStringLiteral(" WHERE account = ?"), account);
    return rows.next() ? std::optional(personIn(rows)) : std::nullopt;
}

std::optional<domain::Person> PeopleRows::find(domain::PersonId id) {
    Rows rows = connection_.query(peopleColumns + QStringLiteral(" WHERE id = ?"), id);
    return rows.next() ? std::optional(personIn(rows)) : std::nullopt;
}

void PeopleRows::setRoles(domain::PersonId id, domain::Roles roles) {
    transactions_.willWrite();
    connection_.change(u"UPDATE person SET roles = ? WHERE id = ?"_qs, roles.code(), id);
}

domain::PersonId PeopleRows::add(const domain::Person& person) {
    transactions_.willWrite();
    return {
        connection_.number(uR"(INSERT INTO person (id, account, name, roles)
            VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM person), ?, ?, ?) RETURNING id)"_qs,
                           person.account, person.name, person.roles.code())};
}

}  // namespace kamerklaar::store
