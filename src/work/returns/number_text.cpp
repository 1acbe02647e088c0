// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/number_text.h"

#include <algorithm>
#include <array>

#include "domain/ascii.h"

namespace kamerklaar::work::returns {
namespace {

/// Up to a hundred billion with three decimals there is room in 64 bits.
constexpr std::size_t mostDigits = 12;
constexpr std::size_t group = 3;

void eraseAll(std::string& text, const std::string& piece) {
    for (std::size_t at = text.find(piece); at != std::string::npos; at = text.find(piece, at)) {
        text.erase(at, piece.size());
    }
}

void replaceAll(std::string& text, const std::string& piece, char by) {
    for (std::size_t at = text.find(piece); at != std::string::npos; at = text.find(piece, at)) {
        text.replace(at, piece.size(), 1, by);
    }
}

/// A gap between two digits that does not part thousands ("90 00"): two numbers, or a slip.
bool hasOddGap(const std::string& text) {
    for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1)) {
        const bool isWithin = at > 0 && at + 1 < text.size() && domain::isDigit(text[at - 1]) &&
                              domain::isDigit(text[at + 1]);
        if (!isWithin) {
            continue;
        }
        const std::size_t end = text.find_first_not_of("0123456789", at + 1);
        if (std::min(end, text.size()) - at - 1 != group) {
            return true;
        }
    }
    return false;
}

/// Without the sign of the currency, and spaces of all kinds; empty when the spaces part no
/// thousands.
std::string bare(std::string text) {
    text = domain::lowered(std::move(text));
    for (const char* piece : {"€", "euro", "eur"}) {
        eraseAll(text, piece);
    }
    for (const char* gap : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\t", "'", "’"}) {
        replaceAll(text, gap, ' ');
    }
    if (hasOddGap(text)) {
        return {};
    }
    eraseAll(text, " ");
    for (const char* minus : {"−", "–"}) {
        for (std::size_t at = text.find(minus); at != std::string::npos; at = text.find(minus)) {
            text.replace(at, std::string(minus).size(), "-");
        }
    }
    // "250,-", "250,--" and "250,=": no cents.
    for (const char* none : {",--", ",-", ",=", ".--", ".-"}) {
        if (text.size() > std::string(none).size() && text.ends_with(none)) {
            text.erase(text.size() - std::string(none).size());
        }
    }
    return text;
}

/// Groups of three behind the first mark, and one to three digits before it, no zero in front.
bool isGrouped(const std::string& text, char mark) {
    std::size_t begin = text.find(mark);
    if (begin == std::string::npos || begin == 0 || begin > group || text.front() == '0') {
        return false;
    }
    while (begin != std::string::npos) {
        const std::size_t next = text.find(mark, begin + 1);
        const std::size_t end = next == std::string::npos ? text.size() : next;
        if (end - begin - 1 != group) {
            return false;
        }
        begin = next;
    }
    return true;
}

std::string without(std::string text, char mark) {
    text.erase(std::remove(text.begin(), text.end(), mark), text.end());
    return text;
}

}  // namespace

NumberText::NumberText(const std::string& text) {
    std::string rest = bare(text);
    if (rest.size() > 2 && rest.front() == '(' && rest.back() == ')') {
        rest = "-" + rest.substr(1, rest.size() - 2);
        isPlain_ = false;
    }
    if (rest.size() > 1 && rest.back() == '-') {
        rest = "-" + rest.substr(0, rest.size() - 1);
        isPlain_ = false;
    }
    isNegative_ = rest.starts_with('-');
    if (isNegative_ || rest.starts_with('+')) {
        rest.erase(0, 1);
    }
    const bool isWritten =
        !rest.empty() && std::any_of(rest.begin(), rest.end(), domain::isDigit) &&
        std::all_of(rest.begin(), rest.end(),
                    [](char c) { return domain::isDigit(c) || c == '.' || c == ','; });
    if (isWritten) {
        split(rest);
    }
    isTooLarge_ = isNumber_ && whole_.size() > mostDigits;
}

void NumberText::split(const std::string& text) {
    const std::size_t point = text.rfind('.');
    const std::size_t comma = text.rfind(',');
    if (point == std::string::npos && comma == std::string::npos) {
        isNumber_ = true;
        whole_ = text;
        return;
    }
    if (point == std::string::npos || comma == std::string::npos) {
        splitAtOneMark(text, point == std::string::npos ? ',' : '.');
        return;
    }
    // Both: the last one stands before the decimals, the other between thousands.
    const char decimal = comma > point ? ',' : '.';
    const char thousands = comma > point ? '.' : ',';
    const std::size_t at = std::max(point, comma);
    const std::string before = text.substr(0, at);
    isNumber_ = before.find(decimal) == std::string::npos && isGrouped(before, thousands);
    whole_ = without(before, thousands);
    fraction_ = text.substr(at + 1);
    isPlain_ = isPlain_ && decimal == ',';
}

void NumberText::splitAtOneMark(const std::string& text, char mark) {
    const auto marks = std::count(text.begin(), text.end(), mark);
    const std::size_t at = text.find(mark);
    const bool grouped = isGrouped(text, mark);
    if (grouped && (marks > 1 || mark == '.')) {
        isNumber_ = true;
        whole_ = without(text, mark);
        // "45.000" is how it is written here, and forty-five elsewhere.
        isPlain_ = isPlain_ && mark == '.' && marks > 1;
        return;
    }
    if (marks > 1) {
        return;
    }
    isNumber_ = true;
    whole_ = text.substr(0, at);
    fraction_ = text.substr(at + 1);
    isAmbiguous_ = grouped;
    // A spreadsheet's own numbers have a comma, and no zero at their end.
    const bool isTyped = mark == '.' || fraction_.ends_with('0');
    isOdd_ = isTyped && fraction_.size() >= (mark == '.' ? group : group + 1) &&
             whole_.find_first_not_of('0') != std::string::npos;
    isPlain_ = isPlain_ && mark == ',' && !isAmbiguous_;
}

std::optional<NumberText::Parts> NumberText::parts(const std::string& whole,
                                                   const std::string& fraction,
                                                   int decimals) const {
    if (!isNumber_ || whole.size() > mostDigits) {
        return std::nullopt;
    }
    const auto kept = static_cast<std::size_t>(decimals);
    std::string digits = whole + fraction.substr(0, kept);
    digits.append(kept - std::min(kept, fraction.size()), '0');
    Parts made;
    made.value = digits.empty() ? 0 : std::stoll(digits);
    if (fraction.size() > kept) {
        const std::string rest = fraction.substr(kept);
        made.isRounded = rest.find_first_not_of('0') != std::string::npos;
        made.value += rest.front() >= '5' ? 1 : 0;
    }
    made.value = isNegative_ ? -made.value : made.value;
    return made;
}

std::optional<NumberText::Parts> NumberText::inParts(int decimals) const {
    return isAmbiguous_ ? std::nullopt : parts(whole_, fraction_, decimals);
}

std::optional<NumberText::Parts> NumberText::asGrouped() const {
    return parts(whole_ + fraction_, {}, 0);
}

std::optional<NumberText::Parts> NumberText::asDecimals(int decimals) const {
    return parts(whole_, fraction_, decimals);
}

}  // namespace kamerklaar::work::returns
