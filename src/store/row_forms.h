// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QVariantList>
#include <string>
#include <vector>

#include "domain/describe.h"
#include "store/rows.h"
#include "store/values.h"

// What a description (domain/describe.h) is to the store: names of columns, values to bind, and
// values to read, each in the order of the description.
namespace kamerklaar::store {

/// "period/first", "receivedOn" as a name in the database: period_first, received_on.
[[nodiscard]] QString sqlName(const std::string& path);

/// The table of a noun: its columns as described, and a table "noun_lines" for each of its lists.
struct Shape {
    QString table;
    QStringList columns;
    struct Lines {
        QString table;
        QStringList columns;
    };
    std::vector<Lines> lines;
};

/// Collects the names of columns.
class ColumnForm {
public:
    explicit ColumnForm(Shape& shape) : shape_(shape) {}

    template <typename Value>
    void code(const std::string& path, const Value&) {
        add(path);
    }
    template <typename Value>
    void words(const std::string& path, const Value&) {
        add(path);
    }
    template <typename Value>
    void number(const std::string& path, const Value&) {
        add(path);
    }
    template <typename Value>
    void money(const std::string& path, const Value&) {
        add(path);
    }
    template <typename Value>
    void date(const std::string& path, const Value&) {
        add(path);
    }
    template <typename Value>
    void moment(const std::string& path, const Value&) {
        add(path);
    }
    template <typename Value>
    void yesNo(const std::string& path, const Value&) {
        add(path);
    }
    template <typename Value>
    void ref(const std::string& path, const Value&) {
        add(path);
    }
    template <typename Value, typename Codes>
    void choice(const std::string& path, const Value&, const Codes&) {
        add(path);
    }
    template <typename Value>
    void period(const std::string& path, const Value&) {
        add(path + "/first");
        add(path + "/last");
    }
    template <typename Line>
    void lines(const std::string& path, const std::vector<Line>&) {
        Shape line;
        ColumnForm form(line);
        const Line none{};
        describe(form, none);
        shape_.lines.push_back({shape_.table + QLatin1Char('_') + sqlName(path), line.columns});
    }

private:
    void add(const std::string& path) { shape_.columns << sqlName(path); }

    Shape& shape_;
};

/// The shape of a noun that is kept in `table`.
template <typename Noun>
[[nodiscard]] Shape shapeOf(const char* table) {
    Shape shape{QString::fromLatin1(table), {}, {}};
    ColumnForm form(shape);
    const Noun none{};
    describe(form, none);
    return shape;
}

/// One noun as values: those of its own row, and of the rows of each of its lists.
struct RowValues {
    QVariantList own;
    std::vector<std::vector<QVariantList>> lines;
};

/// Collects values to bind. No reference is NULL, and so is no value.
class ValueForm;
template <typename Noun>
[[nodiscard]] RowValues valuesOf(const Noun& noun);

class ValueForm {
public:
    explicit ValueForm(RowValues& values) : values_(values) {}

    void code(const std::string&, const std::string& text) { add(text); }
    void words(const std::string&, const std::string& text) { add(text); }
    template <typename Number>
    void number(const std::string&, const Number& number) {
        add(number);
    }
    template <typename Amount>
    void money(const std::string&, const Amount& amount) {
        add(amount);
    }
    template <typename Day>
    void date(const std::string&, const Day& day) {
        add(day);
    }
    template <typename Moment>
    void moment(const std::string&, const Moment& moment) {
        add(moment);
    }
    void yesNo(const std::string&, bool yes) { add(yes); }
    void period(const std::string&, std::optional<domain::Period> period) {
        add(period ? std::optional(period->first()) : std::nullopt);
        add(period ? std::optional(period->last()) : std::nullopt);
    }
    template <typename Value, typename Codes>
    void choice(const std::string&, Value value, const Codes& codes) {
        add(domain::codeIn(codes, value));
    }
    template <typename Tag>
    void ref(const std::string&, domain::Id<Tag> id) {
        add(id.isStored() ? std::optional(id) : std::nullopt);
    }
    template <typename Line>
    void lines(const std::string&, const std::vector<Line>& lines) {
        std::vector<QVariantList>& rows = values_.lines.emplace_back();
        for (const Line& line : lines) {
            rows.push_back(valuesOf(line).own);
        }
    }

private:
    template <typename Value>
    void add(const Value& value) {
        values_.own.push_back(boundValue(value));
    }

