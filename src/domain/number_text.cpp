// SPDX-License-Identifier: EUPL-1.2
#include "domain/number_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/ascii.h"

namespace kamerklaar::domain {

namespace {

using Form = NumberText::Form;

// "1.234.567" or "1 234 567": one kind of mark, groups of three after a first of one to three.
bool isGrouped(std::string_view text, char mark) {
    const std::size_t first = text.find(mark);
    if (first == 0 || first > 3 || !allDigits(text.substr(0, first))) {
        return false;
    }
    for (std::size_t at = first; at < text.size(); at += 4) {
        if (text[at] != mark || text.size() - at < 4 || !allDigits(text.substr(at + 1, 3))) {
            return false;
        }
    }
    return true;
}

std::string withoutMarks(std::string_view text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

// The part before the comma. A point with one or two digits behind it is how English writes
// decimals, and "0.500" is half a euro to some and five hundred to others.
Form readWhole(std::string_view text, std::string& whole) {
    whole = withoutMarks(text);
    if (allDigits(text)) {
        return Form::Number;
    }
    for (const char mark : {'.', ' '}) {
        if (text.find(mark) != std::string_view::npos && isGrouped(text, mark)) {
            return text.front() == '0' ? Form::Ambiguous : Form::Number;
        }
    }
    const std::size_t point = text.find('.');
    const bool englishDecimals = point != std::string_view::npos && point > 0 &&
                                 text.size() - point <= 3 && allDigits(text.substr(0, point)) &&
                                 allDigits(text.substr(point + 1));
    return englishDecimals ? Form::Ambiguous : Form::NotANumber;
}

}  // namespace

std::string tidied(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, char>, 9> oneMeaning = {{
        {"\u00A0", ' '},
        {"\u202F", ' '},
        {"\u2009", ' '},
        {"\t", ' '},
        {"\u2212", '-'},
        {"\u2013", '-'},
        {"\u2014", '-'},
        {"\u2010", '-'},
        {"\u2011", '-'},
    }};
    std::string plain;
    while (!text.empty()) {
        const auto* found = std::find_if(
            oneMeaning.begin(), oneMeaning.end(),
            [&](const auto& row) { return text.substr(0, row.first.size()) == row.first; });
        const bool known = found != oneMeaning.end();
        plain += known ? found->second : text.front();
        text.remove_prefix(known ? found->first.size() : 1);
    }
    const std::size_t first = plain.find_first_not_of(" \r\n");
    if (first == std::string::npos) {
        return {};
    }
    return plain.substr(first, plain.find_last_not_of(" \r\n") - first + 1);
}

NumberText readNumber(std::string_view text) {
    NumberText number;
    std::string tidy = tidied(text);
    if (tidy.empty()) {
        return number;
    }
    number.form = Form::NotANumber;
    std::string_view rest = tidy;
    if (rest.front() == '-') {
        number.negative = true;
        rest.remove_prefix(rest.size() > 1 && rest[1] == ' ' ? 2 : 1);
    }
    const std::size_t comma = rest.find(',');
    if (comma == std::string_view::npos) {
        number.form = readWhole(rest, number.whole);
        return number;
    }
    number.decimals = rest.substr(comma + 1);
    if (!allDigits(number.decimals)) {
        return number;
    }
    const std::string_view whole = rest.substr(0, comma);
    // ",50" is fifty cents.
    number.form = whole.empty() ? Form::Number : readWhole(whole, number.whole);
    if (whole.empty()) {
        number.whole = "0";
    }
    // A mark that another language reads otherwise makes the whole unreadable beside a comma.
    if (number.form == Form::Ambiguous) {
        number.form = Form::NotANumber;
    }
    return number;
}

bool joinDigits(const NumberText& number, std::size_t places, std::int64_t bound,
                std::int64_t& value) {
    value = 0;
    std::string digits = number.whole + number.decimals;
    digits.append(places - std::min(places, number.decimals.size()), '0');
    for (const char c : digits) {
        if (value > bound) {
            return false;
        }
        value = value * 10 + (c - '0');
    }
    return value <= bound;
}

}  // namespace kamerklaar::domain
