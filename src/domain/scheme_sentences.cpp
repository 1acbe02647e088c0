// SPDX-License-Identifier: EUPL-1.2
#include "domain/ensure.h"
#include "domain/problem_sentences.h"

namespace kamerklaar::domain {

namespace {
using Fault = SchemeFault;
}  // namespace

BothLanguages sentenceOf(SchemeFault fault) {
    switch (fault) {
        case Fault::EmptyFile:
            return {"Het regelingsbestand is leeg. Kies een ander bestand, of bewaar het opnieuw.",
                    "The scheme file is empty. Choose another file, or save it again."};
        case Fault::NotUtf8:
            return {
                "Het regelingsbestand is niet als UTF-8 bewaard; dat blijkt op regel {0}. Bewaar "
                "het opnieuw met de codering UTF-8.",
                "The scheme file is not saved as UTF-8, as line {0} shows. Save it again with the "
                "encoding UTF-8."};
        case Fault::NotJson:
            return {"Het regelingsbestand is geen geldige JSON; het lezen stopte op regel {0}.",
                    "The scheme file is not valid JSON; reading stopped at line {0}."};
        case Fault::NotAScheme:
            return {
                "Dit is geen regelingsbestand: het hoort één groep velden tussen accolades te "
                "zijn. Kies een ander bestand.",
                "This is no scheme file: it should be one group of fields in braces. Choose "
                "another file."};
        case Fault::NewerFormat:
            return {
                "Het regelingsbestand is gemaakt voor een nieuwere versie van Kamerklaar. Werk het "
                "programma bij.",
                "The scheme file was made for a newer version of Kamerklaar. Update the program."};
        case Fault::MissingValue:
            return {"In het regelingsbestand ontbreekt \"{0}\". Vul het in.",
                    "In the scheme file \"{0}\" is missing. Fill it in."};
        case Fault::UnknownField:
            return {
                "Het regelingsbestand kent \"{0}\" niet. Controleer de spelling. Bekend op deze "
                "plaats: {2}.",
                "The scheme file does not know \"{0}\". Check the spelling. Known in this place: "
                "{2}."};
        case Fault::FieldTwice:
            return {
                "In het regelingsbestand staat \"{0}\" twee keer, de tweede keer op regel {2#}. "
                "Laat er één staan.",
                "In the scheme file \"{0}\" stands twice, the second time at line {2#}. Keep "
                "one."};
        case Fault::NotText:
            return {"In het regelingsbestand hoort bij \"{0}\" een tekst.",
                    "In the scheme file \"{0}\" should be a text."};
        case Fault::NotAnAmount:
            return {
                "In het regelingsbestand hoort bij \"{0}\" een bedrag in hele euro’s, of met "
                "centen als tekst (\"1234.56\").",
                "In the scheme file \"{0}\" should be an amount in whole euros, or with cents as a "
                "text (\"1234.56\")."};
        case Fault::NotADate:
            return {
                "In het regelingsbestand hoort bij \"{0}\" een bestaande dag, geschreven als "
                "jjjj-mm-dd.",
                "In the scheme file \"{0}\" should be an existing day, written as yyyy-mm-dd."};
        case Fault::NotADayOfTheYear:
            return {
                "In het regelingsbestand hoort bij \"{0}\" een dag die in elk jaar bestaat: een "
                "maand van 1 tot en met 12 en een dag van die maand.",
                "In the scheme file \"{0}\" should be a day that exists in every year: a month "
                "from 1 to 12 and a day of that month."};
        case Fault::NotANumber:
            return {"In het regelingsbestand hoort bij \"{0}\" een heel getal van nul of hoger.",
                    "In the scheme file \"{0}\" should be a whole number of zero or more."};
        case Fault::NotYesOrNo:
            return {"In het regelingsbestand hoort bij \"{0}\" true of false.",
                    "In the scheme file \"{0}\" should be true or false."};
        case Fault::NotAList:
            return {"In het regelingsbestand hoort bij \"{0}\" een lijst tussen rechte haken.",
                    "In the scheme file \"{0}\" should be a list in square brackets."};
        case Fault::NotAnObject:
            return {"In het regelingsbestand hoort bij \"{0}\" een groep velden tussen accolades.",
                    "In the scheme file \"{0}\" should be a group of fields in braces."};
        case Fault::NotAMunicipalityCode:
            return {"In het regelingsbestand hoort bij \"{0}\" een CBS-code, zoals GM0141.",
                    "In the scheme file \"{0}\" should be a CBS code, such as GM0141."};
        case Fault::UnknownRule:
            return {
                "Het regelingsbestand noemt bij \"{0}\" een regel die dit programma niet kent. "
                "Bekend zijn: {2}.",
                "At \"{0}\" the scheme file names a rule that this program does not know. Known "
                "are: {2}."};
        case Fault::UnknownSeverity:
            return {"In het regelingsbestand hoort bij \"{0}\" refused, asks of flagged.",
                    "In the scheme file \"{0}\" should be refused, asks or flagged."};
        case Fault::GivenTwice:
            return {
                "In het regelingsbestand komt \"{0}\" overeen met een eerdere regel. Laat er één "
                "staan.",
                "In the scheme file \"{0}\" is the same as in an earlier line. Keep one."};
        case Fault::NameTwice:
            return {
                "In het regelingsbestand is de naam bij \"{0}\" al gebruikt in deze lijst: "
                "\"{2}\". Geef elke keuze een eigen naam.",
                "In the scheme file the name at \"{0}\" is used before in this list: \"{2}\". "
                "Give each choice a name of its own."};
        case Fault::UnknownText:
            return {
                "Het regelingsbestand noemt bij \"{0}\" de tekst \"{2}\", die dit programma niet "
                "kent. Bekend zijn: {3}.",
                "At \"{0}\" the scheme file names the text \"{2}\", which this program does not "
                "know. Known are: {3}."};
        case Fault::UnknownPlaceholder:
            return {
                "In het regelingsbestand staat bij \"{0}\" {2}, en dat kan dit programma daar niet "
                "invullen. Bekend zijn: {3}.",
                "At \"{0}\" the scheme file has {2}, which this program cannot fill in there. "
                "Known are: {3}."};
        case Fault::NothingFilledIn:
            return {
                "In het regelingsbestand staat bij \"{0}\" {2}, maar in deze tekst wordt niets "
                "ingevuld. Schrijf hem voluit.",
                "At \"{0}\" the scheme file has {2}, but nothing is filled in in this text. Write "
                "it out."};
        case Fault::SignNotClosed:
            return {
                "In het regelingsbestand staat bij \"{0}\" een teken dat wordt geopend en niet "
                "gesloten: {2}.",
                "At \"{0}\" the scheme file has a sign that is opened and not closed: {2}."};
        case Fault::UnknownReturnRule:
            return {
                "In het regelingsbestand staat bij \"{0}\" de regel \"{2}\", die bij de controle "
                "van verslagen niet bestaat. Bekend zijn: {3}.",
                "At \"{0}\" the scheme file has the rule \"{2}\", which the checks of returns do "
                "not have. Known are: {3}."};
        case Fault::UnknownWeight:
            return {
                "In het regelingsbestand hoort bij \"{0}\" op elke regel een naam, dan error of "
                "warning, en zo nodig een heel getal; er staat: \"{2}\".",
                "In the scheme file each line of \"{0}\" should be a name, then error or warning, "
                "and a whole number where it is needed; it says: \"{2}\"."};
        case Fault::PeriodReversed:
            return {"In het regelingsbestand ligt bij \"{0}\" het einde voor het begin.",
                    "In the scheme file the end at \"{0}\" comes before the beginning."};
        case Fault::YearsOverlap:
            return {"In het regelingsbestand overlapt \"{0}\" het programmajaar ervoor.",
                    "In the scheme file \"{0}\" overlaps the programme year before."};
        case Fault::YearsLeaveGap:
            return {"In het regelingsbestand sluit \"{0}\" niet aan op het programmajaar ervoor.",
                    "In the scheme file \"{0}\" leaves a gap after the programme year before."};
        case Fault::YearsMissSpending:
            return {
                "In het regelingsbestand vallen niet alle dagen van \"{0}\" in een programmajaar.",
                "In the scheme file not all days of \"{0}\" fall in a programme year."};
        case Fault::NotTheCeiling:
            return {
                "In het regelingsbestand zijn de bedragen bij \"{0}\" samen niet gelijk aan het "
                "uitkeringsplafond.",
                "In the scheme file the amounts at \"{0}\" do not add up to the ceiling."};
        case Fault::NotTheYears:
            return {
                "In het regelingsbestand zijn de bedragen bij \"{0}\" samen niet gelijk aan die "
                "van de programmajaren.",
                "In the scheme file the amounts at \"{0}\" do not add up to those of the "
                "programme years."};
        case Fault::NotTheMaximum:
            return {
                "In het regelingsbestand zijn de bedragen bij \"{0}\" samen niet gelijk aan het "
                "maximum per gemeente.",
                "In the scheme file the amounts at \"{0}\" do not add up to the maximum for a "
                "municipality."};
        case Fault::AboveCeiling:
            return {
                "In het regelingsbestand zijn de reserveringen bij \"{0}\" samen hoger dan het "
                "plafond van dat jaar.",
                "In the scheme file the reservations at \"{0}\" are higher together than the "
                "ceiling of that year."};
        case Fault::OutsideWindow:
            return {
                "In het regelingsbestand ligt \"{0}\" buiten de eigen periode of het eigen "
                "kalenderjaar.",
                "In the scheme file \"{0}\" lies outside its own period or calendar year."};
        case Fault::BeforeItsPeriod:
            return {
                "In het regelingsbestand ligt \"{0}\" voor het einde van de periode waarover het "
                "gaat.",
                "In the scheme file \"{0}\" lies before the end of the period it is about."};
    }
    ensure(false, "every fault of a scheme has a sentence");
    return {};
}

}  // namespace kamerklaar::domain
