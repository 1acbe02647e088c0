// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/return_lines.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kamerklaar::work::returns {
namespace {

const FormSheet* listOf(const Reading& reading, const std::string& sheetKey) {
    const FormSheet* sheet = reading.form ? reading.form->sheet(sheetKey) : nullptr;
    return sheet != nullptr && sheet->shape == FormSheet::Shape::List ? sheet : nullptr;
}

std::string pathOf(const FormSheet& sheet, std::size_t index, const std::string& columnKey) {
    for (const FormColumn& column : sheet.columns) {
        if (column.key == columnKey && !column.cell.path.empty()) {
            return sheet.linePath + "/" + std::to_string(index) + "/" + column.cell.path;
        }
    }
    return {};
}

/// The lines of a list as they count, without gaps.
void renumber(Reading& reading, const FormSheet& sheet) {
    std::size_t count = 0;
    std::string line;
    for (Answer& answer : reading.answers) {
        if (answer.sheetKey != sheet.key) {
            continue;
        }
        count += answer.rowKey == line ? 0 : 1;
        line = answer.rowKey;
        answer.question.path = pathOf(sheet, count - 1, answer.columnKey);
    }
}

/// Where an answer stands among the others: sheets in the order of the form, lines in that of the
/// file.
std::pair<std::ptrdiff_t, std::size_t> orderOf(const Reading& reading, const Answer& answer) {
    const auto& sheets = reading.form->sheets;
    const auto sheet = std::find_if(sheets.begin(), sheets.end(), [&](const FormSheet& one) {
        return one.key == answer.sheetKey;
    });
    return {sheet - sheets.begin(), answer.place.row};
}

std::vector<Answer>::iterator placeFor(Reading& reading, const Answer& answer) {
    const auto own = orderOf(reading, answer);
    return std::find_if(reading.answers.begin(), reading.answers.end(),
                        [&](const Answer& one) { return orderOf(reading, one) > own; });
}

Answer emptyAnswer(const FormSheet& sheet, const std::string& rowKey, const FormColumn& column,
                   const ListPlace& list) {
    Answer answer;
    answer.question = questionAt(sheet, numberOf(rowKey), 0, column);
    answer.sheetKey = sheet.key;
    answer.rowKey = rowKey;
    answer.columnKey = column.key;
    answer.place = list.next;
    const auto at = list.columns.find(column.key);
    answer.place.column = at == list.columns.end() ? list.next.column : at->second;
    return answer;
}

bool isAddedLine(const Reading& reading, const std::string& rowKey) {
    return reading.addedLines.contains(rowKey);
}

void eraseLine(std::vector<Answer>& answers, const std::string& rowKey) {
    std::erase_if(answers, [&](const Answer& one) { return one.rowKey == rowKey; });
}

}  // namespace

std::size_t numberOf(const std::string& rowKey) {
    return std::stoul(rowKey.substr(rowKey.rfind('.') + 1));
}

std::optional<std::string> addLine(Reading& reading, const std::string& sheetKey,
                                   const std::string& reason) {
    const FormSheet* sheet = listOf(reading, sheetKey);
    const auto list = reading.lists.find(sheetKey);
    if (sheet == nullptr || list == reading.lists.end()) {
        return std::nullopt;
    }
    const std::string key = sheet->lineKey + "." + std::to_string(++list->second.highest);
    for (const FormColumn& column : sheet->columns) {
        if (!column.cell.isGiven) {
            Answer answer = emptyAnswer(*sheet, key, column, list->second);
            reading.answers.insert(placeFor(reading, answer), std::move(answer));
        }
    }
    ++list->second.next.row;
    reading.addedLines[key] = reason;
    renumber(reading, *sheet);
    return key;
}

bool leaveLineOut(Reading& reading, const std::string& rowKey, const std::string& reason) {
    const auto found = std::find_if(reading.answers.begin(), reading.answers.end(),
                                    [&](const Answer& one) { return one.rowKey == rowKey; });
    const FormSheet* sheet =
        found == reading.answers.end() ? nullptr : listOf(reading, found->sheetKey);
    if (sheet == nullptr) {
        return false;
    }
    if (!isAddedLine(reading, rowKey)) {
        std::copy_if(reading.answers.begin(), reading.answers.end(),
                     std::back_inserter(reading.leftOut),
                     [&](const Answer& one) { return one.rowKey == rowKey; });
        reading.leftOutLines[rowKey] = reason;
    }
    reading.addedLines.erase(rowKey);
    eraseLine(reading.answers, rowKey);
    renumber(reading, *sheet);
    return true;
}

bool putLineBack(Reading& reading, const std::string& rowKey) {
    if (reading.leftOutLines.erase(rowKey) == 0) {
        return false;
    }
    const FormSheet* sheet = nullptr;
    for (const Answer& one : reading.leftOut) {
        if (one.rowKey == rowKey) {
            sheet = listOf(reading, one.sheetKey);
            reading.answers.insert(placeFor(reading, one), one);
        }
    }
    eraseLine(reading.leftOut, rowKey);
    renumber(reading, *sheet);
    return true;
}

std::vector<std::string> Reading::reasons() const {
    std::vector<std::string> all;
    const auto add = [&all](const std::string& reason) {
        if (std::find(all.begin(), all.end(), reason) == all.end()) {
            all.push_back(reason);
        }
    };
    for (const auto* lines : {&leftOutLines, &addedLines}) {
        for (const auto& [line, reason] : *lines) {
            add(reason);
        }
    }
    for (const Answer& answer : answers) {
        if (answer.correction) {
            add(answer.correction->reason);
        }
    }
    return all;
}

domain::Fields Reading::fieldsAfter(const std::set<std::string>& applied) const {
    // Lines that are left out for a reason that does not count yet are still there.
    std::vector<const Answer*> counting;
    for (const auto* some : {&answers, &leftOut}) {
        for (const Answer& answer : *some) {
            const auto added = addedLines.find(answer.rowKey);
            const auto out = leftOutLines.find(answer.rowKey);
            const bool isThere = (added == addedLines.end() || applied.contains(added->second)) &&
                                 (out == leftOutLines.end() || !applied.contains(out->second));
            if (isThere) {
                counting.push_back(&answer);
            }
        }
    }
    std::stable_sort(counting.begin(), counting.end(),
                     [&](const Answer* left, const Answer* right) {
                         return orderOf(*this, *left) < orderOf(*this, *right);
                     });
    std::map<std::string, std::map<std::string, std::size_t>> indexes;
    domain::Fields fields;
    for (const Answer* answer : counting) {
        const FormSheet* list = listOf(*this, answer->sheetKey);
        auto& lines = indexes[answer->sheetKey];
        const std::size_t index = lines.emplace(answer->rowKey, lines.size()).first->second;
        const std::string path =
            list == nullptr ? answer->question.path : pathOf(*list, index, answer->columnKey);
        const bool isCorrected = answer->correction && applied.contains(answer->correction->reason);
        const Understood& counts = isCorrected ? answer->understood : answer->originally;
        if (!path.empty() && counts.isKnown()) {
            fields.push_back({path, counts.value, false});
        }
    }
    return fields;
}

}  // namespace kamerklaar::work::returns
