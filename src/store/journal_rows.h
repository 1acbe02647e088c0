// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/journal_form.h"
#include "store/transactions.h"

namespace kamerklaar::store {

class JournalRows : public work::Journal {
public:
    JournalRows(Connection& connection, Transactions& transactions)
        : connection_(connection), transactions_(transactions) {}
    void append(const work::JournalEntry& entry) override;
    [[nodiscard]] std::vector<work::JournalEntry> read(const work::JournalFilter& filter,
                                                       int offset, int count) override;
    [[nodiscard]] std::int64_t size() override;
    [[nodiscard]] std::optional<domain::Timestamp> lastMoment() override;
    void forEach(const std::function<void(const work::JournalEntry&)>& visit) override;
    void forEachLink(const VisitLink& visit) override;
    /// What the last commit left as the end of the journal; number 0 in a new file.
    [[nodiscard]] Transactions::Head storedHead();

private:
    /// The counter-act of an entry that still stands; 0 for none.
    [[nodiscard]] std::int64_t counterActOf(const StoredEntry& entry);

    Connection& connection_;
    Transactions& transactions_;
};

}  // namespace kamerklaar::store
