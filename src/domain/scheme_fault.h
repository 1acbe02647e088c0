// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/problem.h"

namespace kamerklaar::domain {

/// What can be wrong at one place of a scheme. Travels as the second fact of a SchemeInvalid
/// problem, by its code, so that a sentence can say what is expected there. Some carry further
/// facts.
enum class SchemeFault {
    EmptyFile,
    NotUtf8,     ///< the place is the number of the line
    NotJson,     ///< the place is the number of the line
    NotAScheme,  ///< JSON, but no object
    NewerFormat,
    MissingValue,
    UnknownField,  ///< what is known there
    FieldTwice,    ///< line of the second
    NotText,
    NotAnAmount,  ///< whole euros, or "1234.56"
    NotADate,     ///< yyyy-mm-dd
    NotADayOfTheYear,
    NotANumber,
    NotYesOrNo,
    NotAList,
    NotAnObject,
    NotAMunicipalityCode,
    UnknownRule,  ///< what is known
    UnknownSeverity,
    GivenTwice,
    NameTwice,           ///< the name
    UnknownText,         ///< its code, what is known
    UnknownPlaceholder,  ///< what stands in braces, what is known
    NothingFilledIn,     ///< what stands in braces in a text that is taken as it is
    SignNotClosed,       ///< the sign
    UnknownReturnRule,   ///< the rule, what is known
    UnknownWeight,       ///< what stands there
    PeriodReversed,
    YearsOverlap,
    YearsLeaveGap,
    YearsMissSpending,  ///< the programme years do not cover the spending period
    NotTheCeiling,      ///< parts do not add up to the ceiling
    NotTheYears,        ///< instalments do not add up to what the programme years do
    NotTheMaximum,      ///< parts do not add up to the maximum of a municipality
    AboveCeiling,       ///< reservations are higher than the ceiling of their year
    OutsideWindow,      ///< a planned day or a year outside its own window, period or year
    BeforeItsPeriod,    ///< due before the period it is about has ended
};

[[nodiscard]] std::string_view codeOf(SchemeFault fault);
[[nodiscard]] std::optional<SchemeFault> schemeFaultFrom(std::string_view code);

/// The problem that says so; the place is its field and its first fact, and `more` follows its
/// code.
[[nodiscard]] Problem schemeProblem(const std::string& place, SchemeFault fault,
                                    const std::vector<Fact>& more = {});
/// Names as one fact: "a, b, c".
[[nodiscard]] std::string listed(const std::vector<std::string>& names);

}  // namespace kamerklaar::domain
