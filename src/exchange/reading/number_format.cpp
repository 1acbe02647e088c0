// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/number_format.h"

#include <algorithm>
#include <string>
#include <utility>

#include "domain/ascii.h"

namespace kamerklaar::exchange {

namespace {

/// Whether a bracket holds a time that runs on beyond a day: [h], [mm], [ss].
bool isElapsed(std::string_view bracket) {
    return !bracket.empty() &&
           (bracket.front() == 'h' || bracket.front() == 'm' || bracket.front() == 's' ||
            bracket.front() == 'u') &&
           std::all_of(bracket.begin(), bracket.end(),
                       [&](char c) { return c == bracket.front(); });
}

/// The letters and signs of the first section that mean something: without words between quotes,
/// single characters behind a backslash, blanks and fillers, and what stands between brackets
/// (colours, conditions, languages).
std::string signsOf(std::string_view code) {
    std::string signs;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char c = domain::lowered(code[at]);
        if (c == '\\' || c == '_' || c == '*') {
            ++at;
        } else if (c == '"' || c == '[') {
            const std::size_t end = std::min(code.find(c == '"' ? '"' : ']', at + 1), code.size());
            const std::string bracket =
                domain::lowered(std::string(code.substr(at + 1, end - at - 1)));
            if (c == '[' && isElapsed(bracket)) {
                signs += 'h';
            }
            at = end;
        } else {
            signs += c;
        }
    }
    return signs;
}

/// The currency whose sign the first section shows: "€ "#,##0, [$€-413] #,##0, $#,##0. "[$-413]" is
/// a language alone, and a dollar that opens a bracket is no sign of its own.
Shown currencyIn(std::string_view code) {
    constexpr std::pair<const char*, Shown> signs[] = {
        {"€", Shown::Currency}, {"EUR", Shown::Currency}, {"£", Shown::Pounds},
        {"CHF", Shown::Francs}, {"GBP", Shown::Pounds},   {"¥", Shown::Yen},
        {"JPY", Shown::Yen},    {"USD", Shown::Dollars}};
    const std::string_view section = code.substr(0, code.find(';'));
    for (const auto& [sign, shown] : signs) {
        if (section.find(sign) != section.npos) {
            return shown;
        }
    }
    for (std::size_t at = section.find('$'); at != section.npos; at = section.find('$', at + 1)) {
        if (at == 0 || section[at - 1] != '[') {
            return Shown::Dollars;
        }
        if (section.substr(at + 1, 1) != "-" && section.substr(at + 1, 1) != "$") {
            return Shown::OtherMoney;
        }
    }
    return Shown::Number;
}

bool hasAny(const std::string& signs, const char* letters) {
    return signs.find_first_of(letters) != std::string::npos;
}

}  // namespace

Shown shownByBuiltIn(int number) {
    const auto isBetween = [&](int first, int last) { return number >= first && number <= last; };
    if (isBetween(9, 10)) {
        return Shown::Percentage;
    }
    if (isBetween(18, 21) || isBetween(45, 47)) {
        return Shown::Time;
    }
    if (number == 22) {
        return Shown::DateTime;
    }
    if (isBetween(5, 8) || number == 42 || number == 44) {
        return Shown::Currency;
    }
    // The last two ranges are days in the scripts of East Asia.
    const bool isDate = isBetween(14, 17) || isBetween(27, 36) || isBetween(50, 58);
    return isDate ? Shown::Date : Shown::Number;
}

Shown shownByCode(std::string_view code) {
    const std::string signs = signsOf(code);
    // "General", in the languages in which somebody writes it.
    for (const char* const general : {"general", "standaard", "standard"}) {
        if (signs.find(general) != std::string::npos) {
            return Shown::Number;
        }
    }
    // In a Dutch format a year is "jjjj" and an hour "uu".
    const bool hasClock = hasAny(signs, "hsu");
    const bool hasDay = hasAny(signs, "dyj") || (hasAny(signs, "m") && !hasClock);
    if (hasDay) {
        return hasClock ? Shown::DateTime : Shown::Date;
    }
    if (hasClock) {
        return Shown::Time;
    }
    if (hasAny(signs, "%")) {
        return Shown::Percentage;
    }
    return currencyIn(code);
}

}  // namespace kamerklaar::exchange
