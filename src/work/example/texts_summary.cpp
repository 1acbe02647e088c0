// SPDX-License-Identifier: EUPL-1.2
#include "work/example/texts_parts.h"

namespace kamerklaar::work::example {
namespace {

constexpr std::string_view firstOpenings[] = {
    "In {t} heeft {g} de basis gelegd voor de lokale aanpak.",
    "{t} stond in {g} in het teken van de start: mensen aantrekken, partners bij elkaar brengen en "
    "de eerste jongeren bereiken.",
    "De gemeente {g} is in de tweede helft van {t} begonnen met de uitvoering van het plan van "
    "aanpak.",
    "Het eerste verslagjaar was voor {g} een opbouwjaar.",
    "Na de toekenning is {g} direct begonnen met de probleemanalyse en het inrichten van de "
    "samenwerking.",
    "In {g} is in korte tijd een werkende aanpak opgezet voor jongeren die dreigen af te glijden.",
    "De eerste maanden van de regeling zijn in {g} goed benut.",
    "{g} heeft in {t} vooral geïnvesteerd in inzicht: wie zijn deze jongeren en wat hebben zij "
    "nodig?",
    "Het jaar {t} laat in {g} een voorzichtige maar zichtbare start zien.",
    "Met de middelen uit de regeling heeft {g} een aanpak opgebouwd die er eerder niet was.",
};
constexpr std::string_view runningOpenings[] = {
    "In {t} draaide de aanpak in {g} voor het eerst een volledig jaar.",
    "De aanpak in {g} is in {t} verbreed van {w} naar {v}.",
    "{t} was voor {g} het jaar waarin plannen uitvoering werden.",
    "De gemeente {g} kijkt terug op een jaar waarin alle onderdelen van het plan van aanpak "
    "liepen.",
    "De samenwerking rond jongeren in {g} is in {t} steviger geworden.",
    "{g} heeft in {t} meer jongeren bereikt dan in het jaar ervoor.",
    "Het tweede verslagjaar bracht in {g} rust en regelmaat in de uitvoering.",
    "In {g} weten scholen, jongerenwerk en politie elkaar in {t} beter te vinden.",
    "De inzet in {g} is in {t} gericht op minder, maar beter uitgevoerde interventies.",
    "De gemeente {g} heeft in {t} de lessen van het eerste jaar verwerkt in de uitvoering.",
    "{g} zag in {t} dat de aanpak begint te landen in de wijken.",
    "In {t} is de aanpak in {g} voortgezet en op onderdelen bijgesteld.",
};
constexpr std::string_view middles[] = {
    "In totaal namen {n} jongeren deel aan een interventie.",
    "Met {i} en {j} zijn samen met de andere interventies {n} jongeren bereikt.",
    "Het meeste werk is verzet in {w}, waar de vraag het grootst is.",
    "De interventies {i} en {j} vormen de kern van de aanpak.",
    "Er zijn {n} jongeren begeleid, voor een groot deel in {w} en {v}.",
    "De inzet van {i} heeft de meeste jongeren bereikt.",
    "Jongeren worden eerder gezien en sneller toegeleid naar passende hulp.",
    "De uitvoering verliep grotendeels volgens het plan van aanpak.",
    "Professionals in de wijk geven aan dat zij eerder bij elkaar aankloppen.",
    "In {w} is een vast team gevormd dat jongeren en hun ouders opzoekt.",
};
constexpr std::string_view endings[] = {
    "In {u} ligt de nadruk op het vasthouden van wat werkt.",
    "Voor {u} is de planning ongewijzigd.",
    "De gemeenteraad is over de voortgang geïnformeerd.",
    "De belangrijkste opgave voor {u} is het bereiken van jongvolwassenen.",
    "De gemeente verwacht de afgesproken activiteiten binnen de looptijd af te ronden.",
    "Het college heeft besloten de aanpak in {u} voort te zetten.",
};

}  // namespace

Passage summaryPassage(bool isFirstRound) {
    return {isFirstRound ? Sentences(firstOpenings) : Sentences(runningOpenings), middles, endings};
}

}  // namespace kamerklaar::work::example
