// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_reading.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "work/returns/return_template.h"
#include "work/returns/sheet_finder.h"
#include "work/returns/stray_cells.h"

namespace kamerklaar::work::returns {
namespace {

using Tables = std::vector<TableReader::Table>;
using Shape = FormSheet::Shape;

std::optional<std::size_t> numberBehind(const std::string& text, const std::string& prefix) {
    if (!text.starts_with(prefix + ".")) {
        return std::nullopt;
    }
    std::size_t number = 0;
    const char* begin = text.data() + prefix.size() + 1;
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(begin, end, number);
    return error == std::errc() && stopped == end ? std::optional(number) : std::nullopt;
}

class Reader {
public:
    Reader(std::shared_ptr<const ReturnForm> form, const Tables& tables,
           const std::set<CellAddress>& notFormulas)
        : tables_(tables), notFormulas_(notFormulas), seen_(tables.size()) {
        reading_.form = std::move(form);
    }

    Reading run() {
        reading_.origin = originOf(tables_);
        for (const FormSheet& sheet : reading_.form->sheets) {
            const auto found = findSheets(*reading_.form, sheet, tables_);
            if (found.empty()) {
                reading_.absent.push_back({sheet.name, {}, {}});
                continue;
            }
            read(sheet, found.front());
            for (auto copy = found.begin() + 1; copy != found.end(); ++copy) {
                compare(sheet, found.front(), *copy);
            }
        }
        reading_.strays = straysIn(*reading_.form, tables_, seen_, ownTables_);
        return std::move(reading_);
    }

private:
    void read(const FormSheet& sheet, const FoundSheet& found) {
        ownTables_.insert(found.table);
        for (const std::size_t row : found.headRows) {
            seen_.markRow(found.table, row);
        }
        for (const FormColumn& column : sheet.columns) {
            if (!found.columns.contains(column.key) && !column.cell.isGiven) {
                reading_.absent.push_back({sheet.name, column.title, {}});
            }
        }
        for (const auto& [title, cell] : found.movedTitles) {
            reading_.moved.push_back({placeAt(found, cell.first, cell.second), title});
        }
        tellTitles(sheet, found);
        if (sheet.shape == Shape::List) {
            readList(sheet, found);
        } else {
            readRows(sheet, found);
        }
    }

    /// A sheet that is there once more is read in the same way, to see what it says otherwise.
    void compare(const FormSheet& sheet, const FoundSheet& read, const FoundSheet& copy) {
        Reader other(reading_.form, tables_, notFormulas_);
        other.read(sheet, copy);
        seen_.add(other.seen_);
        ownTables_.insert(copy.table);
        std::map<std::string, const Answer*> own;
        for (const Answer& answer : reading_.answers) {
            if (answer.sheetKey == sheet.key) {
                own[answer.key()] = &answer;
            }
        }
        Reading::Copy told{sheet.name,
                           tables_[read.table].sheet,
                           placeAt(copy, copy.headRows.front(), copy.keyColumn.value_or(0)),
                           {}};
        for (const Answer& answer : other.reading_.answers) {
            const auto known = own.find(answer.key());
            if (known == own.end() ? !answer.isBlank()
                                   : known->second->original != answer.original) {
                told.different.push_back(answer.place);
            }
            own.erase(answer.key());
        }
        for (const auto& [key, answer] : own) {
            if (!answer->isBlank()) {
                told.different.push_back(answer->place);
            }
        }
        reading_.copies.push_back(std::move(told));
    }

    void tellRelabelled(const FoundSheet& found, std::size_t row, std::size_t column,
                        const std::string& label, bool isColumn) {
        std::string text = at(found, row, column);
        const std::string folded = comparable(text);
        if (!folded.empty() && folded != comparable(label) && !earlierWords().contains(folded)) {
            reading_.relabelled.push_back(
                {placeAt(found, row, column), std::move(text), label, isColumn});
        }
    }

    void tellTitles(const FormSheet& sheet, const FoundSheet& found) {
        for (const FormColumn& column : sheet.columns) {
            const auto place = found.columns.find(column.key);
            if (found.titleRow && place != found.columns.end()) {
                tellRelabelled(found, *found.titleRow, place->second, column.title, true);
            }
        }
    }

    [[nodiscard]] std::string at(const FoundSheet& found, std::size_t row,
                                 std::optional<std::size_t> column) const {
        return column ? TableCells(tables_[found.table]).at(row, *column) : std::string();
    }

