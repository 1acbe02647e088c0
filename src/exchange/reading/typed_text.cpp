// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/typed_text.h"

#include <charconv>
#include <optional>

#include "domain/date.h"
#include "exchange/reading/decimal.h"

namespace kamerklaar::exchange {

using domain::Date;
using work::ValueKind;

namespace {

constexpr std::int64_t secondsOfDay = 86'400;
/// The 1900 count: up to day 59 it runs from 31 December 1899; then comes a day that never was.
constexpr std::int64_t dayThatNeverWas = 60;

std::string twoDigits(std::int64_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// "12:30", and the seconds when there are any.
std::string clockText(std::int64_t seconds) {
    std::string text = twoDigits(seconds / 3600) + ":" + twoDigits(seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + ":" + twoDigits(seconds % 60);
}

/// The day with that number; nothing outside the calendar.
std::optional<Date> dayNumbered(std::int64_t number, DayCount count) {
    constexpr std::int64_t farthest = 109'575;  // 300 years: the calendar, and a little beyond
    if (number < 0 || number > farthest || (count == DayCount::From1900 && number == 0)) {
        return std::nullopt;
    }
    Date first = Date::known(1904, 1, 1);
    if (count == DayCount::From1900) {
        first = Date::known(1900, 1, 1);
        number -= number > dayThatNeverWas ? 2 : 1;
    }
    const Date last = Date::known(2199, 12, 31);
    return number <= last.daysSince(first) ? std::optional(first.plusDays(static_cast<int>(number)))
                                           : std::nullopt;
}

std::optional<Typed> typedDay(const Decimal& number, Shown shown, DayCount count) {
    const auto whole = number.whole();
    if (!whole || number.isNegative()) {
        return std::nullopt;
    }
    std::int64_t day = *whole;
    std::int64_t seconds = number.fractionIn(secondsOfDay);
    if (seconds == secondsOfDay) {
        ++day;
        seconds = 0;
    }
    if (shown == Shown::Time || (day == 0 && shown == Shown::DateTime)) {
        return Typed{clockText(day * secondsOfDay + seconds), ValueKind::Time};
    }
    if (count == DayCount::From1900 && day == dayThatNeverWas) {
        return std::nullopt;
    }
    const auto date = dayNumbered(day, count);
    if (!date) {
        return std::nullopt;
    }
    const bool showTime = shown == Shown::DateTime && seconds > 0;
    return Typed{showTime ? date->iso() + " " + clockText(seconds) : date->iso(), ValueKind::Date};
}

/// A whole number of at most six digits before `mark`, taken off; zero when it is not there.
std::int64_t takeBefore(std::string_view& text, char mark) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto length = static_cast<std::size_t>(end - text.data());
    if (error != std::errc() || length > 6 || length >= text.size() || number < 0) {
        return 0;
    }
    // Seconds may have a part behind the point, which nobody types.
    const std::size_t marked =
        text[length] == '.' ? text.find_first_not_of("0123456789", length + 1) : length;
    if (marked >= text.size() || text[marked] != mark) {
        return 0;
    }
    text.remove_prefix(marked + 1);
    return number;
}

/// nullptr for what is shown in euros, or as no amount.
const char* foreignCode(Shown shown) {
    switch (shown) {
        case Shown::Dollars:
            return "USD";
        case Shown::Pounds:
            return "GBP";
        case Shown::Yen:
            return "JPY";
        case Shown::Francs:
            return "CHF";
        case Shown::OtherMoney:
            return "¤";
        case Shown::Number:
        case Shown::Currency:
        case Shown::Percentage:
        case Shown::Date:
        case Shown::DateTime:
        case Shown::Time:
            break;
    }
    return nullptr;
}

}  // namespace

Typed typedForeign(std::string_view number, std::string_view currency) {
    Typed typed = typedNumber(number, Shown::Currency);
    if (typed.kind == ValueKind::Currency) {
        typed.text += ' ';
        typed.text += currency;
    }
    return typed;
}

Typed typedNumber(std::string_view number, Shown shown, DayCount count) {
    if (const char* currency = foreignCode(shown)) {
        return typedForeign(number, currency);
    }
    auto decimal = Decimal::from(number);
    if (!decimal) {
        return {std::string(number), ValueKind::Error};
    }
    if (shown == Shown::Date || shown == Shown::DateTime || shown == Shown::Time) {
        if (auto day = typedDay(*decimal, shown, count)) {
            return *day;
        }
    }
    decimal->dropNoise();
    if (shown == Shown::Percentage) {
        decimal->timesHundred();
        return {decimal->dutch() + "%", ValueKind::Percentage};
    }
    return {decimal->dutch(), shown == Shown::Currency ? ValueKind::Currency : ValueKind::Number};
}

Typed typedDate(std::string_view date, bool withTime) {
    std::string text(date.substr(0, date.find('T')));
    if (!Date::fromIso(text)) {
        return {std::string(date), ValueKind::Text};
    }
    const std::size_t time = date.find('T');
    if (!withTime || time == date.npos) {
        return {text, ValueKind::Date};
    }
    // "12:30:00.000000Z"
    const std::string_view clock = date.substr(time + 1);
    const std::string_view seconds = clock.size() >= 8 ? clock.substr(6, 2) : "00";
    if (clock.size() < 5 || (clock.substr(0, 5) == "00:00" && seconds == "00")) {
        return {text, ValueKind::Date};
    }
    text += ' ';
    text += clock.substr(0, seconds == "00" ? 5 : 8);
    return {text, ValueKind::Date};
}

Typed typedDuration(std::string_view duration) {
    std::string_view rest = duration;
    const bool negative = !rest.empty() && rest.front() == '-';
    rest.remove_prefix(negative ? 1 : 0);
    if (rest.substr(0, 1) != "P") {
        return {std::string(duration), ValueKind::Text};
    }
    rest.remove_prefix(1);
    const std::int64_t days = takeBefore(rest, 'D');
    if (rest.substr(0, 1) == "T") {
        rest.remove_prefix(1);
    }
    const std::int64_t hours = takeBefore(rest, 'H');
    const std::int64_t minutes = takeBefore(rest, 'M');
    const std::int64_t seconds = takeBefore(rest, 'S');
    if (!rest.empty()) {
        return {std::string(duration), ValueKind::Text};
    }
    const std::string text = clockText(days * secondsOfDay + hours * 3600 + minutes * 60 + seconds);
    return {negative ? "-" + text : text, ValueKind::Time};
}

Typed typedYesNo(bool value) {
    return {value ? "ja" : "nee", ValueKind::YesNo};
}

}  // namespace kamerklaar::exchange
