// SPDX-License-Identifier: EUPL-1.2
#include "exchange/json_place.h"

#include <utility>

namespace kamerklaar::exchange {

using domain::Date;
using domain::Money;
using domain::Period;
using Fault = domain::SchemeFault;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::uint64_t mostEuros = 1'000'000'000'000;
constexpr std::uint64_t mostCounted = 1'000'000'000;

std::optional<std::uint64_t> wholeNumber(const Json& value, std::uint64_t most) {
    if (!value.is_number_integer() || (!value.is_number_unsigned() && value < 0)) {
        return std::nullopt;
    }
    const auto number = value.get<std::uint64_t>();
    return number <= most ? std::optional(number) : std::nullopt;
}

// "1234.56": the only way to write cents, since JSON's own decimals are floating point.
std::optional<Money> amountWithCents(const std::string& text) {
    const std::size_t point = text.find('.');
    const bool wellFormed = point != std::string::npos && point > 0 && point <= 12 &&
                            text.size() == point + 3 &&
                            text.find_first_not_of("0123456789.") == std::string::npos &&
                            text.find('.', point + 1) == std::string::npos;
    if (!wellFormed) {
        return std::nullopt;
    }
    return Money::cents(std::stoll(text.substr(0, point) + text.substr(point + 1)));
}

}  // namespace

JsonPlace::JsonPlace(const Json& value, std::string path, domain::Problems& problems)
    : value_(value), path_(std::move(path)), problems_(problems) {
    if (!value_.is_object()) {
        problems_.push_back(domain::schemeProblem(path_, Fault::NotAnObject));
    }
}

JsonPlace::~JsonPlace() {
    if (!value_.is_object()) {
        return;
    }
    for (const auto& [field, ignored] : value_.items()) {
        // Remarks for whoever reads the file, as JSON Schema names them.
        if (!asked_.contains(field) && field != "$comment" && field != "$schema") {
            say(field, Fault::UnknownField, {domain::listed({asked_.begin(), asked_.end()})});
        }
    }
}

bool JsonPlace::has(const std::string& field) const {
    return value_.is_object() && value_.contains(field);
}

void JsonPlace::say(const std::string& field, Fault fault, const std::vector<domain::Fact>& more) {
    problems_.push_back(domain::schemeProblem(at(field), fault, more));
}

std::string JsonPlace::text(const std::string& field) {
    const Json* found = find(field);
    if (found == nullptr) {
        return {};
    }
    if (!found->is_string()) {
        say(field, Fault::NotText);
        return {};
    }
    return found->get<std::string>();
}

bool JsonPlace::yesNo(const std::string& field) {
    const Json* found = find(field);
    if (found != nullptr && !found->is_boolean()) {
        say(field, Fault::NotYesOrNo);
        return false;
    }
    return found != nullptr && found->get<bool>();
}

std::optional<std::int64_t> JsonPlace::number(const std::string& field) {
    const Json* found = find(field);
    if (found == nullptr) {
        return std::nullopt;
    }
    const auto number = wholeNumber(*found, mostCounted);
    if (!number) {
        say(field, Fault::NotANumber);
        return std::nullopt;
    }
    return static_cast<std::int64_t>(*number);
}

std::optional<Money> JsonPlace::amount(const std::string& field) {
    const Json* found = find(field);
    if (found == nullptr) {
        return std::nullopt;
    }
    if (const auto euros = wholeNumber(*found, mostEuros)) {
        return Money::euros(static_cast<std::int64_t>(*euros));
    }
    const auto exact =
        found->is_string() ? amountWithCents(found->get<std::string>()) : std::nullopt;
    if (!exact) {
        say(field, Fault::NotAnAmount);
    }
    return exact;
}

std::optional<Date> JsonPlace::date(const std::string& field) {
    const Json* found = find(field);
    if (found == nullptr) {
        return std::nullopt;
    }
    const auto day = found->is_string() ? Date::fromIso(found->get<std::string>()) : std::nullopt;
    if (!day) {
        say(field, Fault::NotADate);
    }
    return day;
}

int JsonPlace::neededNumber(const std::string& field) {
    if (!has(field)) {
        say(field, Fault::MissingValue);
    }
    return static_cast<int>(number(field).value_or(0));
}

Date JsonPlace::neededDate(const std::string& field) {
    if (!has(field)) {
        say(field, Fault::MissingValue);
    }
    return date(field).value_or(Date());
}

Period JsonPlace::neededPeriod(const std::string& field) {
    Period period;
    if (!has(field)) {
        say(field, Fault::MissingValue);
    }
    below(field, [&](JsonPlace& place) {
        const std::size_t faults = problems_.size();
        const Date first = place.neededDate("first");
        const Date last = place.neededDate("last");
        if (const auto read = Period::make(first, last)) {
            period = *read;
        } else if (problems_.size() == faults) {
            say(field, Fault::PeriodReversed);
        }
    });
    return period;
}

const Json* JsonPlace::find(const std::string& field) {
    asked_.insert(field);
    return has(field) ? &value_.at(field) : nullptr;
}

std::string JsonPlace::at(const std::string& field) const {
    return path_.empty() ? field : path_ + "/" + field;
}

}  // namespace kamerklaar::exchange
