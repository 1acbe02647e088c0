// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "domain/describe.h"

namespace kamerklaar::domain {

/// Reads back what FieldWriter spelled out: the other direction of a description. A field that is
/// absent or is no value of its kind leaves what was there.
class FieldReader {
public:
    explicit FieldReader(const Fields& fields) : fields_(fields) {
        for (const Field& field : fields) {
            texts_.emplace(field.path, &field.text);
        }
    }

    template <typename Read>
    void below(const std::string& path, Read&& read) {
        const std::string outer = std::exchange(prefix_, prefix_ + path + "/");
        read();
        prefix_ = outer;
    }

    void code(const std::string& path, std::string& value) { words(path, value); }
    void words(const std::string& path, std::string& value) {
        if (const std::string* text = at(path)) {
            value = *text;
        }
    }
    void number(const std::string& path, std::int64_t& value) { whole(path, value); }
    void number(const std::string& path, int& value) { whole(path, value); }
    void number(const std::string& path, std::optional<std::int64_t>& value) {
        optional(path, value, [this](const std::string& p, std::int64_t& v) { whole(p, v); });
    }
    void money(const std::string& path, Money& amount) {
        std::int64_t cents = amount.inCents();
        whole(path, cents);
        amount = Money::cents(cents);
    }
    void money(const std::string& path, std::optional<Money>& amount) {
        optional(path, amount, [this](const std::string& p, Money& v) { money(p, v); });
    }
    void date(const std::string& path, Date& day) {
        if (const std::string* text = at(path)) {
            day = Date::fromIso(*text).value_or(day);
        }
    }
    void date(const std::string& path, std::optional<Date>& day) {
        optional(path, day, [this](const std::string& p, Date& v) { date(p, v); });
    }
    void moment(const std::string& path, Timestamp& moment) {
        if (const std::string* text = at(path)) {
            moment = Timestamp::fromIso(*text).value_or(moment);
        }
    }
    void moment(const std::string& path, std::optional<Timestamp>& value) {
        optional(path, value, [this](const std::string& p, Timestamp& v) { moment(p, v); });
    }
    void period(const std::string& path, Period& period) {
        Date first = period.first();
        Date last = period.last();
        date(path + "/first", first);
        date(path + "/last", last);
        period = Period::make(first, last).value_or(period);
    }
    void period(const std::string& path, std::optional<Period>& period) {
        std::optional<Date> first;
        std::optional<Date> last;
        date(path + "/first", first);
        date(path + "/last", last);
        period = first && last ? Period::make(*first, *last) : std::nullopt;
    }
    void yesNo(const std::string& path, bool& value) {
        if (const std::string* text = at(path)) {
            value = *text == "yes";
        }
    }
    template <typename Value, typename Codes>
    void choice(const std::string& path, Value& value, const Codes& codes) {
        const std::string* text = at(path);
        value = valueIn(codes, text ? *text : std::string()).value_or(value);
    }
    template <typename Tag>
    void ref(const std::string& path, Id<Tag>& id) {
        id = {};
        whole(path, id.value);
    }
    template <typename Line>
    void lines(const std::string& path, std::vector<Line>& lines) {
        lines.clear();
        for (std::size_t number = 0; has(path + "/" + std::to_string(number)); ++number) {
            below(path + "/" + std::to_string(number),
                  [&] { describe(*this, lines.emplace_back()); });
        }
    }

    template <typename Line>
    void keyed(const std::string& path, std::vector<Line>& lines, std::string Line::*key) {
        lines.clear();
        for (const std::string& code : keysBelow(path)) {
            below(path + "/" + code, [&] { describe(*this, lines.emplace_back()); });
            lines.back().*key = code;
        }
    }
    template <typename Value>
    void coded(const std::string& path, Value& value) {
        if (const std::string* text = at(path)) {
            readCode(*text, value);
        }
    }
    template <typename Value>
    void known(const std::string& path, Value& value) {
        value = Value::Unknown;
        coded(path, value);
    }

private:
    [[nodiscard]] const std::string* at(const std::string& path) const {
        const auto found = texts_.find(prefix_ + path);
        return found == texts_.end() || found->second->empty() ? nullptr : found->second;
    }
    /// Whether there is any field below this path; lists are short, so this may look at all.
    [[nodiscard]] bool has(const std::string& path) const {
        const std::string start = prefix_ + path + "/";
        for (const auto& [known, text] : texts_) {
            if (known.starts_with(start)) {
                return true;
            }
        }
        return false;
    }
    /// The keys of lines that have anything in them, in the order of the fields.
    [[nodiscard]] std::vector<std::string> keysBelow(const std::string& path) const {
        const std::string start = prefix_ + path + "/";
        std::vector<std::string> keys;
        for (const Field& field : fields_) {
            const std::size_t end = field.path.rfind('/');
            if (field.path.starts_with(start) && end > start.size() && !field.text.empty()) {
                const std::string key = field.path.substr(start.size(), end - start.size());
                if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
                    keys.push_back(key);
                }
            }
        }
        return keys;
    }
    template <typename Number>
    void whole(const std::string& path, Number& value) const {
        if (const std::string* text = at(path)) {
            std::from_chars(text->data(), text->data() + text->size(), value);
        }
    }
    template <typename Value, typename Read>
    void optional(const std::string& path, std::optional<Value>& value, Read&& read) {
        value.reset();
        if (at(path) != nullptr) {
            read(path, value.emplace());
        }
    }

    const Fields& fields_;
    std::unordered_map<std::string, const std::string*> texts_;
    std::string prefix_;
};

/// The noun that these fields tell of, as fieldsOf gives them; id and version stay 0.
template <typename Noun>
[[nodiscard]] Noun fromFields(const Fields& fields) {
    Noun noun;
    FieldReader form(fields);
    describe(form, noun);
    return noun;
}

}  // namespace kamerklaar::domain
