// SPDX-License-Identifier: EUPL-1.2
#include "exchange/snapshot/json_reader.h"

#include <QtCore/QByteArray>
#include <limits>

#include "exchange/scheme_json.h"

namespace kamerklaar::exchange {

using Json = JsonReader::Json;

void readCode(std::string_view code, domain::ProblemKind& value) {
    value = domain::problemKindFrom(code).value_or(value);
}
void readCode(std::string_view code, domain::Severity& value) {
    value = domain::severityFrom(code).value_or(value);
}
void readCode(std::string_view code, domain::TermKind& value) {
    value = domain::termKindFrom(code).value_or(value);
}

void JsonReader::enter(const Json* object) {
    static const Json nothing = Json::object();
    isSound_ = isSound_ && (object == nullptr || object->is_object());
    in_ = object != nullptr && object->is_object() ? object : &nothing;
    asked_ = 0;
}

const Json* JsonReader::find(const std::string& path) {
    const auto found = in_->find(path);
    if (found == in_->end()) {
        return nullptr;
    }
    ++asked_;
    return &*found;
}

std::optional<std::string> JsonReader::textAt(const std::string& path) {
    const Json* found = find(path);
    if (found == nullptr) {
        return std::nullopt;
    }
    return sound(found->is_string() ? std::optional(found->get<std::string>()) : std::nullopt);
}

std::optional<std::int64_t> JsonReader::numberAt(const std::string& path) {
    const Json* found = find(path);
    if (found == nullptr) {
        return std::nullopt;
    }
    constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    const bool isTooLarge = found->is_number_unsigned() && found->get<std::uint64_t>() > largest;
    return sound(found->is_number_integer() && !isTooLarge
                     ? std::optional(found->get<std::int64_t>())
                     : std::nullopt);
}

void JsonReader::number(const std::string& path, int& value) {
    if (const auto read = numberAt(path)) {
        value = static_cast<int>(*read);
        isSound_ = isSound_ && value == *read;
    }
}

std::optional<domain::Money> JsonReader::centsAt(const std::string& path) {
    // Ten thousand billion euros: the amounts of all municipalities can still be added up.
    constexpr std::int64_t largest = 1'000'000'000'000'000;
    const auto cents = numberAt(path);
    if (!cents) {
        return std::nullopt;
    }
    return sound(-largest <= *cents && *cents <= largest
                     ? std::optional(domain::Money::cents(*cents))
                     : std::nullopt);
}

std::optional<domain::Date> JsonReader::dayAt(const std::string& path) {
    const auto text = textAt(path);
    return text ? sound(domain::Date::fromIso(*text)) : std::nullopt;
}

std::optional<domain::Timestamp> JsonReader::momentAt(const std::string& path) {
    const auto text = textAt(path);
    return text ? sound(domain::Timestamp::fromIso(*text)) : std::nullopt;
}

std::optional<domain::Period> JsonReader::periodAt(const std::string& path) {
    const Json* found = find(path);
    if (found == nullptr) {
        return std::nullopt;
    }
    std::optional<domain::Period> period;
    inside(found, [&] {
        const auto first = dayAt("first");
        const auto last = dayAt("last");
        period = sound(first && last ? domain::Period::make(*first, *last) : std::nullopt);
    });
    return period;
}

void JsonReader::yesNo(const std::string& path, bool& value) {
    if (const Json* found = find(path)) {
        isSound_ = isSound_ && found->is_boolean();
        value = found->is_boolean() && found->get<bool>();
    }
}

void JsonReader::bytes(const std::string& path, std::string& bytes) {
    const auto text = QByteArray::fromStdString(textAt(path).value_or(std::string()));
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    isSound_ = isSound_ && static_cast<bool>(decoded);
    bytes = decoded ? decoded.decoded.toStdString() : std::string();
}

void JsonReader::scheme(const std::string& path, domain::Scheme& scheme) {
    const Json* found = find(path);
    auto read =
        found != nullptr
            ? schemeFrom(*found)
            : domain::Result<domain::Scheme>(domain::refused(domain::ProblemKind::Missing, path));
    isSound_ = isSound_ && read.has_value();
    if (read) {
        scheme = *std::move(read);
    }
}

}  // namespace kamerklaar::exchange
