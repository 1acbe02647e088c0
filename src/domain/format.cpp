// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <cstdio>

#include "domain/notation.h"

// Writing amounts, numbers and dates. Marks are spelled as escapes so that a no-break space can be
// told from a space.
namespace kamerklaar::domain {

namespace {

constexpr const char* euro = "\u20AC";
constexpr const char* minus = "\u2212";
constexpr const char* hardSpace = "\u00A0";
constexpr const char* nothingToShow = "\u2013";

// The size of a number: also of the smallest one, which has no positive twin.
std::uint64_t sizeOf(std::int64_t number) {
    return number < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(number)
                      : static_cast<std::uint64_t>(number);
}

const char* sign(std::int64_t number) {
    return number < 0 ? minus : "";
}

std::string grouped(std::uint64_t number, Language language) {
    std::string digits = std::to_string(number);
    const char mark = language == Language::Dutch ? '.' : ',';
    for (std::size_t at = digits.size(); at > 3; at -= 3) {
        digits.insert(at - 3, 1, mark);
    }
    return digits;
}

char decimalMark(Language language) {
    return language == Language::Dutch ? ',' : '.';
}

std::string unsignedAmount(Money amount, Language language) {
    const std::uint64_t cents = sizeOf(amount.inCents());
    const std::uint64_t rest = cents % 100;
    return grouped(cents / 100, language) + decimalMark(language) + (rest < 10 ? "0" : "") +
           std::to_string(rest);
}

// The minus stands with the figure: before the sign of the currency a line may end behind it.
std::string withEuro(Money amount, const std::string& figure) {
    return std::string(euro) + hardSpace + sign(amount.inCents()) + figure;
}

}  // namespace

std::string formatMoney(Money amount, Language language) {
    return withEuro(amount, unsignedAmount(amount, language));
}

std::string formatMoneyShort(Money amount, Language language) {
    const std::uint64_t cents = sizeOf(amount.inCents());
    return cents % 100 == 0 ? withEuro(amount, grouped(cents / 100, language))
                            : formatMoney(amount, language);
}

std::string formatAmount(Money amount, Language language) {
    return sign(amount.inCents()) + unsignedAmount(amount, language);
}

std::string formatMillions(Money amount, Language language) {
    constexpr std::uint64_t centsInTenth = 10'000'000;
    const std::uint64_t tenths = (sizeOf(amount.inCents()) + centsInTenth / 2) / centsInTenth;
    const Money shown = tenths == 0 ? Money() : amount;
    return withEuro(shown, grouped(tenths / 10, language) + decimalMark(language) +
                               std::to_string(tenths % 10) + hardSpace +
                               (language == Language::Dutch ? "miljoen" : "million"));
}

std::string formatShare(Share share, Language language) {
    if (!share.known) {
        return nothingToShow;
    }
    const std::uint64_t permille = sizeOf(share.permille);
    return sign(share.permille) + grouped(permille / 10, language) + decimalMark(language) +
           std::to_string(permille % 10) + hardSpace + "%";
}

std::string formatCount(std::int64_t number, Language language) {
    return sign(number) + grouped(sizeOf(number), language);
}

std::string formatThousandths(std::int64_t value, Language language) {
    const std::uint64_t size = sizeOf(value);
    std::string text = sign(value) + grouped(size / 1000, language);
    if (size % 1000 == 0) {
        return text;
    }
    std::string decimals = std::to_string(1000 + size % 1000).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return text + decimalMark(language) + decimals;
}

std::string formatDate(Date date) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%02d-%02d-%04d", date.day(), date.month(),
                  date.year());
    return text.data();
}

std::string formatDateLong(Date date, Language language) {
    static constexpr std::array<std::array<const char*, 2>, 12> months = {{
        {"januari", "January"},
        {"februari", "February"},
        {"maart", "March"},
        {"april", "April"},
        {"mei", "May"},
        {"juni", "June"},
        {"juli", "July"},
        {"augustus", "August"},
        {"september", "September"},
        {"oktober", "October"},
        {"november", "November"},
        {"december", "December"},
    }};
    const auto& names = months.at(static_cast<std::size_t>(date.month() - 1));
    return std::to_string(date.day()) + " " + names[language == Language::Dutch ? 0 : 1] + " " +
           std::to_string(date.year());
}

std::string formatPeriod(Period period, Language language) {
    return formatDateLong(period.first(), language) +
           (language == Language::Dutch ? " tot en met " : " up to and including ") +
           formatDateLong(period.last(), language);
}

}  // namespace kamerklaar::domain
