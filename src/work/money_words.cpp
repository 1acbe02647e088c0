// SPDX-License-Identifier: EUPL-1.2
#include "work/money_words.h"

#include "domain/figures.h"
#include "domain/problem_text.h"

namespace kamerklaar::work {
namespace {

using domain::BothLanguages;
using domain::Language;

constexpr BothLanguages wordsOf(DueItem::What what) {
    switch (what) {
        case DueItem::What::ProgressReport:
            return {"voortgangsverslag", "progress report"};
        case DueItem::What::ContinuityReport:
            return {"borgingsverslag", "continuity report"};
        case DueItem::What::SisaReturn:
            return {"SiSa-verantwoording", "SiSa return"};
        case DueItem::What::Instalment:
            return {"betaling termijn", "payment of instalment"};
        case DueItem::What::ExtensionRequest:
            return {"verzoek om verlenging", "request for an extension"};
        case DueItem::What::NotificationDecision:
            return {"besluit op een melding", "decision on a notification"};
        case DueItem::What::Settlement:
            return {"vaststelling", "settlement"};
        case DueItem::What::Objection:
            return {"bezwaar", "objection"};
        case DueItem::What::Answer:
            return {"antwoord op een brief", "answer to a letter"};
        case DueItem::What::Commitment:
            return {"toezegging aan de Kamer", "promise to parliament"};
        case DueItem::What::SchemeDate:
            return {"datum van de regeling", "date of the regulation"};
        case DueItem::What::Own:
            return {"eigen uiterste datum", "own deadline"};
    }
    return {"", ""};
}

}  // namespace

std::string wordsOfDifference(const std::string& code, Language language) {
    if (code == "sisa_reports") {
        return BothLanguages{"SiSa en voortgangsverslagen", "SiSa and progress reports"}.in(
            language);
    }
    if (code == "sisa_payments") {
        return BothLanguages{"SiSa cumulatief en betalingen", "SiSa cumulative and payments"}.in(
            language);
    }
    if (code == "sisa_chain") {
        return BothLanguages{"SiSa cumulatief en het jaar ervoor",
                             "SiSa cumulative and the year before"}
            .in(language);
    }
    return code;
}

std::string words(DueItem::What what, Language language) {
    return wordsOf(what).in(language);
}

std::string words(const DueItem& item, Language language) {
    if (!item.name.empty()) {
        return item.name;
    }
    const std::string what = words(item.what, language);
    return item.year == 0 ? what : what + " " + std::to_string(item.year);
}

std::string words(domain::LeverKind kind, Language language) {
    switch (kind) {
        case domain::LeverKind::ExtensionRequest:
            return BothLanguages{"verlenging", "extension"}.in(language);
        case domain::LeverKind::Amendment:
            return BothLanguages{"wijziging van de verlening", "amendment of the award"}.in(
                language);
        case domain::LeverKind::LastInstalment:
            return BothLanguages{"laatste termijn", "last instalment"}.in(language);
    }
    return {};
}

std::string wordsOfProgrammeYear(const std::string& label, Language language) {
    return label == domain::outsideProgrammeYears
               ? BothLanguages{"verlengingsperiode", "extension period"}.in(language)
               : label;
}

std::string methodOfForecast(Language language) {
    return BothLanguages{
        "Een prognose, geen vordering: de besteding uit de verslagen, doorgetrokken over de dagen "
        "die resten. De vaststelling volgt de verlening, tenzij een grond is gekozen en "
        "gemotiveerd.",
        "A forecast, no claim: the spending in the reports, carried on over the days that are "
        "left. Settlement follows the award unless a ground is chosen and reasoned."}
        .in(language);
}

}  // namespace kamerklaar::work
