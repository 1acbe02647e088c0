// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "domain/personal_rows.h"

using kamerklaar::domain::PersonalDataKind;
using kamerklaar::tests::checkRows;

TEST_CASE("a full name is found however it is written") {
    checkRows(PersonalDataKind::Name,
              {
                  {"Met Jan Jansen is gesproken.", {"Jan Jansen"}},
                  {"met jan jansen en JAN JANSEN", {"jan jansen", "JAN JANSEN"}},
                  {"J. Jansen en J.P. Jansen", {"J. Jansen", "J.P. Jansen"}},
                  {"J Jansen", {"J Jansen"}},
                  {"Jansen, Jan en Jansen, J.", {"Jansen, Jan", "Jansen, J"}},
                  {"Jan Jansens voorstel", {"Jan Jansens"}},
                  {"P.J. van der Berg", {"P.J. van der Berg"}},
                  {"Anne-Marie de Vries", {"Anne-Marie de Vries"}},
                  {"Anne Marie\nde Vries", {"Anne Marie\nde Vries"}},
                  {"Cagla Yilmaz", {"Cagla Yilmaz"}},
                  {"Ça\u011Fla Y\u0131lmaz", {"Ça\u011Fla Y\u0131lmaz"}},
                  {"C\u0327ag\u0306la Yilmaz", {"C\u0327ag\u0306la Yilmaz"}},
                  {"Fatima el Amrani", {"Fatima el Amrani"}},
                  {"Hans de Vries-Mulder", {"Hans de Vries-Mulder"}},
                  {"Kees van \u2019t Hof", {"Kees van \u2019t Hof"}},
                  {"Mark Li", {"Mark Li"}},
                  {"Karel van Zwolle", {"Karel van Zwolle"}},
                  {"Jan\u00ADsen, J.", {"Jan\u00ADsen, J"}},
                  {"Jan Jansenius", {}},
                  {"Jan Bakker", {"Bakker"}},  // the given name is another's
              });
}

TEST_CASE("a form of address makes a name of whatever is on the list") {
    checkRows(PersonalDataKind::Name, {
                                          {"de heer Van der Berg", {"Van der Berg"}},
                                          {"de heer Berg", {"Berg"}},
                                          {"mevrouw visser", {"visser"}},
                                          {"Mw. Visser", {"Visser"}},
                                          {"dhr. van Zwolle", {"van Zwolle"}},
                                          {"dr. Li", {"Li"}},
                                          {"mevrouw Raad", {"Raad"}},
                                          {"mr. drs. Postma", {"Postma"}},
                                          {"mevrouw De Groot", {}},  // not on the list
                                      });
}

TEST_CASE("a function makes a name of a family name with a capital, not of a place") {
    checkRows(PersonalDataKind::Name,
              {
                  {"Wethouder Bakker opende", {"Bakker"}},
                  {"Projectleider: Visser", {"Visser"}},
                  {"Bakker, wethouder in de stad", {"Bakker"}},
                  {"Visser (projectleider)", {"Visser"}},
                  {"Bakker, de voormalig wethouder", {}},  // two words in between
                  {"Visser, onze coördinator", {"Visser"}},
                  {"de jongerenwerkers Bakker en Visser", {"Bakker", "Visser"}},
                  {"de wethouder bakker en visser", {}},
                  {"burgemeester van Zwolle", {}},
                  {"de wethouder Deventer", {}},
                  {"de voorzitter Raad voor de Kinderbescherming", {}},
              });
}

TEST_CASE("a family name alone counts as far as a capital tells something") {
    checkRows(PersonalDataKind::Name,
              {
                  {"Jansen heeft het project opgezet.", {"Jansen"}},
                  {"het plan van Jansen", {"Jansen"}},
                  {"de Jansen-methode", {"Jansen"}},
                  {"jansen", {}},
                  {"volgens De Vries en de Vries", {"De Vries", "de Vries"}},
                  {"volgens El Amrani", {"El Amrani"}},
                  {"Amrani", {}},  // without its prefix
                  {"volgens Van 't Hof", {"Van 't Hof"}},
                  {"aan het Hof", {}},
                  // Words of every day.
                  {"We spraken Bakker en Visser.", {"Bakker", "Visser"}},
                  {"Bakker en kapper doen mee.", {}},
                  {"Klaar. Bakker en slager doen mee.", {}},
                  {"o.a. Bakker en i.s.m. Visser", {"Bakker", "Visser"}},
                  {"\u2013 Visser worden", {}},
                  {"EEN BAKKER IN DE WIJK", {}},
                  {"het Bakker-terrein", {}},
                  {"een bakker, een visser en de berg", {}},
                  {"op Van der Berg na", {"Van der Berg"}},
                  {"het plan van Van der Berg", {"Van der Berg"}},
                  {"aan de Berg", {}},  // another prefix than Van der Berg has
                  // Places, what is written with a capital anyway, and two letters.
                  {"jongeren uit Zwolle en van Zwolle", {}},
                  {"volgens Van Zwolle", {"Van Zwolle"}},
                  {"Van Zwolle kwam bericht.", {}},
                  {"in Deventer", {}},
                  {"de Raad en de raad", {}},
                  {"in Li", {}},
                  // A contact that is an office.
                  {"De Jeugd heeft de toekomst, ook Jeugd alleen.", {}},
              });
}

TEST_CASE("what overlaps is told once") {
    checkRows(PersonalDataKind::EMail, {{"jan.jansen@rotterdam.nl", {"jan.jansen@rotterdam.nl"}}});
}
