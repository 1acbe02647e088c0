// SPDX-License-Identifier: EUPL-1.2
#include "work/example/texts_parts.h"

namespace kamerklaar::work::example {
namespace {

constexpr std::string_view firstContinuity[] = {
    "Over de periode na de regeling is nog niet besloten.",
    "De aanpak is opgenomen in het uitvoeringsplan van het integrale veiligheidsbeleid.",
    "De gemeente wil de aanpak laten aansluiten op het bestaande jeugdbeleid.",
    "Borging is vanaf het begin een vast punt op de agenda van de stuurgroep.",
    "De gemeente onderzoekt welke onderdelen uit eigen middelen kunnen worden voortgezet.",
    "De eerste gesprekken over borging zijn gepland voor {u}.",
    "Met de uitvoerders is afgesproken dat kennis wordt vastgelegd en overdraagbaar is.",
};
constexpr std::string_view runningContinuity[] = {
    "Het college legt de gemeenteraad in {u} een voorstel voor om {i} structureel te betalen.",
    "De functie van coördinator is opgenomen in de formatie van de gemeente.",
    "{i} wordt na afloop van de regeling onderdeel van het reguliere jongerenwerk.",
    "De werkwijze is vastgelegd en onderdeel van het inwerkprogramma van nieuwe medewerkers.",
    "Met buurgemeenten wordt verkend of {j} regionaal kan worden voortgezet.",
    "De gemeente heeft nog geen dekking voor de jaren na de regeling gevonden.",
    "In de meerjarenbegroting is een bedrag gereserveerd voor voortzetting in {w}.",
    "De scholen hebben toegezegd een deel van de inzet over te nemen.",
    "De aanpak is verbonden met het lokale preventieakkoord en het integrale veiligheidsplan.",
    "Welke interventies doorgaan, wordt besloten aan de hand van de evaluatie in {u}.",
};
constexpr std::string_view continuityMiddles[] = {
    "De samenwerking zelf kost weinig en blijft bestaan.",
    "Voor de duurdere begeleiding is aanvullend geld nodig.",
    "De partners hebben uitgesproken te willen doorgaan.",
    "Het bestuur is hierover geïnformeerd.",
    "De inzet van vrijwilligers wordt uitgebreid.",
    "De keuze hangt mede af van de opbrengsten in {v}.",
};
constexpr std::string_view continuityEndings[] = {
    "Besluitvorming volgt bij de behandeling van de begroting.",
    "In het borgingsverslag gaat de gemeente hier nader op in.",
    "De gemeenteraad besluit hierover in het najaar.",
};

constexpr std::string_view targetGroup[] = {
    "Aanmelding loopt via school, leerplicht, politie en jongerenwerk; bij de intake wordt "
    "vastgesteld of de jongere tot de doelgroep behoort.",
    "De interventies worden alleen aangeboden in de wijken die in de probleemanalyse zijn "
    "aangewezen: {w} en {v}.",
    "Alle deelnemers zijn tussen 8 en 27 jaar en worden door minstens één partner als "
    "risicojongere "
    "herkend.",
    "De uitvoerders registreren per deelnemer de leeftijdsgroep en de route van aanmelding, zonder "
    "dat persoonsgegevens de gemeente bereiken.",
    "Een vast casusoverleg beoordeelt de aanmeldingen aan de hand van risico- en beschermende "
    "factoren.",
    "De doelgroep is bepaald met politiecijfers, verzuimcijfers en de kennis van professionals in "
    "de wijk.",
    "Deelname is gericht op jongeren met meerdere risicofactoren; lichte gevallen gaan naar het "
    "reguliere aanbod.",
    "Steekproefsgewijs is nagegaan of deelnemers aan de criteria voldoen.",
};
constexpr std::string_view targetGroupMiddles[] = {
    "In {t} betrof dit {n} jongeren.",
    "Ongeveer een op de tien aanmeldingen is doorverwezen naar ander aanbod.",
    "De criteria zijn met alle partners vastgesteld.",
    "Voor {i} geldt daarnaast een gesprek met de ouders.",
    "De verdeling over leeftijden komt overeen met de probleemanalyse.",
};
constexpr std::string_view targetGroupEndings[] = {
    "Hiermee is geborgd dat het geld de specifieke doelgroep bereikt.",
    "De uitkomst is besproken in de stuurgroep.",
};

}  // namespace

Passage continuityPassage(bool isFirstRound) {
    return {isFirstRound ? Sentences(firstContinuity) : Sentences(runningContinuity),
            continuityMiddles, continuityEndings};
}

Passage targetGroupPassage() {
    return {targetGroup, targetGroupMiddles, targetGroupEndings};
}

}  // namespace kamerklaar::work::example
