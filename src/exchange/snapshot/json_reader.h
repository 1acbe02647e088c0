// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/describe.h"
#include "domain/problem.h"
#include "domain/scheme.h"
#include "domain/terms.h"
#include "exchange/snapshot/kept.h"

namespace kamerklaar::exchange {

/// For JsonReader::coded: closed lists whose codes may be unknown.
void readCode(std::string_view code, domain::ProblemKind& value);
void readCode(std::string_view code, domain::Severity& value);
void readCode(std::string_view code, domain::TermKind& value);

/// Reads back what JsonWriter spelled out. Nothing that stands there can make it fail: a value of
/// another kind, a code that nobody knows and a field that nobody asked for make it unsound.
/// A field that is absent is empty, so that what an earlier version wrote can be read.
class JsonReader {
public:
    using Json = nlohmann::ordered_json;

    explicit JsonReader(const Json& document) { enter(&document); }
    /// Once everything was asked for.
    [[nodiscard]] bool isSound() const { return isSound_ && asked_ == in_->size(); }

    template <typename Read>
    void below(const std::string& path, Read&& read) {
        inside(find(path), std::forward<Read>(read));
    }
    template <typename Noun>
    void noun(const std::string& path, Noun& noun) {
        below(path, [&] { describeKept(*this, noun); });
    }
    template <typename Noun>
    void noun(const std::string& path, std::optional<Noun>& noun) {
        noun.reset();
        if (const Json* found = find(path)) {
            inside(found, [&] { describeKept(*this, noun.emplace()); });
        }
    }
    template <typename Noun>
    void lines(const std::string& path, std::vector<Noun>& nouns) {
        list(path, nouns, [this](Noun& noun) { describeKept(*this, noun); });
    }
    template <typename Noun>
    void keyed(const std::string& path, std::vector<Noun>& nouns, std::string Noun::*key) {
        list(path, nouns, [this, key](Noun& noun) {
            code("code", noun.*key);
            describe(*this, noun);
        });
    }

    void code(const std::string& path, std::string& text) {
        text = textAt(path).value_or(std::string());
    }
    void words(const std::string& path, std::string& text) { code(path, text); }
    void bytes(const std::string& path, std::string& bytes);
    void number(const std::string& path, std::int64_t& value) {
        value = numberAt(path).value_or(value);
    }
    void number(const std::string& path, int& value);
    void number(const std::string& path, std::optional<std::int64_t>& value) {
        value = numberAt(path);
    }
    void money(const std::string& path, domain::Money& amount) {
        amount = centsAt(path).value_or(domain::Money());
    }
    void money(const std::string& path, std::optional<domain::Money>& amount) {
        amount = centsAt(path);
    }
    void date(const std::string& path, domain::Date& day) { day = dayAt(path).value_or(day); }
    void date(const std::string& path, std::optional<domain::Date>& day) { day = dayAt(path); }
    void moment(const std::string& path, domain::Timestamp& moment) {
        moment = momentAt(path).value_or(moment);
    }
    void moment(const std::string& path, std::optional<domain::Timestamp>& moment) {
        moment = momentAt(path);
    }
    void period(const std::string& path, domain::Period& period) {
        period = periodAt(path).value_or(period);
    }
    void period(const std::string& path, std::optional<domain::Period>& period) {
        period = periodAt(path);
    }
    void yesNo(const std::string& path, bool& value);
    template <typename Value, typename Codes>
    void choice(const std::string& path, Value& value, const Codes& codes) {
        const auto read = domain::valueIn(codes, textAt(path).value_or(std::string()));
        isSound_ = isSound_ && read.has_value();
        value = read.value_or(value);
    }
    template <typename Value>
    void coded(const std::string& path, Value& value) {
        if (const auto text = textAt(path)) {
            readCode(*text, value);
            isSound_ = isSound_ && codeOf(value) == *text;
        }
    }
    template <typename Value>
    void known(const std::string& path, Value& value) {
        value = Value::Unknown;
        coded(path, value);
    }
    template <typename Tag>
    void ref(const std::string& path, domain::Id<Tag>& id) {
        id = {numberAt(path).value_or(0)};
    }
    void scheme(const std::string& path, domain::Scheme& scheme);

private:
    /// nullptr when absent.
    [[nodiscard]] const Json* find(const std::string& path);
    [[nodiscard]] std::optional<std::string> textAt(const std::string& path);
    [[nodiscard]] std::optional<std::int64_t> numberAt(const std::string& path);
    [[nodiscard]] std::optional<domain::Money> centsAt(const std::string& path);
    [[nodiscard]] std::optional<domain::Date> dayAt(const std::string& path);
    [[nodiscard]] std::optional<domain::Timestamp> momentAt(const std::string& path);
    [[nodiscard]] std::optional<domain::Period> periodAt(const std::string& path);
    /// Something that is no object is as one without fields.
    void enter(const Json* object);

    template <typename Read>
    void inside(const Json* object, Read&& read) {
        const Json* outer = in_;
        const std::size_t asked = asked_;
        enter(object);
        std::forward<Read>(read)();
        isSound_ = isSound();
        in_ = outer;
        asked_ = asked;
    }
    template <typename Noun, typename Read>
    void list(const std::string& path, std::vector<Noun>& nouns, Read&& read) {
        nouns.clear();
        const Json* found = find(path);
        if (found == nullptr) {
            return;
        }
        isSound_ = isSound_ && found->is_array();
        if (found->is_array()) {
            nouns.reserve(found->size());
            for (const Json& element : *found) {
                inside(&element, [&] { read(nouns.emplace_back()); });
            }
        }
    }
    template <typename Value>
    std::optional<Value> sound(std::optional<Value> value) {
        isSound_ = isSound_ && value.has_value();
        return value;
    }

    const Json* in_ = nullptr;
    std::size_t asked_ = 0;
    bool isSound_ = true;
};

}  // namespace kamerklaar::exchange
