// SPDX-License-Identifier: EUPL-1.2
#include "domain/working_days.h"

#include <array>

namespace kamerklaar::domain {

namespace {

// Monday is 0. The first of January 1900 was one.
int weekdayOf(Date day) {
    return day.daysSince(Date()) % 7;
}

// Easter Sunday in the Gregorian calendar, by the reckoning of Meeus, Jones and Butcher.
Date easterOf(int year) {
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    const int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int correction = (golden + 11 * epact + 22 * toSunday) / 451;
    const int days = epact + toSunday - 7 * correction + 114;
    return Date::known(year, days / 31, days % 31 + 1);
}

// 27 April, and the day before when that is a Sunday.
Date kingsDayOf(int year) {
    const Date day = Date::known(year, 4, 27);
    return weekdayOf(day) == 6 ? day.plusDays(-1) : day;
}

bool isHoliday(Date day) {
    const int year = day.year();
    const std::array fixed = {Date::known(year, 1, 1), kingsDayOf(year), Date::known(year, 5, 5),
                              Date::known(year, 12, 25), Date::known(year, 12, 26)};
    for (const Date holiday : fixed) {
        if (holiday == day) {
            return true;
        }
    }
    // Good Friday, Easter Monday, Ascension Day, Whit Monday.
    const int sinceEaster = day.daysSince(easterOf(year));
    return sinceEaster == -2 || sinceEaster == 1 || sinceEaster == 39 || sinceEaster == 50;
}

}  // namespace

bool isWorkingDay(Date day) {
    return weekdayOf(day) < 5 && !isHoliday(day);
}

Date workingDayFrom(Date day) {
    while (!isWorkingDay(day)) {
        day = day.plusDays(1);
    }
    return day;
}

}  // namespace kamerklaar::domain
