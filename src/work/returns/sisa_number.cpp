// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/sisa_number.h"

#include <string_view>

#include "domain/ascii.h"
#include "domain/folding.h"
#include "work/table_cells.h"

namespace kamerklaar::work::returns {
namespace {

using domain::isDigit;

bool isPlainLetter(char sign) {
    const char small = domain::lowered(sign);
    return small >= 'a' && small <= 'z';
}

/// One letter, one to three digits and perhaps a letter: how many signs from there on.
std::size_t codeLengthAt(const std::string& text, std::size_t at) {
    constexpr std::size_t mostDigits = 3;
    if (at >= text.size() || !isPlainLetter(text[at]) || (at > 0 && isSisaWordSign(text[at - 1]))) {
        return 0;
    }
    std::size_t end = at + 1;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    const std::size_t digits = end - at - 1;
    if (digits == 0 || digits > mostDigits) {
        return 0;
    }
    end += end < text.size() && isPlainLetter(text[end]) ? 1 : 0;
    return end < text.size() && isSisaWordSign(text[end]) ? 0 : end - at;
}

std::size_t afterSpaces(const std::string& text, std::size_t at) {
    while (at < text.size() && text[at] == ' ') {
        ++at;
    }
    return at;
}

std::string inCapitals(std::string code) {
    for (char& sign : code) {
        sign = sign >= 'a' && sign <= 'z' ? static_cast<char>(sign - 'a' + 'A') : sign;
    }
    return code;
}

struct Spelled {
    SisaNumber number;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isUsual = false;  ///< with a capital and a stroke, as the form has it
};

/// The number that begins there.
std::optional<Spelled> spelledAt(const std::string& text, std::size_t begin) {
    constexpr std::size_t mostDigits = 2;
    const std::size_t length = codeLengthAt(text, begin);
    const std::size_t stroke = afterSpaces(text, begin + length);
    if (length == 0 || stroke >= text.size() ||
        std::string_view("/_-.").find(text[stroke]) == std::string_view::npos) {
        return std::nullopt;
    }
    const std::size_t first = afterSpaces(text, stroke + 1);
    std::size_t end = first;
    std::size_t number = 0;
    for (; end < text.size() && isDigit(text[end]); ++end) {
        number = number * 10 + static_cast<std::size_t>(text[end] - '0');
    }
    const bool goesOn = end < text.size() && isSisaWordSign(text[end]);
    if (end == first || end - first > mostDigits || number == 0 || goesOn) {
        return std::nullopt;
    }
    const bool isUsual =
        domain::isUpperLetter(text[begin]) && (text[stroke] == '/' || text[stroke] == '_');
    return Spelled{{inCapitals(text.substr(begin, length)), number - 1, SisaNumber::As::Mention},
                   begin,
                   end,
                   isUsual};
}

/// "Indicator: " from the beginning of the text or of a line on; "zie indicator " only speaks of
/// it.
bool standsBehindIndicator(const std::string& text, std::size_t begin) {
    const std::size_t line = text.substr(0, begin).rfind('\n');
    const std::size_t first = line == std::string::npos ? 0 : line + 1;
    const std::vector<std::string> before =
        sisaWordsIn(comparable(text.substr(first, begin - first)));
    return before.size() == 1 && (before[0] == "indicator" || before[0] == "indicatornummer");
}

}  // namespace

bool isSisaWordSign(char sign) {
    const char small = domain::lowered(sign);
    return isDigit(sign) || (small >= 'a' && small <= 'z') ||
           (static_cast<unsigned char>(sign) & 0x80U) != 0;
}

std::vector<std::string> sisaWordsIn(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isSisaWordSign(text[end])) {
            ++end;
        }
        if (end > at) {
            words.push_back(text.substr(at, end - at));
        }
        at = end + 1;
    }
    return words;
}

std::optional<SisaNumber> sisaNumberIn(const std::string& cell) {
    const std::string text = domain::withPlainSpaces(cell);
    std::optional<Spelled> found;
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto here = spelledAt(text, at);
        if (!here) {
            continue;
        }
        const bool isWhole = here->begin == 0 && here->end == text.size();
        const bool isIndicator = isWhole || standsBehindIndicator(text, here->begin);
        if (!isIndicator && !here->isUsual) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        const bool isLabel =
            here->begin == 0 || (here->end == text.size() && text[here->begin - 1] == '\n');
        here->number.as = isIndicator ? SisaNumber::As::Indicator
                          : isLabel   ? SisaNumber::As::Label
                                      : SisaNumber::As::Mention;
        at = here->end - 1;
        found = std::move(here);
    }
    return found ? std::optional(found->number) : std::nullopt;
}

bool isSisaCode(const std::string& cell) {
    return !cell.empty() && domain::isUpperLetter(cell[0]) && codeLengthAt(cell, 0) == cell.size();
}

}  // namespace kamerklaar::work::returns
