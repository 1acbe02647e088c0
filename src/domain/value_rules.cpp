// SPDX-License-Identifier: EUPL-1.2
#include "domain/value_rules.h"

#include <algorithm>

#include "domain/report_check.h"

namespace kamerklaar::domain {

using Kind = ProblemKind;

void ValueRules::code(const std::string& field, const std::string& value, TermKind kind,
                      ProblemKind unknown) {
    const bool hasList = std::any_of(scheme_.terms.begin(), scheme_.terms.end(),
                                     [&](const Term& term) { return term.kind == kind; });
    if (hasList && scheme_.term(kind, value) == nullptr) {
        findings_.refuse(unknown, field, {value});
    }
}

void ValueRules::optionalCode(const std::string& field, const std::string& value, TermKind kind) {
    if (!value.empty()) {
        code(field, value, kind);
    }
}

void ValueRules::notNegative(const std::string& field, Money amount) {
    if (amount.isNegative()) {
        findings_.refuse(Kind::NegativeAmount, field, {amount});
    }
}

void ValueRules::notNegative(const std::string& field, std::optional<std::int64_t> count) {
    if (count.value_or(0) < 0) {
        findings_.refuse(Kind::NegativeNumber, field, {*count});
    }
}

void ValueRules::name(const std::string& field, const std::string& text) {
    if (isBlank(text)) {
        findings_.refuse(Kind::Missing, field);
    }
    notLonger(field, text, longestName);
}

void ValueRules::notLonger(const std::string& field, const std::string& text, std::int64_t most) {
    // Bytes that continue a character are passed over.
    const auto length = std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    });
    if (length > most) {
        findings_.refuse(Kind::TextTooLong, field, {most});
    }
}

void ValueRules::texts(const Fields& fields) {
    for (const Field& field : fields) {
        notLonger(field.path, field.text, longestText);
    }
}

void ValueRules::past(const std::string& field, std::optional<Date> day, Date today) {
    if (!day) {
        findings_.refuse(Kind::Missing, field);
    }
    notAfter(field, day, today);
}

void ValueRules::notAfter(const std::string& field, std::optional<Date> day, Date today) {
    if (day && *day > today) {
        findings_.refuse(Kind::DayInFuture, field, {*day, today});
    }
}

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

}  // namespace kamerklaar::domain