    RowValues& values_;
};

template <typename Noun>
[[nodiscard]] RowValues valuesOf(const Noun& noun) {
    RowValues values;
    ValueForm form(values);
    describe(form, noun);
    return values;
}

/// The lines of many nouns in one answer: owner first, in the order in which the nouns are read.
class LineCursor {
public:
    explicit LineCursor(Rows rows) : rows_(std::move(rows)) { advance(); }

    /// Whether the next row is one of `owner`; its values then stand from column 1 on.
    [[nodiscard]] bool isAt(std::int64_t owner) const { return hasRow_ && owner_ == owner; }
    [[nodiscard]] const Rows& rows() const { return rows_; }
    void advance() {
        hasRow_ = rows_.next();
        if (hasRow_) {
            rows_.get(0, owner_);
        }
    }

private:
    Rows rows_;
    bool hasRow_ = false;
    std::int64_t owner_ = 0;
};

/// Fills a noun from a row, from a column on, and its lists from cursors, one for each. A value
/// that cannot be throws work::GroundGaveWay: the file is damaged.
class ReadForm {
public:
    ReadForm(const Rows& rows, int column) : rows_(rows), column_(column) {}
    ReadForm(const Rows& rows, int column, std::int64_t owner, std::vector<LineCursor>& cursors)
        : rows_(rows), column_(column), owner_(owner), cursors_(&cursors) {}

    void code(const std::string&, std::string& text) { get(text); }
    void words(const std::string&, std::string& text) { get(text); }
    template <typename Number>
    void number(const std::string&, Number& number) {
        get(number);
    }
    template <typename Amount>
    void money(const std::string&, Amount& amount) {
        get(amount);
    }
    template <typename Day>
    void date(const std::string&, Day& day) {
        get(day);
    }
    template <typename Moment>
    void moment(const std::string&, Moment& moment) {
        get(moment);
    }
    void yesNo(const std::string&, bool& yes) { get(yes); }
    void period(const std::string&, domain::Period& period) {
        domain::Date first;
        domain::Date last;
        get(first);
        get(last);
        period = rows_.period(first, last);
    }
    void period(const std::string&, std::optional<domain::Period>& period) {
        std::optional<domain::Date> first;
        std::optional<domain::Date> last;
        get(first);
        get(last);
        period = first && last ? std::optional(rows_.period(*first, *last)) : std::nullopt;
    }
    template <typename Value, typename Codes>
    void choice(const std::string& path, Value& value, const Codes& codes) {
        std::string code;
        get(code);
        const std::optional<Value> known = domain::valueIn(codes, code);
        if (!known) {
            rows_.damaged("no value of " + path);
        }
        value = *known;
    }
    template <typename Tag>
    void ref(const std::string&, domain::Id<Tag>& id) {
        std::optional<domain::Id<Tag>> stored;
        get(stored);
        id = stored.value_or(domain::Id<Tag>{});
    }
    template <typename Line>
    void lines(const std::string&, std::vector<Line>& lines) {
        lines.clear();
        for (LineCursor& cursor = cursors_->at(list_++); cursor.isAt(owner_); cursor.advance()) {
            ReadForm form(cursor.rows(), 1);
            describe(form, lines.emplace_back());
        }
    }

private:
    template <typename Value>
    void get(Value& value) {
        rows_.get(column_++, value);
    }

    const Rows& rows_;
    int column_;
    std::int64_t owner_ = 0;
    std::vector<LineCursor>* cursors_ = nullptr;
    std::size_t list_ = 0;
};

}  // namespace kamerklaar::store
