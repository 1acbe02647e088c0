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
            return {"Voortgangsverslag", "Progress report"};
        case DueItem::What::ContinuityReport:
            return {"Borgingsverslag", "Continuity report"};
        case DueItem::What::SisaReturn:
            return {"SiSa-verantwoording", "SiSa return"};
        case DueItem::What::Instalment:
            return {"Betaling termijn", "Payment of instalment"};
        case DueItem::What::ExtensionRequest:
            return {"Verzoek om verlenging", "Request for an extension"};
        case DueItem::What::NotificationDecision:
            return {"Besluit op een melding", "Decision on a notification"};
        case DueItem::What::Settlement:
            return {"Vaststelling", "Settlement"};
        case DueItem::What::Objection:
            return {"Bezwaar", "Objection"};
        case DueItem::What::Answer:
            return {"Antwoord op een brief", "Answer to a letter"};
        case DueItem::What::Commitment:
            return {"Toezegging aan de Kamer", "Promise to parliament"};
        case DueItem::What::SchemeDate:
            return {"Datum van de regeling", "Date of the regulation"};
        case DueItem::What::Own:
            return {"Eigen uiterste datum", "Own deadline"};
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

SourceNames namesOfSources(const std::string& code, Language language) {
    if (code == "sisa_reports") {
        return {BothLanguages{"SiSa over het jaar", "SiSa over the year"}.in(language),
                BothLanguages{"Voortgangsverslagen", "Progress reports"}.in(language)};
    }
    if (code == "sisa_payments") {
        return {BothLanguages{"SiSa cumulatief", "SiSa cumulative"}.in(language),
                BothLanguages{"Betalingen", "Payments"}.in(language)};
    }
    if (code == "sisa_chain") {
        return {BothLanguages{"SiSa cumulatief", "SiSa cumulative"}.in(language),
                BothLanguages{"Vorige SiSa plus jaar", "SiSa before plus year"}.in(language)};
    }
    return {code, {}};
}

std::string words(DueItem::What what, Language language) {
    return wordsOf(what).in(language);
}

std::string words(const DueItem& item, Language language) {
    if (!item.name.empty()) {
        const bool hasEnglish = language == Language::English && !item.nameEnglish.empty();
        return hasEnglish ? item.nameEnglish : item.name;
    }
    const std::string what = words(item.what, language);
    return item.year == 0 ? what : what + " " + std::to_string(item.year);
}

std::string words(domain::LeverKind kind, Language language) {
    switch (kind) {
        case domain::LeverKind::ExtensionRequest:
            return BothLanguages{"verzoek om verlenging", "request for extension"}.in(language);
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
        "Een prognose, geen vaststaand bedrag: de besteding uit de verslagen, doorgetrokken over "
        "de dagen die resten. De vaststelling volgt de verlening, tenzij een grond is gekozen en "
        "gemotiveerd.",
        "A forecast, no claim: the spending in the reports, carried on over the days that are "
        "left. Settlement follows the award unless a ground is chosen and reasoned."}
        .in(language);
}

}  // namespace kamerklaar::work
