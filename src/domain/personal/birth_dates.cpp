// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <charconv>

#include "domain/personal/dates.h"
#include "domain/personal/digits.h"
#include "domain/personal/finders.h"

namespace kamerklaar::domain::personal {

namespace {

constexpr std::size_t wordsOfBirthBefore = 6;
constexpr std::size_t wordsOfBirthBehind = 3;
constexpr std::size_t wordsOfOccasion = 3;

constexpr std::array<std::string_view, 12> birthWords = {
    "geboren",      "geb",      "geboortedatum", "gebdatum", "gebdat", "geboortedag",
    "geboortejaar", "geboorte", "verjaardag",    "jarig",    "born",   "geborene"};

/// What a date belongs to that is not somebody's birth: a letter, a law, a beginning.
constexpr std::array<std::string_view, 50> occasions = {"wet",
                                                        "jeugdwet",
                                                        "regeling",
                                                        "besluit",
                                                        "brief",
                                                        "kamerbrief",
                                                        "motie",
                                                        "nota",
                                                        "beslisnota",
                                                        "convenant",
                                                        "verordening",
                                                        "protocol",
                                                        "beschikking",
                                                        "stcrt",
                                                        "stb",
                                                        "staatscourant",
                                                        "staatsblad",
                                                        "kamerstuk",
                                                        "kamerstukken",
                                                        "rapport",
                                                        "evaluatie",
                                                        "akkoord",
                                                        "bestuursakkoord",
                                                        "verdrag",
                                                        "richtlijn",
                                                        "uitspraak",
                                                        "arrest",
                                                        "vonnis",
                                                        "overleg",
                                                        "debat",
                                                        "vergadering",
                                                        "raadsbesluit",
                                                        "collegebesluit",
                                                        "beleidsplan",
                                                        "actieplan",
                                                        "sinds",
                                                        "vanaf",
                                                        "per",
                                                        "ingang",
                                                        "werking",
                                                        "opgericht",
                                                        "gestart",
                                                        "begonnen",
                                                        "vastgesteld",
                                                        "gepubliceerd",
                                                        "gewijzigd",
                                                        "gedateerd",
                                                        "dd",
                                                        "versie",
                                                        "peildatum"};

constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mrt", "apr", "mei", "jun",
                                                     "jul", "aug", "sep", "okt", "nov", "dec"};
constexpr std::array<std::string_view, 12> longMonths = {
    "januari", "februari", "maart",     "april",   "mei",      "juni",
    "juli",    "augustus", "september", "oktober", "november", "december"};

int numberOf(std::string_view digits) {
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// 0 when the word is no month.
int monthNamed(std::string_view word) {
    if (word == "sept") {
        return 9;
    }
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (word == months.at(i) || word == longMonths.at(i)) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

struct FullDate {
    Date day;
    std::size_t end = 0;
    bool hasShortYear = false;
};

/// Reads a date from the front of a text, part by part.
class DateReader {
public:
    DateReader(const SearchedText& searched, std::size_t at, std::optional<Date> today)
        : searched_(searched), at_(at), today_(today) {}

    std::optional<FullDate> read() {
        const std::string_view first = digits(4);
        if (first.size() == 4) {
            return readIso(first);
        }
        if (first.empty() || first.size() > 2) {
            return std::nullopt;
        }
        int month = 0;
        const std::size_t behindDay = at_;
        const char32_t mark = skipMark();
        if (mark != 0) {
            month = numberOf(digits(2));
        }
        if (month > 0 && skipMark() != mark) {
            return std::nullopt;
        }
        if (month == 0) {
            at_ = behindDay;
            month = readMonthName();
        }
        return month == 0 ? std::nullopt : withYear(numberOf(first), month);
    }

private:
    std::string_view digits(std::size_t most) {
        const std::size_t end = endOfDigits(searched_.text.substr(0, at_ + most), at_);
        const std::string_view found = searched_.text.substr(at_, end - at_);
        at_ = end;
        return found;
    }
    // One mark, dashes of all kinds being one; 0 when there is none.
    char32_t skipMark() {
        const Character next = characterAt(searched_.text, at_);
        const bool isMark = isDash(next.code) || next.code == '.' || next.code == '/' ||
                            (isSpace(next.code) && next.code != '\n');
        at_ += isMark ? next.length : 0;
        return !isMark ? 0 : isDash(next.code) ? U'-' : next.code;
    }
    std::optional<FullDate> readIso(std::string_view year) {
        if (skipMark() != '-') {
            return std::nullopt;
        }
        const int month = numberOf(digits(2));
        if (skipMark() != '-') {
            return std::nullopt;
        }
        return found(numberOf(year), month, numberOf(digits(2)), false);
    }
    // "3 maart", "3-mrt-", "3 mrt. "
    int readMonthName() {
        skipMark();
        const std::size_t word = searched_.wordFrom(at_);
        if (word >= searched_.words.size() || searched_.words[word].offset != at_) {
            return 0;
        }
        at_ = searched_.words[word].end();
        if (characterAt(searched_.text, at_).code == '.') {
            ++at_;
        }
        skipMark();
        return monthNamed(searched_.words[word].folded);
    }
    std::optional<FullDate> withYear(int day, int month) {
        const Character next = characterAt(searched_.text, at_);
        at_ += isApostrophe(next.code) ? next.length : 0;
        const std::string_view year = digits(4);
        if (year.size() == 4) {
            return found(numberOf(year), month, day, false);
        }
        if (year.size() != 2) {
            return std::nullopt;
        }
        const int inThisCentury = 2000 + numberOf(year);
        const bool isLastCentury = inThisCentury > (today_ ? today_->year() : 2030);
        return found(isLastCentury ? inThisCentury - 100 : inThisCentury, month, day, true);
    }
    [[nodiscard]] std::optional<FullDate> found(int year, int month, int day,
                                                bool hasShortYear) const {
        const std::optional<Date> date = Date::make(year, month, day);
        return date && mayEndAt(searched_.text, at_)
                   ? std::optional(FullDate{*date, at_, hasShortYear})
                   : std::nullopt;
    }

    const SearchedText& searched_;
    std::size_t at_;
    std::optional<Date> today_;
};

bool isOfAge(Date born, const AgesOn& ages) {
    const Date day = ages.day;
    const bool hadBirthday =
        day.month() > born.month() || (day.month() == born.month() && day.day() >= born.day());
    const int age = day.year() - born.year() - (hadBirthday ? 0 : 1);
    return age >= ages.youngest && age <= ages.oldest;
}

bool isBirth(const SearchedText& searched, std::size_t offset, const FullDate& date,
             const std::optional<AgesOn>& ages) {
    if (hasOneOf(wordsBefore(searched, offset, wordsOfBirthBefore), birthWords) ||
        hasOneOf(wordsFrom(searched, date.end, wordsOfBirthBehind), birthWords)) {
        return true;
    }
    return ages && !date.hasShortYear && isOfAge(date.day, *ages) &&
           !hasOneOf(wordsBefore(searched, offset, wordsOfOccasion), occasions);
}

}  // namespace

bool isDayInDigits(std::string_view digits) {
    const auto part = [&](std::size_t from, std::size_t length) {
        return numberOf(digits.substr(from, length));
    };
    return Date::make(part(0, 4), part(4, 2), part(6, 2)).has_value() ||
           Date::make(part(4, 4), part(2, 2), part(0, 2)).has_value();
}

Stretches birthDates(const SearchedText& searched, const std::optional<AgesOn>& ages) {
    Stretches found;
    DigitRuns runs(searched.text);
    const std::optional<Date> today = ages ? std::optional(ages->day) : std::nullopt;
    while (runs.next()) {
        if (runs.end() - runs.offset() > 4 || !mayBeginAt(searched.text, runs.offset())) {
            continue;
        }
        const auto date = DateReader(searched, runs.offset(), today).read();
        if (date && isBirth(searched, runs.offset(), *date, ages)) {
            found.push_back({runs.offset(), date->end});
        }
        if (date) {
            runs.goTo(date->end);
        }
    }
    return found;
}

}  // namespace kamerklaar::domain::personal
