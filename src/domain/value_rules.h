// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/fields.h"
#include "domain/rule_findings.h"

namespace kamerklaar::domain {

/// What is no value at all, wherever it stands: refused.
class ValueRules {
public:
    ValueRules(const Scheme& scheme, RuleFindings& findings)
        : scheme_(scheme), findings_(findings) {}

    /// One of the scheme's list; a list that the scheme does not have says nothing about its codes.
    void code(const std::string& field, const std::string& value, TermKind kind,
              ProblemKind unknown = ProblemKind::UnknownCode);
    /// The same, or empty.
    void optionalCode(const std::string& field, const std::string& value, TermKind kind);
    void notNegative(const std::string& field, Money amount);
    void notNegative(const std::string& field, std::optional<std::int64_t> count);
    /// Not empty, and no longer than a name.
    void name(const std::string& field, const std::string& text);
    /// In characters, as a person counts them.
    void notLonger(const std::string& field, const std::string& text, std::int64_t most);
    /// Everything that somebody wrote, in a noun that describes itself.
    void texts(const Fields& fields);
    /// The day is there, and not after today.
    void past(const std::string& field, std::optional<Date> day, Date today);
    /// No day at all, or none after today.
    void notAfter(const std::string& field, std::optional<Date> day, Date today);

private:
    const Scheme& scheme_;
    RuleFindings& findings_;
};

/// The findings on one record, which begin with the texts in it.
struct RecordFindings {
    explicit RecordFindings(const Scheme& scheme) : found(scheme), values(scheme, found) {}
    template <typename Noun>
    RecordFindings(const Noun& noun, const Scheme& scheme) : RecordFindings(scheme) {
        values.texts(fieldsOf(noun));
    }
    void require(const char* field, bool isGiven) {
        if (!isGiven) {
            found.refuse(ProblemKind::Missing, field);
        }
    }
    void inOrder(const char* field, std::optional<Date> first, std::optional<Date> then) {
        if (first && then && *then < *first) {
            found.refuse(ProblemKind::PeriodReversed, field, {*first, *then});
        }
    }

    RuleFindings found;
    ValueRules values;
};

/// Nothing but white space.
[[nodiscard]] bool isBlank(const std::string& text);

}  // namespace kamerklaar::domain
