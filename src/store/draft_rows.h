// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/transactions.h"

namespace kamerklaar::store {

class DraftRows : public work::Drafts {
public:
    DraftRows(Connection& connection, Transactions& transactions)
        : connection_(connection), transactions_(transactions) {}
    [[nodiscard]] std::optional<work::Draft> find(const work::DraftOf& of,
                                                  domain::PersonId person) override;
    void put(const work::Draft& draft) override;
    void discard(const work::DraftOf& of, domain::PersonId person) override;

private:
    Connection& connection_;
    Transactions& transactions_;
};

}  // namespace kamerklaar::store
