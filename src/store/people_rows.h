// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/transactions.h"

namespace kamerklaar::store {

class PeopleRows : public work::People {
public:
    PeopleRows(Connection& connection, Transactions& transactions)
        : connection_(connection), transactions_(transactions) {}
    [[nodiscard]] std::vector<domain::Person> all() override;
    [[nodiscard]] std::optional<domain::Person> find(domain::PersonId id) override;
    void setRoles(domain::PersonId id, domain::Roles roles) override;
    [[nodiscard]] std::optional<domain::Person> byAccount(const std::string& account) override;
    domain::PersonId add(const domain::Person& person) override;

private:
    Connection& connection_;
    Transactions& transactions_;
};

}  // namespace kamerklaar::store
