// SPDX-License-Identifier: EUPL-1.2
#include <array>

#include "domain/ascii.h"
#include "work/example/grant.h"
#include "work/example/must.h"
#include "work/recording.h"

// Whom one speaks to at each municipality: names that nobody bears, at a domain that cannot exist.
namespace kamerklaar::work::example {
namespace {

constexpr std::array<std::string_view, 10> givenNames = {"Noor", "Sam",  "Yara", "Daan",  "Mila",
                                                         "Bram", "Lina", "Ties", "Fenna", "Omar"};
constexpr std::array<std::string_view, 7> familyNames = {
    "Testema", "Proefstra", "Fictema", "Schijnsma", "Verzonnenga", "Bedachtstra", "Modelsma"};

domain::ContactPerson contactOf(const Grants& grants, std::size_t at, std::size_t number) {
    const std::string given(givenNames[(at * 3 + number * 7) % givenNames.size()]);
    const std::string family(familyNames[(at + number * 3) % familyNames.size()]);
    domain::ContactPerson contact;
    contact.municipality = grants.idOf(at);
    contact.name = given + " " + family;
    contact.email = domain::lowered(given.substr(0, 1) + "." + family + "@" +
                                    grants.municipalities[at].code + ".example");
    return contact;
}

}  // namespace

void recordContacts(const Context& context, const Grants& grants, std::size_t at) {
    constexpr std::array<std::string_view, 2> jobs = {"Programmacoördinator preventie",
                                                      "Medewerker financiën"};
    constexpr std::array<std::string_view, 2> roles = {"aanspreekpunt", "financien"};
    for (std::size_t number = 0; number < jobs.size(); ++number) {
        domain::ContactPerson contact = contactOf(grants, at, number);
        contact.jobTitle = jobs[number];
        contact.validFrom = context.clock.today();
        if (grants.scheme.term(domain::TermKind::ContactRole, std::string(roles[number]))) {
            contact.role = roles[number];
        }
        must(save(context, contact), "an example contact person can be recorded");
    }
}

}  // namespace kamerklaar::work::example
