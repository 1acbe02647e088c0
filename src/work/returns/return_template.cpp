// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_template.h"

#include <algorithm>
#include <sstream>

#include "work/built_in_texts.h"
#include "work/returns/known_grant.h"
#include "work/table_cells.h"

namespace kamerklaar::work::returns {
namespace {

using CellKind = WorkbookWriter::CellKind;
using Column = WorkbookWriter::Column;
using OwnCell = WorkbookWriter::OwnCell;
using Sheet = WorkbookWriter::Sheet;
using Shape = FormSheet::Shape;
using Values = std::map<std::string, std::string>;

constexpr int openLines = 40;
// In characters: lists have many columns, and must be read on paper too.
constexpr int wideLabel = 62;
constexpr int wideAnswer = 70;
constexpr int wideText = 24;
constexpr int wideNumber = 13;

Sheet explanation(const ReturnForm& form) {
    const std::vector<std::string>& lines = form.explanation;
    Sheet sheet;
    sheet.name = "Uitleg";
    sheet.title = lines.front();
    sheet.introduction.assign(lines.begin() + 1, lines.end());
    sheet.isProtected = true;
    return sheet;
}

CellKind kindOf(AnswerKind kind) {
    switch (kind) {
        case AnswerKind::Money:
        case AnswerKind::SignedMoney:
            return CellKind::Money;
        case AnswerKind::Count:
            return CellKind::Count;
        case AnswerKind::Decimal:
            return CellKind::Decimal;
        case AnswerKind::Day:
            return CellKind::Date;
        case AnswerKind::Text:
        case AnswerKind::Choice:
            break;
    }
    return CellKind::Text;
}

std::vector<std::string> namesOf(const std::vector<Choice>& choices) {
    std::vector<std::string> names;
    for (const Choice& choice : choices) {
        names.push_back(choice.name);
    }
    return names;
}

/// As the cell shows it: a choice by its name.
std::string shown(const CellForm& form, const std::string& value) {
    for (const Choice& choice : form.choices) {
        if (choice.value == value) {
            return choice.name;
        }
    }
    return value;
}

Column keyColumnOf(const FormSheet& sheet) {
    Column column;
    column.key = sheet.key;
    column.title = keyTitle;
    column.isLocked = true;
    column.isHidden = true;
    return column;
}

Column labelColumnOf() {
    Column column;
    column.key = labelColumn;
    column.title = labelTitle;
    column.isLocked = true;
    column.width = wideLabel;
    return column;
}

int widthOf(const FormSheet& form, const Column& column) {
    const bool isText = column.kind == CellKind::Text && column.choices.empty();
    switch (form.shape) {
        case Shape::Questions:
            return wideAnswer;
        case Shape::Table:
            return isText ? wideAnswer : 0;
        case Shape::List:
            break;
    }
    constexpr std::size_t few = 8;
    const int text = form.columns.size() < few ? wideText + wideText / 2 : wideText;
    return column.kind == CellKind::Text ? text : wideNumber;
}

std::vector<Column> columnsOf(const FormSheet& form) {
    std::vector<Column> columns = {keyColumnOf(form)};
    if (form.shape != Shape::List) {
        columns.push_back(labelColumnOf());
    }
    for (const FormColumn& one : form.columns) {
        Column column;
        column.key = one.key;
        column.title = one.title;
        column.kind = kindOf(one.cell.kind);
        column.choices = namesOf(one.cell.choices);
        column.help = one.cell.help;
        column.isLocked = one.cell.isGiven;
        column.width = widthOf(form, column);
        columns.push_back(std::move(column));
    }
    return columns;
}

std::string valueIn(const Values& values, const std::string& key) {
    const auto found = values.find(key);
    return found == values.end() ? std::string() : found->second;
}

OwnCell ownCell(std::size_t row, std::size_t column, const Question& question) {
    OwnCell own;
    own.row = row;
    own.column = column;
    own.kind = kindOf(question.form->kind);
    own.choices = namesOf(question.form->choices);
    own.help = question.form->help;
    own.name = question.key;
    own.isLocked = question.isGiven() || question.isTotal;
    own.isSum = question.isTotal && !question.isGiven();
    return own;
}

void addRows(Sheet& sheet, const FormSheet& form, const Values& values) {
    constexpr std::size_t before = 2;  // the keys and the words of the rows
    for (std::size_t row = 0; row < form.rows.size(); ++row) {
        std::vector<std::string> cells = {form.rows[row].key, form.rows[row].label};
        for (std::size_t at = 0; at < form.columns.size(); ++at) {
            const Question question = questionAt(form, form.rows[row], form.columns[at]);
            cells.push_back(shown(*question.form, valueIn(values, question.key)));
            OwnCell own = ownCell(row, before + at, question);
            // Said once, beside the title of the column.
            own.help = form.shape == Shape::Questions ? own.help : std::string();
            sheet.ownCells.push_back(std::move(own));
        }
        sheet.rows.push_back(std::move(cells));
    }
}

void addLines(Sheet& sheet, const FormSheet& form, const std::vector<Values>& lines) {
    for (std::size_t line = 0; line < lines.size() + openLines; ++line) {
        std::vector<std::string> cells = {form.lineKey + "." + std::to_string(line + 1)};
        for (const FormColumn& column : form.columns) {
            cells.push_back(line < lines.size()
                                ? shown(column.cell, valueIn(lines[line], column.key))
                                : std::string());
        }
        sheet.rows.push_back(std::move(cells));
    }
    sheet.takesRows = true;
}

}  // namespace

domain::Result<WorkbookWriter::Workbook> returnTemplate(Store& store, domain::Date today, int round,
                                                        domain::MunicipalityId municipality) {
    const auto known = knownGrant(store, today, round, municipality);
    if (!known) {
        return tl::unexpected(known.error());
    }
    const domain::Scheme& scheme = store.schemes().current();
    const ReturnForm form = returnForm(scheme, round);
    const Values values = knownValues(*known, scheme);
    WorkbookWriter::Workbook workbook;
    workbook.title =
        "Voortgangsverslag " + std::to_string(round) + ", gemeente " + known->municipality.name;
    workbook.kind = formKind;
    workbook.isExample = store.isExample();
    workbook.facts = {{fact::scheme, scheme.code},
                      {fact::version, std::to_string(formVersion)},
                      {fact::round, std::to_string(round)},
                      {fact::municipality, known->municipality.code}};
    workbook.sheets.push_back(explanation(form));
    for (const FormSheet& one : form.sheets) {
        Sheet sheet;
        sheet.name = one.name;
        sheet.title = one.title;
        sheet.introduction = one.introduction;
        sheet.columns = columnsOf(one);
        sheet.isProtected = true;
        if (one.shape == Shape::List) {
            addLines(sheet, one, knownLines(*known, one));
        } else {
            addRows(sheet, one, values);
        }
        workbook.sheets.push_back(std::move(sheet));
    }
    return workbook;
}

std::string fileNameOf(int round, const domain::Municipality& municipality) {
    std::string name = "verslag-" + std::to_string(round) + "-" + municipality.name;
    std::replace_if(
        name.begin(), name.end(),
        [](char c) { return c == ' ' || c == '/' || c == '\\' || c == '\''; }, '-');
    return name;
}

domain::Result<std::vector<std::string>> templatePaths(
    const std::filesystem::path& folder, int round,
    const std::vector<domain::Municipality>& municipalities, const std::string& ending) {
    std::vector<std::string> paths;
    domain::Problems there;
    for (const domain::Municipality& one : municipalities) {
        const std::filesystem::path path = folder / (fileNameOf(round, one) + ending);
        std::error_code unknown;
        // Of the link itself: what it points at may be gone and come back.
        if (std::filesystem::exists(std::filesystem::symlink_status(path, unknown))) {
            there.push_back(domain::refusal(domain::ProblemKind::FileExists, {}, {path.string()}));
        }
        paths.push_back(path.string());
    }
    if (!there.empty()) {
        return tl::unexpected(std::move(there));
    }
    return paths;
}

const std::set<std::string>& earlierWords() {
    static const std::set<std::string> words = [] {
        std::set<std::string> found;
        std::istringstream text{std::string(builtInText("texts/returning_before.txt"))};
        for (std::string line; std::getline(text, line);) {
            found.insert(comparable(line));
        }
        return found;
    }();
    return words;
}

std::set<std::string> wordsOf(const ReturnForm& form) {
    std::set<std::string> words = earlierWords();
    words.insert({comparable(exampleMark), comparable(keyTitle), comparable(labelTitle)});
    for (const std::string& line : form.explanation) {
        words.insert(comparable(line));
    }
    for (const FormSheet& sheet : form.sheets) {
        words.insert(comparable(sheet.title));
        for (const std::string& line : sheet.introduction) {
            words.insert(comparable(line));
        }
        for (const FormColumn& column : sheet.columns) {
            words.insert(comparable(column.title));
        }
    }
    return words;
}

}  // namespace kamerklaar::work::returns
