// SPDX-License-Identifier: EUPL-1.2
//
// Amounts that a file shows in another currency: they are no euros, and are not read as such.
#include <catch2/catch.hpp>

#include "domain/notation.h"
#include "exchange/package_of.h"
#include "exchange/reading/number_format.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using exchange::Shown;

namespace {

std::string odsAmount(const std::string& currency) {
    const std::string code =
        currency.empty() ? std::string() : "office:currency=\"" + currency + "\" ";
    return rowsIn(odsSheet("<table:table-row><table:table-cell office:value-type=\"currency\" " +
                           code + "office:value=\"45000.1\"/></table:table-row>"))
        .at(0)
        .at(0);
}

std::string xlsxAmount(const std::string& format) {
    const std::string styles =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>"
        "<numFmt numFmtId=\"164\" formatCode=\"" +
        format +
        "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    return rowsIn(xlsx("<row><c s=\"1\"><v>45000.1</v></c></row>", {{"xl/styles.xml", styles}}))
        .at(0)
        .at(0);
}

}  // namespace

TEST_CASE("an amount in euros is a number, and in another currency it carries its code") {
    CHECK(odsAmount("EUR") == "45000,1");
    CHECK(odsAmount("") == "45000,1");
    CHECK(odsAmount("USD") == "45000,1 USD");
    CHECK(odsAmount("SEK") == "45000,1 SEK");
    CHECK(xlsxAmount("[$€-413] #,##0.00") == "45000,1");
    CHECK(xlsxAmount("[$$-409]#,##0.00") == "45000,1 USD");
    CHECK(xlsxAmount("[$£-809]#,##0.00") == "45000,1 GBP");
    // What the program reads as an amount, it reads as euros.
    CHECK(domain::parseMoney(odsAmount("EUR")).has_value());
    CHECK_FALSE(domain::parseMoney(odsAmount("USD")).has_value());
    CHECK_FALSE(domain::parseMoney(xlsxAmount("[$£-809]#,##0.00")).has_value());
}

TEST_CASE("the sign in a format says the currency, a language alone says none") {
    const std::vector<std::pair<const char*, Shown>> rows = {
        {"\"€\" #,##0.00", Shown::Currency},
        {"[$EUR] #,##0", Shown::Currency},
        {"$#,##0", Shown::Dollars},
        {"\"$\"#,##0.00;-\"$\"#,##0.00", Shown::Dollars},
        {"[$USD] #,##0", Shown::Dollars},
        {"_([$$-409]* #,##0.00_)", Shown::Dollars},
        {"[$-409]#,##0.00", Shown::Number},
        {"[$-413][$£-809]#,##0", Shown::Pounds},
        {"[$¥-411]#,##0", Shown::Yen},
        {"[$CHF-807] #,##0", Shown::Francs},
        {"[$kr-41D] #,##0", Shown::OtherMoney},
        {"#,##0.00", Shown::Number},
        {"#,##0.00;[$£-809]#,##0.00", Shown::Number},
    };
    for (const auto& [code, shown] : rows) {
        INFO(code);
        CHECK(exchange::shownByCode(code) == shown);
    }
}
