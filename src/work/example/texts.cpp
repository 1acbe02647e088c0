// SPDX-License-Identifier: EUPL-1.2
#include "work/example/texts.h"

#include "work/example/texts_parts.h"

namespace kamerklaar::work::example {
namespace {

constexpr std::string_view underspending[] = {
    "Door openstaande vacatures bij de uitvoerder is minder besteed dan gepland.",
    "Omdat {j} later begon, is een deel van het budget niet besteed.",
    "De aanbesteding viel lager uit dan begroot en de start schoof op.",
    "Minder jongeren dan verwacht konden worden geplaatst, waardoor de kosten lager bleven.",
};
constexpr std::string_view overspending[] = {
    "De besteding ligt hoger dan gepland, omdat {i} eerder dan voorzien naar {v} is uitgebreid en "
    "voor {j} extra begeleiders zijn ingehuurd. De gemeente wil dit binnen de looptijd opvangen "
    "door in het laatste jaar minder te besteden.",
};
constexpr std::string_view change[] = {
    "Het vorige verslag ging over een half jaar, dit verslag over een heel jaar.",
    "In het vorige verslagjaar begon de uitvoering pas in het najaar; nu liep alles het hele jaar.",
    "De meeste interventies zijn dit jaar voor het eerst volledig uitgevoerd.",
    "Het eerste jaar was een opbouwjaar met weinig kosten.",
};
constexpr std::string_view laterChange[] = {
    "De inzet is anders over de jaren verdeeld dan bij de start was voorzien.",
    "Enkele interventies zijn afgerond, andere zijn uitgebreid.",
};
constexpr std::string_view deviationTexts[] = {
    "{j} is drie maanden later begonnen dan gepland.",
    "In overleg met de partners is {i} niet in {v} maar in {w} uitgevoerd.",
    "Eén van de geplande groepen is vervallen wegens te weinig aanmeldingen.",
    "De scholing van professionals is verschoven naar {u}.",
};
constexpr std::string_view coordinator[] = {
    "De coördinator is voor 28 uur per week aangesteld.",
    "De functie is het hele jaar vervuld geweest.",
    "De coördinator werkt vanuit het team Veiligheid en is vast aanspreekpunt voor de partners.",
    "De functie wordt door twee medewerkers gedeeld.",
    "De coördinator is in dienst van de gemeente en zit het partneroverleg voor.",
};
constexpr std::string_view noCoordinator[] = {
    "De functie is sinds het voorjaar niet vervuld; de werving loopt en de taken worden tijdelijk "
    "waargenomen.",
    "De coördinator is vertrokken. Een opvolger begint naar verwachting in {u}.",
};
constexpr std::string_view sendBack[] = {
    "Het totaal van de interventies wijkt af van de opgegeven besteding; graag toelichten of "
    "verbeteren.",
    "De toelichting op het bereik ontbreekt.",
    "Bij één interventie is geen grondslag vermeld.",
    "De besteding per sector is niet ingevuld voor alle activiteiten; graag aanvullen.",
};

}  // namespace

Passage passage(About about, bool isFirstRound) {
    switch (about) {
        case About::Summary:
            return summaryPassage(isFirstRound);
        case About::Progress:
            return progressPassage(isFirstRound);
        case About::Results:
            return resultsPassage(isFirstRound);
        case About::Bottlenecks:
            return bottlenecksPassage();
        case About::Lessons:
            return lessonsPassage();
        case About::Continuity:
            return continuityPassage(isFirstRound);
        case About::TargetGroup:
            return targetGroupPassage();
    }
    return {};
}

Sentences reasonsForUnderspending() {
    return underspending;
}
Sentences reasonsForOverspending() {
    return overspending;
}
Sentences reasonsForChange() {
    return change;
}
Sentences reasonsForLaterChange() {
    return laterChange;
}
Sentences deviations() {
    return deviationTexts;
}
Sentences coordinatorNotes() {
    return coordinator;
}
Sentences withoutCoordinatorNotes() {
    return noCoordinator;
}
Sentences reasonsToSendBack() {
    return sendBack;
}

}  // namespace kamerklaar::work::example
