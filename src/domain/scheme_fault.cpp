// SPDX-License-Identifier: EUPL-1.2
#include "domain/scheme_fault.h"

#include "domain/code_table.h"

namespace kamerklaar::domain {

namespace {

constexpr CodeTable<SchemeFault, 24> faultCodes = {{
    {SchemeFault::NotJson, "notJson"},
    {SchemeFault::NewerFormat, "newerFormat"},
    {SchemeFault::MissingValue, "missingValue"},
    {SchemeFault::UnknownField, "unknownField"},
    {SchemeFault::NotText, "notText"},
    {SchemeFault::NotAnAmount, "notAnAmount"},
    {SchemeFault::NotADate, "notADate"},
    {SchemeFault::NotANumber, "notANumber"},
    {SchemeFault::NotYesOrNo, "notYesOrNo"},
    {SchemeFault::NotAList, "notAList"},
    {SchemeFault::NotAnObject, "notAnObject"},
    {SchemeFault::NotAMunicipalityCode, "notAMunicipalityCode"},
    {SchemeFault::UnknownRule, "unknownRule"},
    {SchemeFault::UnknownSeverity, "unknownSeverity"},
    {SchemeFault::GivenTwice, "givenTwice"},
    {SchemeFault::PeriodReversed, "periodReversed"},
    {SchemeFault::YearsOverlap, "yearsOverlap"},
    {SchemeFault::YearsLeaveGap, "yearsLeaveGap"},
    {SchemeFault::YearsMissSpending, "yearsMissSpending"},
    {SchemeFault::NotTheCeiling, "notTheCeiling"},
    {SchemeFault::NotTheMaximum, "notTheMaximum"},
    {SchemeFault::AboveCeiling, "aboveCeiling"},
    {SchemeFault::OutsideWindow, "outsideWindow"},
    {SchemeFault::BeforeItsPeriod, "beforeItsPeriod"},
}};

}  // namespace

std::string_view codeOf(SchemeFault fault) {
    return codeIn(faultCodes, fault);
}

std::optional<SchemeFault> schemeFaultFrom(std::string_view code) {
    return valueIn(faultCodes, code);
}

Problem schemeProblem(const std::string& place, SchemeFault fault) {
    return {ProblemKind::SchemeInvalid,
            place,
            {place, std::string(codeOf(fault))},
            Severity::Refused,
            {}};
}

}  // namespace kamerklaar::domain
