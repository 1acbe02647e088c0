// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/record_table.h"
#include "store/transactions.h"

namespace kamerklaar::store {

/// Decisions: what all have in the table "decision", the terms in a table for each kind of terms.
class DecisionRows : public work::Decisions {
public:
    DecisionRows(Connection& connection, Transactions& transactions);

    [[nodiscard]] std::vector<domain::Decision> all(Of of = {}) override;
    [[nodiscard]] std::optional<domain::Decision> find(domain::DecisionId id) override;
    [[nodiscard]] std::vector<domain::Decision> prepared() override;
    domain::DecisionId add(const domain::Decision& decision) override;
    [[nodiscard]] bool update(const domain::Decision& decision) override;

private:
    [[nodiscard]] std::vector<domain::Decision> read(const Wanted& wanted);
    void readTerms(std::vector<domain::Decision>& decisions, std::size_t kind,
                   const Wanted& wanted);
    void addTerms(std::int64_t id, const domain::DecisionTerms& terms);
    [[nodiscard]] PartTable& tableOf(const domain::DecisionTerms& terms);

    RecordTable heads_;
    std::vector<PartTable> terms_;  ///< in the order of domain::DecisionTerms
    Transactions& transactions_;
};

}  // namespace kamerklaar::store
