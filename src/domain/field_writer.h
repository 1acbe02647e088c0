// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "domain/code_table.h"
#include "domain/fields.h"

namespace kamerklaar::domain {

/// Spells values out in the canonical form of a field. Used by the fieldsOf functions and by
/// whatever describes itself (describe.h).
class FieldWriter {
public:
    /// What `write` adds has `path` and a slash before its own.
    template <typename Write>
    void below(const std::string& path, Write&& write) {
        const std::string outer = std::exchange(prefix_, prefix_ + path + "/");
        write();
        prefix_ = outer;
    }

    void code(const std::string& path, std::string_view text) { add(path, std::string(text)); }
    void number(const std::string& path, std::int64_t value) { add(path, std::to_string(value)); }
    void number(const std::string& path, int value) { add(path, std::to_string(value)); }
    void number(const std::string& path, std::optional<std::int64_t> value) {
        add(path, value ? std::to_string(*value) : std::string());
    }
    void money(const std::string& path, Money amount) { number(path, amount.inCents()); }
    void money(const std::string& path, std::optional<Money> amount) {
        add(path, amount ? std::to_string(amount->inCents()) : std::string());
    }
    void moment(const std::string& path, std::optional<Timestamp> moment) {
        add(path, moment ? moment->iso() : std::string());
    }
    void date(const std::string& path, std::optional<Date> day) {
        add(path, day ? day->iso() : std::string());
    }
    void period(const std::string& path, std::optional<Period> period) {
        date(path + "/first", period ? std::optional(period->first()) : std::nullopt);
        date(path + "/last", period ? std::optional(period->last()) : std::nullopt);
    }
    void yesNo(const std::string& path, bool value) { add(path, value ? "yes" : "no"); }
    /// A closed list by its table of codes; a value that means "not known" has an empty code.
    template <typename Value, typename Codes>
    void choice(const std::string& path, Value value, const Codes& codes) {
        add(path, std::string(codeIn(codes, value)));
    }
    /// Something else by its number; none is empty.
    template <typename Tag>
    void ref(const std::string& path, Id<Tag> id) {
        add(path, id.isStored() ? std::to_string(id.value) : std::string());
    }
    /// Nouns within the noun: "budget/0/amount".
    template <typename Line>
    void lines(const std::string& path, const std::vector<Line>& lines) {
        for (std::size_t at = 0; at < lines.size(); ++at) {
            below(path + "/" + std::to_string(at), [&] { describe(*this, lines[at]); });
        }
    }
    /// Nouns within the noun that have a key of their own: "categories/a/spent".
    template <typename Line>
    void keyed(const std::string& path, const std::vector<Line>& lines, std::string Line::*key) {
        for (const Line& line : lines) {
            below(path + "/" + line.*key, [&] { describe(*this, line); });
        }
    }
    /// A closed list by the code that codeOf knows.
    template <typename Value>
    void coded(const std::string& path, Value value) {
        add(path, std::string(codeOf(value)));
    }
    /// A closed list whose first value means "not known".
    template <typename Value>
    void known(const std::string& path, Value value) {
        add(path, value == Value::Unknown ? std::string() : std::string(codeOf(value)));
    }
    /// What somebody wrote, or a name.
    void words(const std::string& path, const std::string& text) { add(path, text, true); }

    [[nodiscard]] Fields take() { return std::move(fields_); }

private:
    void add(const std::string& path, std::string text, bool isPrivate = false) {
        fields_.push_back({prefix_ + path, std::move(text), isPrivate});
    }

    std::string prefix_;
    Fields fields_;
};

}  // namespace kamerklaar::domain
