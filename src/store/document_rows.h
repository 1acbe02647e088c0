// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/transactions.h"

namespace kamerklaar::store {

class DocumentRows : public work::Documents {
public:
    DocumentRows(Connection& connection, Transactions& transactions)
        : connection_(connection), transactions_(transactions) {}
    [[nodiscard]] std::vector<domain::CaseDocument> of(const domain::Subject& subject) override;
    [[nodiscard]] std::optional<std::string> content(domain::DocumentId id) override;
    domain::CaseDocument add(const domain::CaseDocument& document,
                             const std::string& content) override;

private:
    Connection& connection_;
    Transactions& transactions_;
};

}  // namespace kamerklaar::store
