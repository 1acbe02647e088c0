// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "work/returns/return_checks.h"
#include "work/returns/return_template.h"
#include "work/table_cells.h"

// What stands in the file beside its answers, so that nothing is passed over in silence.
namespace kamerklaar::work::returns {
namespace {

using Remark = WorkbookGrid::Remark;

/// Says it where the reader remarked it.
auto when(Remark remark, const domain::BothLanguages& text) {
    return [=](const ReturnCase& from, Findings& findings) {
        if (from.reading.beside.remarks.contains(remark)) {
            findings.say(text, {});
        }
    };
}

void coveredCells(const ReturnCase& from, Findings& findings) {
    for (const Beside::Text& one : from.reading.beside.covered) {
        findings.sayAt({"Onder een samengevoegde cel staat “{tekst}”, dat niemand ziet en dat niet "
                        "is gelezen. Splits de cel.",
                        "Below a merged cell stands “{tekst}”, which nobody sees and which was not "
                        "read. Split the cell."},
                       {{"tekst", shortened(one.text)}}, {one.place});
    }
}

/// The notes with which the program sends the form out. Not every program keeps their author.
bool isHelp(const ReturnForm& form, const std::string& note) {
    const std::string text = comparable(note);
    const auto isIt = [&](const CellForm& cell) {
        return !cell.help.empty() && comparable(cell.help) == text;
    };
    return earlierWords().contains(text) ||
           std::any_of(form.sheets.begin(), form.sheets.end(), [&](const FormSheet& sheet) {
               return std::any_of(sheet.columns.begin(), sheet.columns.end(),
                                  [&](const FormColumn& column) { return isIt(column.cell); }) ||
                      std::any_of(sheet.rows.begin(), sheet.rows.end(),
                                  [&](const FormRow& row) { return isIt(row.cell); });
           });
}

void notesAtCells(const ReturnCase& from, Findings& findings) {
    for (const Beside::Text& one : from.reading.beside.notes) {
        const bool isOurs = from.reading.form && isHelp(*from.reading.form, one.text);
        if (!isOurs && !comparable(one.text).empty()) {
            findings.sayAt({"De gemeente schreef een opmerking bij deze cel: “{tekst}”. Een "
                            "opmerking is geen antwoord.",
                            "The municipality wrote a note at this cell: “{tekst}”. A note is not "
                            "an answer."},
                           {{"tekst", shortened(one.text)}}, {one.place});
        }
    }
}

void hiddenAnswers(const ReturnCase& from, Findings& findings) {
    const auto& hidden = from.reading.beside.hidden;
    std::vector<const Answer*> found;
    for (const Answer& answer : from.reading.answers) {
        const bool isHidden =
            answer.place.sheetNumber < hidden.size() &&
            hidden[answer.place.sheetNumber].holds(answer.place.row, answer.place.column);
        if (isHidden && !answer.question.isGiven() && !comparable(answer.original).empty()) {
            found.push_back(&answer);
        }
    }
    if (!found.empty()) {
        findings.say({"Dit antwoord staat in een verborgen rij, kolom of blad. Het telt mee.",
                      "This answer stands in a hidden row, column or sheet. It counts."},
                     {}, found);
    }
}

}  // namespace

std::vector<Check> besideChecks() {
    const Stage stage = Stage::File;
    return {
        {"macros",
         stage,
         {"Er zitten macro’s in", "It has macros"},
         when(Remark::Macros,
              {"Het bestand bevat macro’s. Ze zijn niet uitgevoerd en niet gelezen; de werkmap van "
               "het ministerie heeft er geen. Nodig is een werkmap zonder macro’s, of een "
               "toelichting waarvoor ze dienen.",
               "The file has macros. They were not run and not read; the workbook of the ministry "
               "has none. What is needed is a workbook without macros, or a word on what they are "
               "for."})},
        {"other_files",
         stage,
         {"Formules verwijzen naar andere bestanden", "Formulas refer to other files"},
         when(Remark::OtherFiles,
              {"Formules verwijzen naar andere bestanden. Die zijn niet opgehaald: gelezen is wat "
               "er bij het bewaren stond. Nodig is een bestand met getallen in plaats van deze "
               "formules.",
               "Formulas refer to other files. Those were not fetched: what was read is what stood "
               "there when the file was saved. What is needed is a file with numbers instead of "
               "those formulas."})},
        {"other_kind_than_named",
         stage,
         {"De naam hoort bij een andere soort bestand", "The name promises another kind of file"},
         when(Remark::NameOfOtherKind,
              {"Het bestand is van een andere soort dan de extensie in de naam aangeeft. Het is "
               "gelezen naar zijn inhoud.",
               "The file is of another kind than the end of its name promises. It was read by what "
               "it holds."})},
        {"cell_covered",
         stage,
         {"Onder een samengevoegde cel staat iets", "Something stands below a merged cell"},
         coveredCells},
        {"cell_note",
         stage,
         {"De gemeente schreef een opmerking bij een cel",
          "The municipality wrote a note at a cell"},
         notesAtCells,
         forOffice},
        {"answer_hidden",
         stage,
         {"Een antwoord staat in een verborgen rij, kolom of blad",
          "An answer stands in a hidden row, column or sheet"},
         hiddenAnswers},
    };
}

}  // namespace kamerklaar::work::returns
