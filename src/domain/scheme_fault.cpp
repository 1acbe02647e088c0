// SPDX-License-Identifier: EUPL-1.2
#include "domain/scheme_fault.h"

#include "domain/code_table.h"

namespace kamerklaar::domain {

namespace {

constexpr CodeTable<SchemeFault, 37> faultCodes = {{
    {SchemeFault::EmptyFile, "empty_file"},
    {SchemeFault::NotUtf8, "not_utf8"},
    {SchemeFault::NotJson, "not_json"},
    {SchemeFault::NotAScheme, "not_a_scheme"},
    {SchemeFault::NewerFormat, "newer_format"},
    {SchemeFault::MissingValue, "missing_value"},
    {SchemeFault::UnknownField, "unknown_field"},
    {SchemeFault::FieldTwice, "field_twice"},
    {SchemeFault::NotText, "not_text"},
    {SchemeFault::NotAnAmount, "not_an_amount"},
    {SchemeFault::NotADate, "not_a_date"},
    {SchemeFault::NotADayOfTheYear, "not_a_day_of_the_year"},
    {SchemeFault::NotANumber, "not_a_number"},
    {SchemeFault::NotYesOrNo, "not_yes_or_no"},
    {SchemeFault::NotAList, "not_a_list"},
    {SchemeFault::NotAnObject, "not_an_object"},
    {SchemeFault::NotAMunicipalityCode, "not_a_municipality_code"},
    {SchemeFault::UnknownRule, "unknown_rule"},
    {SchemeFault::UnknownSeverity, "unknown_severity"},
    {SchemeFault::GivenTwice, "given_twice"},
    {SchemeFault::NameTwice, "name_twice"},
    {SchemeFault::UnknownText, "unknown_text"},
    {SchemeFault::UnknownPlaceholder, "unknown_placeholder"},
    {SchemeFault::NothingFilledIn, "nothing_filled_in"},
    {SchemeFault::SignNotClosed, "sign_not_closed"},
    {SchemeFault::UnknownReturnRule, "unknown_return_rule"},
    {SchemeFault::UnknownWeight, "unknown_weight"},
    {SchemeFault::PeriodReversed, "period_reversed"},
    {SchemeFault::YearsOverlap, "years_overlap"},
    {SchemeFault::YearsLeaveGap, "years_leave_gap"},
    {SchemeFault::YearsMissSpending, "years_miss_spending"},
    {SchemeFault::NotTheCeiling, "not_the_ceiling"},
    {SchemeFault::NotTheYears, "not_the_years"},
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

Problem schemeProblem(const std::string& place, SchemeFault fault, const std::vector<Fact>& more) {
    Problem problem{ProblemKind::SchemeInvalid,
                    place,
                    {place, std::string(codeOf(fault))},
                    Severity::Refused,
                    {}};
    problem.facts.insert(problem.facts.end(), more.begin(), more.end());
    return problem;
}

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) {
        list += (list.empty() ? "" : ", ") + name;
    }
    return list;
}

}  // namespace kamerklaar::domain
