// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/ascii.h"
#include "work/returns/return_checks.h"

// One cell at a time: is it filled in, is it understood, can it be.
namespace kamerklaar::work::returns {
namespace {

using Sentence = domain::BothLanguages;
using State = Understood::State;

bool isNumber(AnswerKind kind) {
    return kind == AnswerKind::Money || kind == AnswerKind::SignedMoney ||
           kind == AnswerKind::Count || kind == AnswerKind::Decimal;
}

void missing(const ReturnCase& from, Findings& findings) {
    // A return in which nothing stands has one message of its own.
    for (const Answer& answer : from.reading.answers) {
        const bool isOpen = answer.question.isNeeded() && !answer.question.isGiven();
        if (!isOpen || !answer.isBlank() || from.reading.isEmpty()) {
            continue;
        }
        findings.say(isNumber(answer.question.form->kind)
                         ? Sentence{"Vul hier iets in; ook 0 is een antwoord.",
                                    "Fill this in; 0 is an answer too."}
                         : Sentence{"Vul hier iets in.", "Fill this in."},
                     {}, {&answer});
    }
}

/// A check of what understand() had to say under that rule.
Check understanding(const char* rule, Sentence about, Sentence text) {
    return {rule, Stage::Cell, about, [rule, text](const ReturnCase& from, Findings& findings) {
                for (const Answer& answer : from.reading.answers) {
                    // A total that was not reckoned is made again here.
                    const bool isTold = answer.understood.rule == rule && !answer.question.isTotal;
                    if (isTold) {
                        findings.say(
                            text,
                            {{"gevonden", answer.text()}, {"woorden", answer.understood.words}},
                            {&answer});
                    }
                }
            }};
}

void negative(const ReturnCase& from, Findings& findings) {
    for (const Answer& answer : from.reading.answers) {
        const AnswerKind kind = answer.question.form->kind;
        const bool mayBeNegative = kind == AnswerKind::SignedMoney || kind == AnswerKind::Decimal;
        if (isNumber(kind) && !mayBeNegative && answer.value().starts_with('-')) {
            findings.say(
                {"Hier staat een getal onder nul, en dat kan hier niet. Schrijf het zonder "
                 "minteken "
                 "of haakjes.",
                 "Here stands a number below zero, which cannot be. Write it without a minus or "
                 "brackets."},
                {}, {&answer});
        }
    }
}

/// Words as people count them: what stands between white space.
int wordsIn(const std::string& text) {
    int words = 0;
    bool isInside = false;
    for (const char c : text) {
        const bool isWhite = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        words += !isWhite && !isInside ? 1 : 0;
        isInside = !isWhite;
    }
    return words;
}

void tooManyWords(const ReturnCase& from, Findings& findings) {
    for (const Answer& answer : from.reading.answers) {
        const int most = answer.question.form->mostWords;
        const int words = most > 0 ? wordsIn(answer.value()) : 0;
        if (words > most) {
            findings.say({"De tekst heeft {aantal} woorden; ten hoogste {meest} is de bedoeling.",
                          "The text has {aantal} words; at most {meest} is meant."},
                         {{"aantal", std::int64_t{words}}, {"meest", std::int64_t{most}}},
                         {&answer});
        }
    }
}

bool isEMail(const std::string& text) {
    const std::size_t at = text.find('@');
    const std::size_t dot = text.rfind('.');
    return at != std::string::npos && at > 0 && text.find('@', at + 1) == std::string::npos &&
           dot != std::string::npos && dot > at + 1 && dot + 2 < text.size() &&
           text.find_first_of(" ,;") == std::string::npos;
}

bool isTelephone(const std::string& text) {
    const auto digits = std::count_if(text.begin(), text.end(), domain::isDigit);
    const bool isInternational = text.starts_with("+31") || text.starts_with("0031");
    return text.find_first_not_of("0123456789 +-()/.") == std::string::npos &&
           (isInternational ? digits >= 11 && digits <= 13 : digits == 10);
}

void emailPattern(const ReturnCase& from, Findings& findings) {
    const std::string text = from.text("contact.email");
    if (!text.empty() && !isEMail(text)) {
        findings.say({"Dit is geen e-mailadres: “{gevonden}”. Schrijf het als naam@gemeente.nl.",
                      "This is no e-mail address: “{gevonden}”. Write it as name@place.nl."},
                     {{"gevonden", text}}, {from.answer("contact.email")});
    }
}

void telephonePattern(const ReturnCase& from, Findings& findings) {
    const std::string text = from.text("contact.telefoon");
    if (!text.empty() && !isTelephone(text)) {
        findings.say(
            {"Dit is geen telefoonnummer: “{gevonden}”. Schrijf tien cijfers, of begin met "
             "+31.",
             "This is no telephone number: “{gevonden}”. Write ten digits, or begin with "
             "+31."},
            {{"gevonden", text}}, {from.answer("contact.telefoon")});
    }
}

}  // namespace

std::vector<Check> cellChecks() {
    const Stage stage = Stage::Cell;
    return {
        {"missing", stage, {"Een antwoord ontbreekt", "An answer is missing"}, missing},
        understanding("not_an_amount", {"Het is geen bedrag", "It is no amount"},
                      {"Hier staat “{gevonden}”; verwacht wordt {woorden}.",
                       "Here stands “{gevonden}”; expected is {woorden}."}),
        understanding("other_currency",
                      {"Het bedrag is in een andere munt dan de euro",
                       "The amount is in another currency than the euro"},
                      {"Hier staat “{gevonden}”: een andere munt dan de euro. Reken het bedrag om, "
                       "of geef de cel de opmaak van euro’s als het euro’s zijn.",
                       "Here stands “{gevonden}”: another currency than the euro. Convert the "
                       "amount, or give the cell the format of euros if it is in euros."}),
        understanding("not_a_number", {"Het is geen getal", "It is no number"},
                      {"Hier staat “{gevonden}”; verwacht wordt {woorden}.",
                       "Here stands “{gevonden}”; expected is {woorden}."}),
        understanding("not_whole", {"Het is geen heel getal", "It is no whole number"},
                      {"Hier staat “{gevonden}”; een aantal is een heel getal.",
                       "Here stands “{gevonden}”; a count is a whole number."}),
        understanding("not_a_date", {"Het is geen datum", "It is no date"},
                      {"Hier staat “{gevonden}”; verwacht wordt {woorden}.",
                       "Here stands “{gevonden}”; expected is {woorden}."}),
        understanding("not_in_list", {"Het staat niet in de lijst", "It is not in the list"},
                      {"“{gevonden}” staat niet in de lijst. Kies een van deze: {woorden}.",
                       "“{gevonden}” is not in the list. Choose one of these: {woorden}."}),
        understanding(
            "number_ambiguous",
            {"Het getal kan op twee manieren worden gelezen", "The number can be read in two ways"},
            {"“{gevonden}” kan duizendtallen of centen betekenen. Schrijf het bedrag met een "
             "komma en twee cijfers, zoals 1.234,00.",
             "“{gevonden}” can mean thousands or cents. Write the amount with a comma and "
             "two digits, such as 1.234,00."}),
        understanding("number_too_large", {"Het getal is te groot", "The number is too large"},
                      {"“{gevonden}” is te groot. Kijk of er een teken te veel staat.",
                       "“{gevonden}” is too large. See whether there is a sign too many."}),
        understanding(
            "formula_error", {"Een formule gaf een fout", "A formula gave an error"},
            {"De formule in deze cel geeft een fout ({gevonden}). Vul het antwoord zelf in.",
             "The formula in this cell gives an error ({gevonden}). Fill in the answer."}),
        understanding(
            "formula_without_value",
            {"Een formule is niet uitgerekend", "A formula was not reckoned"},
            {"De formule in deze cel is niet uitgerekend. Open en bewaar het bestand, of vul "
             "het antwoord zelf in.",
             "The formula in this cell was not reckoned. Open and save the file, or fill in "
             "the answer."}),
        understanding("number_read_as",
                      {"Een getal is in een andere schrijfwijze gelezen",
                       "A number was read in another notation"},
                      {"“{gevonden}” is gelezen als {woorden}. Klopt dat niet, verbeter het dan.",
                       "“{gevonden}” was read as {woorden}. If that is wrong, correct it."}),
        understanding(
            "number_rounded", {"Een getal is afgerond", "A number was rounded"},
            {"“{gevonden}” is afgerond op {woorden}.", "“{gevonden}” was rounded to {woorden}."}),
        understanding("date_read_as",
                      {"Een datum is in een andere schrijfwijze gelezen",
                       "A date was read in another notation"},
                      {"“{gevonden}” is gelezen als {woorden}. Klopt dat niet, verbeter het dan.",
                       "“{gevonden}” was read as {woorden}. If that is wrong, correct it."}),
        understanding(
            "choice_read_as",
            {"Een keuze is aan haar begin herkend", "A choice was recognised by its beginning"},
            {"“{gevonden}” is gelezen als {woorden}. Klopt dat niet, verbeter het dan.",
             "“{gevonden}” was read as {woorden}. If that is wrong, correct it."}),
        {"negative", stage, {"Een getal is onder nul", "A number is below zero"}, negative},
        {"too_many_words", stage, {"Een tekst is te lang", "A text is too long"}, tooManyWords},
        {"email_pattern",
         stage,
         {"Het is geen e-mailadres", "It is no e-mail address"},
         emailPattern},
        {"telephone_pattern",
         stage,
         {"Het is geen telefoonnummer", "It is no telephone number"},
         telephonePattern},
    };
}

}  // namespace kamerklaar::work::returns
