// SPDX-License-Identifier: EUPL-1.2
#include <array>

#include "domain/ensure.h"
#include "domain/problem_sentences.h"

namespace kamerklaar::domain {

namespace {

using Kind = ProblemKind;

constexpr std::array grantSentences{
    SentenceOfKind{
        Kind::NotPermitted,
        {"Dit kan alleen wie deze rol heeft: {0}. Vraag de beheerder om die rol.",
         "Only somebody with this role can do this: {0}. Ask the administrator for that role."}},
    SentenceOfKind{
        Kind::AssessedEarlier,
        {"U hebt een eerdere stap van deze uitkering beoordeeld ({0}). Een latere stap wordt door "
         "iemand anders goedgekeurd; vraag een collega.",
         "You assessed an earlier stage of this grant ({0}). A later stage is approved by somebody "
         "else; ask a colleague."}},
    SentenceOfKind{
        Kind::AlreadyDecided,
        {"Over dit voorstel is al besloten ({0}). Open het opnieuw om de status te zien; "
         "terugdraaien kan met een tegenhandeling.",
         "This proposal has been decided already ({0}). Open it again to see how it stands; it can "
         "be undone by a counter-act."}},
    SentenceOfKind{Kind::AlreadyReversed,
                   {"Deze handeling is al teruggedraaid.", "This act has been reversed already."}},
    SentenceOfKind{
        Kind::NotReversible,
        {"Deze handeling kan niet worden teruggedraaid.", "This act cannot be reversed."}},
    SentenceOfKind{
        Kind::ReversalOutdated,
        {"Dit is na deze handeling opnieuw gewijzigd ({0}). Draai eerst de latere wijziging terug.",
         "This was changed again after this act ({0}). Reverse the later change first."}},
    SentenceOfKind{Kind::AwardMissing,
                   {"Er is nog geen goedgekeurde verlening. Leg eerst de verlening vast.",
                    "There is no approved award yet. Record the award first."}},
    SentenceOfKind{
        Kind::AwardTwice,
        {"Deze gemeente heeft al een verlening. Leg een wijziging vast in plaats van een tweede "
         "verlening.",
         "This municipality has an award already. Record an amendment instead of a second award."}},
    SentenceOfKind{
        Kind::YearsDiffer,
        {"De programmajaren zijn samen {0}, het totaal is {1}. Verdeel het hele bedrag.",
         "The programme years add up to {0}, the total is {1}. Divide the whole amount."}},
    SentenceOfKind{Kind::InstalmentsDiffer,
                   {"De termijnen zijn samen {0}, de verlening is {1}. Verdeel het hele bedrag.",
                    "The instalments add up to {0}, the award is {1}. Divide the whole amount."}},
    SentenceOfKind{
        Kind::InstalmentAboveNational,
        {"Met dit bedrag zijn de betalingen van deze termijn samen {0}, meer dan het landelijke "
         "maximum ({1}). Verlaag het bedrag.",
         "With this amount the payments of this instalment add up to {0}, more than the national "
         "maximum ({1}). Lower the amount."}},
    SentenceOfKind{
        Kind::AwardBelowPaid,
        {"De netto uitkering wordt {0}, minder dan er al is betaald ({1}). Leg eerst een "
         "vaststelling en terugvordering vast, of verhoog het bedrag.",
         "The net award becomes {0}, less than was paid already ({1}). Record a settlement and "
         "recovery first, or raise the amount."}},
    SentenceOfKind{
        Kind::PeriodOutsideScheme,
        {"De bestedingsperiode moet liggen in de periode van {0} tot en met {1}. Pas de dagen aan; "
         "langer kan alleen met een verlenging.",
         "The spending period has to lie within {0} up to and including {1}. Change the days; "
         "longer is only possible by an extension."}},
    SentenceOfKind{
        Kind::ExtensionTooLong,
        {"Verlengen tot en met {0} kan niet; de laatste dag is {1}. Kies een eerdere dag.",
         "Extending up to {0} is not possible; the last day is {1}. Choose an earlier day."}},
    SentenceOfKind{
        Kind::ExtensionNotLater,
        {"De nieuwe laatste dag ({0}) ligt niet na de huidige ({1}). Kies een latere dag.",
         "The new last day ({0}) is not after the present one ({1}). Choose a later day."}},
    SentenceOfKind{
        Kind::ExtensionRequestLate,
        {"Het verzoek is gedaan op {0}, na de laatste dag daarvoor ({1}).\nLeg vast hoe het wordt "
         "behandeld.",
         "The request was made on {0}, after the last day for it ({1}).\nRecord how it is dealt "
         "with."}},
    SentenceOfKind{
        Kind::SettlementTooEarly,
        {"Vaststellen kan pas als de eindverantwoording is ontvangen (SiSa over {0}). Leg die "
         "eerst vast.",
         "Settlement is only possible once the final return has been received (SiSa over {0}). "
         "Record it first."}},
    SentenceOfKind{
        Kind::SettlementAboveAward,
        {"Het vast te stellen bedrag ({0}) is hoger dan de verlening ({1}). Verlaag het bedrag.",
         "The amount to settle ({0}) is above the award ({1}). Lower the amount."}},
    SentenceOfKind{
        Kind::GroundMissing,
        {"Een lagere vaststelling heeft een grond nodig. Kies een grond uit de regeling en schrijf "
         "de reden op.",
         "A lower settlement needs a ground. Choose a ground of the scheme and write down the "
         "reason."}},
    SentenceOfKind{
        Kind::GroundConditionMissing,
        {"De grond ‘{0}’ geldt alleen als ook aan de voorwaarde erbij is voldaan. Bevestig die "
         "voorwaarde of kies een andere grond.",
         "The ground “{0}” only holds when its condition is met as well. Confirm that condition "
         "or choose another ground."}},
    SentenceOfKind{
        Kind::GroundWithoutReduction,
        {"Er is een grond gekozen, maar het bedrag is niet lager dan de verlening. Haal de grond "
         "weg of verlaag het bedrag.",
         "A ground was chosen, but the amount is not lower than the award. Remove the ground or "
         "lower the amount."}},
    SentenceOfKind{
        Kind::RecoveryWithoutLowerSettlement,
        {"Terugvorderen kan alleen na een goedgekeurde lagere vaststelling. Leg die eerst vast.",
         "Recovery is only possible after an approved lower settlement. Record that first."}},
    SentenceOfKind{
        Kind::RecoveryAboveOverpaid,
        {"Het terug te vorderen bedrag ({0}) is hoger dan wat te veel is betaald ({1}). Verlaag "
         "het bedrag.",
         "The amount to recover ({0}) is above what was paid too much ({1}). Lower the amount."}},
    SentenceOfKind{
        Kind::ApplicationLate,
        {"De aanvraag is ontvangen op {0}, na de laatste dag ({1}).\nLeg vast waarom zij toch in "
         "behandeling wordt genomen.",
         "The application was received on {0}, after the last day ({1}).\nRecord why it is dealt "
         "with all the same."}},
    SentenceOfKind{Kind::PlanItemMissing,
                   {"In het plan van aanpak ontbreekt: {0}.\nVraag de gemeente om aanvulling.",
                    "The plan lacks: {0}.\nAsk the municipality to complete it."}},
    SentenceOfKind{
        Kind::FactorDomainMissing,
        {"De probleemanalyse gaat niet in op: {0}.\nVraag de gemeente om aanvulling of waarom dit "
         "ontbreekt.",
         "The problem analysis does not cover: {0}.\nAsk the municipality to complete it or why "
         "this is missing."}},
    SentenceOfKind{
        Kind::FactorSourceMissing,
        {"De analyse van ‘{0}’ noemt geen bron.\nVraag om een wetenschappelijke of andere "
         "objectieve bron.",
         "The analysis of “{0}” names no source.\nAsk for a scientific or other objective "
         "source."}},
    SentenceOfKind{
        Kind::VatStatementMissing,
        {"De verklaring over compensabele btw ontbreekt.\nVraag de gemeente welk deel van de "
         "kosten compensabel is.",
         "The statement on compensable VAT is missing.\nAsk the municipality which part of the "
         "costs is compensable."}},
    SentenceOfKind{
        Kind::BudgetNotAward,
        {"De begroting is in totaal {0}; het gevraagde of verleende bedrag is {1}.\nVraag om een "
         "begroting die klopt.",
         "The budget adds up to {0}, and not to the amount asked for or awarded ({1}).\nAsk for a "
         "budget that agrees."}},
    SentenceOfKind{
        Kind::BudgetBeyondYears,
        {"De begroting noemt een programmajaar dat de regeling niet heeft: {0#}.\nVraag om een "
         "begroting over de jaren van de regeling.",
         "The budget names a programme year that the scheme does not have: {0#}.\nAsk for a budget "
         "over the years of the scheme."}},
    SentenceOfKind{
        Kind::DoubleFunding,
        {"Voor dezelfde activiteiten komt ook geld of inzet van: {0}.\nGa na of kosten dubbel "
         "worden vergoed en leg de uitkomst vast.",
         "For the same activities there is money or capacity from: {0} as well.\nFind out whether "
         "costs are paid twice and record the outcome."}},
    SentenceOfKind{
        Kind::ContactMissing,
        {"Er is geen programmaondersteuner of -coördinator als aanspreekpunt genoemd.\nVraag wie "
         "dat is.",
         "No programme supporter or coordinator is named as contact.\nAsk who that is."}},
    SentenceOfKind{Kind::DecisionPending,
                   {"Op deze melding van {0} is nog niet beslist.\nLeg de beslissing vast.",
                    "This notification of {0} has not been decided on yet.\nRecord the decision."}},
    SentenceOfKind{Kind::ContinuityLate,
                   {"Het borgingsverslag is ontvangen op {1}; het moest er op {0} zijn.",
                    "The continuity report was received on {1}; it was due on {0}."}},
    SentenceOfKind{
        Kind::ContinuityMissing,
        {"Het borgingsverslag moest er op {0} zijn en is niet ontvangen.\nVraag de gemeente erom.",
         "The continuity report was due on {0} and has not been received.\nAsk the municipality "
         "for it."}},
    SentenceOfKind{
        Kind::ContinuityIncomplete,
        {"Het borgingsverslag gaat niet in op: {0}.\nVraag de gemeente om aanvulling.",
         "The continuity report does not cover: {0}.\nAsk the municipality to complete it."}},
    SentenceOfKind{Kind::SisaLate,
                   {"De SiSa-verantwoording is ontvangen op {1}; zij moest er op {0} zijn.",
                    "The SiSa return was received on {1}; it was due on {0}."}},
    SentenceOfKind{
        Kind::SisaMissing,
        {"De SiSa-verantwoording over {0#} moest er op {1} zijn en is niet ontvangen.\nVraag "
         "ernaar bij de gemeente of het CBS.",
         "The SiSa return over {0#} was due on {1} and has not been received.\nAsk the "
         "municipality or CBS."}},
    SentenceOfKind{
        Kind::SisaChainBroken,
        {"De cumulatieve besteding is opgegeven als {0}; het bedrag van het vorige jaar plus de "
         "besteding van dit jaar is {1}.\nVraag welk bedrag klopt.",
         "The cumulative spending is stated as {0}; that of the year before plus the spending of "
         "this year is {1}.\nAsk which amount is right."}},
    SentenceOfKind{
        Kind::SisaAboveAward,
        {"De cumulatieve besteding ({0}) is hoger dan de netto verleende uitkering ({1}).",
         "The cumulative spending ({0}) is above the net award ({1})."}},
    SentenceOfKind{
        Kind::SisaAbovePaid,
        {"De cumulatieve besteding ({0}) is hoger dan wat tot het eind van het jaar is betaald "
         "({1}).",
         "The cumulative spending ({0}) is above what was paid up to the end of the year ({1})."}},
    SentenceOfKind{
        Kind::SisaOutsidePeriod,
        {"Over {0#} is besteding opgegeven, terwijl de bestedingsperiode loopt van {1} tot en met "
         "{2}.",
         "Spending is stated over {0#}, while the spending period runs from {1} up to and "
         "including {2}."}},
    SentenceOfKind{
        Kind::FinalWithoutLastYear,
        {"De eindverantwoording is opgegeven over {0#}, maar de bestedingsperiode eindigt in "
         "{1#}.\nVraag of de besteding eerder is geëindigd.",
         "The final return is stated over {0#}, but the spending period ends in {1#}.\nAsk whether "
         "the spending ended earlier."}},
    SentenceOfKind{Kind::FinalTwice,
                   {"Ook over {0#} is eindverantwoording opgegeven.\nVraag welke de laatste is.",
                    "The return over {0#} is stated to be final as well.\nAsk which is the last."}},
    SentenceOfKind{
        Kind::FindingOpen,
        {"De accountant meldt een bevinding die nog openstaat: {0}.\nLeg vast hoe zij is "
         "afgehandeld.",
         "The auditor reports a finding that is still open: {0}.\nRecord how it was settled."}},
    SentenceOfKind{
        Kind::NotPlausible,
        {"Het CBS heeft deze verantwoording niet plausibel bevonden.\nWacht op de verbeterde "
         "opgave of leg vast wat is afgesproken.",
         "CBS did not find this return plausible.\nWait for the corrected return or record what "
         "was agreed."}},
    SentenceOfKind{
        Kind::SourcesDiffer,
        {"De bronnen verschillen: {0} tegenover {1}.\nLeg de verklaring vast of vraag ernaar.",
         "The sources differ: {0} against {1}.\nRecord the explanation or ask for it."}},
    SentenceOfKind{Kind::SplitDiffers,
                   {"De verdeling is samen {0}, de besteding is {1}. Verdeel het hele bedrag.",
                    "The division adds up to {0}, the spending is {1}. Divide the whole amount."}},
    SentenceOfKind{Kind::ObjectionLate,
                   {"Het bezwaar is ontvangen op {0}, na de laatste dag van de termijn ({1}).",
                    "The objection was received on {0}, after the last day of the term ({1})."}},
    SentenceOfKind{
        Kind::IndicatorConstant,
        {"Alle gemeenten hebben dezelfde waarde voor ‘{0}’.\nDeze indicator telt daarom niet mee "
         "in de rangorde.",
         "All municipalities have the same value for “{0}”.\nThis indicator therefore does not "
         "count in the ranking."}},
    SentenceOfKind{
        Kind::ValueMissing,
        {"Van {0} ontbreekt de waarde voor ‘{1}’.\nDe index rekent voor deze gemeente met de "
         "overige indicatoren.",
         "The value of {0} for “{1}” is missing.\nThe index of this municipality rests on the "
         "other indicators."}},
    SentenceOfKind{
        Kind::TableUnreadable,
        {"{0} kan niet als tabel worden gelezen. Bewaar het bestand als xlsx, ods of csv en "
         "probeer het opnieuw; er is niets overgenomen.",
         "{0} cannot be read as a table. Save the file as xlsx, ods or csv and try again; nothing "
         "was taken over."}},
    SentenceOfKind{
        Kind::TableTooLarge,
        {"{0} is te groot om te lezen (ten hoogste {1} regels en {2} cellen). Verwijder wat niet "
         "nodig is, ook lege regels en kolommen; er is niets overgenomen.",
         "{0} is too large to read (at most {1} rows and {2} cells). Remove what is not needed, "
         "empty rows and columns too; nothing was taken over."}},
    SentenceOfKind{
        Kind::WorkbookNotOurs,
        {"Dit is niet de werkmap van Kamerklaar: ‘{0}’ ontbreekt. Maak een nieuwe werkmap en "
         "neem de gegevens daarin over.",
         "This is not Kamerklaar's workbook: “{0}” is missing. Make a new workbook and copy the "
         "data into it."}},
    SentenceOfKind{Kind::CellWrong,
                   {"‘{0}’ is niet wat hier hoort. Verwacht: {1}{2}.",
                    "“{0}” is not what belongs here. Expected: {1}{2}."}},
    SentenceOfKind{
        Kind::MunicipalityUnknown,
        {"De gemeente ‘{0}’ staat niet in de lijst van de regeling. Controleer naam en code.",
         "The municipality “{0}” is not in the scheme's list. Check name and code."}},
    SentenceOfKind{
        Kind::TakenOverBefore,
        {"Dit is al overgenomen of ingevoerd: {0}. Verwijder de regel uit de werkmap.",
         "This was taken over or entered before: {0}. Remove the line from the workbook."}},
    SentenceOfKind{
        Kind::LetterFieldUnknown,
        {"Het veld ‘{0}’ in het sjabloon bestaat niet. Kies een veld uit de lijst of verbeter de "
         "naam.",
         "The field “{0}” in the template does not exist. Choose a field from the list or "
         "correct its name."}},
    SentenceOfKind{
        Kind::LetterFieldEmpty,
        {"Het veld ‘{0}’ heeft nog geen waarde: {1}. Vul dit gegeven in, of haal het veld uit de "
         "tekst.",
         "The field “{0}” has no value yet: {1}. Enter it, or take the field out of the text."}},
    SentenceOfKind{Kind::LastAdministrator,
                   {"Dit is de enige beheerder. Geef eerst een collega de rol van beheerder.",
                    "This is the only administrator. Give a colleague that role first."}},
    SentenceOfKind{Kind::RestedOn,
                   {"Een later besluit steunt hierop ({0}). Draai eerst dat besluit terug.",
                    "A later decision rests on this ({0}). Reverse that decision first."}},
    SentenceOfKind{
        Kind::FinalByDecision,
        {"Een editie wordt definitief door een besluit dat een tweede persoon goedkeurt. Bereid "
         "de publicatie voor.",
         "An edition becomes final by a decision that a second person approves. Prepare the "
         "publication."}},
    SentenceOfKind{
        Kind::WithdrawalRaises,
        {"Een intrekking verlaagt de uitkering; dit bedrag ({0}) verhoogt die. Zet er een "
         "minteken "
         "voor of leg een wijziging vast.",
         "A withdrawal lowers the grant; this amount ({0}) raises it. Put a minus before it or "
         "record an amendment."}},
    SentenceOfKind{
        Kind::StageClosed,
        {"Er is al een goedgekeurd besluit dat dit afsluit ({0}). Draai dat besluit eerst terug "
         "als "
         "het anders moet.",
         "An approved decision has closed this already ({0}). Reverse that decision first if it "
         "has "
         "to be different."}},
    SentenceOfKind{
        Kind::VatFundAboveAward,
        {"Met deze betaling is er {0} in het BTW-compensatiefonds gestort, meer dan het BCF-deel "
         "van de verlening ({1}). Verlaag het bedrag.",
         "With this payment {0} is paid into the VAT compensation fund, more than the VAT-fund "
         "part "
         "of the award ({1}). Lower the amount."}},
    SentenceOfKind{
        Kind::SettlementLate,
        {"De termijn voor de vaststelling eindigt op {0}; dit besluit is van {1}.\nControleer de "
         "begindatum van de termijn en leg de reden van de vertraging vast.",
         "The term of the settlement ends on {0}; this decision is of {1}.\nCheck the first day of "
         "the term and record why it took longer."}},
    SentenceOfKind{
        Kind::AmountWithoutRecovery,
        {"Er is een bedrag ingevuld ({0}), maar er wordt niet teruggevorderd. Haal het bedrag weg "
         "of kies voor terugvorderen.",
         "An amount was entered ({0}), but nothing is recovered. Remove the amount or choose to "
         "recover."}},
    SentenceOfKind{
        Kind::FinalExpected,
        {"{0#} is het laatste jaar van de besteding, maar de opgave is niet als eindverantwoording "
         "gemerkt.\nVraag de gemeente om de eindverantwoording.",
         "{0#} is the last year of the spending, but the return is not marked final.\nAsk the "
         "municipality for the final return."}},
    SentenceOfKind{
        Kind::TableProtected,
        {"{0} is met een wachtwoord beveiligd. Bewaar het bestand zonder wachtwoord en probeer het "
         "opnieuw; er is niets overgenomen.",
         "{0} is protected with a password. Save the file without one and try again; nothing was "
         "taken over."}},
    SentenceOfKind{Kind::OwnApproval,
                   {"U hebt dit zelf goedgekeurd. Laat een collega het terugdraaien.",
                    "You approved this yourself. Have a colleague reverse it."}},
    SentenceOfKind{
        Kind::CorrectionTooEarly,
        {"Een correctie gaat pas rechtstreeks naar het ministerie als het CBS de opgave plausibel "
         "heeft bevonden.\nVraag de gemeente de opgave bij het CBS te verbeteren.",
         "A correction goes straight to the ministry only after CBS found the return plausible.\n"
         "Ask the municipality to correct the return with CBS."}},
    SentenceOfKind{
        Kind::NotApprovedYet,
        {"Een tweede persoon heeft dit besluit nog niet goedgekeurd ({0}). Laat het eerst "
         "goedkeuren; tot die tijd kunt u de tekst alleen bekijken.",
         "A second person has not approved this decision yet ({0}). Have it approved first; until "
         "then the text can only be read."}},
    SentenceOfKind{
        Kind::WorkbookEmpty,
        {"In deze werkmap is nog niets ingevuld. Vul in wat u wilt overnemen en lees de werkmap "
         "opnieuw in.",
         "Nothing was filled in in this workbook yet. Fill in what is to be taken over and read "
         "the "
         "workbook again."}},
    SentenceOfKind{
        Kind::AwardRaised,
        {"De uitkering wordt {0}, meer dan er eerst is verleend ({1}). De regeling kent geen "
         "indexering.\nVermeld waarom de uitkering hoger wordt.",
         "The award becomes {0}, more than was granted first ({1}). The regulation has no "
         "indexation.\nSay why it becomes higher."}},
};

static_assert(areComplete(grantSentences, Kind::NotPermitted, Kind::AwardRaised));

}  // namespace

BothLanguages grantSentenceOf(ProblemKind kind) {
    const int at = static_cast<int>(kind) - static_cast<int>(Kind::NotPermitted);
    ensure(at >= 0, "a kind of its own file has its sentence there");
    return grantSentences[static_cast<std::size_t>(at)].sentence;
}

}  // namespace kamerklaar::domain
