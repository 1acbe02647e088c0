// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kamerklaar::domain {

/// A day in the Gregorian calendar between 1900 and 2199; always an existing day.
class Date {
public:
    /// 1 January 1900, so that a value always exists; "no date" is std::optional<Date>.
    constexpr Date() = default;

    /// Nothing when the day does not exist (31 February) or lies outside 1900-2199.
    [[nodiscard]] static std::optional<Date> make(int year, int month, int day);
    /// Reads exactly yyyy-mm-dd, the form in which dates are kept.
    [[nodiscard]] static std::optional<Date> fromIso(std::string_view text);
    /// For days that are written in the program's own tests and tables; a wrong one is a Bug.
    [[nodiscard]] static Date known(int year, int month, int day);

    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;
    [[nodiscard]] int day() const;
    [[nodiscard]] std::string iso() const;

    [[nodiscard]] Date plusDays(int days) const;
    /// Days from `other` to this day; negative when this day is earlier.
    [[nodiscard]] int daysSince(Date other) const { return days_ - other.days_; }

    friend constexpr bool operator==(Date l, Date r) { return l.days_ == r.days_; }
    friend constexpr bool operator!=(Date l, Date r) { return l.days_ != r.days_; }
    friend constexpr bool operator<(Date l, Date r) { return l.days_ < r.days_; }
    friend constexpr bool operator>(Date l, Date r) { return l.days_ > r.days_; }
    friend constexpr bool operator<=(Date l, Date r) { return l.days_ <= r.days_; }
    friend constexpr bool operator>=(Date l, Date r) { return l.days_ >= r.days_; }

private:
    explicit constexpr Date(std::int32_t days) : days_(days) {}
    std::int32_t days_ = -25567;  // days since 1970-01-01
};

/// From a first day up to and including a last day: the end is always inside. This is the one
/// place that says so, because the last programme year runs up to and including its last day.
class Period {
public:
    constexpr Period() = default;
    /// Nothing when the last day comes before the first.
    [[nodiscard]] static std::optional<Period> make(Date first, Date last);
    [[nodiscard]] static Period known(Date first, Date last);

    [[nodiscard]] Date first() const { return first_; }
    [[nodiscard]] Date last() const { return last_; }
    [[nodiscard]] int days() const { return last_.daysSince(first_) + 1; }
    [[nodiscard]] bool contains(Date day) const { return first_ <= day && day <= last_; }
    [[nodiscard]] bool contains(Period other) const {
        return first_ <= other.first_ && other.last_ <= last_;
    }
    [[nodiscard]] std::optional<Period> overlap(Period other) const;

    friend bool operator==(Period l, Period r) {
        return l.first_ == r.first_ && l.last_ == r.last_;
    }
    friend bool operator!=(Period l, Period r) { return !(l == r); }

private:
    constexpr Period(Date first, Date last) : first_(first), last_(last) {}
    Date first_;
    Date last_;
};

/// A moment to the second, in universal time; written as 2025-07-14T09:30:00Z.
class Timestamp {
public:
    constexpr Timestamp() = default;
    [[nodiscard]] static constexpr Timestamp fromUnixSeconds(std::int64_t seconds) {
        return Timestamp(seconds);
    }
    [[nodiscard]] static std::optional<Timestamp> fromIso(std::string_view text);
    [[nodiscard]] constexpr std::int64_t unixSeconds() const { return seconds_; }
    [[nodiscard]] std::string iso() const;
    /// The day in the Netherlands, where the law counts days; by the rule for summer time that the
    /// European Union has kept since 1996.
    [[nodiscard]] Date date() const;
    /// The first moment of that day in the Netherlands, and the first one after it.
    [[nodiscard]] static Timestamp beginOf(Date day);
    [[nodiscard]] static Timestamp endOf(Date day);

    friend constexpr bool operator==(Timestamp l, Timestamp r) { return l.seconds_ == r.seconds_; }
    friend constexpr bool operator<(Timestamp l, Timestamp r) { return l.seconds_ < r.seconds_; }

private:
    explicit constexpr Timestamp(std::int64_t seconds) : seconds_(seconds) {}
    std::int64_t seconds_ = 0;
};

}  // namespace kamerklaar::domain
