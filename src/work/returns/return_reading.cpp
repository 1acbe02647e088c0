// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_reading.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <unordered_map>

#include "work/returns/return_template.h"
#include "work/returns/sheet_finder.h"

namespace kamerklaar::work::returns {
namespace {

using Tables = std::vector<TableReader::Table>;
using Shape = FormSheet::Shape;

/// Which cells have been accounted for.
class Seen {
public:
    explicit Seen(const Tables& tables) : rows_(tables.size()) {}
    void mark(std::size_t table, std::size_t row, std::size_t column) {
        rows_[table][row].insert(column);
    }
    void markRow(std::size_t table, std::size_t row) { wholeRows_.insert({table, row}); }
    [[nodiscard]] bool has(std::size_t table, std::size_t row, std::size_t column) const {
        if (wholeRows_.contains({table, row})) {
            return true;
        }
        const auto found = rows_[table].find(row);
        return found != rows_[table].end() && found->second.contains(column);
    }

private:
    std::vector<std::unordered_map<std::size_t, std::set<std::size_t>>> rows_;
    std::set<std::pair<std::size_t, std::size_t>> wholeRows_;
};

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
    Reader(std::shared_ptr<const ReturnForm> form, const Tables& tables)
        : tables_(tables), seen_(tables) {
        reading_.form = std::move(form);
    }

    Reading run() {
        reading_.origin = originOf(tables_);
        for (const FormSheet& sheet : reading_.form->sheets) {
            const auto found = findSheet(*reading_.form, sheet, tables_);
            if (!found) {
                reading_.absent.push_back({sheet.name, {}, {}});
                continue;
            }
            ownTables_.insert(found->table);
            read(sheet, *found);
        }
        findStrays();
        return std::move(reading_);
    }

private:
    void read(const FormSheet& sheet, const FoundSheet& found) {
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
        if (sheet.shape == Shape::List) {
            readList(sheet, found);
        } else {
            readRows(sheet, found);
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
            const FormRow* form = rowOf(sheet, found, row);
            if (form == nullptr) {
                continue;
            }
            seenWords(found, row);
            tellMoved(sheet, found, row, *form);
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
        const std::size_t first = found.columns.empty() ? 0 : found.columns.begin()->second;
        reading_.lists[sheet.key] = {
            placeAt(found, next, first), {found.columns.begin(), found.columns.end()}, highest};
    }

    [[nodiscard]] std::optional<std::size_t> numberAt(const FormSheet& sheet,
                                                      const FoundSheet& found,
                                                      std::size_t row) const {
        return numberBehind(at(found, row, found.keyColumn), sheet.lineKey);
    }

    std::vector<std::size_t> filledRows(const FormSheet& sheet, const FoundSheet& found) {
        std::vector<std::size_t> rows;
        for (std::size_t row = found.firstRow; row < found.endRow; ++row) {
            if (found.isHead(row)) {
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
                const auto first = found.columns.begin()->second;
                reading_.gaps.push_back(placeAt(found, rows.back() + 1, first));
            }
            rows.push_back(row);
        }
        return rows;
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
        answer.originally = understand(*answer.question.form, answer.original);
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

    void findStrays() {
        const std::set<std::string> own = wordsOf(*reading_.form);
        for (std::size_t table = 0; table < tables_.size(); ++table) {
            if (tables_[table].sheet == kindSheet) {
                continue;
            }
            const TableCells cells(tables_[table]);
            for (std::size_t row = 0; row < cells.rows(); ++row) {
                const auto& texts = tables_[table].rows[row];
                for (std::size_t column = 0; column < texts.size(); ++column) {
                    if (texts[column].empty() || seen_.has(table, row, column)) {
                        continue;
                    }
                    std::string text = cells.at(row, column);
                    if (!text.empty() && !own.contains(comparable(text))) {
                        reading_.strays.push_back({{tables_[table].sheet, table, row, column},
                                                   std::move(text),
                                                   !ownTables_.contains(table)});
                    }
                }
            }
        }
    }

    const Tables& tables_;
    Seen seen_;
    std::set<std::size_t> ownTables_;
    Reading reading_;
};

std::optional<int> wholeNumber(const std::string& text) {
    const auto number = domain::parseCount(text);
    return number && *number < 10'000 ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

/// The cell behind one with this text, on any sheet.
std::string behind(const Tables& tables, const std::string& key) {
    for (const TableReader::Table& table : tables) {
        for (const auto& row : table.rows) {
            for (std::size_t column = 0; column + 1 < row.size(); ++column) {
                if (row[column] == key) {
                    // In the form the words of the question stand in between.
                    const std::size_t answer = table.sheet == kindSheet ? column + 1 : column + 2;
                    return answer < row.size() ? row[answer] : std::string();
                }
            }
        }
    }
    return {};
}

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

Origin originOf(const Tables& tables) {
    Origin origin;
    origin.kind = workbookKind(tables);
    origin.scheme = behind(tables, fact::scheme);
    origin.version = wholeNumber(behind(tables, fact::version));
    origin.round = wholeNumber(behind(tables, fact::round));
    origin.municipalityCode = behind(tables, fact::municipality);
    if (!origin.round) {
        origin.round = wholeNumber(behind(tables, "ronde"));
    }
    if (origin.municipalityCode.empty()) {
        origin.municipalityCode = behind(tables, "gemeente.code");
    }
    return origin;
}

Reading readAnswers(std::shared_ptr<const ReturnForm> form, const Tables& tables) {
    return Reader(std::move(form), tables).run();
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
    opened.reading = readAnswers(forms.of(own), opened.file.tables);
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
