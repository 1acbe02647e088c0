// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "store/record_table.h"
#include "store/transactions.h"

namespace kamerklaar::store {

/// Any noun that describes itself, in a table of its own (Noun::table).
template <typename Noun>
class RecordRows : public work::Records<Noun> {
public:
    using Of = typename work::Records<Noun>::Of;

    RecordRows(Connection& connection, Transactions& transactions)
        : table_(connection, shapeOf<Noun>(Noun::table)), transactions_(transactions) {}

    [[nodiscard]] std::vector<Noun> all(Of of = {}) override { return read(wantedOf(of)); }

    [[nodiscard]] std::optional<Noun> find(domain::Id<Noun> id) override {
        std::vector<Noun> found = read(wantedId(id.value));
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    }

    domain::Id<Noun> add(const Noun& noun) override {
        transactions_.willWrite();
        return {table_.insert(noun.version, valuesOf(noun))};
    }

    [[nodiscard]] bool update(const Noun& noun) override {
        transactions_.mustBeOpen();
        const bool isWritten = table_.update(noun.id.value, noun.version, valuesOf(noun));
        if (isWritten) {
            transactions_.willWrite();
        }
        return isWritten;
    }

private:
    std::vector<Noun> read(const Wanted& wanted) {
        std::vector<Noun> nouns;
        Rows rows = table_.select(wanted);
        std::vector<LineCursor> lines = table_.lines().select(wanted);
        while (rows.next()) {
            Noun& noun = nouns.emplace_back();
            rows.get(0, noun.id);
            rows.get(1, noun.version);
            ReadForm form(rows, 2, noun.id.value, lines);
            describe(form, noun);
        }
        return nouns;
    }

    RecordTable table_;
    Transactions& transactions_;
};

/// The same for each of many nouns.
template <typename... Nouns>
class RowsOfEach {
public:
    RowsOfEach(Connection& connection, Transactions& transactions)
        : rows_(RecordRows<Nouns>(connection, transactions)...) {}
    template <typename Noun>
    [[nodiscard]] RecordRows<Noun>& of(std::type_identity<Noun>) {
        return std::get<RecordRows<Noun>>(rows_);
    }

private:
    std::tuple<RecordRows<Nouns>...> rows_;
};

}  // namespace kamerklaar::store
