// SPDX-License-Identifier: EUPL-1.2
#include "work/example/catalogue.h"

namespace kamerklaar::work::example {
namespace {

constexpr KnownIntervention knownInterventions[] = {
    {"Mentoren op straat", 1, 40, 90, 5, false},
    {"Sport als springplank", 1, 50, 120, 4, true},
    {"Kans op werk", 2, 20, 50, 5, true},
    {"Thuis in de wijk", 0, 15, 40, 5, true},
    {"Weerbaar online", 1, 80, 220, 2, false},
    {"Terug naar school", 1, 25, 60, 4, true},
    {"Stap vooruit na detentie", 3, 8, 24, 4, false},
    {"Broers en zussen in beeld", 0, 12, 35, 3, false},
    {"Rolmodellen in de klas", 1, 90, 240, 2, false},
    {"Grip op je geld", 2, 20, 55, 2, true},
    {"Avondteam in de buurt", 2, 40, 110, 4, false},
    {"Sterke ouders", 0, 20, 50, 3, true},
    {"Leerwerkplaats De Kade", 2, 15, 40, 5, false},
    {"Brug naar de brugklas", 0, 30, 80, 2, false},
    {"Schulden de baas", 3, 12, 34, 3, false},
    {"Plein en park samen", 1, 60, 140, 3, false},
};

constexpr KnownIndicator knownIndicators[] = {
    {"Deelnemers die na zes maanden op school zitten of werken", "%",
     "registratie van de uitvoerders", 52000, 68000, 500, false},
    {"Jeugdige verdachten van 12 tot en met 23 jaar", "aantal", "politiecijfers", 60000, 240000,
     1000, true},
    {"Meldingen van overlast door jongeren in de aandachtswijken", "aantal", "gemeente en politie",
     120000, 480000, 1000, true},
    {"Langdurig verzuim in het voortgezet onderwijs", "aantal", "leerplichtregistratie", 40000,
     180000, 1000, true},
    {"Jongeren met een begeleidingsplan", "aantal", "projectadministratie", 10000, 45000, 1000,
     false},
    {"Wachttijd tot het eerste gesprek", "dagen", "projectadministratie", 12000, 28000, 500, true},
    {"Waardering door deelnemers", "cijfer", "vragenlijst onder deelnemers", 6200, 7200, 100,
     false},
    {"Trajecten die volgens plan zijn afgerond", "%", "registratie van de uitvoerders", 45000,
     62000, 500, false},
};

constexpr std::string_view knownPlaces[] = {
    "Noord",      "Zuid",        "Centrum",      "Oost",      "West",      "Stationskwartier",
    "Havenbuurt", "Nieuwe Stad", "Binnenstad",   "Parkwijk",  "Molenwijk", "De Hoven",
    "Zuidoost",   "Vogelbuurt",  "Rivierenwijk", "Bloemwijk",
};

constexpr std::string_view knownProviders[] = {
    "Voorbeeldstichting Horizon",        "Voorbeeldwelzijn De Schakel",
    "Voorbeeldstichting Jeugd en Buurt", "gemeente, team Jeugd",
    "Voorbeeldsportbedrijf Actief",      "Voorbeeldstichting Vooruit",
    "gemeente, team Leerplicht",         "Voorbeeldcoöperatie Samen Sterk",
    "Voorbeeldstichting Thuisbasis",
};

constexpr std::string_view knownContributions[] = {
    "neemt deel aan het casusoverleg en draagt jongeren aan",
    "stelt een vast contactpersoon beschikbaar voor één dag per week",
    "levert cijfers voor de probleemanalyse en denkt mee over de aanpak",
    "biedt ruimte en begeleiding tijdens en na schooltijd",
    "verzorgt voorlichting en scholing aan professionals",
    "begeleidt jongeren naar passend vervolgaanbod",
    "stelt leerwerkplekken beschikbaar",
    "zit in de stuurgroep en bewaakt de afspraken",
    "deelt signalen vroegtijdig met het vaste aanspreekpunt",
};

constexpr std::string_view knownFrameworkNotes[] = {
    "Getoetst met de vragenlijst van het kwaliteitskader.",
    "De uitvoerder heeft de beschrijving en de overdraagbaarheid op orde.",
    "Nog geen beschrijving van de werkzame elementen beschikbaar.",
    "De toets is gepland; de beschrijving wordt nog aangevuld.",
};

constexpr std::string_view betterNotes[] = {
    "Professionals zien een duidelijke verbetering bij de deelnemers.",
    "De ontwikkeling is gunstig, vooral bij de jongste leeftijdsgroepen.",
    "Meer deelnemers hebben steun van een volwassene buiten het gezin.",
    "De signalen uit het casusoverleg wijzen op vooruitgang.",
};
constexpr std::string_view sameNotes[] = {
    "Er is geen wezenlijke verandering waargenomen.",
    "De gegevens laten nog geen ontwikkeling zien.",
    "Het beeld is gelijk aan dat van de nulmeting.",
    "De verschillen zijn te klein om er iets uit af te leiden.",
};
constexpr std::string_view worseNotes[] = {
    "De problematiek is zwaarder dan bij de start was voorzien.",
    "Het aantal signalen nam toe, deels doordat er beter wordt gemeld.",
    "De druk van oudere jongens op jongere kinderen is toegenomen.",
};

}  // namespace

std::span<const KnownIntervention> interventions() {
    return knownInterventions;
}
std::span<const KnownIndicator> indicators() {
    return knownIndicators;
}
std::span<const std::string_view> places() {
    return knownPlaces;
}
std::span<const std::string_view> providers() {
    return knownProviders;
}
std::span<const std::string_view> contributions() {
    return knownContributions;
}
std::span<const std::string_view> frameworkNotes() {
    return knownFrameworkNotes;
}

std::span<const std::string_view> factorNotes(bool isBetter, bool isWorse) {
    if (isBetter) {
        return betterNotes;
    }
    return isWorse ? std::span<const std::string_view>(worseNotes) : sameNotes;
}

}  // namespace kamerklaar::work::example
