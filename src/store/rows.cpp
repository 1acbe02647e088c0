// SPDX-License-Identifier: EUPL-1.2
#include "store/rows.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlError>

#include "store/connection.h"
#include "store/failure.h"

namespace kamerklaar::store {

Rows::Rows(Connection& connection, std::unique_ptr<QSqlQuery> statement)
    : connection_(&connection), statement_(std::move(statement)) {}

Rows::~Rows() {
    if (statement_) {
        connection_->giveBack(std::move(statement_));
    }
}

bool Rows::next() {
    if (statement_->next()) {
        return true;
    }
    if (statement_->lastError().isValid()) {
        connection_->giveWay(statement_->lastError(), statement_->lastQuery());
    }
    return false;
}

std::int64_t Rows::changed() const {
    return statement_->numRowsAffected();
}

void Rows::get(int column, std::int64_t& number) const {
    number = statement_->value(column).toLongLong();
}

void Rows::get(int column, int& number) const {
    number = statement_->value(column).toInt();
}

void Rows::get(int column, bool& yes) const {
    yes = statement_->value(column).toLongLong() != 0;
}

void Rows::get(int column, std::string& text) const {
    text = statement_->value(column).toString().toStdString();
}

void Rows::get(int column, QByteArray& bytes) const {
    bytes = statement_->value(column).toByteArray();
}

void Rows::get(int column, domain::Money& amount) const {
    amount = domain::Money::cents(statement_->value(column).toLongLong());
}

void Rows::get(int column, domain::Date& day) const {
    const QByteArray text = statement_->value(column).toString().toLatin1();
    const std::optional<domain::Date> read =
        domain::Date::fromIso({text.constData(), static_cast<std::size_t>(text.size())});
    if (!read) {
        damaged("a day that is none");
    }
    day = *read;
}

void Rows::get(int column, domain::Timestamp& moment) const {
    const std::optional<domain::Timestamp> read =
        domain::Timestamp::fromIso(statement_->value(column).toString().toStdString());
    if (!read) {
        damaged("a moment that is none");
    }
    moment = *read;
}

void Rows::damaged(const std::string& what) const {
    connection_->giveWay(Failure::Corrupt, what + " in " + statement_->lastQuery().toStdString());
}

domain::Period Rows::period(domain::Date first, domain::Date last) const {
    const std::optional<domain::Period> read = domain::Period::make(first, last);
    if (!read) {
        damaged("a period that ends before it begins");
    }
    return *read;
}

}  // namespace kamerklaar::store
