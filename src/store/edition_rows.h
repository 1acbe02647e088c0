// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/transactions.h"

namespace kamerklaar::store {

class EditionRows : public work::Editions {
public:
    EditionRows(Connection& connection, Transactions& transactions)
        : connection_(connection), transactions_(transactions) {}
    [[nodiscard]] std::optional<domain::Edition> ofYear(int year) override;
    [[nodiscard]] bool put(const domain::Edition& edition) override;

private:
    Connection& connection_;
    Transactions& transactions_;
};

}  // namespace kamerklaar::store
