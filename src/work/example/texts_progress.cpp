// SPDX-License-Identifier: EUPL-1.2
#include "work/example/texts_parts.h"

namespace kamerklaar::work::example {
namespace {

constexpr std::string_view firstProgress[] = {
    "De probleemanalyse is samen met politie, scholen en jongerenwerk opgesteld en vormt het "
    "vertrekpunt voor de keuze van de interventies.",
    "De programmacoördinator is in september begonnen en heeft de partners bij elkaar gebracht.",
    "Als eerste is {i} gestart, omdat die aansloot bij wat er in {w} al was.",
    "De aanbesteding van {i} is afgerond; de uitvoering begint in het voorjaar van {u}.",
    "Er is een stuurgroep gevormd met de gemeente, de politie, het onderwijs en het jongerenwerk.",
    "In {w} is een vaste plek ingericht waar jongeren zonder afspraak terechtkunnen.",
    "De werving van jongerenwerkers kostte meer tijd dan voorzien, waardoor {j} later is gestart.",
    "Met de scholen voor voortgezet onderwijs zijn afspraken gemaakt over vroege signalering.",
    "De eerste groep van {i} is in november begonnen.",
    "De gemeente heeft bestaande werkwijzen in {w} tegen het licht gehouden en daarop "
    "voortgebouwd.",
};
constexpr std::string_view runningProgress[] = {
    "Alle interventies uit het plan van aanpak zijn in {t} uitgevoerd.",
    "{i} is uitgebreid van {w} naar {v}, waardoor meer jongeren konden meedoen.",
    "{i} loopt volgens plan; {j} is in het najaar opnieuw ingericht.",
    "De vier kwartaalbijeenkomsten met de partners zijn gehouden en hebben geleid tot vaste "
    "afspraken over doorverwijzing.",
    "De uitvoering van {i} verliep volgens planning, die van {j} liep enkele maanden achter.",
    "De probleemanalyse is in het voorjaar geactualiseerd en heeft geleid tot meer inzet op online "
    "gedrag.",
    "Het aantal aanmeldingen nam in de loop van het jaar toe, vooral vanuit het onderwijs.",
    "De coördinator heeft de rol van vast aanspreekpunt voor alle partners op zich genomen.",
    "{j} is na een tussentijdse evaluatie korter en intensiever gemaakt.",
    "Jongerenwerk en leerplicht werken sinds dit jaar vanuit één team in {w}.",
    "De geplande groepen van {i} zijn alle gestart; één groep is voortijdig gestopt.",
    "De samenwerking met het Zorg- en Veiligheidshuis is vastgelegd in een werkafspraak.",
};
constexpr std::string_view progressMiddles[] = {
    "In totaal zijn {n} jongeren bereikt.",
    "De partners komen elke zes weken bij elkaar.",
    "In {w} gaan jongerenwerkers ook in de avond en in het weekend de straat op.",
    "Ouders worden vanaf het eerste gesprek betrokken.",
    "Scholen melden zorgen nu rechtstreeks bij het vaste aanspreekpunt.",
    "De wijkteams in {w} en {v} zijn aangesloten.",
    "De deelnemers stromen vooral in via school en jongerenwerk.",
    "Voor {j} is een wachtlijst ontstaan van enkele weken.",
    "Er is een gezamenlijk overzicht van het aanbod gemaakt.",
};
constexpr std::string_view progressEndings[] = {
    "De activiteiten lopen in {u} door.",
    "De planning voor {u} is met de partners vastgesteld.",
    "De samenwerking met de partners wordt in {u} voortgezet.",
    "In {u} wordt de werkwijze op onderdelen aangescherpt.",
    "De werkwijze wordt halverwege {u} opnieuw bezien.",
};

constexpr std::string_view firstResults[] = {
    "Het is te vroeg om uitspraken te doen over effecten.",
    "De eerste resultaten zijn vooral zichtbaar in de samenwerking.",
    "Harde resultaten zijn er na zes maanden nog niet; de nulmeting is wel gereed.",
    "De {n} jongeren die zijn gestart, zijn op één na nog in beeld.",
    "Professionals zeggen beter zicht te hebben op de jongeren om wie het gaat.",
    "De nulmeting laat zien dat de problematiek zich concentreert in {w}.",
    "Van de jongeren die met {i} begonnen, is het grootste deel blijven meedoen.",
    "Het eerste half jaar leverde vooral inzicht op in wat jongeren zelf nodig zeggen te hebben.",
};
constexpr std::string_view runningResults[] = {
    "Van de deelnemers aan {i} is driekwart na zes maanden nog op school of aan het werk.",
    "Het aantal meldingen van overlast in {w} daalde, al is niet vast te stellen welk deel daarvan "
    "door de aanpak komt.",
    "Deelnemers aan {j} geven de begeleiding gemiddeld een 7,6.",
    "Het verzuim onder deelnemers is afgenomen.",
    "Zestig procent van de jongeren heeft het traject volgens plan afgerond.",
    "Meer jongeren maken de overstap naar een opleiding of een leerwerkplek.",
    "De uitval uit {i} is lager dan in het jaar ervoor.",
    "De resultaten zijn wisselend: {i} laat een duidelijke vooruitgang zien, {j} nog niet.",
    "Jongeren melden dat zij vaker een volwassene hebben bij wie zij terechtkunnen.",
    "Het aantal jongeren dat opnieuw met de politie in aanraking kwam, is onder deelnemers "
    "gedaald.",
};
constexpr std::string_view resultsMiddles[] = {
    "De aantallen zijn klein en moeten met voorzichtigheid worden gelezen.",
    "Ouders geven aan dat zij eerder om hulp vragen.",
    "Ook scholen merken dat signalen sneller worden opgepakt.",
    "De indicatoren zijn gemeten op basis van de registratie van de uitvoerders.",
    "In {v} blijft de ontwikkeling achter bij die in {w}.",
    "Opvallend is dat vooral de jongste groep profiteert.",
    "Bij jongvolwassenen zijn de resultaten minder duidelijk.",
    "De politie herkent dit beeld.",
};
constexpr std::string_view resultsEndings[] = {
    "In {u} volgt een uitgebreidere meting.",
    "De gemeente neemt deel aan de landelijke monitoring.",
    "De uitkomsten zijn met de partners besproken.",
    "Een oorzakelijk verband met de aanpak is nog niet aan te tonen.",
    "De meting wordt jaarlijks herhaald.",
};

}  // namespace

Passage progressPassage(bool isFirstRound) {
    return {isFirstRound ? Sentences(firstProgress) : Sentences(runningProgress), progressMiddles,
            progressEndings};
}

Passage resultsPassage(bool isFirstRound) {
    return {isFirstRound ? Sentences(firstResults) : Sentences(runningResults), resultsMiddles,
            resultsEndings};
}

}  // namespace kamerklaar::work::example
