// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QByteArray>
#include <QtSql/QSqlQuery>
#include <memory>
#include <optional>
#include <string>

#include "domain/date.h"
#include "domain/id.h"
#include "domain/money.h"

namespace kamerklaar::store {

class Connection;

/// What a statement gave back, read row by row and once. While it lives the statement is its own;
/// it goes back to the connection's store of prepared statements at the end.
class Rows {
public:
    Rows(Connection& connection, std::unique_ptr<QSqlQuery> statement);
    ~Rows();
    Rows(Rows&& other) noexcept = default;
    Rows& operator=(Rows&&) = delete;

    [[nodiscard]] bool next();
    /// Rows that were changed, for a statement that changes.
    [[nodiscard]] std::int64_t changed() const;

    /// All columns of this row, in their order. A value that is no day or moment where one must be
    /// throws work::GroundGaveWay: the file is damaged. NULL is for std::optional alone; that no
    /// other column has it is what the tables themselves hold (STRICT, NOT NULL).
    template <typename... Values>
    void read(Values&... values) {
        int column = 0;
        (get(column++, values), ...);
    }

    void get(int column, std::int64_t& number) const;
    void get(int column, int& number) const;
    void get(int column, bool& yes) const;
    void get(int column, std::string& text) const;
    void get(int column, QByteArray& bytes) const;
    void get(int column, domain::Money& amount) const;
    void get(int column, domain::Date& day) const;
    void get(int column, domain::Timestamp& moment) const;
    template <typename Tag>
    void get(int column, domain::Id<Tag>& id) const {
        get(column, id.value);
    }
    template <typename Value>
    void get(int column, std::optional<Value>& value) const {
        value.reset();
        if (!statement_->isNull(column)) {
            get(column, value.emplace());
        }
    }

    /// For a value that cannot be: the file is damaged. `what` goes to the log.
    [[noreturn]] void damaged(const std::string& what) const;
    /// Two days that were stored as one period.
    [[nodiscard]] domain::Period period(domain::Date first, domain::Date last) const;

private:
    Connection* connection_;
    std::unique_ptr<QSqlQuery> statement_;
};

}  // namespace kamerklaar::store
