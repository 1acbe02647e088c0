// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/transactions.h"

namespace kamerklaar::store {

/// The regulation, in tables of its own.
class SchemeRows : public work::Schemes {
public:
    SchemeRows(Connection& connection, Transactions& transactions,
               work::Municipalities& municipalities)
        : connection_(connection), transactions_(transactions), municipalities_(municipalities) {}
    /// A scheme without a code when none was set yet. Read once: a scheme never changes after a
    /// file was made, and nearly every act asks for it.
    [[nodiscard]] const domain::Scheme& current() override;
    void set(const domain::Scheme& scheme) override;

private:
    [[nodiscard]] domain::Scheme read();

    Connection& connection_;
    Transactions& transactions_;
    work::Municipalities& municipalities_;
    domain::Scheme known_;
    /// The transaction in which it was set, until that is over: it may be rolled back.
    int setIn_ = 0;
};

}  // namespace kamerklaar::store
