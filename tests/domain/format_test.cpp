// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "domain/notation.h"
#include "domain/signs.h"

using namespace kamerklaar::domain;
using kamerklaar::tests::nbsp;

namespace {

const std::string euro = "\u20AC" + nbsp;
const std::string minus = "\u2212";

}  // namespace

TEST_CASE("amounts are written with the marks of the language, never through floating point") {
    CHECK(formatMoney(Money::cents(123'456)) == euro + "1.234,56");
    CHECK(formatMoney(Money::cents(123'456), Language::English) == euro + "1,234.56");
    CHECK(formatMoney(Money::cents(-500)) == euro + minus + "5,00");
    CHECK(formatMoney(Money::cents(5)) == euro + "0,05");
    CHECK(formatMoney(Money::cents(900'719'925'474'099'399)) == euro + "9.007.199.254.740.993,99");
    CHECK(formatMoney(Money::cents(INT64_MIN)) == euro + minus + "92.233.720.368.547.758,08");
    CHECK(formatMoneyShort(Money::euros(1234)) == euro + "1.234");
    CHECK(formatMoneyShort(Money::cents(123'450)) == euro + "1.234,50");
    CHECK(formatAmount(Money::cents(-123'456)) == minus + "1.234,56");
    CHECK(formatAmount(Money::euros(999)) == "999,00");
}

TEST_CASE("millions are rounded half away from zero to a tenth") {
    const std::string million = nbsp + "miljoen";
    CHECK(formatMillions(Money::euros(12'250'000)) == euro + "12,3" + million);
    CHECK(formatMillions(Money::cents(1'224'999'999)) == euro + "12,2" + million);
    CHECK(formatMillions(Money::euros(-12'250'000)) == euro + minus + "12,3" + million);
    CHECK(formatMillions(Money::euros(30'000'000)) == euro + "30,0" + million);
    CHECK(formatMillions(Money::euros(-49'999)) == euro + "0,0" + million);
    CHECK(formatMillions(Money::euros(1'234'560'000), Language::English) ==
          euro + "1,234.6" + nbsp + "million");
}

TEST_CASE("a share has one decimal, and a dash where there is nothing to take a share of") {
    CHECK(formatShare({true, 613}) == "61,3" + nbsp + "%");
    CHECK(formatShare({true, -5}) == minus + "0,5" + nbsp + "%");
    CHECK(formatShare({true, 12'345'6}, Language::English) == "12,345.6" + nbsp + "%");
    CHECK(formatShare({}) == "\u2013");
}

TEST_CASE("counts, dates and periods are written out") {
    CHECK(formatCount(1250) == "1.250");
    CHECK(formatCount(-1'000'000, Language::English) == minus + "1,000,000");
    CHECK(formatThousandths(12'500) == "12,5");
    CHECK(formatThousandths(-50) == minus + "0,05");
    CHECK(formatThousandths(1'234'000) == "1.234");
    CHECK(formatDate(Date::known(2025, 2, 1)) == "01-02-2025");
    CHECK(formatDateLong(Date::known(2025, 2, 1)) == "1 februari 2025");
    CHECK(formatDateLong(Date::known(2025, 2, 1), Language::English) == "1 February 2025");
    const Period year = Period::known(Date::known(2024, 7, 1), Date::known(2025, 6, 30));
    CHECK(formatPeriod(year) == "1 juli 2024 tot en met 30 juni 2025");
    CHECK(formatPeriod(year, Language::English) == "1 July 2024 up to and including 30 June 2025");
}
