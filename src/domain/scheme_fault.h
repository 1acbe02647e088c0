// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/problem.h"

namespace kamerklaar::domain {

/// What can be wrong at one place of a scheme. Travels as the second fact of a SchemeInvalid
/// problem, by its code, so that a sentence can say what is expected there.
enum class SchemeFault {
    NotJson,  ///< the place is the number of the line
    NewerFormat,
    MissingValue,
    UnknownField,
    NotText,
    NotAnAmount,  ///< whole euros, or "1234.56"
    NotADate,     ///< yyyy-mm-dd
    NotANumber,
    NotYesOrNo,
    NotAList,
    NotAnObject,
    NotAMunicipalityCode,
    UnknownRule,
    UnknownSeverity,
    GivenTwice,
    PeriodReversed,
    YearsOverlap,
    YearsLeaveGap,
    YearsMissSpending,  ///< the programme years do not cover the spending period
    NotTheCeiling,      ///< parts do not add up to the ceiling
    NotTheMaximum,      ///< parts do not add up to the maximum of a municipality
    AboveCeiling,       ///< reservations are higher than the ceiling of their year
    OutsideWindow,      ///< a planned day outside its own window or calendar year
    BeforeItsPeriod,    ///< due before the period it is about has ended
};

[[nodiscard]] std::string_view codeOf(SchemeFault fault);
[[nodiscard]] std::optional<SchemeFault> schemeFaultFrom(std::string_view code);

/// The problem that says so; the place is its field and its first fact.
[[nodiscard]] Problem schemeProblem(const std::string& place, SchemeFault fault);

}  // namespace kamerklaar::domain
