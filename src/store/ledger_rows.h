// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/transactions.h"

namespace kamerklaar::store {

/// Allocations, instalments and payments, and what the reports say was spent.
class LedgerRows : public work::Ledger {
public:
    LedgerRows(Connection& connection, Transactions& transactions)
        : connection_(connection), transactions_(transactions) {}
    /// By municipality and programme year.
    [[nodiscard]] std::vector<domain::Allocation> allocations(Of of) override;
    [[nodiscard]] std::vector<domain::Allocation> reservations(Of of) override;
    /// By municipality and number.
    [[nodiscard]] std::vector<domain::Instalment> instalments(Of of) override;
    /// By day.
    [[nodiscard]] std::vector<domain::Payment> payments(Of of) override;
    [[nodiscard]] std::vector<domain::PeriodSpending> spending(
        Of of, std::optional<int> lastYear) override;
    [[nodiscard]] domain::LedgerRows nationalSums(std::optional<int> lastYear) override;

    void add(const domain::Allocation& allocation) override;
    domain::InstalmentId add(const domain::Instalment& instalment) override;
    void update(const domain::Instalment& instalment) override;

private:
    Connection& connection_;
    Transactions& transactions_;
};

}  // namespace kamerklaar::store
