// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "domain/personal_rows.h"
#include "domain/signs.h"

using kamerklaar::domain::PersonalDataKind;
using kamerklaar::tests::checkRows;
using kamerklaar::tests::nbsp;

TEST_CASE("e-mail addresses are found, disguised ones too") {
    checkRows(PersonalDataKind::EMail,
              {
                  {"Mail jan.jansen@rotterdam.nl voor meer.", {"jan.jansen@rotterdam.nl"}},
                  {"(info@jeugd-werk.gemeente.nl)", {"info@jeugd-werk.gemeente.nl"}},
                  {"mailto:a+b_c@x.org;", {"a+b_c@x.org"}},
                  {"Schrijf naar j@x.nl.", {"j@x.nl"}},
                  {"JAN@ROTTERDAM.NL", {"JAN@ROTTERDAM.NL"}},
                  {"josé@süd.eu", {"josé@süd.eu"}},
                  {"j.jansen @ rotterdam.nl", {"j.jansen @ rotterdam.nl"}},
                  {"jan@ rotterdam.nl", {"jan@ rotterdam.nl"}},
                  {"j.jansen @rotterdam.nl", {"j.jansen @rotterdam.nl"}},
                  {"jan(at)rotterdam.nl", {"jan(at)rotterdam.nl"}},
                  {"jan [AT] rotterdam [dot] nl", {"jan [AT] rotterdam [dot] nl"}},
                  {"jan(at)rotterdam(punt)nl", {"jan(at)rotterdam(punt)nl"}},
                  {"jan apenstaartje rotterdam punt nl", {"jan apenstaartje rotterdam punt nl"}},
                  {"jan at rotterdam dot nl", {"jan at rotterdam dot nl"}},
                  {"a@b.nl, c@d.nl en e@f.nl", {"a@b.nl", "c@d.nl", "e@f.nl"}},
                  {"-jan@x.nl", {"jan@x.nl"}},
                  // None of these is one.
                  {"Volg ons @rotterdam.nl op internet", {}},
                  {"meet at rotterdam.nl", {}},
                  {"het is nu at punt uit", {}},
                  {"3 stuks @ 5 euro", {}},
                  {"artikel 2 (a) rotterdam.nl", {}},
                  {"www.rotterdam.nl/jeugd", {}},
                  {"jan@localhost", {}},
                  {"jan@192.168.1.1", {}},
                  {"@", {}},
                  {"@rotterdam.nl", {}},
                  {"jan@", {}},
              });
}

TEST_CASE("telephone numbers are found in all usual notations") {
    checkRows(PersonalDataKind::Telephone,
              {
                  {"Bel 0612345678.", {"0612345678"}},
                  {"06-12345678", {"06-12345678"}},
                  {"06 - 12 34 56 78", {"06 - 12 34 56 78"}},
                  {"06.12.34.56.78", {"06.12.34.56.78"}},
                  {"06" + nbsp + "1234" + nbsp + "5678", {"06" + nbsp + "1234" + nbsp + "5678"}},
                  {"06\u20111234 5678", {"06\u20111234 5678"}},
                  {"010-1234567", {"010-1234567"}},
                  {"(010) 123 45 67", {"(010) 123 45 67"}},
                  {"010/1234567", {"010/1234567"}},
                  {"0182-123456", {"0182-123456"}},
                  {"070 370 79 11", {"070 370 79 11"}},
                  {"088 - 123 4567", {"088 - 123 4567"}},
                  {"tel.06-12345678", {"06-12345678"}},
                  {"T:0101234567", {"0101234567"}},
                  {"+31612345678", {"+31612345678"}},
                  {"+31 6 12345678", {"+31 6 12345678"}},
                  {"+31 (0)6 1234 5678", {"+31 (0)6 1234 5678"}},
                  {"+31(0)10-1234567", {"+31(0)10-1234567"}},
                  {"(+31) 10 123 45 67", {"(+31) 10 123 45 67"}},
                  {"0031 6 12 34 56 78", {"0031 6 12 34 56 78"}},
                  {"0031612345678", {"0031612345678"}},
                  {"In 2025 06-12345678 gebeld", {"06-12345678"}},
                  {"06-12345678/010-1234567", {"06-12345678", "010-1234567"}},
                  {"06-12345678, 06-87654321", {"06-12345678", "06-87654321"}},
                  {"Kenmerk van het telefoonnummer: 06-12345678", {"06-12345678"}},
                  // None of these is one.
                  {"0800-7000 en 0900 8844, bel 112 of 14 010", {}},
                  {"06-11-2024 14 jongeren", {}},
                  {"06-11-2024 12:30 uur", {}},
                  {"0612345678901", {}},
                  {"12.0612345678", {}},
                  {"zaaknummer 0612345678", {}},
                  {"Ons kenmerk: 0101234567", {}},
                  {"NL91ABNA0417164300", {}},
                  {"2024-0612345678", {}},
                  {"01 02 2025 12", {}},
                  {"0102 34 56 78", {}},
                  {"06-1234567", {}},
                  {"+31", {}},
                  {"+12.345.678", {}},
                  {"0612345678,50", {}},
              });
}

