// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_form.h"

#include <algorithm>
#include <sstream>

#include "domain/report_questions.h"
#include "domain/words.h"
#include "work/built_in_texts.h"
#include "work/returns/form_choices.h"
#include "work/scheme_texts.h"

namespace kamerklaar::work::returns {
namespace {

using domain::Scheme;
using domain::Term;
using domain::TermKind;
using Shape = FormSheet::Shape;

CellForm cell(AnswerKind kind, const std::string& path = {}) {
    CellForm form;
    form.kind = kind;
    form.path = path;
    return form;
}
CellForm needed(CellForm form) {
    form.isNeeded = true;
    return form;
}
CellForm given(CellForm form) {
    form.isGiven = true;
    return form;
}
CellForm proposed(CellForm form) {
    form.isProposed = true;
    return form;
}
CellForm with(CellForm form, const std::string& help) {
    form.help = help;
    return form;
}
CellForm atMost(CellForm form, int words) {
    form.mostWords = words;
    return form;
}
CellForm oneOf(std::vector<Choice> choices, const std::string& path) {
    CellForm form = cell(AnswerKind::Choice, path);
    form.choices = std::move(choices);
    return form;
}

FormSheet sheet(const char* key, const char* name, const std::string& title, Shape shape) {
    FormSheet made;
    made.key = key;
    made.name = name;
    made.title = title;
    made.shape = shape;
    if (shape == Shape::Questions) {
        made.columns = {{answerColumn, "Antwoord", {}}};
    }
    return made;
}

void ask(FormSheet& to, const std::string& key, const std::string& label, CellForm form) {
    to.rows.push_back({key, label, {}, std::move(form), false});
}

FormSheet municipalitySheet() {
    FormSheet made =
        sheet("blad.gemeente", "Gemeente", "Wie verantwoordt zich, en waarover", Shape::Questions);
    made.introduction = {"De grijze cellen zijn al ingevuld; klopt daar iets niet, meld het dan."};
    const auto text = [] { return cell(AnswerKind::Text); };
    const auto money = [] { return given(cell(AnswerKind::Money)); };
    ask(made, "gemeente.code", codeQuestion, given(text()));
    ask(made, "gemeente.naam", "Gemeente", given(text()));
    ask(made, "ronde", roundQuestion, given(cell(AnswerKind::Count)));
    ask(made, "periode.van", "Verslagperiode, eerste dag", proposed(needed(cell(AnswerKind::Day))));
    ask(made, "periode.tot", "Verslagperiode, laatste dag",
        proposed(needed(cell(AnswerKind::Day))));
    ask(made, "verleend.bruto", "Verleend, bruto", money());
    ask(made, "verleend.bcf", "Waarvan gestort in het BTW-compensatiefonds", money());
    ask(made, "verleend.netto", "Verleend, netto", money());
    ask(made, "betaald", "Aan de gemeente betaald", money());
    ask(made, "besteed.eerder", "Besteed volgens eerdere verslagen", money());
    ask(made, "contact.naam", "Contactpersoon",
        with(proposed(needed(text())),
             "De programmaondersteuner of -coördinator: alleen werkgegevens."));
    ask(made, "contact.email", "E-mailadres van de contactpersoon", proposed(needed(text())));
    ask(made, "contact.telefoon", "Telefoonnummer van de contactpersoon", proposed(text()));
    ask(made, "ingevuld.op", "Ingevuld op", needed(cell(AnswerKind::Day)));
    return made;
}

FormSheet spendingSheet(const char* key, const char* name, const std::string& title,
                        const std::string& rowKey, const std::string& path, const Scheme& scheme,
                        TermKind kind) {
    FormSheet made = sheet(key, name, title, Shape::Table);
    made.introduction = {"Zonder compensabele btw. Ook 0 is een antwoord: laat geen cel leeg."};
    made.columns = {
        {"gepland", "Gepland",
         with(needed(cell(AnswerKind::Money, "planned")), "Begroot voor deze verslagperiode.")},
        {"besteed", "Besteed",
         with(needed(cell(AnswerKind::Money, "spent")), "Werkelijk besteed in deze periode.")},
        {"vorig", "Besteed volgens het vorige verslag", given(cell(AnswerKind::Money))}};
    for (const Term& term : scheme.termsOf(kind)) {
        made.rows.push_back(
            {rowKey + "." + term.code, term.name, path + "/" + term.code, {}, false});
    }
    made.rows.push_back({rowKey + ".totaal", "Totaal", {}, {}, true});
    return made;
}

/// Columns that last year's lines are proposed in.
void propose(FormSheet& sheet, const std::vector<std::string>& keys) {
    for (FormColumn& column : sheet.columns) {
        column.cell.isProposed = std::find(keys.begin(), keys.end(), column.key) != keys.end();
    }
}

std::string titleOfRecognition(const Scheme& scheme) {
    const std::string body = scheme.text("recognition_body_short");
    return body.empty() ? "Niveau van erkenning" : "Niveau van erkenning (" + body + ")";
}

std::string helpOfRecognition(const Scheme& scheme) {
    const std::string body = scheme.text("recognition_body");
    return body.empty() ? "Alleen als de interventie is erkend."
                        : "Alleen als de interventie door " + body + " is erkend.";
}

FormSheet interventionSheet(const Scheme& scheme) {
    FormSheet made = sheet("blad.interventies", "Interventies", "Interventies", Shape::List);
    made.introduction = {
        "Een regel per interventie. Interventies van vorig jaar staan er al: werk ze bij.",
        "Alleen aantallen; zet nooit gegevens van een " + participant(scheme) + " in dit bestand."};
    made.lineKey = "interventie";
    made.linePath = "interventions";
    made.lineName = "Interventie";
    const auto text = [](const char* path) { return cell(AnswerKind::Text, path); };
    const auto count = [](const char* path) { return cell(AnswerKind::Count, path); };
    made.columns = {
        {"naam", "Naam", needed(text("name"))},
        {"categorie", "Kostencategorie",
         needed(oneOf(choicesOf(scheme, TermKind::CostCategory), "category"))},
        {"grondslag", "Grondslag",
         needed(oneOf(choicesOf(scheme, TermKind::EvidenceBasis), "basis"))},
        {"niveau", titleOfRecognition(scheme),
         with(oneOf(choicesOf(scheme, TermKind::NjiLevel), "njiLevel"), helpOfRecognition(scheme))},
        {"kader", "Voldoet aan het kwaliteitskader",
         needed(oneOf(yesOrNo(), "meetsQualityFramework"))},
        {"kader_toelichting", "Toelichting kwaliteitskader",
         with(text("qualityNote"), "Nodig als het antwoord nee is.")},
        {"leeftijd", "Leeftijdsgroep",
         needed(oneOf(choicesOf(scheme, TermKind::AgeBand), "ageBand"))},
        {"plaats", "Plaats", text("place")},
        {"uitvoerder", "Uitvoerder", text("provider")},
        {"bereik_gepland", "Bereik, gepland", needed(count("reachPlanned"))},
        {"bereik", "Bereik, werkelijk", needed(count("reachActual"))},
        {"afgerond", "Afgerond", count("completed")},
        {"uitgevallen", "Uitgevallen", count("droppedOut")},
        {"bereik_toelichting", "Toelichting",
         with(text("reachNote"),
              "Als het bereik sterk afwijkt van het plan of van vorig jaar, of "
              "als de interventie is gestopt.")},
        {"kosten", "Kosten", needed(cell(AnswerKind::Money, "cost"))},
        {"status", "Stand", needed(oneOf(interventionStatuses(), "status"))},
        {"bereik_vorig", "Bereik volgens het vorige verslag", given(cell(AnswerKind::Count))},
        {"kosten_vorig", "Kosten volgens het vorige verslag", given(cell(AnswerKind::Money))}};
    propose(made, {"naam", "categorie", "grondslag", "niveau", "kader", "kader_toelichting",
                   "leeftijd", "plaats", "uitvoerder"});
    return made;
}

FormSheet indicatorSheet() {
    FormSheet made = sheet("blad.indicatoren", "Indicatoren", "Indicatoren", Shape::List);
    made.introduction = {"Een regel per indicator waarmee u resultaten zichtbaar maakt."};
    made.lineKey = "indicator";
    made.linePath = "indicators";
    made.lineName = "Indicator";
    made.columns = {{"naam", "Naam", needed(cell(AnswerKind::Text, "name"))},
                    {"eenheid", "Eenheid",
                     with(needed(cell(AnswerKind::Text, "unit")), "Bijvoorbeeld: aantal, %.")},
                    {"bron", "Bron", cell(AnswerKind::Text, "source")},
                    {"nulmeting", "Nulmeting", cell(AnswerKind::Decimal, "baseline")},
                    {"streefwaarde", "Streefwaarde", cell(AnswerKind::Decimal, "target")},
                    {"werkelijk", "Werkelijk", needed(cell(AnswerKind::Decimal, "actual"))},
                    {"werkelijk_vorig", "Werkelijk volgens het vorige verslag",
                     given(cell(AnswerKind::Decimal))}};
    propose(made, {"naam", "eenheid", "bron", "nulmeting", "streefwaarde"});
    return made;
}

FormSheet factorSheet(const Scheme& scheme) {
    FormSheet made =
        sheet("blad.factoren", "Factoren", "Risico- en beschermende factoren", Shape::Table);
    made.introduction = {"Welke beweging ziet u in elk domein?"};
    made.columns = {{"beweging", "Beweging", needed(oneOf(movements(), "movement"))},
                    {"toelichting", "Toelichting",
                     with(cell(AnswerKind::Text, "note"), "Nodig als de beweging slechter is.")}};
    for (const Term& term : scheme.termsOf(TermKind::FactorDomain)) {
        made.rows.push_back({"factor." + term.code, term.name, "factors/" + term.code, {}, false});
    }
    return made;
}

FormSheet partnerSheet(const Scheme& scheme) {
    FormSheet made = sheet("blad.partners", "Partners", "Partners", Shape::List);
    made.introduction = {"Een regel per partner in de gezamenlijke aanpak."};
    made.lineKey = "partner";
    made.linePath = "partners";
    made.lineName = "Partner";
    made.columns = {
        {"soort", "Soort", needed(oneOf(choicesOf(scheme, TermKind::PartnerKind), "kind"))},
        {"naam", "Naam van de organisatie", cell(AnswerKind::Text, "name")},
        {"bijdrage", "Bijdrage", cell(AnswerKind::Text, "contribution")}};
    propose(made, {"soort", "naam", "bijdrage"});
    return made;
}

FormSheet reportSheet(const Scheme& scheme) {
    FormSheet made = sheet("blad.verslag", "Verslag", "Voortgang in woorden", Shape::Questions);
    made.introduction = {"Schrijf in hele zinnen. Noem geen " + participants(scheme) +
                         " en geen medewerkers."};
    const auto words = [](const char* path, int most) {
        return with(atMost(cell(AnswerKind::Text, path), most),
                    "Ten hoogste " + std::to_string(most) + " woorden.");
    };
    constexpr int few = 250;
    constexpr int many = 600;
    ask(made, "samenvatting", "Samenvatting", needed(words("summary", few)));
    ask(made, "doelgroep", "Waaruit blijkt dat het geld de specifieke doelgroep bereikt?",
        needed(words("targetGroupProof", few)));
    if (domain::asksProblemAnalysis(scheme)) {
        ask(made, "probleemanalyse", "Stand van de probleemanalyse",
            needed(oneOf(analysisStatuses(), "problemAnalysis")));
    }
    if (domain::asksCoordinator(scheme)) {
        ask(made, "coordinator", "Is de programmacoördinatie ingevuld?",
            needed(oneOf(yesOrNo(), "coordinatorInPlace")));
        ask(made, "coordinator.toelichting", "Toelichting op de programmacoördinatie",
            with(words("coordinatorNote", few), "Nodig als het antwoord nee is."));
    }
    ask(made, "voortgang", "Voortgang", needed(words("progress", many)));
    ask(made, "resultaten", "Resultaten", needed(words("results", many)));
    ask(made, "knelpunten", "Knelpunten", words("bottlenecks", many));
    ask(made, "lessen", "Geleerde lessen", words("lessons", many));
    ask(made, "borging", "Borging", words("continuity", many));
    ask(made, "afwijkingen", "Afwijkingen van het plan en meldingen", words("deviations", many));
    ask(made, "besteed.cumulatief", "Besteed vanaf de start tot en met deze periode",
        needed(cell(AnswerKind::Money)));
    ask(made, "onderbesteding", "Verwacht over aan het einde (negatief: tekort)",
        needed(cell(AnswerKind::SignedMoney, "expectedUnderspending")));
    ask(made, "verandering.toelichting", "Toelichting op grote veranderingen sinds vorig jaar",
        words("changeNote", few));
    ask(made, "citeren", "Mag uit dit verslag worden geciteerd?",
        needed(oneOf(yesOrNo(), "mayBeQuoted")));
    return made;
}

/// One paragraph a line; the first is the title.
std::vector<std::string> explanationFor(const Scheme& scheme) {
    constexpr std::string_view place = "{deelnemer}";
    std::istringstream text{std::string(builtInText("texts/returning.txt"))};
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);) {
        if (const std::size_t at = line.find(place); at != std::string::npos) {
            line.replace(at, place.size(), participant(scheme));
        }
        if (!line.empty()) {
            lines.push_back(line);
        }
    }
    return lines;
}

