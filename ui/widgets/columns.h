// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <limits>

#include "domain/notation.h"
#include "ui/widgets/column_model.h"
#include "ui/words/words.h"

// The usual columns of a list, each with its text, its order and its value in a workbook. What
// `get` returns may be optional: nothing is shown as a dash and comes before everything else.
namespace kamerklaar::ui {

inline QString nothingThere() {
    return QStringLiteral("–");
}

namespace column {

inline constexpr std::int64_t beforeAll = std::numeric_limits<std::int64_t>::min();

template <typename Row, typename Get>
Column<Row> text(const QString& title, Get get) {
    return {title, [get](const Row& row) { return words::text(get(row)); }};
}

/// An amount in euros, without the sign of the currency.
template <typename Row, typename Get>
Column<Row> money(const QString& title, domain::Language language, Get get) {
    using Maybe = std::optional<domain::Money>;
    Column<Row> column{title,
                       [language, get](const Row& row) {
                           const Maybe amount = get(row);
                           return amount ? words::amount(*amount, language) : nothingThere();
                       },
                       [get](const Row& row) {
                           const Maybe amount = get(row);
                           return amount ? amount->inCents() : beforeAll;
                       }};
    column.form = CellForm::Money;
    column.value = [get](const Row& row) {
        const Maybe amount = get(row);
        return amount ? std::to_string(amount->inCents()) : std::string();
    };
    return column;
}

template <typename Row, typename Get>
Column<Row> date(const QString& title, Get get) {
    using Maybe = std::optional<domain::Date>;
    Column<Row> column{title,
                       [get](const Row& row) {
                           const Maybe day = get(row);
                           return day ? words::date(*day) : nothingThere();
                       },
                       [get](const Row& row) {
                           const Maybe day = get(row);
                           return day ? std::int64_t{day->daysSince(domain::Date())} : beforeAll;
                       },
                       {},
                       true};
    column.form = CellForm::Date;
    column.value = [get](const Row& row) {
        const Maybe day = get(row);
        return day ? day->iso() : std::string();
    };
    return column;
}

/// A number that names something, such as a year: without marks, at the left.
template <typename Row, typename Get>
Column<Row> number(const QString& title, Get get) {
    using Maybe = std::optional<std::int64_t>;
    Column<Row> column{title,
                       [get](const Row& row) {
                           const Maybe one = get(row);
                           return one ? QString::number(*one) : QString();
                       },
                       [get](const Row& row) { return Maybe(get(row)).value_or(beforeAll); },
                       {},
                       true};
    column.form = CellForm::Count;
    column.value = [get](const Row& row) {
        const Maybe one = get(row);
        return one ? std::to_string(*one) : std::string();
    };
    return column;
}

/// How many there are.
template <typename Row, typename Get>
Column<Row> count(const QString& title, domain::Language language, Get get) {
    Column<Row> column{title,
                       [language, get](const Row& row) { return words::count(get(row), language); },
                       [get](const Row& row) { return std::int64_t{get(row)}; }};
    column.form = CellForm::Count;
    column.value = [get](const Row& row) { return std::to_string(get(row)); };
    return column;
}

/// A state: `get` gives its chip, or nothing.
template <typename Row, typename Get>
Column<Row> state(const QString& title, Get get) {
    using Maybe = std::optional<Chip>;
    return {title,
            [get](const Row& row) { return Maybe(get(row)).value_or(Chip()).word; },
            {},
            [get](const Row& row) { return Maybe(get(row)); }};
}

}  // namespace column

}  // namespace kamerklaar::ui
