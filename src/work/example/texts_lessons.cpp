// SPDX-License-Identifier: EUPL-1.2
#include "work/example/texts_parts.h"

namespace kamerklaar::work::example {
namespace {

constexpr std::string_view bottlenecks[] = {
    "Het vinden en vasthouden van ervaren jongerenwerkers blijft het grootste knelpunt.",
    "Het delen van gegevens tussen zorg, onderwijs en veiligheid kost veel tijd.",
    "De wachttijden in de specialistische jeugdhulp vertragen de doorstroom.",
    "Jongeren van 18 jaar en ouder zijn moeilijk te bereiken, omdat zij buiten beeld van school en "
    "leerplicht raken.",
    "Er is een tekort aan geschikte ruimte voor activiteiten in {w}.",
    "De tijdelijke financiering maakt het lastig om mensen een vast contract te bieden.",
    "De inzet van partners hangt sterk af van enkele personen; bij ziekte valt de uitvoering stil.",
    "De aanbesteding van {j} duurde langer dan voorzien.",
    "Ouders zijn niet altijd bereid mee te werken, zeker als er schulden spelen.",
    "Ronselen via sociale media gaat sneller dan de professionals kunnen volgen.",
    "Er zijn weinig leerwerkplekken voor jongeren zonder startkwalificatie.",
    "De verschillende registratiesystemen sluiten niet op elkaar aan, waardoor cijfers met de hand "
    "worden verzameld.",
};
constexpr std::string_view bottleneckMiddles[] = {
    "De gemeente heeft dit besproken met de partners en zoekt naar een oplossing in regionaal "
    "verband.",
    "Hierdoor is {i} later op volle sterkte gekomen.",
    "Met een tijdelijke oplossing is dit deels opgevangen.",
    "Dit raakt vooral de uitvoering in {v}.",
    "Met de uitvoerders is afgesproken dit elk kwartaal te bespreken.",
    "De ervaringen hiermee worden gedeeld in het leernetwerk.",
    "De gemeente vraagt hiervoor ook landelijk aandacht.",
};
constexpr std::string_view bottleneckEndings[] = {
    "In {u} wordt bezien of dit voldoende is.",
    "Voor de doelen van het plan van aanpak heeft dit vooralsnog geen gevolgen.",
    "De verwachting is dat dit knelpunt in {u} kleiner wordt.",
    "Dit vraagt ook in {u} aandacht.",
};

constexpr std::string_view lessons[] = {
    "Begin klein, in één wijk, en breid pas uit als de samenwerking staat.",
    "Een vast gezicht op school levert meer signalen op dan een meldpunt.",
    "Jongeren blijven meedoen als zij zelf invloed hebben op het programma.",
    "Ervaringsdeskundigen bereiken jongeren die voor anderen de deur dichthouden.",
    "Het werkt om ouders thuis op te zoeken in plaats van ze uit te nodigen op het stadhuis.",
    "Afspraken over gegevensdeling horen aan het begin te worden gemaakt, niet onderweg.",
    "Een combinatie van sport en begeleiding houdt jongens van 12 tot en met 17 jaar beter vast "
    "dan "
    "begeleiding alleen.",
    "Investeren in de coördinator verdient zich terug: partners weten bij wie zij moeten zijn.",
    "De overgang van basisschool naar voortgezet onderwijs is het moment om in te stappen.",
    "Korte trajecten met een duidelijk doel hebben minder uitval dan lange.",
    "Werk en inkomen moeten vanaf het begin aan tafel zitten als het om jongvolwassenen gaat.",
    "Meten lukt alleen als de uitvoerders er zelf iets aan hebben.",
};
constexpr std::string_view lessonMiddles[] = {
    "Dit is in {w} duidelijk gebleken.",
    "De gemeente deelt deze ervaring graag met andere gemeenten.",
    "De werkwijze van {i} is hierop aangepast.",
    "Ook de partners herkennen deze les.",
    "In het leernetwerk is hierover een presentatie gehouden.",
    "Voor {j} betekent dit een andere opzet.",
};
constexpr std::string_view lessonEndings[] = {
    "In {u} wordt dit in {v} toegepast.",
    "Een korte beschrijving is op te vragen bij de gemeente.",
    "Dit punt is opgenomen in de werkinstructie.",
};

}  // namespace

Passage bottlenecksPassage() {
    return {bottlenecks, bottleneckMiddles, bottleneckEndings};
}

Passage lessonsPassage() {
    return {lessons, lessonMiddles, lessonEndings};
}

}  // namespace kamerklaar::work::example
