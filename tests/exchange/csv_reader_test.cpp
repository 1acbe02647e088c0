// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "package_of.h"

using namespace kamerklaar::tests;
using kamerklaar::domain::ProblemKind;

namespace {

// The text in UTF-16; for characters of one unit.
std::string utf16(const std::u16string& text, bool littleEnd) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += littleEnd ? low : high;
        bytes += littleEnd ? high : low;
    }
    return bytes;
}

}  // namespace

TEST_CASE("csv is read in every encoding that table programs save") {
    const Rows expected = {{"gemeente", "bedrag"}, {"Súdwest-Fryslân", "€ 5"}};
    const std::string utf8 = "gemeente;bedrag\r\nSúdwest-Fryslân;€ 5\r\n";
    CHECK(rowsIn(utf8) == expected);
    CHECK(rowsIn("\xEF\xBB\xBF" + utf8) == expected);
    CHECK(rowsIn("gemeente;bedrag\r\nS\xFA"
                 "dwest-Frysl\xE2n;\x80 5\r\n") == expected);
    const std::u16string wide = u"gemeente;bedrag\r\nSúdwest-Fryslân;€ 5\r\n";
    for (const bool littleEnd : {true, false}) {
        CHECK(rowsIn(utf16(u"\uFEFF" + wide, littleEnd)) == expected);
        CHECK(rowsIn(utf16(wide, littleEnd)) == expected);
    }
    CHECK(rowsIn(utf16(u"\uFEFFa;\xD83D\xDE00", true)) == Rows{{"a", "😀"}});
}

TEST_CASE("the separator of csv is found out") {
    const Rows expected = {{"naam", "waarde", "jaar"}, {"Aardam", "1,5", "2022"}};
    CHECK(rowsIn("naam;waarde;jaar\nAardam;1,5;2022") == expected);
    CHECK(rowsIn("naam\twaarde\tjaar\nAardam\t1,5\t2022") == expected);
    CHECK(rowsIn("naam,waarde,jaar\nAardam,\"1,5\",2022") == expected);
    CHECK(rowsIn("sep=,\r\nnaam,waarde,jaar\r\nAardam,\"1,5\",2022") == expected);
    CHECK(rowsIn("sep=|\nnaam|waarde;x") == Rows{{"naam", "waarde;x"}});
    // Decimals in every line do not make the comma a separator.
    CHECK(rowsIn("1,5;2,5\n3,5;4,5") == Rows{{"1,5", "2,5"}, {"3,5", "4,5"}});
    // A title with a semicolon does not make it one.
    CHECK(rowsIn("Figuren; 2025\na,b\n1,2\n3,4").back() == std::vector<std::string>{"3", "4"});
    CHECK(rowsIn("alleen\nnamen\n") == Rows{{"alleen"}, {"namen"}});
}

TEST_CASE("values between quotes hold separators, quotes and line ends") {
    CHECK(rowsIn("a;\"b;c\";\"d \"\"e\"\"\"\r\n\"regel 1\r\nregel 2\";f\r\n") ==
          Rows{{"a", "b;c", "d \"e\""}, {"regel 1\nregel 2", "f"}});
    CHECK(rowsIn("12\" buis;\"x\"y;\"\"") == Rows{{"12\" buis", "xy"}});
}

TEST_CASE("line ends of every system end a row, and empty rows keep their place") {
    CHECK(rowsIn("a;b\rc;d\r\r\re;f") == Rows{{"a", "b"}, {"c", "d"}, {}, {}, {"e", "f"}});
    CHECK(rowsIn("a;b\n\n;;\nc;;d;\n\n\n") == Rows{{"a", "b"}, {}, {}, {"c", "", "d"}});
}

TEST_CASE("a value of csv stays as it was typed") {
    CHECK(rowsIn("1.234,56;01-02-2025;0012; x ;-;ja") ==
          Rows{{"1.234,56", "01-02-2025", "0012", " x ", "-", "ja"}});
}

TEST_CASE("what is no csv is refused") {
    CHECK(refusalOf("") == ProblemKind::TableUnreadable);
    CHECK(refusalOf("\r\n \t\r\n") == ProblemKind::TableUnreadable);
    CHECK(refusalOf("a;\"b\nc;d\n") == ProblemKind::TableUnreadable);  // a quote without its end
    CHECK(refusalOf("<?xml version=\"1.0\"?><a/>") == ProblemKind::TableUnreadable);
    CHECK(refusalOf("<html><table><tr><td>1</td></tr></table></html>") ==
          ProblemKind::TableUnreadable);
    CHECK(refusalOf("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n\x01\x02") == ProblemKind::TableUnreadable);
    CHECK(refusalOf(std::string("a;b\0c", 5)) == ProblemKind::TableUnreadable);
    CHECK(refusalOf("\xEF\xBB\xBF"
                    "a;\xFA") == ProblemKind::TableUnreadable);
    CHECK(refusalOf("a;\x81") == ProblemKind::TableUnreadable);  // nothing in Windows-1252
    CHECK(refusalOf(utf16(u"\uFEFFa;\xD83D", true)) == ProblemKind::TableUnreadable);
}
