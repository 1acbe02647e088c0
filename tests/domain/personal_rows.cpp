// SPDX-License-Identifier: EUPL-1.2
#include "domain/personal_rows.h"

#include <catch2/catch.hpp>

namespace kamerklaar::tests {

using namespace domain;

const std::vector<std::string>& testNames() {
    static const std::vector<std::string> names = {
        "Jan Jansen",           "Piet Bakker",  "Fatima El Amrani", "mr. P.J. van der Berg",
        "Vries, Anne-Marie de", "Sanne Visser", "Karel van Zwolle", "Çağla Yılmaz",
        "Hans de Vries-Mulder", "J. Raad",      "Kees van 't Hof",  "drs. Mark Li",
        "Ilse Postma MSc",      "Team Jeugd",   "Wim Deventer",
    };
    return names;
}

const PersonalDataSearch& testSearch() {
    static const PersonalDataSearch search(testNames(), {"Zwolle", "Deventer", "'s-Gravenhage"},
                                           AgesOn{8, 27, Date::known(2026, 3, 1)});
    return search;
}

void checkRows(PersonalDataKind kind, const std::vector<PersonalRow>& rows) {
    for (const PersonalRow& row : rows) {
        INFO(row.text);
        std::vector<std::string> found;
        for (const PersonalDataMatch& match : testSearch().find(row.text)) {
            CHECK(match.kind == kind);
            CHECK(row.text.substr(match.offset, match.length) == match.text);
            found.push_back(match.text);
        }
        CHECK(found == row.found);
    }
}

}  // namespace kamerklaar::tests
