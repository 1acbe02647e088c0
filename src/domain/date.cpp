// SPDX-License-Identifier: EUPL-1.2
#include "domain/date.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

#include "domain/ensure.h"

namespace kamerklaar::domain {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr std::int64_t secondsPerDay = 86'400;

std::chrono::year_month_day civil(Date date) {
    const int days = date.daysSince(Date()) - 25567;
    return std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(days)));
}

// Reads exactly `length` digits at `from`.
std::optional<int> digits(std::string_view text, std::size_t from, std::size_t length) {
    int value = 0;
    for (const char c : text.substr(from, length)) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::optional<Date> Date::make(int year, int month, int day) {
    using namespace std::chrono;
    if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31) {
        return std::nullopt;
    }
    const year_month_day ymd{std::chrono::year(year), std::chrono::month(unsigned(month)),
                             std::chrono::day(unsigned(day))};
    if (!ymd.ok()) {
        return std::nullopt;
    }
    return Date(static_cast<std::int32_t>(sys_days(ymd).time_since_epoch().count()));
}

std::optional<Date> Date::fromIso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day) {
        return std::nullopt;
    }
    return make(*year, *month, *day);
}

Date Date::known(int year, int month, int day) {
    const auto date = make(year, month, day);
    ensure(date.has_value(), "a date written in the program exists");
    return *date;
}

int Date::year() const {
    return static_cast<int>(civil(*this).year());
}

int Date::month() const {
    return static_cast<int>(static_cast<unsigned>(civil(*this).month()));
}

int Date::day() const {
    return static_cast<int>(static_cast<unsigned>(civil(*this).day()));
}

std::string Date::iso() const {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year(), month(), day());
    return text.data();
}

Date Date::plusDays(int days) const {
    const Date moved(days_ + days);
    ensure(moved >= known(firstYear, 1, 1) && moved <= known(lastYear, 12, 31),
           "a date stays between 1900 and 2199");
    return moved;
}

std::optional<Period> Period::make(Date first, Date last) {
    if (last < first) {
        return std::nullopt;
    }
    return Period(first, last);
}

Period Period::known(Date first, Date last) {
    ensure(first <= last, "a period written in the program ends after it begins");
    return Period(first, last);
}

std::optional<Period> Period::overlap(Period other) const {
    return make(std::max(first_, other.first_), std::min(last_, other.last_));
}

namespace {

/// Since the first day of 1970.
std::int64_t daysIn(std::int64_t seconds) {
    return seconds >= 0 ? seconds / secondsPerDay
                        : -((-seconds + secondsPerDay - 1) / secondsPerDay);
}

Date dayAt(std::int64_t days) {
    return Date::known(1970, 1, 1).plusDays(static_cast<int>(days));
}

/// One in the morning, universal time, on the last Sunday of a month of 31 days: when the clock is
/// put forward in March, and back in October.
std::int64_t lastSundayOf(int year, int month) {
    const std::int64_t last = Date::known(year, month, 31).daysSince(Date::known(1970, 1, 1));
    const std::int64_t sinceSunday = (last + 4) % 7;  // the first day of 1970 was a Thursday
    return (last - sinceSunday) * secondsPerDay + 3600;
}

/// Seconds that Dutch clocks are ahead at that moment.
std::int64_t aheadOfUniversal(std::int64_t seconds) {
    const int year = dayAt(daysIn(seconds)).year();
    const bool isSummer = seconds >= lastSundayOf(year, 3) && seconds < lastSundayOf(year, 10);
    return isSummer ? 7200 : 3600;
}

std::int64_t beginOfDay(std::int64_t days) {
    // No clock is changed at midnight, so an hour before it tells what holds.
    const std::int64_t midnight = days * secondsPerDay;
    return midnight - aheadOfUniversal(midnight - 7200);
}

}  // namespace

std::optional<Timestamp> Timestamp::fromIso(std::string_view text) {
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' ||
        text[19] != 'Z') {
        return std::nullopt;
    }
    const auto date = Date::fromIso(text.substr(0, 10));
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) {
        return std::nullopt;
    }
    const std::int64_t days = date->daysSince(Date::known(1970, 1, 1));
    return Timestamp(days * secondsPerDay + *hour * 3600 + *minute * 60 + *second);
}

std::string Timestamp::iso() const {
    const std::int64_t days = daysIn(seconds_);
    const std::int64_t inDay = seconds_ - days * secondsPerDay;
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%sT%02d:%02d:%02dZ", dayAt(days).iso().c_str(),
                  static_cast<int>(inDay / 3600), static_cast<int>(inDay / 60 % 60),
                  static_cast<int>(inDay % 60));
    return text.data();
}

Date Timestamp::date() const {
    return dayAt(daysIn(seconds_ + aheadOfUniversal(seconds_)));
}

Timestamp Timestamp::beginOf(Date day) {
    return Timestamp(beginOfDay(day.daysSince(Date::known(1970, 1, 1))));
}

Timestamp Timestamp::endOf(Date day) {
    return Timestamp(beginOfDay(day.daysSince(Date::known(1970, 1, 1)) + 1));
}

}  // namespace kamerklaar::domain