TEST_CASE("citizen service numbers are found by the eleven-test") {
    checkRows(PersonalDataKind::Bsn, {
                                         {"BSN 123456782", {"123456782"}},
                                         {"bsn:111222333.", {"111222333"}},
                                         {"(123456782)", {"123456782"}},
                                         {"Hij heeft 123.456.782 als nummer", {"123.456.782"}},
                                         {"123 456 782", {"123 456 782"}},
                                         {"1234.56.782", {"1234.56.782"}},
                                         {"12345672", {"12345672"}},
                                         {"12.345.672", {"12.345.672"}},
                                         {"012345672", {"012345672"}},
                                         {"In 2025: 123456782", {"123456782"}},
                                         {"in 2025 123456782 gezien", {"123456782"}},
                                         {"BSN nr. 123456782", {"123456782"}},
                                         {"123456782, 111222333", {"123456782", "111222333"}},
                                         // None of these is one.
                                         {"123456789", {}},              // fails the test
                                         {"000000000", {}},              // no number at all
                                         {"1234567820", {}},             // longer
                                         {"12 123 456 782", {}},         // longer
                                         {"123 456 782 123", {}},        // longer
                                         {"1.123.456.782", {}},          // longer
                                         {"€ 123.456.782", {}},          // an amount
                                         {"€123456782", {}},             // an amount
                                         {"123.456.782 euro", {}},       // an amount
                                         {"EUR 123456782", {}},          // an amount
                                         {"123456782,50", {}},           // an amount
                                         {"123.456.782,-", {}},          // an amount
                                         {"123456782 %", {}},            // an amount
                                         {"123.456.782 inwoners", {}},   // people
                                         {"kenmerk 123456782", {}},      // something else
                                         {"Zaaknummer: 123456782", {}},  // something else
                                         {"KvK 12345672", {}},           // something else
                                         {"besluit nr. 123456782", {}},  // something else
                                         {"VO-123456782", {}},           // a code
                                         {"2024/123456782", {}},         // a code
                                         {"123456782-A", {}},            // a code
                                         {"bijlage123456782.pdf", {}},   // a file
                                         {"123456782.pdf", {}},          // a file
                                         {"20081026", {}},    // a day that passes the test
                                         {"2024-2025", {}},   // years
                                         {"2024 2025", {}},   // years
                                         {"12-03-2030", {}},  // a day
                                     });
}

TEST_CASE("a day is somebody's birth by the words near it or by the age it gives") {
    checkRows(PersonalDataKind::BirthDate,
              {
                  {"geboren op 03-03-2009", {"03-03-2009"}},
                  {"geb. 3-3-09", {"3-3-09"}},
                  {"Geboortedatum: 3 maart 1971", {"3 maart 1971"}},
                  {"geboren te Rotterdam op 3 mrt. 1985", {"3 mrt. 1985"}},
                  {"3 maart 1960 is hij geboren", {"3 maart 1960"}},
                  {"1985-03-03 (geboortedatum)", {"1985-03-03"}},
                  {"geb. 3.3.1985 en 4/4/1986", {"3.3.1985", "4/4/1986"}},
                  {"de jongen (03-03-2009) woont", {"03-03-2009"}},
                  {"de jongen van 3 maart 2009", {"3 maart 2009"}},
                  {"2009-03-03", {"2009-03-03"}},
                  {"1 maart 2018 en 2 maart 1998", {"1 maart 2018", "2 maart 1998"}},
                  // None of these is one.
                  {"2 maart 2018 en 1 maart 1998", {}},  // seven and twenty-eight
                  {"De brief van 3 maart 2009", {}},
                  {"De Jeugdwet van 1 januari 2015", {}},
                  {"Sinds 1 januari 2015", {}},
                  {"in werking op 1 januari 2015", {}},
                  {"peildatum 31-12-2025", {}},
                  {"3 maart 2026", {}},
                  {"geboren in 2009", {}},  // a year alone is no day
                  {"geboren op 31-02-2009", {}},
                  {"3-3-09", {}},
                  {"03-03-20091", {}},
                  {"nr. 2024-03-03-2009", {}},
                  {"12-2009", {}},
              });
}

TEST_CASE("without ages only words make a day somebody's birth") {
    const kamerklaar::domain::PersonalDataSearch search({}, {}, std::nullopt);
    CHECK(search.find("de jongen (03-03-2009)").empty());
    CHECK(search.find("geboren 03-03-2009").size() == 1);
    CHECK(search.find("geb. 3-3-09").size() == 1);
}

TEST_CASE("figures that reports are full of are nobody's") {
    checkRows(PersonalDataKind::Bsn,
              {
                  {"Kamerstuk 28 741, nr. 106", {}},
                  {"Kamerstukken II 2023/24, 28 741, nr. 106", {}},
                  {"BWBR0049549, Stcrt. 2024, 12052 en Stcrt. 2025, 44881", {}},
                  {"regeling nr. 5178141 van 3 april 2024", {}},
                  {"€ 30.000.000 (2024-2027), waarvan € 1.500.000,00 per gemeente", {}},
                  {"61,3 % van 1.250 jongeren, 12-17 jaar", {}},
                  {"zaaknummer Z-2025-00123456, kenmerk 4567890", {}},
                  {"van 1 juli 2024 tot en met 30 juni 2025", {}},
                  {"ECLI:NL:RVS:2024:1234 en GM0599", {}},
                  {"artikel 10a, tweede lid, onderdeel b", {}},
                  {"Postbus 20301, 2500 EH Den Haag", {}},
                  {"12.500 14.250 16.000 18.750", {}},
              });
}
