// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/code_table.h"
#include "domain/notation.h"

namespace kamerklaar::domain {

/// What belongs in a cell of a table that somebody fills in: said of one that holds something else
/// (ProblemKind::CellWrong carries the code).
enum class ExpectedValue {
    Amount,
    Day,
    Year,
    Count,
    Number,  ///< with at most three decimals
    YesOrNo,
    Text,
    Municipality,  ///< of the scheme
    MunicipalityCode,
    ShortCode,  ///< of an indicator, in the head of a column
    OneOf,      ///< a closed list, which follows
};
inline constexpr CodeTable<ExpectedValue, 11> expectedValueCodes = {{
    {ExpectedValue::Amount, "amount"},
    {ExpectedValue::Day, "day"},
    {ExpectedValue::Year, "year"},
    {ExpectedValue::Count, "count"},
    {ExpectedValue::Number, "number"},
    {ExpectedValue::YesOrNo, "yes_or_no"},
    {ExpectedValue::Text, "text"},
    {ExpectedValue::Municipality, "municipality"},
    {ExpectedValue::MunicipalityCode, "municipality_code"},
    {ExpectedValue::ShortCode, "short_code"},
    {ExpectedValue::OneOf, "one_of"},
}};

/// "een bedrag, zoals 1.250,00"
[[nodiscard]] std::string words(ExpectedValue value, Language language);

}  // namespace kamerklaar::domain
