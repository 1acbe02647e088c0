// SPDX-License-Identifier: EUPL-1.2
#include "store/people_rows.h"

namespace kamerklaar::store {
namespace {

domain::Person personIn(Rows& rows) {
    domain::Person person;
    rows.read(person.id, person.account, person.name);
    return person;
}

}  // namespace

std::vector<domain::Person> PeopleRows::all() {
    std::vector<domain::Person> people;
    Rows rows = connection_.query(u"SELECT id, account, name FROM person ORDER BY id"_qs);
    while (rows.next()) {
        people.push_back(personIn(rows));
    }
    return people;
}

std::optional<domain::Person> PeopleRows::byAccount(const std::string& account) {
    Rows rows =
        connection_.query(u"SELECT id, account, name FROM person WHERE account = ?"_qs, account);
    return rows.next() ? std::optional(personIn(rows)) : std::nullopt;
}

domain::PersonId PeopleRows::add(const domain::Person& person) {
    transactions_.willWrite();
    return {
        connection_.number(uR"(INSERT INTO person (id, account, name)
            VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM person), ?, ?) RETURNING id)"_qs,
                           person.account, person.name)};
}

}  // namespace kamerklaar::store
