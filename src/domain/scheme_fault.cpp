// SPDX-License-Identifier: EUPL-1.2
#include "domain/scheme_fault.h"

#include "domain/code_table.h"

namespace kamerklaar::domain {

namespace {

constexpr CodeTable<SchemeFault, 24> faultCodes = {{
    {SchemeFault::NotJson, "not_json"},
    {SchemeFault::NewerFormat, "newer_format"},
    {SchemeFault::MissingValue, "missing_value"},
    {SchemeFault::UnknownField, "unknown_field"},
    {SchemeFault::NotText, "not_text"},
    {SchemeFault::NotAnAmount, "not_an_amount"},
    {SchemeFault::NotADate, "not_a_date"},
    {SchemeFault::NotANumber, "not_a_number"},
    {SchemeFault::NotYesOrNo, "not_yes_or_no"},
    {SchemeFault::NotAList, "not_a_list"},
    {SchemeFault::NotAnObject, "not_an_object"},
    {SchemeFault::NotAMunicipalityCode, "not_a_municipality_code"},
    {SchemeFault::UnknownRule, "unknown_rule"},
    {SchemeFault::UnknownSeverity, "unknown_severity"},
    {SchemeFault::GivenTwice, "given_twice"},
    {SchemeFault::PeriodReversed, "period_reversed"},
    {SchemeFault::YearsOverlap, "years_overlap"},
    {SchemeFault::YearsLeaveGap, "years_leave_gap"},
    {SchemeFault::YearsMissSpending, "years_miss_spending"},
    {SchemeFault::NotTheCeiling, "not_the_ceiling"},
    {SchemeFault::NotTheMaximum, "not_the_maximum"},
    {SchemeFault::AboveCeiling, "above_ceiling"},
    {SchemeFault::OutsideWindow, "outside_window"},
    {SchemeFault::BeforeItsPeriod, "before_its_period"},
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
