// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "work/workbook_grid.h"

namespace kamerklaar::exchange {

// Cells as texts that a person would type: the form that work::TableReader promises.

/// What a number format makes of a number.
enum class Shown {
    Number,
    Currency,  ///< of euros, or without saying of what
    Dollars,
    Pounds,
    Yen,
    Francs,
    OtherMoney,
    Percentage,
    Date,
    DateTime,
    Time,
};

struct Typed {
    std::string text;
    work::ValueKind kind = work::ValueKind::Empty;
};

/// From which day a workbook counts its days.
enum class DayCount {
    From1900,  ///< with the 29 February 1900 that never was, as day 60
    From1904,
};

/// An amount that is shown in another currency than the euro, with the code of that currency
/// behind it, as a person would have to type it: "45000,1 USD". What the program reads as an amount
/// is euros, so that this is read as none.
[[nodiscard]] Typed typedForeign(std::string_view number, std::string_view currency);
/// A number as it stands in a workbook. What is no number stays as it is, as an error; a number
/// that is shown as a day but lies outside the calendar (1900-2199) stays a number.
[[nodiscard]] Typed typedNumber(std::string_view number, Shown shown = Shown::Number,
                                DayCount count = DayCount::From1900);
/// "2025-02-01", or "2025-02-01 12:30" when `withTime` and there is one, from the form in which
/// XML writes days and times ("2025-02-01T12:30:00"). What is no day stays as it is, as a text.
[[nodiscard]] Typed typedDate(std::string_view date, bool withTime);
/// "12:30" from the form in which XML writes how long something takes ("PT12H30M00S"). What is none
/// stays as it is, as a text.
[[nodiscard]] Typed typedDuration(std::string_view duration);
[[nodiscard]] Typed typedYesNo(bool value);

}  // namespace kamerklaar::exchange
