// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/transactions.h"

namespace kamerklaar::store {

class RoundRows : public work::Rounds {
public:
    RoundRows(Connection& connection, Transactions& transactions)
        : connection_(connection), transactions_(transactions) {}
    [[nodiscard]] std::vector<domain::Round> all() override;
    [[nodiscard]] std::optional<domain::Round> find(domain::RoundId id) override;
    [[nodiscard]] std::optional<domain::Round> ofYear(int year) override;
    domain::RoundId add(const domain::Round& round) override;
    [[nodiscard]] bool update(const domain::Round& round) override;

private:
    Connection& connection_;
    Transactions& transactions_;
};

}  // namespace kamerklaar::store
