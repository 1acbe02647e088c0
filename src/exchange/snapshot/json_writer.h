// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QByteArray>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/describe.h"
#include "exchange/scheme_json.h"
#include "exchange/snapshot/kept.h"

namespace kamerklaar::exchange {

/// Spells a noun out as a JSON object by its description (domain/describe.h). Amounts are whole
/// cents, days ISO; a text that is empty and a value that is not known are left out.
class JsonWriter {
public:
    using Json = nlohmann::ordered_json;

    template <typename Write>
    void below(const std::string& path, Write&& write) {
        Json inner = inside(std::forward<Write>(write));
        if (!inner.empty()) {
            out_[path] = std::move(inner);
        }
    }
    template <typename Noun>
    void noun(const std::string& path, const Noun& noun) {
        below(path, [&] { describeKept(*this, noun); });
    }
    template <typename Noun>
    void noun(const std::string& path, const std::optional<Noun>& noun) {
        if (noun) {
            out_[path] = inside([&] { describeKept(*this, *noun); });
        }
    }
    template <typename Noun>
    void lines(const std::string& path, const std::vector<Noun>& nouns) {
        list(path, nouns, [this](const Noun& noun) { describeKept(*this, noun); });
    }
    template <typename Noun>
    void keyed(const std::string& path, const std::vector<Noun>& nouns, std::string Noun::*key) {
        list(path, nouns, [this, key](const Noun& noun) {
            code("code", noun.*key);
            describe(*this, noun);
        });
    }

    void code(const std::string& path, std::string_view text) {
        if (!text.empty()) {
            out_[path] = text;
        }
    }
    void words(const std::string& path, const std::string& text) { code(path, text); }
    /// Of a file.
    void bytes(const std::string& path, const std::string& bytes) {
        code(path, QByteArray::fromStdString(bytes).toBase64().toStdString());
    }
    void number(const std::string& path, std::optional<std::int64_t> value) {
        if (value) {
            out_[path] = *value;
        }
    }
    void money(const std::string& path, std::optional<domain::Money> amount) {
        if (amount) {
            out_[path] = amount->inCents();
        }
    }
    void date(const std::string& path, std::optional<domain::Date> day) {
        if (day) {
            out_[path] = day->iso();
        }
    }
    void moment(const std::string& path, std::optional<domain::Timestamp> moment) {
        if (moment) {
            out_[path] = moment->iso();
        }
    }
    void period(const std::string& path, std::optional<domain::Period> period) {
        if (period) {
            out_[path] = {{"first", period->first().iso()}, {"last", period->last().iso()}};
        }
    }
    void yesNo(const std::string& path, bool value) { out_[path] = value; }
    template <typename Value, typename Codes>
    void choice(const std::string& path, Value value, const Codes& codes) {
        code(path, domain::codeIn(codes, value));
    }
    template <typename Value>
    void coded(const std::string& path, Value value) {
        code(path, codeOf(value));
    }
    template <typename Value>
    void known(const std::string& path, Value value) {
        if (value != Value::Unknown) {
            coded(path, value);
        }
    }
    template <typename Tag>
    void ref(const std::string& path, domain::Id<Tag> id) {
        if (id.isStored()) {
            out_[path] = id.value;
        }
    }
    void scheme(const std::string& path, const domain::Scheme& scheme) {
        out_[path] = schemeJson(scheme);
    }

    [[nodiscard]] Json take() { return std::exchange(out_, Json::object()); }

private:
    template <typename Write>
    Json inside(Write&& write) {
        Json outer = take();
        std::forward<Write>(write)();
        return std::exchange(out_, std::move(outer));
    }
    template <typename Noun, typename Write>
    void list(const std::string& path, const std::vector<Noun>& nouns, Write&& write) {
        if (nouns.empty()) {
            return;
        }
        Json list = Json::array();
        for (const Noun& noun : nouns) {
            list.push_back(inside([&] { write(noun); }));
        }
        out_[path] = std::move(list);
    }

    Json out_ = Json::object();
};

}  // namespace kamerklaar::exchange
