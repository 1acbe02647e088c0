// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <string>

#include "domain/personal/digits.h"
#include "domain/personal/finders.h"

namespace kamerklaar::domain::personal {

namespace {

/// Digits of a number within the country, without the 0 in front.
constexpr std::size_t nationalDigits = 9;
/// Spaces, dots and the like between two digits.
constexpr std::size_t mostMarks = 3;

/// Area codes of three digits, and those of lines that have no area; others of an area have four.
constexpr std::array<std::string_view, 34> shortCodes = {
    "010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038",
    "040", "043", "045", "046", "050", "053", "055", "058", "070", "071", "072", "073",
    "074", "075", "076", "077", "078", "079", "084", "085", "087", "088"};

constexpr std::array<std::string_view, 13> telephoneWords = {
    "tel", "telefoon", "telefoonnummer", "telefoonnr", "telnr",     "mobiel", "mobielnummer", "mob",
    "gsm", "bel",      "bellen",         "belt",       "bereikbaar"};

bool isShortCode(std::string_view code) {
    return std::find(shortCodes.begin(), shortCodes.end(), code) != shortCodes.end();
}

bool isMark(char32_t code) {
    constexpr std::u32string_view others = U"./()";
    return (isSpace(code) && code != '\n') || isDash(code) ||
           others.find(code) != std::u32string_view::npos;
}

/// Digits that are read on from a place, with the lengths of the groups in which they stand.
struct Reading {
    std::size_t end = 0;
    std::string digits;
    std::vector<std::size_t> groups;
    /// Where the next digit stands; the end of this one when there is none.
    std::size_t next = 0;
};

std::size_t pastMarks(std::string_view text, std::size_t at) {
    const std::size_t from = at;
    for (std::size_t marks = 0; marks <= mostMarks; ++marks) {
        const Character next = characterAt(text, at);
        if (isDigit(next.code)) {
            return at;
        }
        if (next.length == 0 || !isMark(next.code)) {
            break;
        }
        at += next.length;
    }
    return from;
}

// Nothing when the digits are more or fewer than `wanted`, or the last group goes on.
std::optional<Reading> read(std::string_view text, std::size_t at, std::size_t wanted) {
    Reading reading{at, {}, {}, at};
    while (reading.digits.size() < wanted) {
        const std::size_t from = pastMarks(text, reading.end);
        const std::size_t to = endOfDigits(text.substr(0, from + wanted + 1), from);
        if (to == from || reading.digits.size() + to - from > wanted) {
            return std::nullopt;
        }
        reading.digits += text.substr(from, to - from);
        reading.groups.push_back(to - from);
        reading.end = to;
    }
    return reading;
}

bool isDate(const Reading& reading) {
    const std::vector<std::size_t>& groups = reading.groups;
    const std::string_view digits = reading.digits;
    return groups.size() > 3 && groups[0] <= 2 && groups[1] <= 2 && groups[2] == 4 &&
           (digits.substr(groups[0] + groups[1], 2) == "19" ||
            digits.substr(groups[0] + groups[1], 2) == "20");
}

// A number within the country, without its 0: mobile, with an area, or without one.
bool exists(std::string_view digits) {
    const char first = digits.at(0);
    const std::string code = "0" + std::string(digits.substr(0, 2));
    return first == '6'   ? digits[1] != '0' && digits[1] != '6' && digits[1] != '7'
           : first == '8' ? isShortCode(code)
                          : first >= '1' && first <= '7';
}

// The first group is a whole area code, or all of the number.
bool isGroupedByCode(const Reading& reading) {
    const std::size_t first = reading.groups.front();
    const std::string_view digits = reading.digits;
    return digits[1] == '6' || first == digits.size() ||
           (first == 3 && isShortCode(digits.substr(0, 3))) ||
           (first == 4 && !isShortCode(digits.substr(0, 3)));
}

std::optional<std::size_t> endOfNational(std::string_view text, std::size_t at) {
    const std::optional<Reading> reading = read(text, at, nationalDigits + 1);
    const bool isNumber = reading && reading->digits.front() == '0' &&
                          exists(std::string_view(reading->digits).substr(1)) &&
                          isGroupedByCode(*reading) && !isDate(*reading);
    return isNumber ? std::optional(reading->end) : std::nullopt;
}

// Behind +31 or 0031, where a 0 may stand in brackets.
std::optional<std::size_t> endOfInternational(std::string_view text, std::size_t at) {
    const std::size_t from = pastMarks(text, at);
    const std::size_t wanted =
        from < text.size() && text[from] == '0' ? nationalDigits + 1 : nationalDigits;
    const std::optional<Reading> reading = read(text, at, wanted);
    const bool isNumber =
        reading && exists(std::string_view(reading->digits).substr(wanted - nationalDigits));
    return isNumber ? std::optional(reading->end) : std::nullopt;
}

/// Tries the number that begins with one run of digits.
class Attempt {
public:
    Attempt(std::string_view text, const DigitRuns& run) : text_(text), offset_(run.offset()) {
        const std::string_view digits = text.substr(run.offset(), run.end() - run.offset());
        const std::size_t plus = plusBefore(run.offset());
        if (plus < run.offset() && digits.substr(0, 2) == "31") {
            offset_ = plus;
            end_ = endOfInternational(text, run.offset() + 2);
        } else if (digits.substr(0, 4) == "0031") {
            end_ = endOfInternational(text, run.offset() + 4);
        } else {
            end_ = endOfNational(text, run.offset());
        }
        const bool isInBrackets =
            end_ && offset_ > 0 && text[offset_ - 1] == '(' &&
            text.substr(offset_, *end_ - offset_).find(')') != std::string_view::npos;
        offset_ -= isInBrackets ? 1 : 0;
    }
    [[nodiscard]] std::optional<Stretch> found(std::size_t endOfLast) const {
        if (!end_) {
            return std::nullopt;
        }
        const bool followsAnother = offset_ > 0 && endOfLast + 1 == offset_;
        const bool isApart = (followsAnother || mayBeginAt(text_, offset_)) && isDoneAt(*end_);
        return isApart ? std::optional(Stretch{offset_, *end_}) : std::nullopt;
    }

private:
    [[nodiscard]] std::size_t plusBefore(std::size_t at) const {
        std::size_t from = at;
        while (from > 0 && at - from < 2 && text_[from - 1] == ' ') {
            --from;
        }
        return from > 0 && text_[from - 1] == '+' ? from - 1 : at;
    }
    // Another number may follow behind a slash.
    [[nodiscard]] bool isDoneAt(std::size_t end) const {
        return mayEndAt(text_, end) ||
               (characterAt(text_, end).code == '/' && isDigit(characterAt(text_, end + 1).code));
    }

    std::string_view text_;
    std::size_t offset_;
    std::optional<std::size_t> end_;
};

}  // namespace

Stretches telephoneNumbers(const SearchedText& searched) {
    Stretches found;
    DigitRuns runs(searched.text);
    while (runs.next()) {
        const Attempt attempt(searched.text, runs);
        const auto number = attempt.found(found.empty() ? searched.text.size() : found.back().end);
        const bool isNamedOtherwise =
            number && isReference(searched, number->offset) &&
            !hasOneOf(wordsBefore(searched, number->offset, 3), telephoneWords);
        if (number && !isNamedOtherwise) {
            found.push_back(*number);
            runs.goTo(number->end);
        }
    }
    return found;
}

}  // namespace kamerklaar::domain::personal
