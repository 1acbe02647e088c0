// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "work/dossier.h"
#include "work/filled_return.h"

using namespace kamerklaar;
using namespace kamerklaar::tests;
using domain::Date;

namespace {

domain::ContactPerson contact(Office& office, const char* name, const char* role) {
    auto one = work::begun<domain::ContactPerson>(office.store(), office.clock.today(),
                                                  office.municipality());
    one.name = name;
    one.role = role;
    one.email = "a.jansen@gemeente.nl";
    one.telephone = "+31 546 54 11 11";
    one.validFrom = Date::known(2025, 1, 1);
    return one;
}

/// What the workbook of the first municipality is filled in with.
std::string filledIn(const FilledReturn& filled, const char* key) {
    const auto spot = filled.spotOf(key);
    return filled.book.sheets[spot.sheet].rows[spot.row][spot.column];
}

}  // namespace

TEST_CASE("the workbook is filled in with the first contact of today") {
    Office office;
    office.clock.moveTo("2026-03-10T09:00:00Z");
    saved(office, contact(office, "F. Centen", "financien"));
    saved(office, contact(office, "C. Ordinator", "coordinator"));
    auto former = contact(office, "V. Roeger", "aanspreekpunt");
    former.validUntil = Date::known(2025, 12, 31);
    saved(office, former);
    const FilledReturn filled(office);
    CHECK(filledIn(filled, "contact.naam") == "C. Ordinator");
    CHECK(filledIn(filled, "contact.email") == "a.jansen@gemeente.nl");
    CHECK(filledIn(filled, "contact.telefoon") == "+31 546 54 11 11");
    saved(office, contact(office, "N. U", "aanspreekpunt"));
    CHECK(filledIn(FilledReturn(office), "contact.naam") == "N. U");
}

TEST_CASE("what a return says of its contact is held against the contact persons of today") {
    Office office;
    office.clock.moveTo("2026-03-10T09:00:00Z");
    saved(office, contact(office, "F. Centen", "financien"));
    saved(office, contact(office, "A. Jansen", "aanspreekpunt"));
    FilledReturn filled(office);
    filled.ordinary();
    CHECK_FALSE(says(filled.read(), "contact_differs"));

    // Anybody of the list will do.
    filled.put("contact.naam", "f. centen");
    CHECK_FALSE(says(filled.read(), "contact_differs"));

    filled.put("contact.naam", "B. Pieters");
    CHECK(messageOf(filled.read(), "contact_differs").text.dutch ==
          "Volgens de administratie is dit A. Jansen. Werk de contactpersonen bij als het nu "
          "B. Pieters is.");

    filled.put("contact.naam", "A. Jansen").put("contact.email", "jansen@gemeente.nl");
    CHECK(inShort(filled.read().messages) == "warning contact_differs: Gemeente C17");

    filled.put("contact.email", "a.jansen@gemeente.nl").put("contact.telefoon", "0546-541112");
    CHECK(messageOf(filled.read(), "contact_differs").text.english ==
          "By the records this is +31 546 54 11 11. Change the contact persons when it is "
          "0546-541112 now.");
}

TEST_CASE("the name of a contact person is found in the text of a return") {
    Office office;
    office.clock.moveTo("2026-03-10T09:00:00Z");
    auto one = contact(office, "Wilhelmina van Duinhoven", "aanspreekpunt");
    one.municipality = office.municipality(5);
    saved(office, one);
    FilledReturn filled(office);
    filled.ordinary().put("resultaten", "Het plan is van Wilhelmina van Duinhoven.");
    CHECK(messageOf(filled.read(), "personal_data").text.dutch ==
          "In deze tekst staat waarschijnlijk de naam van een medewerker: “Wilhelmina van "
          "Duinhoven”. Haal persoonsgegevens weg.");
    // A message goes further than the file: of a number it has what finds it, and no more.
    filled.put("resultaten", "Bel 06-12345678.");
    CHECK(messageOf(filled.read(), "personal_data").text.dutch ==
          "In deze tekst staat waarschijnlijk een telefoonnummer: “06-1…”. Haal "
          "persoonsgegevens weg.");
}

TEST_CASE("a contact person has a name, a known role and days in their order") {
    Office office;
    domain::ContactPerson one = contact(office, " ", "baas");
    one.validUntil = Date::known(2024, 12, 31);
    const auto refused = work::save(office.anna(), one);
    REQUIRE_FALSE(refused);
    CHECK(inShort(refused.error()) ==
          "missing name, unknown_code contactRole, period_reversed validUntil");
}
