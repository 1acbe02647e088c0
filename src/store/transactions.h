// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "store/connection.h"
#include "work/ports.h"

namespace kamerklaar::store {

/// The acts on one connection: nested ones become one, and none is kept without its journal entry.
class Transactions {
public:
    explicit Transactions(Connection& connection) : connection_(connection) {}

    [[nodiscard]] std::unique_ptr<work::Transaction> begin();
    [[nodiscard]] std::unique_ptr<work::Moment> moment();

    /// Called before anything is written that belongs in the journal: a Bug outside a transaction.
    void mustBeOpen() const;
    /// The same, and from now on a commit without a journal entry is a Bug.
    void willWrite();

    /// Counts the outermost transactions; 0 when none is open.
    [[nodiscard]] int current() const { return depth_ > 0 ? number_ : 0; }

    /// The last entry of the journal, while a transaction is open and something was appended.
    struct Head {
        std::int64_t number = 0;
        std::string hash;
    };
    [[nodiscard]] const std::optional<Head>& head() const { return head_; }
    void appended(Head head) { head_ = std::move(head); }

private:
    class Nested;
    class Held;
    void commitOne();
    void rollBackOne() noexcept;

    Connection& connection_;
    int depth_ = 0;
    int moments_ = 0;  ///< that are held outside a transaction
    int number_ = 0;
    bool isDoomed_ = false;
    bool hasWritten_ = false;
    std::optional<Head> head_;
};

}  // namespace kamerklaar::store
