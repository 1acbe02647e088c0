// SPDX-License-Identifier: EUPL-1.2
#include "domain/notation.h"

#include <catch2/catch.hpp>
#include <random>

#include "domain/problem_text.h"
#include "domain/signs.h"

using namespace kamerklaar::domain;
using kamerklaar::tests::nbsp;

namespace {

template <typename Value>
ProblemKind kindOf(const Result<Value>& result) {
    REQUIRE_FALSE(result.has_value());
    REQUIRE(result.error().size() == 1);
    return result.error().front().kind;
}

struct Read {
    std::string text;
    std::int64_t value;
};
struct Wrong {
    std::string text;
    ProblemKind kind;
};

}  // namespace

TEST_CASE("an amount is understood in every Dutch way of writing") {
    const std::vector<Read> rows = {
        {"0", 0},
        {"250000", 25'000'000},
        {"250.000", 25'000'000},
        {"250 000", 25'000'000},
        {"250" + nbsp + "000", 25'000'000},
        {"250\u202F000", 25'000'000},
        {"1.250.000", 125'000'000},
        {"250.000,50", 25'000'050},
        {"250.000,5", 25'000'050},
        {"250000,50", 25'000'050},
        {"1,5", 150},
        {"1,05", 105},
        {"0,5", 50},
        {",50", 50},
        {"007", 700},
        {"  12  ", 1200},
        {"\u20AC 250.000,00", 25'000'000},
        {"\u20AC250", 25'000},
        {"\u20AC" + nbsp + "250", 25'000},
        {"250 \u20AC", 25'000},
        {"EUR 250", 25'000},
        {"eur 250", 25'000},
        {"250 EUR", 25'000},
        {"250 euro", 25'000},
        {"\u20AC 250,-", 25'000},
        {"250,--", 25'000},
        {"250,\u2013", 25'000},
        {"250,=", 25'000},
        {"-250", -25'000},
        {"- 250", -25'000},
        {"\u2212250", -25'000},
        {"-\u20AC 250,50", -25'050},
        {"\u20AC -250,50", -25'050},
        {"\u2212\u20AC" + nbsp + "1.234,56", -123'456},
        {"-0", 0},
        {"100.000.000.000", 10'000'000'000'000},
        {"1,234.56", 123'456},
        {"1,234,567", 123'456'700},
        {".50", 50},
    };
    for (const Read& row : rows) {
        INFO(row.text);
        const auto amount = parseMoney(row.text);
        REQUIRE(amount.has_value());
        CHECK(amount->inCents() == row.value);
    }
}

TEST_CASE("what is no amount is refused, each with its own name") {
    using Kind = ProblemKind;
    const std::vector<Wrong> rows = {
        {"", Kind::Missing},
        {"   ", Kind::Missing},
        {nbsp, Kind::Missing},
        {"1.23", Kind::AmbiguousAmount},
        {"1.5", Kind::AmbiguousAmount},
        {"250000.50", Kind::AmbiguousAmount},
        {"1,234", Kind::AmbiguousAmount},
        {"\u20AC 250,000", Kind::AmbiguousAmount},
        {"0.500", Kind::AmbiguousAmount},
        {"1.23,50", Kind::NotAnAmount},
        {"1.2345", Kind::NotAnAmount},
        {"12.34.567", Kind::NotAnAmount},
        {"1234.567", Kind::NotAnAmount},
        {"1 234.567", Kind::NotAnAmount},
        {"1.234 567", Kind::NotAnAmount},
        {"250  000", Kind::NotAnAmount},
        {"12a", Kind::NotAnAmount},
        {"a12", Kind::NotAnAmount},
        {"twaalf", Kind::NotAnAmount},
        {"1e6", Kind::NotAnAmount},
        {"--5", Kind::NotAnAmount},
        {"-\u20AC -5", Kind::NotAnAmount},
        {"5-", Kind::NotAnAmount},
        {"(5)", Kind::NotAnAmount},
        {"+5", Kind::NotAnAmount},
        {"$ 5", Kind::NotAnAmount},
        {"\u20AC", Kind::NotAnAmount},
        {"-", Kind::NotAnAmount},
        {",", Kind::NotAnAmount},
        {".", Kind::NotAnAmount},
        {",-", Kind::NotAnAmount},
        {"5,", Kind::NotAnAmount},
        {"5.", Kind::NotAnAmount},
        {"5,,5", Kind::NotAnAmount},
        {"5,-5", Kind::NotAnAmount},
        {"\u0665", Kind::NotAnAmount},
        {"\xFF", Kind::NotAnAmount},
        {"1,2345", Kind::TooManyDecimals},
        {"0,234", Kind::TooManyDecimals},
        {"1234,567", Kind::TooManyDecimals},
        {"1.234,567", Kind::TooManyDecimals},
        {"100.000.000.000,01", Kind::AmountTooLarge},
        {"-100.000.000.001", Kind::AmountTooLarge},
        {"99999999999999999999999999", Kind::AmountTooLarge},
    };
    for (const Wrong& row : rows) {
        INFO(row.text);
        CHECK(kindOf(parseMoney(row.text)) == row.kind);
    }
}

TEST_CASE("in English points and commas change places, and what is in doubt is refused") {
    const std::vector<Read> good = {{"250000", 25'000'000},
                                    {"250,000", 25'000'000},
                                    {"250,000.50", 25'000'050},
                                    {"\u20AC 1,234.56", 123'456},
                                    {"1.5", 150},
                                    {"250000.50", 25'000'050},
                                    {"1.234,56", 123'456},
                                    {"1.234.567", 123'456'700},
                                    {"-\u20AC 250.50", -25'050},
                                    {"250,-", 25'000}};
    for (const Read& row : good) {
        INFO(row.text);
        const auto amount = parseMoney(row.text, {}, Language::English);
        REQUIRE(amount.has_value());
        CHECK(amount->inCents() == row.value);
    }
    using Kind = ProblemKind;
    const std::vector<Wrong> bad = {
        {"1.234", Kind::AmbiguousAmount},     {"1,23", Kind::AmbiguousAmount},
        {"250000,50", Kind::AmbiguousAmount}, {"0,500", Kind::AmbiguousAmount},
        {"1.2345", Kind::TooManyDecimals},    {"12a", Kind::NotAnAmount}};
    for (const Wrong& row : bad) {
        INFO(row.text);
        CHECK(kindOf(parseMoney(row.text, {}, Language::English)) == row.kind);
    }
    CHECK(parseCount("1,250", {}, Language::English) == std::int64_t{1250});
    CHECK(kindOf(parseCount("1.250", {}, Language::English)) == Kind::NotANumber);
}

TEST_CASE("no text is read as one amount in Dutch and another in English") {
    std::mt19937 random(11);
    const std::string alphabet = "0123456789.,. ,";
    int both = 0;
    for (int i = 0; i < 50'000; ++i) {
        std::string text;
        for (auto length = 1 + random() % 9; length > 0; --length) {
            text += alphabet[random() % alphabet.size()];
        }
        const auto dutch = parseMoney(text);
        const auto english = parseMoney(text, {}, Language::English);
        if (dutch && english) {
            ++both;
            INFO(text);
            REQUIRE(*dutch == *english);
        }
        const auto few = parseCount(text);
        const auto some = parseCount(text, {}, Language::English);
        INFO(text);
        REQUIRE((!few || !some || *few == *some));
    }
    CHECK(both > 100);
}

TEST_CASE("a refused amount says which field and what was typed") {
    const auto amount = parseMoney(" 12a", "categories/a/spent");
    REQUIRE_FALSE(amount.has_value());
    CHECK(amount.error().front().field == "categories/a/spent");
    CHECK(amount.error().front().facts == std::vector<Fact>{std::string(" 12a")});
}

TEST_CASE("an amount that was written reads back the same, to the cent") {
    std::mt19937_64 random(20240701);
    std::uniform_int_distribution<std::int64_t> anyAmount(-10'000'000'000'000, 10'000'000'000'000);
    std::uniform_int_distribution<int> digits(0, 13);
    for (int i = 0; i < 2000; ++i) {
        std::int64_t cents = anyAmount(random);
        for (int cut = digits(random); cut > 0; --cut) {
            cents /= 10;
        }
        const Money amount = Money::cents(cents);
        for (const Language language : {Language::Dutch, Language::English}) {
            for (const std::string& text :
                 {formatMoney(amount, language), formatMoneyShort(amount, language),
                  formatAmount(amount, language)}) {
                INFO(text);
                const auto back = parseMoney(text, {}, language);
                REQUIRE(back.has_value());
                REQUIRE(*back == amount);
            }
        }
    }
}

TEST_CASE("a date is understood in every Dutch way of writing") {
    const std::vector<std::string> rows = {
        "1-2-25",
        "01-02-2025",
        "1-2-2025",
        "1/2/2025",
        "01/02/25",
        "1.2.2025",
        "1 feb 2025",
        "1 feb. 2025",
        "1 FEB 2025",
        "1 februari 2025",
        "2025-02-01",
        "2025-2-1",
        " 1-2-2025 ",
        "1-feb-2025",
        "1-feb-25",
        "1 2 2025",
        "1 - 2 - 2025",
        "1 February 2025",
        "01\u201302\u20132025",
        "1" + nbsp + "februari" + nbsp + "2025",
    };
    for (const std::string& text : rows) {
        INFO(text);
        const auto date = parseDate(text);
        REQUIRE(date.has_value());
        CHECK(date->iso() == "2025-02-01");
    }
}

TEST_CASE("every month has its Dutch and English names") {
    const std::vector<std::pair<std::string, int>> rows = {
        {"jan", 1},  {"januari", 1},   {"feb", 2},   {"mrt", 3},      {"maart", 3}, {"march", 3},
        {"apr", 4},  {"mei", 5},       {"may", 5},   {"jun", 6},      {"juni", 6},  {"jul", 7},
        {"juli", 7}, {"augustus", 8},  {"aug", 8},   {"sept", 9},     {"sep", 9},   {"okt", 10},
        {"oct", 10}, {"november", 11}, {"dec.", 12}, {"december", 12}};
    for (const auto& [name, month] : rows) {
        INFO(name);
        const auto date = parseDate("3 " + name + " 2026");
        REQUIRE(date.has_value());
        CHECK(*date == Date::known(2026, month, 3));
    }
}

TEST_CASE("what is no date is refused, and a day that does not exist is named as such") {
    using Kind = ProblemKind;
    const std::vector<Wrong> rows = {
        {"", Kind::Missing},
        {"gisteren", Kind::NotADate},
        {"1-2", Kind::NotADate},
        {"1-2-3-4", Kind::NotADate},
        {"1-2/2025", Kind::NotADate},
        {"1-2-202", Kind::NotADate},
        {"1-2-20255", Kind::NotADate},
        {"1-2-1899", Kind::NotADate},
        {"1-2-2200", Kind::NotADate},
        {"1-foo-2025", Kind::NotADate},
        {"1--2025", Kind::NotADate},
        {"-1-2-2025", Kind::NotADate},
        {"20250201", Kind::NotADate},
        {"2025/02/01", Kind::NotADate},
        {"2025-02-01T00:00:00", Kind::NotADate},
        {"45689", Kind::NotADate},
        {"31-2-2025", Kind::NoSuchDay},
        {"29-2-2025", Kind::NoSuchDay},
        {"29-2-2100", Kind::NoSuchDay},
        {"2-13-2025", Kind::NoSuchDay},
        {"0-1-2025", Kind::NoSuchDay},
        {"1-0-2025", Kind::NoSuchDay},
        {"31 april 2025", Kind::NoSuchDay},
        {"2025-02-30", Kind::NoSuchDay},
    };
    for (const Wrong& row : rows) {
        INFO(row.text);
        CHECK(kindOf(parseDate(row.text)) == row.kind);
    }
}

TEST_CASE("a day that its month does not have is told from one that cannot be read") {
    const auto said = [](const char* typed, Language language) {
        return sentence(parseDate(typed).error().front(), language);
    };
    CHECK(said("31-02-2026", Language::Dutch) ==
          "Deze dag bestaat niet: ‘31-02-2026’. Deze maand heeft 28 dagen.");
    CHECK(said("30-2-2024", Language::English) ==
          "This day does not exist: “30-2-2024”. This month has 29 days.");
    CHECK(said("2-13-2025", Language::Dutch).find("de dag voor de maand") != std::string::npos);
}

TEST_CASE("every day from 1900 to 2199 reads back from each way it is written") {
    for (Date day = Date::known(1900, 1, 1); day < Date::known(2199, 12, 18);
         day = day.plusDays(13)) {
        for (const std::string& text : {formatDate(day), formatDateLong(day),
                                        formatDateLong(day, Language::English), day.iso()}) {
            const auto back = parseDate(text);
            if (!back || *back != day) {
                FAIL(text);
            }
        }
    }
    SUCCEED();
}

TEST_CASE("a count is a whole number of zero or more") {
    const std::vector<Read> good = {{"0", 0},
                                    {"12", 12},
                                    {"1250", 1250},
                                    {"1.250", 1250},
                                    {"1 250", 1250},
                                    {"-0", 0},
                                    {"1.000.000.000", 1'000'000'000}};
    for (const Read& row : good) {
        INFO(row.text);
        const auto count = parseCount(row.text);
        REQUIRE(count.has_value());
        CHECK(*count == row.value);
    }
    using Kind = ProblemKind;
    const std::vector<Wrong> bad = {{"", Kind::Missing},
                                    {"12a", Kind::NotANumber},
                                    {"1,5", Kind::NotANumber},
                                    {"1.5", Kind::NotANumber},
                                    {"1,250", Kind::NotANumber},
                                    {"12,0", Kind::NotANumber},
                                    {"veel", Kind::NotANumber},
                                    {"-5", Kind::NegativeNumber},
                                    {"-1.250", Kind::NegativeNumber},
                                    {"1.000.000.001", Kind::NotANumber}};
    for (const Wrong& row : bad) {
        INFO(row.text);
        CHECK(kindOf(parseCount(row.text)) == row.kind);
    }
    CHECK(parseCount("-5").error().front().facts == std::vector<Fact>{std::int64_t{-5}});
}

TEST_CASE("an indicator's value has at most three decimals and reads back as written") {
    const std::vector<Read> good = {{"12,5", 12'500},       {"1,234", 1234}, {"-0,05", -50},
                                    {"1.234,5", 1'234'500}, {"7", 7000},     {"12,5%", 12'500},
                                    {"7 %", 7000}};
    for (const Read& row : good) {
        INFO(row.text);
        const auto value = parseThousandths(row.text);
        REQUIRE(value.has_value());
        CHECK(*value == row.value);
    }
    CHECK(kindOf(parseThousandths("1,2345")) == ProblemKind::TooManyDecimals);
    CHECK(kindOf(parseThousandths("12.5")) == ProblemKind::NotANumber);
    CHECK(kindOf(parseThousandths("")) == ProblemKind::Missing);
    for (std::int64_t value = -1'300'000; value < 1'300'000; value += 377) {
        const auto back = parseThousandths(formatThousandths(value));
        REQUIRE(back.has_value());
        REQUIRE(*back == value);
    }
}

TEST_CASE("no text whatever breaks the readers, and what is refused is refused once") {
    std::mt19937 random(7);
    const std::string alphabet =
        std::string("0123456789.,-/ eurEUR\t\n\0", 25) + "\u20AC\u00A0\u2212\xE2\x80\xC2\xFF";
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (auto length = random() % 14; length > 0; --length) {
            text += alphabet[random() % alphabet.size()];
        }
        const auto amount = parseMoney(text);
        const auto date = parseDate(text);
        const auto count = parseCount(text);
        const auto value = parseThousandths(text);
        const bool onlyOnce =
            (amount || amount.error().size() == 1) && (date || date.error().size() == 1) &&
            (count || count.error().size() == 1) && (value || value.error().size() == 1);
        if (!onlyOnce || (count && *count < 0)) {
            FAIL(text);
        }
    }
    SUCCEED();
}