    [[nodiscard]] const FormRow* rowOf(const FormSheet& sheet, const FoundSheet& found,
                                       std::size_t row) const {
        const auto find = [&](auto&& matches) -> const FormRow* {
            const auto one = std::find_if(sheet.rows.begin(), sheet.rows.end(), matches);
            return one == sheet.rows.end() ? nullptr : &*one;
        };
        const std::string key = at(found, row, found.keyColumn);
        const FormRow* named = find([&](const FormRow& one) { return one.key == key; });
        const std::string label = comparable(at(found, row, found.labelColumn));
        const FormRow* seen = label.empty() ? nullptr : find([&](const FormRow& one) {
            return comparable(one.label) == label;
        });
        // What people see counts: whoever sorts or moves visible cells leaves the keys behind.
        return seen != nullptr ? seen : named;
    }

    /// A stray sign at the foot of a sheet leaves a million of these.
    [[nodiscard]] bool isEmpty(const FoundSheet& found, std::size_t row) const {
        return tables_[found.table].rows[row].empty();
    }

    void tellMoved(const FormSheet& sheet, const FoundSheet& found, std::size_t row,
                   const FormRow& form) {
        const std::string key = at(found, row, found.keyColumn);
        const bool isOther =
            std::any_of(sheet.rows.begin(), sheet.rows.end(),
                        [&](const auto& one) { return one.key == key && one.key != form.key; });
        if (isOther && found.labelColumn) {
            reading_.moved.push_back({placeAt(found, row, *found.labelColumn), form.label});
        }
    }

    void readRows(const FormSheet& sheet, const FoundSheet& found) {
        std::map<std::string, std::size_t> rows;
        for (std::size_t row = found.firstRow; row < found.endRow; ++row) {
            const FormRow* form = isEmpty(found, row) ? nullptr : rowOf(sheet, found, row);
            if (form == nullptr) {
                continue;
            }
            seenWords(found, row);
            tellMoved(sheet, found, row, *form);
            if (found.labelColumn && at(found, row, found.keyColumn) == form->key) {
                tellRelabelled(found, row, *found.labelColumn, form->label, false);
            }
            if (rows.emplace(form->key, row).second) {
                continue;
            }
            for (const FormColumn& column : sheet.columns) {
                Answer answer =
                    answerAt(sheet, found, row, column.key, questionAt(sheet, *form, column));
                if (!answer.isBlank()) {
                    reading_.repeated.push_back(std::move(answer));
                }
            }
        }
        for (const FormRow& form : sheet.rows) {
            const auto row = rows.find(form.key);
            if (row == rows.end()) {
                reading_.absent.push_back({sheet.name, {}, form.label});
                continue;
            }
            for (const FormColumn& column : sheet.columns) {
                add(sheet, found, row->second, form.key, column, questionAt(sheet, form, column));
            }
        }
    }

    void readList(const FormSheet& sheet, const FoundSheet& found) {
        const std::vector<std::size_t> rows = filledRows(sheet, found);
        std::set<std::size_t> numbers;
        std::size_t highest = 0;
        for (const std::size_t row : rows) {
            highest = std::max(highest, numberAt(sheet, found, row).value_or(0));
        }
        std::size_t index = 0;
        for (const std::size_t row : rows) {
            // A row that somebody added, or copied with its key, gets a number of its own.
            std::size_t number = numberAt(sheet, found, row).value_or(0);
            if (number == 0 || !numbers.insert(number).second) {
                number = ++highest;
                numbers.insert(number);
            }
            const std::string key = sheet.lineKey + "." + std::to_string(number);
            for (const FormColumn& column : sheet.columns) {
                add(sheet, found, row, key, column, questionAt(sheet, number, index, column));
            }
            ++index;
        }
        const std::size_t next = rows.empty() ? found.firstRow : rows.back() + 1;
        reading_.lists[sheet.key] = {placeAt(found, next, firstColumn(found)),
                                     {found.columns.begin(), found.columns.end()},
                                     highest};
    }

    [[nodiscard]] std::optional<std::size_t> numberAt(const FormSheet& sheet,
                                                      const FoundSheet& found,
                                                      std::size_t row) const {
        return numberBehind(at(found, row, found.keyColumn), sheet.lineKey);
    }

    std::vector<std::size_t> filledRows(const FormSheet& sheet, const FoundSheet& found) {
        std::vector<std::size_t> rows;
        for (std::size_t row = found.firstRow; row < found.endRow; ++row) {
            if (isEmpty(found, row) || found.isHead(row)) {
                continue;
            }
            seenWords(found, row);
            const bool isFilled =
                std::any_of(sheet.columns.begin(), sheet.columns.end(), [&](const FormColumn& one) {
                    const auto column = found.columns.find(one.key);
                    return !one.cell.isGiven && column != found.columns.end() &&
                           !at(found, row, column->second).empty();
                });
            if (!isFilled) {
                continue;
            }
            if (!rows.empty() && row > rows.back() + 1) {
                reading_.gaps.push_back(placeAt(found, rows.back() + 1, firstColumn(found)));
            }
            rows.push_back(row);
        }
        return rows;
    }

