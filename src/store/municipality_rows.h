// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/transactions.h"

namespace kamerklaar::store {

class MunicipalityRows : public work::Municipalities {
public:
    MunicipalityRows(Connection& connection, Transactions& transactions)
        : connection_(connection), transactions_(transactions) {}
    [[nodiscard]] std::vector<domain::Municipality> all() override;
    [[nodiscard]] std::optional<domain::Municipality> find(domain::MunicipalityId id) override;
    domain::MunicipalityId add(const domain::Municipality& municipality) override;

private:
    Connection& connection_;
    Transactions& transactions_;
};

}  // namespace kamerklaar::store
