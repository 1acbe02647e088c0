// SPDX-License-Identifier: EUPL-1.2
#include <array>

#include "domain/ensure.h"
#include "domain/problem_sentences.h"

namespace kamerklaar::domain {

namespace {

using Kind = ProblemKind;

constexpr std::array publicationSentences{
    SentenceOfKind{Kind::FigureUnknown,
                   {"Het cijfer ‘{0}’ bestaat niet. Kies een cijfer uit de lijst.",
                    "There is no figure “{0}”. Choose a figure from the list."}},
    SentenceOfKind{
        Kind::FigureWithoutValue,
        {"Het gegeven ‘{0}’ is er nog niet. Vul het in (voor de Kamerbrief bij Openbaarmaking), "
         "of kies een ander cijfer.",
         "“{0}” is not there yet. Fill it in (for the letter to parliament at Publication), or "
         "choose another figure."}},
    SentenceOfKind{Kind::BlockUnknown,
                   {"De tabel of grafiek ‘{0}’ bestaat niet. Kies er een uit de lijst.",
                    "There is no table or chart “{0}”. Choose one from the list."}},
    SentenceOfKind{
        Kind::ClaimUnreadable,
        {"De voorwaarde bij deze bewering is niet te lezen: ‘{0}’. Vergelijk twee cijfers, "
         "zoals: besteed <= verleend.netto.",
         "The condition of this claim cannot be read: “{0}”. Compare two figures, such as: "
         "besteed <= verleend.netto."}},
    SentenceOfKind{
        Kind::ClaimUntrue,
        {"Deze bewering klopt niet meer: ‘{0}’ ({1}). Pas de zin of de voorwaarde aan.",
         "This claim is no longer true: “{0}” ({1}). Change the sentence or the condition."}},
    SentenceOfKind{
        Kind::MarkupBroken,
        {"In deze tekst is iets niet afgesloten: ‘{0}’. Sluit het af of zet er een \\ voor.",
         "Something is not closed in this text: “{0}”. Close it or put a \\ before it."}},
    SentenceOfKind{
        Kind::QuoteNotAllowed,
        {"De gemeente {0} staat niet toe dat haar verslag wordt aangehaald. Haal het citaat weg of "
         "vraag om toestemming.",
         "The municipality of {0} does not allow its report to be quoted. Remove the quotation or "
         "ask for permission."}},
    SentenceOfKind{
        Kind::PersonalDataFound,
        {"Hier staan mogelijk persoonsgegevens ({0}: ‘{2}’), bij ‘{1}’. Haal ze weg, of besluit "
         "met een reden dat ze mogen blijven staan.",
         "There may be personal data here ({0}: “{2}”), at “{1}”. Remove them, or decide with a "
         "reason that they may stand."}},
    SentenceOfKind{
        Kind::OfficialNamed,
        {"Hier staat de naam van een medewerker van het ministerie, ‘{1}’, bij ‘{0}’. Die wordt "
         "niet openbaar: haal de naam weg.",
         "The name of an official stands here, “{1}”, at “{0}”. It is not made public: remove the "
         "name."}},
    SentenceOfKind{
        Kind::ConsultationMissing,
        {"Met {0} is nog niet schriftelijk afgestemd. Leg de afstemming vast, met datum en "
         "document.",
         "{0} was not consulted in writing yet. Record the consultation, with its date and "
         "document."}},
    SentenceOfKind{Kind::ConsultationOpen,
                   {"{0} heeft nog niet ingestemd. Wacht op het antwoord en leg het vast.",
                    "{0} has not agreed yet. Wait for the answer and record it."}},
    SentenceOfKind{
        Kind::RestatementUnexplained,
        {"‘{0}’ is herzien sinds de vorige editie: van {1} naar {2}. Vermeld de reden.",
         "“{0}” was restated since the edition before: from {1} to {2}. Give the reason."}},
    SentenceOfKind{
        Kind::EditionOutdated,
        {"De gegevens of teksten zijn gewijzigd sinds dit voorstel werd vastgelegd. Wijs het "
         "voorstel af en bereid het opnieuw voor.",
         "Data or texts changed since this proposal was sealed. Decline it and prepare it again."}},
    SentenceOfKind{
        Kind::SealDiffers,
        {"De vastgelegde editie klopt niet met zichzelf: {0}. Zet een reservekopie terug en vraag "
         "de beheerder om onderzoek.",
         "The sealed edition does not agree with itself: {0}. Restore a backup and ask the "
         "administrator to look into it."}},
    SentenceOfKind{
        Kind::ParliamentNotInformed,
        {"De Kamer is nog niet geïnformeerd. Leg eerst de dag vast waarop dat is gebeurd; tot die "
         "tijd gaat er niets naar buiten.",
         "Parliament has not been informed yet. First record the day on which it was; until then "
         "nothing goes out."}},
    SentenceOfKind{
        Kind::PressAgreementMissing,
        {"{0} gemeenten hebben nog niet ingestemd met het persbericht. Leg per gemeente vast "
         "wanneer zij instemde.",
         "{0} municipalities have not agreed to the press release yet. Record for each on which "
         "day it agreed."}},
    SentenceOfKind{
        Kind::ImageUnreadable,
        {"{0} is geen PNG- of JPEG-afbeelding die kan worden gelezen. Kies een ander bestand.",
         "{0} is no PNG or JPEG image that can be read. Choose another file."}},
    SentenceOfKind{
        Kind::FontUnreadable,
        {"{0} is geen TrueType-lettertype met alle letters dat mag worden ingesloten. Kies een "
         "ander "
         "bestand.",
         "{0} is no TrueType font with all letters that may be embedded. Choose another file."}},
    SentenceOfKind{
        Kind::ColourUnusable,
        {"‘{0}’ is geen kleur die leesbaar is op wit papier. Typ zes tekens, zoals #1a4f8b, met "
         "een contrast van ten minste 4,5 : 1.",
         "“{0}” is no colour that can be read on white paper. Type six characters, such as "
         "#1a4f8b, with a contrast of at least 4.5 : 1."}},
    SentenceOfKind{
        Kind::CommitmentOverdue,
        {"De toezegging ‘{0}’ had uiterlijk op {1} moeten zijn nagekomen. Leg vast met welke "
         "brief dat is gebeurd.",
         "The commitment “{0}” was to be fulfilled by {1}. Record which letter did so."}},
    SentenceOfKind{
        Kind::SealMissing,
        {"Deze editie is nog niet vastgelegd. Stel die bij de Kamerrapportage voor als definitief.",
         "This edition is not sealed yet. Propose it as final at the report to parliament."}},
    SentenceOfKind{
        Kind::ReportNotApproved,
        {"Dit verslag is nog niet goedgekeurd ({0}). Beoordeel het, of licht toe waarom het zo in "
         "de rapportage komt.",
         "This report has not been approved yet ({0}). Assess it, or explain why it enters the "
         "report to parliament like this."}},
    SentenceOfKind{
        Kind::DecisionDatedBefore,
        {"De datum van het besluit is {0}, en vandaag is het {1}. Wordt het besluit nu pas "
         "genomen, wijs het dan af en laat het opnieuw voorbereiden met de juiste datum.",
         "The decision is dated {0}, and today it is {1}. If it is only taken now, decline it and "
         "have it prepared anew with the right date."}},
    SentenceOfKind{
        Kind::ReportNotOwed,
        {"Deze gemeente heeft nog geen verlening en hoeft dus nog geen verslag uit te brengen. Een "
         "rappel kan pas na de verlening.",
         "This municipality has no award yet and so owes no report. A reminder can be made only "
         "after the award."}},
    SentenceOfKind{
        Kind::FileIsOurs,
        {"{0} is een bestand van Kamerklaar zelf en wordt niet overschreven. Kies een andere naam.",
         "{0} is a file of Kamerklaar itself and is not overwritten. Choose another name."}},
    SentenceOfKind{
        Kind::FileCutOff,
        {"Het schrijven in {0} is halverwege afgebroken. Wat daarvoor was bevestigd, staat in {1}. "
         "Open het bestand ergens waar u mag schrijven; dan wordt het hersteld.",
         "Writing in {0} was cut off halfway. What was confirmed before is in {1}. Open the file "
         "in a place where you may write; that restores it."}},
    SentenceOfKind{
        Kind::FileUnreadable,
        {"{0} is er wel, maar kan niet worden gelezen. Controleer uw rechten. Melding van het "
         "systeem: {1}",
         "{0} is there, but cannot be read. Check your permissions. The system says: {1}"}},
    SentenceOfKind{
        Kind::LettersShapeless,
        {"Onder ‘{0}’ staan letters die het lettertype niet heeft: {1} In de PDF staat daar een "
         "vraagteken in een ruit.\nSchrijf het anders, of kies in Beheer een lettertype dat deze "
         "letters heeft.",
         "Below “{0}” are letters that the font does not have: {1} The PDF shows a question mark "
         "in a diamond instead.\nWrite it in another way, or choose a font in Management that has "
         "them."}},
};

static_assert(areComplete(publicationSentences, Kind::FigureUnknown, lastProblemKind));

}  // namespace

BothLanguages publicationSentenceOf(ProblemKind kind) {
    const int at = static_cast<int>(kind) - static_cast<int>(Kind::FigureUnknown);
    ensure(at >= 0, "a kind of its own file has its sentence there");
    return publicationSentences[static_cast<std::size_t>(at)].sentence;
}

}  // namespace kamerklaar::domain