std::string labelOf(const FormSheet& sheet, const std::string& row, const std::string& column) {
    return sheet.shape == Shape::Questions ? row : column + ": " + row;
}

std::string joined(const std::string& left, const std::string& right) {
    return left.empty() || right.empty() ? std::string() : left + "/" + right;
}

}  // namespace

const FormSheet* ReturnForm::sheet(const std::string& key) const {
    const auto found = std::find_if(sheets.begin(), sheets.end(),
                                    [&](const FormSheet& one) { return one.key == key; });
    return found == sheets.end() ? nullptr : &*found;
}

ReturnForm returnForm(const Scheme& scheme, int round) {
    ReturnForm form;
    form.round = round;
    form.explanation = explanationFor(scheme);
    form.sheets = {municipalitySheet(),
                   spendingSheet("blad.kosten", "Kosten", "Gepland en besteed per kostencategorie",
                                 "categorie", "categories", scheme, TermKind::CostCategory),
                   spendingSheet("blad.sectoren", "Sectoren", "Gepland en besteed per sector",
                                 "sector", "sectors", scheme, TermKind::Sector),
                   interventionSheet(scheme),
                   indicatorSheet(),
                   factorSheet(scheme),
                   partnerSheet(scheme),
                   reportSheet(scheme)};
    // What a regulation has no words for is not asked.
    const bool hasBases = !scheme.termsOf(TermKind::EvidenceBasis).empty();
    for (FormSheet& one : form.sheets) {
        std::erase_if(one.columns, [hasBases](const FormColumn& column) {
            const bool isAboutQuality = column.key.starts_with("kader");
            return (column.cell.kind == AnswerKind::Choice && column.cell.choices.empty()) ||
                   (isAboutQuality && !hasBases);
        });
    }
    // A regulation without sectors or factors has no sheet for them.
    std::erase_if(form.sheets, [](const FormSheet& one) {
        return one.shape == Shape::Table &&
               std::all_of(one.rows.begin(), one.rows.end(),
                           [](const FormRow& row) { return row.isTotal; });
    });
    return form;
}

Question questionAt(const FormSheet& sheet, const FormRow& row, const FormColumn& column) {
    if (sheet.shape == Shape::Questions) {
        return {row.key, row.label, row.cell.path, &row.cell, false};
    }
    return {column.key + "." + row.key, labelOf(sheet, row.label, column.title),
            joined(row.path, column.cell.path), &column.cell, row.isTotal};
}

Question questionAt(const FormSheet& sheet, std::size_t number, std::size_t index,
                    const FormColumn& column) {
    const std::string text = std::to_string(number);
    return {sheet.lineKey + "." + text + "." + column.key,
            labelOf(sheet, sheet.lineName + " " + text, column.title),
            joined(sheet.linePath + "/" + std::to_string(index), column.cell.path), &column.cell,
            false};
}

}  // namespace kamerklaar::work::returns
