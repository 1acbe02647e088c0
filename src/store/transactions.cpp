// SPDX-License-Identifier: EUPL-1.2
#include "store/transactions.h"

#include "domain/ensure.h"

namespace kamerklaar::store {

using domain::ensure;

class Transactions::Nested : public work::Transaction {
public:
    explicit Nested(Transactions& all) : all_(all) {}
    ~Nested() override {
        if (!isDone_) {
            all_.rollBackOne();
        }
    }
    Nested(const Nested&) = delete;
    Nested& operator=(const Nested&) = delete;

    void commit() override {
        ensure(!isDone_, "a transaction is committed once");
        all_.commitOne();
        isDone_ = true;
    }

private:
    Transactions& all_;
    bool isDone_ = false;
};

/// A moment outside a transaction. The outermost one counts.
class Transactions::Held : public work::Moment {
public:
    explicit Held(Transactions& all) : all_(all) {
        if (all_.moments_ == 0) {
            all_.connection_.beginReading();
        }
        ++all_.moments_;
    }
    ~Held() override {
        if (--all_.moments_ == 0) {
            all_.connection_.rollBack();
        }
    }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;

private:
    Transactions& all_;
};

std::unique_ptr<work::Moment> Transactions::moment() {
    if (depth_ > 0) {
        return std::make_unique<work::Moment>();
    }
    return std::make_unique<Held>(*this);
}

std::unique_ptr<work::Transaction> Transactions::begin() {
    // SQLite could have to refuse it: two that read and then both want to write wait for each
    // other.
    ensure(moments_ == 0, "an act is not begun while a moment is held");
    if (depth_ == 0) {
        connection_.begin();
        ++number_;
        isDoomed_ = false;
        hasWritten_ = false;
        head_.reset();
    }
    ++depth_;
    return std::make_unique<Nested>(*this);
}

void Transactions::mustBeOpen() const {
    ensure(depth_ > 0, "what belongs in the journal is written inside a transaction");
}

void Transactions::willWrite() {
    mustBeOpen();
    hasWritten_ = true;
}

void Transactions::commitOne() {
    ensure(!isDoomed_, "a transaction of which a part was rolled back is not committed");
    ensure(!connection_.hasFailed(), "an act of which a statement failed is not committed");
    if (depth_ == 1) {
        ensure(!hasWritten_ || head_, "every act stands in the journal");
        if (head_) {
            connection_.change(
                QStringLiteral("INSERT INTO journal_head (id, number, hash) VALUES (1, ?, ?)"
                               " ON CONFLICT (id) DO UPDATE"
                               " SET number = excluded.number, hash = excluded.hash"),
                head_->number, head_->hash);
        }
        connection_.commit();
    }
    --depth_;
}

void Transactions::rollBackOne() noexcept {
    --depth_;
    isDoomed_ = true;
    if (depth_ == 0) {
        connection_.rollBack();
    }
}

}  // namespace kamerklaar::store
