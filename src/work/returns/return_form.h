// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/scheme.h"
#include "work/workbook_writer.h"

// What the workbook of a return asks: the same list makes the empty workbook, reads the filled-in
// one and tells the window what to show. docs/returns.md tells it.
namespace kamerklaar::work::returns {

/// The form that this program makes; a file that names a later one is refused.
inline constexpr int formVersion = 1;
/// WorkbookWriter::Workbook::kind of a return.
inline constexpr const char* formKind = "verslag";

enum class AnswerKind { Text, Money, SignedMoney, Count, Decimal, Day, Choice };

/// A value of a closed list: what is kept, what the form shows, and the other ways in which it is
/// understood (a code, English, a word of an earlier form).
struct Choice {
    std::string value;
    std::string name;
    std::vector<std::string> alsoKnownAs;
};

/// What belongs in a cell.
struct CellForm {
    AnswerKind kind = AnswerKind::Text;
    std::vector<Choice> choices;
    /// Of a yearly report (domain/fields.h), without what stands before it in a row of a table;
    /// empty for what is only compared.
    std::string path;
    std::string help;
    bool isNeeded = false;
    bool isGiven = false;     ///< filled in by the program and locked
    bool isProposed = false;  ///< the program may fill it in, and anybody may change it
    int mostWords = 0;        ///< 0 for no bound
};

struct FormColumn {
    std::string key;  ///< stable: "besteed"
    std::string title;
    CellForm cell;
};

struct FormRow {
    std::string key;  ///< stable: "categorie.c"
    std::string label;
    std::string path;  ///< of all its cells: "categories/c"
    /// Of the one answer of a question; in a table the columns say it.
    CellForm cell;
    bool isTotal = false;
};

/// A sheet of the form. Its first column is hidden and holds the keys of the rows; the row of
/// column keys begins with the key of the sheet.
struct FormSheet {
    enum class Shape {
        Questions,  ///< a question a row, answered in one column
        Table,      ///< rows and columns are both given
        List,       ///< rows are added by whoever fills it in
    };
    std::string key;   ///< stable: "blad.kosten"
    std::string name;  ///< of the tab
    std::string title;
    std::vector<std::string> introduction;
    Shape shape = Shape::Questions;
    std::vector<FormColumn> columns;
    std::vector<FormRow> rows;
    std::string lineKey;   ///< of a list: "interventie"
    std::string linePath;  ///< of a list: "interventions"
    std::string lineName;  ///< of a list, for a message: "Interventie"
};

struct ReturnForm {
    int round = 0;
    /// What it says before it asks anything; the first line is the title.
    std::vector<std::string> explanation;
    std::vector<FormSheet> sheets;
    [[nodiscard]] const FormSheet* sheet(const std::string& key) const;
};

/// In Dutch, as the municipalities get it.
[[nodiscard]] ReturnForm returnForm(const domain::Scheme& scheme, int round);

/// One question of the form: a cell with its key, its words and its place in a report. `form` is
/// that of the form it was taken from, which must outlive it.
struct Question {
    std::string key;    ///< "besteed.categorie.c", "interventie.3.naam"
    std::string label;  ///< "Besteed: Probleemanalyse"
    std::string path;   ///< "categories/c/spent"; empty for what is only compared
    const CellForm* form = nullptr;
    bool isTotal = false;  ///< the sum of what stands above it

    [[nodiscard]] bool isGiven() const { return form->isGiven; }
    [[nodiscard]] bool isNeeded() const { return form->isNeeded && !isTotal; }
};

/// Of a cell in that row and column of a sheet.
[[nodiscard]] Question questionAt(const FormSheet& sheet, const FormRow& row,
                                  const FormColumn& column);
/// In a list: `number` is that of its key, from 1; `index` its place in the report, from 0.
[[nodiscard]] Question questionAt(const FormSheet& sheet, std::size_t number, std::size_t index,
                                  const FormColumn& column);

// The words of the questions whose return it is, by which they are found when the keys are gone.
inline constexpr const char* codeQuestion = "Gemeentecode";
inline constexpr const char* roundQuestion = "Verslagjaar";

/// The answer column of a sheet of questions.
inline constexpr const char* answerColumn = "antwoord";
/// The column with the words of a row, in sheets of questions and tables.
inline constexpr const char* labelColumn = "vraag";

}  // namespace kamerklaar::work::returns
