// SPDX-License-Identifier: EUPL-1.2
#include <map>

#include "work/returns/return_checks.h"
#include "work/table_cells.h"

// The rows of the lists: none twice, none left out, not too many.
namespace kamerklaar::work::returns {
namespace {

void rowGap(const ReturnCase& from, Findings& findings) {
    for (const Place& place : from.reading.gaps) {
        findings.sayAt(
            {"Hier staat een lege regel tussen de ingevulde. Wat eronder staat, is gelezen.",
             "Here is an empty row between those filled in. What stands below it was "
             "read."},
            {}, {place});
    }
}

void movedFromKey(const ReturnCase& from, Findings& findings) {
    for (const Reading::Moved& one : from.reading.moved) {
        findings.sayAt(
            {"“{vraag}” staat op een andere plaats dan in het formulier. Gelezen is wat "
             "erbij staat; kijk na of dat klopt.",
             "“{vraag}” stands at another place than in the form. What stands with it was "
             "read; see whether that is right."},
            {{"vraag", one.label}}, {one.place});
    }
}

void labelChanged(const ReturnCase& from, Findings& findings) {
    for (const Reading::Relabelled& one : from.reading.relabelled) {
        findings.sayAt(
            one.isColumn
                ? domain::BothLanguages{"Boven deze kolom staat een andere tekst dan in het "
                                        "formulier: “{tekst}” in plaats van “{vraag}”. Wat "
                                        "eronder staat, is gelezen als “{vraag}”.",
                                        "Above this column stands another text than in the form: "
                                        "“{tekst}” instead of “{vraag}”. What stands below it was "
                                        "read as “{vraag}”."}
                : domain::BothLanguages{"Bij deze vraag staat een andere tekst dan in het "
                                        "formulier: “{tekst}” in plaats van “{vraag}”. Het "
                                        "antwoord is gelezen als dat op “{vraag}”.",
                                        "This question has another text than in the form: "
                                        "“{tekst}” instead of “{vraag}”. The answer was read as "
                                        "that to “{vraag}”."},
            {{"tekst", shortened(one.found)}, {"vraag", one.label}}, {one.place});
    }
}

void rowRepeated(const ReturnCase& from, Findings& findings) {
    for (const Answer& answer : from.reading.repeated) {
        findings.sayAt({"Deze regel staat twee keer in het bestand; alleen de eerste is gelezen.",
                        "This row stands twice in the file; only the first one was read."},
                       {}, {answer.place});
    }
}

/// The answers of a column, by what they say.
std::map<std::string, std::vector<const Answer*>> byText(const ReturnCase& from,
                                                         const std::string& sheet,
                                                         const std::string& column) {
    std::map<std::string, std::vector<const Answer*>> texts;
    for (const std::string& line : from.lines(sheet)) {
        const Answer* answer = from.answer(line + "." + column);
        if (answer != nullptr && answer->isKnown()) {
            texts[comparable(answer->value())].push_back(answer);
        }
    }
    return texts;
}

void nameTwice(const ReturnCase& from, Findings& findings) {
    for (const char* sheet : {"blad.interventies", "blad.indicatoren"}) {
        for (const auto& [text, answers] : byText(from, sheet, "naam")) {
            if (answers.size() > 1) {
                findings.say(
                    {"“{naam}” staat er meer dan één keer.", "“{naam}” is there more than once."},
                    {{"naam", answers.front()->value()}}, answers);
            }
        }
    }
}

void partnerTwice(const ReturnCase& from, Findings& findings) {
    std::map<std::string, std::vector<const Answer*>> partners;
    for (const std::string& line : from.lines("blad.partners")) {
        const Answer* name = from.answer(line + ".naam");
        if (name != nullptr && name->isKnown()) {
            partners[from.text(line + ".soort") + "|" + comparable(name->value())].push_back(name);
        }
    }
    for (const auto& [key, answers] : partners) {
        if (answers.size() > 1) {
            findings.say({"De partner “{naam}” staat er meer dan één keer.",
                          "The partner “{naam}” is there more than once."},
                         {{"naam", answers.front()->value()}}, answers);
        }
    }
}

void tooManyRows(const ReturnCase& from, Findings& findings) {
    for (const FormSheet& sheet : from.reading.form->sheets) {
        const auto rows = static_cast<std::int64_t>(
            sheet.shape == FormSheet::Shape::List ? from.lines(sheet.key).size() : 0);
        if (findings.limit() && rows > *findings.limit()) {
            findings.say(
                {"Op het blad {blad} staan {aantal} regels; meer dan {meest} is ongewoon. Alle "
                 "zijn gelezen.",
                 "On the sheet {blad} are {aantal} rows; more than {meest} is unusual. All "
                 "were read."},
                {{"blad", sheet.name}, {"aantal", rows}, {"meest", *findings.limit()}});
        }
    }
}

/// Where interventions are booked there are some, or a word says why not.
void interventionsMissing(const ReturnCase& from, Findings& findings) {
    if (!from.lines("blad.interventies").empty() || from.reading.isEmpty()) {
        return;
    }
    for (const domain::Term& term : from.scheme.termsOf(domain::TermKind::CostCategory)) {
        const std::string key = "besteed.categorie." + term.code;
        if (term.marked && from.money(key).value_or(domain::Money()) > domain::Money()) {
            findings.say({"Er is besteed aan interventies, maar er staat er geen op het blad "
                          "Interventies.",
                          "Money was spent on interventions, but there is none on the sheet "
                          "Interventies."},
                         {}, {from.answer(key)});
        }
    }
}

void partnersMissing(const ReturnCase& from, Findings& findings) {
    if (from.lines("blad.partners").empty() && !from.reading.isEmpty()) {
        findings.say({"Er staat geen enkele partner op het blad Partners.",
                      "There is no partner at all on the sheet Partners."},
                     {});
    }
}

void indicatorsMissing(const ReturnCase& from, Findings& findings) {
    if (from.lines("blad.indicatoren").empty() && !from.reading.isEmpty()) {
        findings.say({"Er staat geen enkele indicator op het blad Indicatoren.",
                      "There is no indicator at all on the sheet Indicatoren."},
                     {});
    }
}

}  // namespace

std::vector<Check> rowChecks() {
    const Stage stage = Stage::Row;
    return {
        {"row_gap",
         stage,
         {"Tussen de regels staat een lege", "There is an empty row between the rows"},
         rowGap},
        {"moved_from_key",
         stage,
         {"Een vraag staat op een andere plaats", "A question stands at another place"},
         movedFromKey},
        {"label_changed",
         stage,
         {"Een vraag of kolom heeft een andere tekst", "A question or column has other words"},
         labelChanged},
        {"row_repeated",
         stage,
         {"Een regel staat er twee keer", "A row is there twice"},
         rowRepeated},
        {"name_twice",
         stage,
         {"Een interventie of indicator staat er twee keer",
          "An intervention or indicator is there twice"},
         nameTwice},
        {"partner_twice",
         stage,
         {"Een partner staat er twee keer", "A partner is there twice"},
         partnerTwice},
        {"too_many_rows",
         stage,
         {"Er zijn ongewoon veel regels", "There are unusually many rows"},
         tooManyRows},
        {"interventions_missing",
         stage,
         {"Er is geen interventie, wel besteding eraan",
          "There is no intervention, but spending on them"},
         interventionsMissing},
        {"partners_missing", stage, {"Er is geen partner", "There is no partner"}, partnersMissing},
        {"indicators_missing",
         stage,
         {"Er is geen indicator", "There is no indicator"},
         indicatorsMissing},
    };
}

}  // namespace kamerklaar::work::returns
