// SPDX-License-Identifier: EUPL-1.2
#include "domain/problem_sentences.h"

#include "domain/ensure.h"

namespace kamerklaar::domain {

using Kind = ProblemKind;

// A switch without default, so that the compiler finds a kind without a sentence.
BothLanguages sentenceOf(ProblemKind kind) {
    switch (kind) {
        case Kind::Missing:
            return {"Vul dit veld in.", "Fill in this field."};
        case Kind::NotAnAmount:
            return {"Dit is geen bedrag: ‘{0}’. Typ bijvoorbeeld 250.000 of 250.000,50.",
                    "This is not an amount: “{0}”. Type for example 250,000 or 250,000.50."};
        case Kind::AmountTooLarge:
            return {"Dit bedrag is te groot: ‘{0}’. Controleer het aantal nullen.",
                    "This amount is too large: “{0}”. Check the number of zeros."};
        case Kind::TooManyDecimals:
            return {"Er staan te veel cijfers achter de komma: ‘{0}’. Typ er ten hoogste {1}.",
                    "There are too many decimals: “{0}”. Type at most {1}."};
        case Kind::AmbiguousAmount:
            return {
                "Dit bedrag kan op twee manieren worden gelezen: ‘{0}’. Typ de centen erbij, zoals "
                "1.234,00.",
                "This amount can be read in two ways: “{0}”. Type the cents too, such as "
                "1,234.00."};
        case Kind::NotADate:
            return {"Dit is geen datum: ‘{0}’. Typ bijvoorbeeld 1-2-2025 of 1 februari 2025.",
                    "This is not a date: “{0}”. Type the day before the month, such as 1-2-2025 "
                    "or 1 February 2025."};
        case Kind::NoSuchDay:
            return {"Deze dag bestaat niet: ‘{0}’. Typ de dag voor de maand, zoals 28-2-2025.",
                    "This day does not exist: “{0}”. Type the day before the month, such as "
                    "28-2-2025."};
        case Kind::NotANumber:
            return {"Dit is geen getal: ‘{0}’. Typ bijvoorbeeld 1.250.",
                    "This is not a number: “{0}”. Type for example 1250."};
        case Kind::NegativeNumber:
            return {"Dit aantal is lager dan nul: {0}. Typ nul of een hoger aantal.",
                    "This number is below zero: {0}. Type zero or a higher number."};
        case Kind::NegativeAmount:
            return {"Dit bedrag is lager dan nul: {0}. Typ nul of een hoger bedrag.",
                    "This amount is below zero: {0}. Type zero or a higher amount."};
        case Kind::UnknownCode:
            return {"‘{0}’ staat niet in de lijst van de regeling. Kies een waarde uit de lijst.",
                    "“{0}” is not in the scheme's list. Choose a value from the list."};
        case Kind::UnknownCategory:
            return {
                "‘{0}’ is geen kostencategorie van de regeling. Kies een van de "
                "kostencategorieën.",
                "“{0}” is not a cost category of the scheme. Choose one of the cost "
                "categories."};
        case Kind::DuplicateCode:
            return {"‘{0}’ komt twee keer voor. Laat één regel staan.",
                    "“{0}” is there twice. Keep one line."};
        case Kind::PeriodReversed:
            return {"De periode eindigt op {1}, voordat zij op {0} begint. Wissel de dagen om.",
                    "The period ends on {1}, before it begins on {0}. Exchange the days."};
        case Kind::DueBeforeEnd:
            return {
                "Het verslag moet binnen zijn op {1}, maar de periode loopt tot en met {0}. "
                "Kies een dag na de periode.",
                "The report is due on {1}, but its period runs up to and including {0}. Choose "
                "a day after the period."};
        case Kind::DayInFuture:
            return {"{0} ligt in de toekomst; vandaag is het {1}. Controleer de datum.",
                    "{0} is in the future; today is {1}. Check the date."};
        case Kind::TextTooLong:
            return {"Deze tekst is te lang. Gebruik ten hoogste {0} tekens.",
                    "This text is too long. Use at most {0} characters."};
        case Kind::SpendingOutsidePeriod:
            return {
                "Er is besteding opgegeven buiten de bestedingsperiode, die loopt van {0} tot en "
                "met {1}.\nGa na welke kosten erbuiten vallen.",
                "Spending is reported outside the spending period, which runs from {0} up to and "
                "including {1}.\nFind out which costs fall outside it."};
        case Kind::SpendingAboveAward:
            return {
                "De besteding tot nu toe ({0}) is hoger dan de netto verleende uitkering "
                "({1}).\nGa na of de opgave klopt.",
                "The spending so far ({0}) is higher than the net award ({1}).\nFind out whether "
                "the statement is right."};
        case Kind::SpendingAboveProgrammeYear:
            return {
                "De besteding in deze periode ({0}) is hoger dan het bedrag voor één programmajaar "
                "({1}).\nDat mag, maar let op het bedrag dat overblijft.",
                "The spending in this period ({0}) is higher than the amount for one programme "
                "year ({1}).\nThat is allowed, but mind the amount that is left."};
        case Kind::SpendingAbovePlan:
            return {
                "De besteding aan ‘{0}’ ({1}) is hoger dan gepland ({2}).\nGeef de reden als "
                "die er is.",
                "The spending on “{0}” ({1}) is higher than planned ({2}).\nGive the reason if "
                "there is one."};
        case Kind::SectorsDiffer:
            return {
                "De sectoren zijn samen {0}, de kostencategorieën {1}.\nVerdeel het hele "
                "bedrag over de sectoren.",
                "The sectors add up to {0}, the cost categories to {1}.\nDivide the whole amount "
                "over the sectors."};
        case Kind::InterventionsDiffer:
            return {
                "De interventies kosten samen {0}, maar in hun kostencategorie is {1} besteed.\nGa "
                "na welk bedrag klopt.",
                "The interventions cost {0} together, but {1} was spent in their cost "
                "category.\nFind out which amount is right."};
        case Kind::InterventionWithoutBasis:
            return {
                "De interventie ‘{0}’ heeft geen grondslag.\nVul in waarop de "
                "interventie steunt.",
                "The intervention “{0}” has no evidence basis.\nFill in what it rests on."};
        case Kind::InterventionWithoutRecognition:
            return {
                "De interventie ‘{0}’ steunt op erkenning als effectief, maar heeft geen niveau "
                "dat daarvoor telt.\nKies het niveau van de erkenning of een andere grondslag.",
                "The intervention “{0}” rests on recognition as effective, but has no level that "
                "counts as such.\nChoose the level of recognition or another basis."};
        case Kind::AgeBandMissing:
            return {
                "Bij de interventie ‘{0}’ staat geen leeftijdsgroep.\nKies de groep waarvoor zij "
                "is bedoeld.",
                "The intervention “{0}” has no age group.\nChoose the group it is meant for."};
        case Kind::CompletedAboveReach:
            // The numbers stand behind the line break: small ones are not published.
            return {
                "Bij de interventie ‘{0}’ zijn meer deelnemers klaar of uitgevallen dan er "
                "zijn bereikt.\nOpgegeven zijn {1} en {2}; ga na welk aantal klopt.",
                "At the intervention “{0}” more people finished or dropped out than were "
                "reached.\nStated are {1} and {2}; find out which number is right."};
        case Kind::ReportLate:
            return {"Het verslag is ontvangen op {1}; het moest er op {0} zijn.",
                    "The report was received on {1}; it was due on {0}."};
        case Kind::ReportMissing:
            return {"Het verslag moest er op {0} zijn en is niet ontvangen.\nStuur een rappel.",
                    "The report was due on {0} and has not been received.\nSend a reminder."};
        case Kind::CoordinatorMissing:
            return {"De programmacoördinatie is niet ingevuld.\nVul in wie het aanspreekpunt is.",
                    "The programme coordination is not in place.\nFill in who the contact is."};
        case Kind::ReachImplausible:
            return {
                "Het bereik van de interventie ‘{0}’ is erg hoog: {1}, waar {2} aannemelijk "
                "is.\nVerbeter het aantal of licht het toe.",
                "The reach of the intervention “{0}” is very high: {1}, where {2} is "
                "plausible.\nCorrect the number or explain it."};
        case Kind::ChangeImplausible:
            return {
                "De besteding verschilt sterk van het vorige verslag: {0} toen, {1} nu.\nVerbeter "
                "het bedrag of licht het verschil toe.",
                "The spending differs much from the report before: {0} then, {1} now.\nCorrect the "
                "amount or explain the difference."};
        case Kind::NotInThisStatus:
            return {"Dit kan niet zolang het verslag deze status heeft: {0}.",
                    "This cannot be done while the report has this status: {0}."};
        case Kind::ReasonMissing:
            return {"Schrijf op waarom. De reden wordt bewaard en is voor anderen te lezen.",
                    "Write down why. The reason is kept and others can read it."};
        case Kind::OpenQuestions:
            return {
                "Het verslag kan nog niet worden goedgekeurd. Velden die om een toelichting "
                "vragen: {0}.",
                "The report cannot be approved yet. Fields that ask for an explanation: {0}."};
        case Kind::ChangedByOther:
            return {
                "{0} heeft dit intussen gewijzigd, op {1}. Wat u typte, is er nog; kies per veld "
                "wat blijft.",
                "{0} changed this meanwhile, on {1}. What you typed is still there; choose what "
                "stays for each field."};
        case Kind::SamePersonTwice:
            return {"Wie iets voorbereidt, mag het niet zelf goedkeuren. Vraag een collega.",
                    "Whoever prepares something may not approve it. Ask a colleague."};
        case Kind::InstalmentAboveMaximum:
            return {
                "Het bedrag ({0}) is hoger dan het maximum van deze termijn ({1}). Verlaag het "
                "bedrag.",
                "The amount ({0}) is above the maximum of this instalment ({1}). Lower the "
                "amount."};
        case Kind::PaymentOutsideWindow:
            return {
                "Betalen kan alleen van {0} tot en met {1}. Kies een dag in die periode.",
                "Payment is only possible from {0} up to and including {1}. Choose a day in that "
                "period."};
        case Kind::PaymentAboveAward:
            return {
                "Met deze betaling is er {0} betaald, meer dan de netto verleende uitkering ({1}). "
                "Verlaag het bedrag.",
                "With this payment {0} is paid, more than the net award ({1}). Lower the amount."};
        case Kind::AwardAboveMaximum:
            return {
                "De uitkering ({0}) is hoger dan het maximum per gemeente ({1}). Verlaag het "
                "bedrag.",
                "The award ({0}) is above the maximum for a municipality ({1}). Lower the "
                "amount."};
        case Kind::AwardsAboveCeiling:
            return {
                "De uitkeringen zijn samen {0}, meer dan het uitkeringsplafond ({1}). Verlaag "
                "het bedrag.",
                "The awards add up to {0}, more than the ceiling ({1}). Lower the amount."};
        case Kind::GrossNotNetPlusVat:
            return {
                "Het brutobedrag ({0}) is niet de som van het nettobedrag ({1}) en het BCF-deel "
                "({2}). Verbeter een van de drie.",
                "The gross amount ({0}) is not the sum of the net amount ({1}) and the VAT-fund "
                "part ({2}). Correct one of the three."};
        case Kind::NothingToReport:
            return {"Dit bestand heeft geen verslagronde over {0#}. Kies een ander jaar.",
                    "This file has no report round over {0#}. Choose another year."};
        case Kind::NotFound:
            return {"Niet gevonden: ‘{0}’. Misschien is het intussen gewijzigd; laad opnieuw.",
                    "Not found: “{0}”. Perhaps it was changed meanwhile; load again."};
        case Kind::SchemeInvalid:
            return {"Het regelingsbestand klopt niet bij \"{0}\".",
                    "The scheme file is not right at \"{0}\"."};
        case Kind::JournalBroken:
            return {
                "Regel {0} van het logboek klopt niet met de regel ervoor: het bestand is buiten "
                "het programma om gewijzigd.",
                "Entry {0} of the journal does not fit the entry before: the file was changed "
                "outside the program."};
        case Kind::JournalGap:
            return {"Regel {0} van het logboek ontbreekt.", "Entry {0} of the journal is missing."};
        case Kind::SumsDiffer:
            return {"De bedragen kloppen niet ({0}): {1} tegenover {2}.",
                    "The amounts do not agree ({0}): {1} against {2}."};
        case Kind::DocumentChanged:
            return {"Het document ‘{0}’ is niet meer hetzelfde als toen het werd bewaard.",
                    "The document “{0}” is no longer the same as when it was kept."};
        case Kind::RowChangedOutsideJournal:
            return {"Buiten het programma om gewijzigd, zonder regel in het logboek: {0}.",
                    "Changed outside the program, without an entry in the journal: {0}."};
        case Kind::RefusalsChanged:
            return {
                "{0} weigert zelf niet meer alles wat Kamerklaar laat weigeren: iemand heeft "
                "zo’n regel buiten het programma om verwijderd, uitgezet of gewijzigd.",
                "{0} no longer refuses by itself all that Kamerklaar has it refuse: somebody "
                "removed, disabled or changed such a rule outside the program."};
        case Kind::NotPermitted:
        case Kind::AssessedEarlier:
        case Kind::AlreadyDecided:
        case Kind::AlreadyReversed:
        case Kind::NotReversible:
        case Kind::ReversalOutdated:
        case Kind::AwardMissing:
        case Kind::AwardTwice:
        case Kind::YearsDiffer:
        case Kind::InstalmentsDiffer:
        case Kind::InstalmentAboveNational:
        case Kind::AwardBelowPaid:
        case Kind::PeriodOutsideScheme:
        case Kind::ExtensionTooLong:
        case Kind::ExtensionNotLater:
        case Kind::ExtensionRequestLate:
        case Kind::SettlementTooEarly:
        case Kind::SettlementAboveAward:
        case Kind::GroundMissing:
        case Kind::GroundConditionMissing:
        case Kind::GroundWithoutReduction:
        case Kind::RecoveryWithoutLowerSettlement:
        case Kind::RecoveryAboveOverpaid:
        case Kind::ApplicationLate:
        case Kind::PlanItemMissing:
        case Kind::FactorDomainMissing:
        case Kind::FactorSourceMissing:
        case Kind::VatStatementMissing:
        case Kind::BudgetNotAward:
        case Kind::BudgetBeyondYears:
        case Kind::DoubleFunding:
        case Kind::ContactMissing:
        case Kind::DecisionPending:
        case Kind::ContinuityLate:
        case Kind::ContinuityMissing:
        case Kind::ContinuityIncomplete:
        case Kind::SisaLate:
        case Kind::SisaMissing:
        case Kind::SisaChainBroken:
        case Kind::SisaAboveAward:
        case Kind::SisaAbovePaid:
        case Kind::SisaOutsidePeriod:
        case Kind::FinalWithoutLastYear:
        case Kind::FinalTwice:
        case Kind::FindingOpen:
        case Kind::NotPlausible:
        case Kind::SourcesDiffer:
        case Kind::SplitDiffers:
        case Kind::ObjectionLate:
        case Kind::IndicatorConstant:
        case Kind::ValueMissing:
        case Kind::TableUnreadable:
        case Kind::TableTooLarge:
        case Kind::WorkbookNotOurs:
        case Kind::CellWrong:
        case Kind::MunicipalityUnknown:
        case Kind::TakenOverBefore:
        case Kind::LetterFieldUnknown:
        case Kind::LetterFieldEmpty:
        case Kind::LastAdministrator:
        case Kind::RestedOn:
        case Kind::FinalByDecision:
        case Kind::WithdrawalRaises:
        case Kind::StageClosed:
        case Kind::VatFundAboveAward:
        case Kind::SettlementLate:
        case Kind::AmountWithoutRecovery:
        case Kind::FinalExpected:
        case Kind::TableProtected:
        case Kind::OwnApproval:
        case Kind::CorrectionTooEarly:
        case Kind::NotApprovedYet:
        case Kind::WorkbookEmpty:
        case Kind::AwardRaised:
            return grantSentenceOf(kind);
        case Kind::FigureUnknown:
        case Kind::FigureWithoutValue:
        case Kind::BlockUnknown:
        case Kind::ClaimUnreadable:
        case Kind::ClaimUntrue:
        case Kind::MarkupBroken:
        case Kind::QuoteNotAllowed:
        case Kind::PersonalDataFound:
        case Kind::OfficialNamed:
        case Kind::ConsultationMissing:
        case Kind::ConsultationOpen:
        case Kind::RestatementUnexplained:
        case Kind::EditionOutdated:
        case Kind::SealDiffers:
        case Kind::ParliamentNotInformed:
        case Kind::PressAgreementMissing:
        case Kind::ImageUnreadable:
        case Kind::FontUnreadable:
        case Kind::ColourUnusable:
        case Kind::CommitmentOverdue:
        case Kind::SealMissing:
        case Kind::ReportNotApproved:
        case Kind::DecisionDatedBefore:
        case Kind::ReportNotOwed:
        case Kind::LettersShapeless:
        case Kind::FileIsOurs:
        case Kind::FileCutOff:
        case Kind::FileUnreadable:
            return publicationSentenceOf(kind);
        case Kind::FileNotOurs:
        case Kind::FileDamaged:
        case Kind::FileNewer:
        case Kind::ServerAddressWrong:
        case Kind::ServerUnreachable:
        case Kind::ServerEmpty:
        case Kind::ServerOlder:
        case Kind::ServerNoRights:
        case Kind::FileReadOnly:
        case Kind::FileLocked:
        case Kind::FileMissing:
        case Kind::FileExists:
        case Kind::CannotWrite:
        case Kind::ConnectionLost:
            return fileSentenceOf(kind);
    }
    ensure(false, "every kind of problem has a sentence");
    return {};
}

}  // namespace kamerklaar::domain
