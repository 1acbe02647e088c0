// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "domain/ascii.h"
#include "domain/notation.h"
#include "domain/number_text.h"

// Reading dates as people type them.
namespace kamerklaar::domain {

namespace {

struct DateParts {
    std::string day;
    std::string month;
    std::string year;
};

bool isNumber(std::string_view text, std::size_t fewest, std::size_t most) {
    return text.size() >= fewest && text.size() <= most && allDigits(text);
}

// Three parts with the same mark between them; spaces around the marks do not matter.
std::optional<std::array<std::string, 3>> threeParts(std::string_view text, char mark) {
    const std::size_t first = text.find(mark);
    const std::size_t second = first == std::string_view::npos ? first : text.find(mark, first + 1);
    if (second == std::string_view::npos || text.find(mark, second + 1) != text.npos) {
        return std::nullopt;
    }
    return std::array{tidied(text.substr(0, first)),
                      tidied(text.substr(first + 1, second - first - 1)),
                      tidied(text.substr(second + 1))};
}

int monthNamed(std::string name) {
    static constexpr std::array<std::array<std::string_view, 4>, 12> names = {{
        {"januari", "jan", "january", "jan"},
        {"februari", "feb", "february", "febr"},
        {"maart", "mrt", "march", "mar"},
        {"april", "apr", "april", "apr"},
        {"mei", "mei", "may", "may"},
        {"juni", "jun", "june", "jun"},
        {"juli", "jul", "july", "jul"},
        {"augustus", "aug", "august", "aug"},
        {"september", "sep", "september", "sept"},
        {"oktober", "okt", "october", "oct"},
        {"november", "nov", "november", "nov"},
        {"december", "dec", "december", "dec"},
    }};
    name = lowered(std::move(name));
    if (!name.empty() && name.back() == '.') {
        name.pop_back();
    }
    for (std::size_t month = 0; month < names.size(); ++month) {
        if (std::find(names[month].begin(), names[month].end(), name) != names[month].end()) {
            return static_cast<int>(month) + 1;
        }
    }
    return 0;
}

std::optional<DateParts> partsOf(const std::string& text) {
    for (const char mark : {'-', '/', '.', ' '}) {
        const auto parts = threeParts(text, mark);
        if (!parts) {
            continue;
        }
        const auto& [first, month, last] = *parts;
        // The form in which computers write dates: the year, in full, comes first.
        if (mark == '-' && isNumber(first, 4, 4) && isNumber(last, 1, 2)) {
            return DateParts{last, month, first};
        }
        return DateParts{first, month, last};
    }
    return std::nullopt;
}

/// 0 where there is no such month.
int daysIn(int year, int month) {
    int days = month >= 1 && month <= 12 ? 31 : 0;
    while (days > 0 && !Date::make(year, month, days)) {
        --days;
    }
    return days;
}

}  // namespace

Result<Date> parseDate(std::string_view text, const std::string& field) {
    const std::string tidy = tidied(text);
    if (tidy.empty()) {
        return refused(ProblemKind::Missing, field);
    }
    const auto notADate = [&] {
        return refused(ProblemKind::NotADate, field, {std::string(text)});
    };
    const auto parts = partsOf(tidy);
    if (!parts || !isNumber(parts->day, 1, 2)) {
        return notADate();
    }
    const bool shortYear = isNumber(parts->year, 2, 2);
    if (!shortYear && !isNumber(parts->year, 4, 4)) {
        return notADate();
    }
    const int month =
        isNumber(parts->month, 1, 2) ? std::stoi(parts->month) : monthNamed(parts->month);
    if (month == 0 && !isNumber(parts->month, 1, 2)) {
        return notADate();
    }
    const int year = std::stoi(parts->year) + (shortYear ? 2000 : 0);
    if (!Date::make(year, 1, 1)) {
        return notADate();
    }
    const int day = std::stoi(parts->day);
    const auto date = Date::make(year, month, day);
    if (!date) {
        std::vector<Fact> facts{std::string(text)};
        if (const std::int64_t days = daysIn(year, month); days > 0 && day > days) {
            facts.emplace_back(days);
        }
        return refused(ProblemKind::NoSuchDay, field, std::move(facts));
    }
    return *date;
}

}  // namespace kamerklaar::domain
