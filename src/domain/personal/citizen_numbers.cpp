// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <string>

#include "domain/personal/dates.h"
#include "domain/personal/digits.h"
#include "domain/personal/finders.h"

namespace kamerklaar::domain::personal {

namespace {

constexpr std::size_t mostDigits = 9;
constexpr std::size_t fewestDigits = 8;

/// In what groups people write such a number, beside without any.
const std::array<std::vector<std::size_t>, 4> groupings = {
    {{3, 3, 3}, {2, 3, 3}, {4, 2, 3}, {2, 2, 2, 3}}};

constexpr std::array<std::string_view, 9> itsNames = {
    "bsn",       "bsns", "burgerservicenummer", "burgerservicenr", "sofi", "sofinummer", "sofinr",
    "bsnnummer", "bsnnr"};
constexpr std::array<std::string_view, 5> numbered = {"nr", "nrs", "no", "art", "code"};
constexpr std::array<std::string_view, 16> amounts = {
    "eur",      "euro",     "miljoen",  "mln",       "miljard",    "mld",
    "procent",  "promille", "inwoners", "mensen",    "leerlingen", "jongeren",
    "personen", "kinderen", "uur",      "deelnemers"};

/// Digits in groups with the same mark between them.
struct Groups {
    std::size_t end = 0;
    std::string digits;
    std::vector<std::size_t> lengths;
};

Groups groupsFrom(std::string_view text, std::size_t at) {
    Groups groups{at, {}, {}};
    char32_t mark = 0;
    while (groups.digits.size() <= mostDigits) {
        // Digits beyond those that are wanted need not be read to know that there are too many.
        const std::size_t to = endOfDigits(text.substr(0, at + mostDigits + 2), at);
        groups.digits += text.substr(at, to - at);
        groups.lengths.push_back(to - at);
        groups.end = to;
        const Character next = characterAt(text, to);
        const bool isMark =
            next.code == '.' || isDash(next.code) || (isSpace(next.code) && next.code != '\n');
        if (!isMark || (mark != 0 && next.code != mark) ||
            !isDigit(characterAt(text, to + next.length).code)) {
            break;
        }
        mark = next.code;
        at = to + next.length;
    }
    return groups;
}

bool passesElevenTest(std::string_view digits) {
    int sum = 0;
    int factor = static_cast<int>(digits.size());
    for (const char digit : digits) {
        // The last digit counts with -1.
        sum += (digit - '0') * (factor == 1 ? -1 : factor);
        --factor;
    }
    return sum % 11 == 0 && digits.find_first_not_of('0') != std::string_view::npos;
}

bool isWritten(const Groups& groups) {
    const bool isTogether = groups.lengths.size() == 1 && groups.digits.size() >= fewestDigits &&
                            groups.digits.size() <= mostDigits;
    return isTogether ||
           std::find(groupings.begin(), groupings.end(), groups.lengths) != groupings.end();
}

// The word beside it, or the sign of a currency with a space.
bool isAmount(const SearchedText& searched, Stretch number) {
    const std::string_view text = searched.text;
    const auto isSign = [](char32_t code) {
        return code == 0x20AC || code == '%' || code == '$' || code == 0xA3;
    };
    const Character before = characterBefore(text, number.offset);
    const Character behind = characterAt(text, number.end);
    return (isSpace(before.code) &&
            isSign(characterBefore(text, number.offset - before.length).code)) ||
           (isSpace(behind.code) && isSign(characterAt(text, number.end + behind.length).code)) ||
           hasOneOf(wordsBefore(searched, number.offset, 1), amounts) ||
           hasOneOf(wordsFrom(searched, number.end, 1), amounts);
}

// "12 123 456 782": what begins behind a space may be the end of a longer number.
bool followsDigits(std::string_view text, std::size_t at) {
    const Character before = characterBefore(text, at);
    return isSpace(before.code) && isDigit(characterBefore(text, at - before.length).code);
}

bool isCitizenNumber(const SearchedText& searched, const Groups& groups, Stretch number) {
    if (!isWritten(groups) || !passesElevenTest(groups.digits) ||
        !mayBeginAt(searched.text, number.offset) || !mayEndAt(searched.text, number.end)) {
        return false;
    }
    if (hasOneOf(wordsBefore(searched, number.offset, 3), itsNames)) {
        return true;
    }
    const bool isDate =
        groups.lengths.size() == 1 && groups.digits.size() == 8 && isDayInDigits(groups.digits);
    const bool isTail = groups.lengths.size() > 1 && followsDigits(searched.text, number.offset);
    return !isDate && !isTail && !isAmount(searched, number) &&
           !isReference(searched, number.offset) &&
           !hasOneOf(wordsBefore(searched, number.offset, 1), numbered);
}

}  // namespace

Stretches citizenNumbers(const SearchedText& searched) {
    Stretches found;
    DigitRuns runs(searched.text);
    while (runs.next()) {
        if (runs.end() - runs.offset() > mostDigits) {
            continue;
        }
        const Groups groups = groupsFrom(searched.text, runs.offset());
        const Stretch number{runs.offset(), groups.end};
        if (isCitizenNumber(searched, groups, number)) {
            found.push_back(number);
            runs.goTo(number.end);
        }
    }
    return found;
}

}  // namespace kamerklaar::domain::personal
