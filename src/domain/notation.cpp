// SPDX-License-Identifier: EUPL-1.2
#include "domain/notation.h"

#include <algorithm>

#include "domain/ascii.h"
#include "domain/number_text.h"

// Reading what people type. Writing stands in format.cpp.
namespace kamerklaar::domain {

namespace {

using NotationForm = NumberText::Form;

constexpr std::int64_t mostEuros = 100'000'000'000;
constexpr std::int64_t mostCounted = 1'000'000'000;
constexpr std::int64_t mostThousandths = 1'000'000'000'000'000;

bool removePrefix(std::string& text, std::string_view prefix) {
    if (text.compare(0, prefix.size(), prefix) != 0) {
        return false;
    }
    text = tidied(std::string_view(text).substr(prefix.size()));
    return true;
}

bool removeSuffix(std::string& text, std::string_view suffix) {
    if (text.size() < suffix.size() ||
        text.compare(text.size() - suffix.size(), suffix.size(), suffix) != 0) {
        return false;
    }
    text = tidied(std::string_view(text).substr(0, text.size() - suffix.size()));
    return true;
}

// Takes the currency away, and the ",-" that stands for no cents. A minus may stand before or
// after the sign of the currency, not both.
std::string bareAmount(std::string text) {
    const bool minusFirst = removePrefix(text, "-");
    for (const std::string_view sign : {"\u20AC", "euro", "eur"}) {
        if (removePrefix(text, sign) || removeSuffix(text, sign)) {
            break;
        }
    }
    for (const std::string_view noCents : {",--", ",-", ",="}) {
        if (removeSuffix(text, noCents)) {
            break;
        }
    }
    return minusFirst ? "-" + text : text;
}

std::string swappedMarks(std::string text) {
    for (char& c : text) {
        c = c == ',' ? '.' : (c == '.' ? ',' : c);
    }
    return text;
}

/// An amount in the marks of `language`, or else in those of the other one where they leave no
/// doubt: 1,234.56 is no Dutch and one amount only.
NumberText readAmount(const std::string& bare, Language language) {
    const std::string own = language == Language::Dutch ? bare : swappedMarks(bare);
    NumberText number = readNumber(own);
    if (number.form != NotationForm::NotANumber) {
        return number;
    }
    NumberText other = readNumber(swappedMarks(own));
    const bool isAmount = other.form == NotationForm::Number && other.decimals.size() <= 2;
    return isAmount ? other : number;
}

// "1,234" reads as a thousand and more in English and has a decimal too many in Dutch.
bool looksLikeEnglishThousands(const NumberText& number) {
    return number.decimals.size() == 3 && number.whole.size() <= 3 && number.whole.front() != '0';
}

}  // namespace

Result<Money> parseMoney(std::string_view text, const std::string& field, Language language) {
    const std::string typed(text);
    const std::string tidy = tidied(text);
    if (tidy.empty()) {
        return refused(ProblemKind::Missing, field);
    }
    const NumberText number = readAmount(bareAmount(lowered(tidy)), language);
    if (number.form == NotationForm::Ambiguous) {
        return refused(ProblemKind::AmbiguousAmount, field, {typed});
    }
    if (number.form != NotationForm::Number) {
        return refused(ProblemKind::NotAnAmount, field, {typed});
    }
    if (number.decimals.size() > 2) {
        const char thousands = language == Language::Dutch ? '.' : ',';
        if (looksLikeEnglishThousands(number) && tidy.find(thousands) == std::string::npos) {
            return refused(ProblemKind::AmbiguousAmount, field, {typed});
        }
        return refused(ProblemKind::TooManyDecimals, field, {typed, std::int64_t{2}});
    }
    std::int64_t cents = 0;
    if (!joinDigits(number, 2, mostEuros * 100, cents)) {
        return refused(ProblemKind::AmountTooLarge, field, {typed});
    }
    return Money::cents(number.negative ? -cents : cents);
}

Result<std::int64_t> parseCount(std::string_view text, const std::string& field,
                                Language language) {
    const std::string typed(text);
    const NumberText number = readNumber(language == Language::Dutch ? typed : swappedMarks(typed));
    if (number.form == NotationForm::Empty) {
        return refused(ProblemKind::Missing, field);
    }
    std::int64_t count = 0;
    if (number.form != NotationForm::Number || !number.decimals.empty() ||
        !joinDigits(number, 0, mostCounted, count)) {
        return refused(ProblemKind::NotANumber, field, {typed});
    }
    if (number.negative && count > 0) {
        return refused(ProblemKind::NegativeNumber, field, {-count});
    }
    return count;
}

Result<std::int64_t> parseThousandths(std::string_view text, const std::string& field) {
    std::string bare = tidied(text);
    removeSuffix(bare, "%");
    const NumberText number = readNumber(bare);
    if (number.form == NotationForm::Empty) {
        return refused(ProblemKind::Missing, field);
    }
    if (number.form == NotationForm::Number && number.decimals.size() > 3) {
        return refused(ProblemKind::TooManyDecimals, field, {std::string(text), std::int64_t{3}});
    }
    std::int64_t value = 0;
    if (number.form != NotationForm::Number || !joinDigits(number, 3, mostThousandths, value)) {
        return refused(ProblemKind::NotANumber, field, {std::string(text)});
    }
    return number.negative ? -value : value;
}

}  // namespace kamerklaar::domain