    /// As the columns stand on the sheet.
    [[nodiscard]] static std::size_t firstColumn(const FoundSheet& found) {
        std::size_t first = found.columns.empty() ? 0 : found.columns.begin()->second;
        for (const auto& [key, column] : found.columns) {
            first = std::min(first, column);
        }
        return first;
    }

    /// The key of a row, and its words where the form itself wrote them.
    void seenWords(const FoundSheet& found, std::size_t row) {
        for (const auto& column : {found.keyColumn, found.labelColumn}) {
            if (column) {
                seen_.mark(found.table, row, *column);
            }
        }
    }

    [[nodiscard]] Place placeAt(const FoundSheet& found, std::size_t row,
                                std::size_t column) const {
        return {tables_[found.table].sheet, found.table, row, column};
    }

    Answer answerAt(const FormSheet& sheet, const FoundSheet& found, std::size_t row,
                    const std::string& column, Question question) {
        Answer answer;
        answer.question = std::move(question);
        answer.sheetKey = sheet.key;
        answer.columnKey = column;
        const auto place = found.columns.find(column);
        if (place != found.columns.end()) {
            answer.place = placeAt(found, row, place->second);
            answer.original = at(found, row, place->second);
            seen_.mark(found.table, row, place->second);
        }
        const bool isText = notFormulas_.contains(
            {answer.place.sheetNumber, answer.place.row, answer.place.column});
        answer.originally = understand(*answer.question.form, answer.original,
                                       isText ? Written::AsText : Written::Anyhow);
        answer.understood = answer.originally;
        return answer;
    }

    void add(const FormSheet& sheet, const FoundSheet& found, std::size_t row,
             const std::string& rowKey, const FormColumn& column, Question question) {
        if (!found.columns.contains(column.key)) {
            return;
        }
        Answer answer = answerAt(sheet, found, row, column.key, std::move(question));
        answer.rowKey = rowKey;
        reading_.answers.push_back(std::move(answer));
    }

    const Tables& tables_;
    const std::set<CellAddress>& notFormulas_;
    SeenCells seen_;
    std::set<std::size_t> ownTables_;
    Reading reading_;
};

}  // namespace

const Answer* Reading::find(const std::string& key) const {
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [&](const Answer& one) { return one.key() == key; });
    return found == answers.end() ? nullptr : &*found;
}

Answer* Reading::find(const std::string& key) {
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [&](const Answer& one) { return one.key() == key; });
    return found == answers.end() ? nullptr : &*found;
}

bool Reading::isEmpty() const {
    return std::none_of(answers.begin(), answers.end(), [](const Answer& one) {
        return !one.question.isGiven() && !one.question.form->isProposed && !one.question.isTotal &&
               !one.isBlank();
    });
}

domain::Fields Reading::reportFields() const {
    domain::Fields fields;
    for (const Answer& answer : answers) {
        if (!answer.question.path.empty() && answer.isKnown()) {
            fields.push_back({answer.question.path, answer.value(), false});
        }
    }
    return fields;
}

Reading readAnswers(std::shared_ptr<const ReturnForm> form, const Tables& tables,
                    const std::set<CellAddress>& notFormulas) {
    return Reader(std::move(form), tables, notFormulas).run();
}

std::shared_ptr<const ReturnForm> ReturnForms::of(int round) {
    const std::lock_guard lock(onlyOne_);
    std::shared_ptr<const ReturnForm>& form = forms_[round];
    if (!form) {
        form = std::make_shared<const ReturnForm>(returnForm(scheme_, round));
    }
    return form;
}

void takeAnswers(OpenedReturn& opened, ReturnForms& forms, std::optional<int> round) {
    if (!opened.file.isReadable()) {
        return;
    }
    const int own = originOf(opened.file.tables).round.value_or(round.value_or(0));
    opened.reading = readAnswers(forms.of(own), opened.file.tables, opened.file.beside.notFormulas);
    opened.reading.beside = std::move(opened.file.beside);
    // Everything that counts is in the answers now.
    opened.file.tables.clear();
}

void correct(Answer& answer, const std::string& text, const std::string& reason) {
    answer.correction = Correction{text, reason};
    answer.understood = understand(*answer.question.form, text);
}

void takeBack(Answer& answer) {
    answer.correction.reset();
    answer.understood = answer.originally;
}

}  // namespace kamerklaar::work::returns
