// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/notation.h"
#include "work/returns/return_reading.h"
#include "work/returns/return_template.h"
#include "work/table_cells.h"

// What a file says of itself.
namespace kamerklaar::work::returns {
namespace {

using Tables = std::vector<TableReader::Table>;
using IsAnswer = bool (*)(const std::string&);

std::optional<int> wholeNumber(const std::string& text) {
    const auto number = domain::parseCount(text);
    return number && *number < 10'000 ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

/// The words that may stand for a fact, and that are none themselves.
struct FactWords {
    std::string key;
    std::string question{};  ///< empty for what only the hidden sheet says
    [[nodiscard]] bool has(const std::string& text) const {
        return text == key || (!question.empty() && comparable(text) == comparable(question));
    }
};

/// What stands to the right of a cell: the first that can be the answer, else the first that is
/// not the question again, so that a wrong answer is told as it stands.
std::string answerIn(const TableCells& cells, std::size_t row, std::size_t from,
                     const FactWords& words, IsAnswer isAnswer) {
    std::string other;
    for (std::size_t column = from; column < cells.columnsIn(row); ++column) {
        std::string text = cells.at(row, column);
        if (text.empty() || words.has(text)) {
            continue;
        }
        if (isAnswer(text)) {
            return text;
        }
        other = other.empty() ? std::move(text) : other;
    }
    return other;
}

/// By its key, on whatever sheet; else by the words of the question.
std::string saidIn(const Tables& tables, const FactWords& words, IsAnswer isAnswer) {
    const auto find = [&](auto&& matches) {
        for (const TableReader::Table& table : tables) {
            const TableCells cells(table);
            for (std::size_t row = 0; row < table.rows.size(); ++row) {
                for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
                    if (matches(table.rows[row][column])) {
                        return answerIn(cells, row, column + 1, words, isAnswer);
                    }
                }
            }
        }
        return std::string();
    };
    std::string said = find([&](const std::string& cell) { return cell == words.key; });
    if (said.empty() && !words.question.empty()) {
        const std::string question = comparable(words.question);
        said = find(
            [&](const std::string& cell) { return !cell.empty() && comparable(cell) == question; });
    }
    return said;
}

bool isYear(const std::string& text) {
    return wholeNumber(text).has_value();
}
bool isCode(const std::string& text) {
    return municipalityCode(text).has_value();
}
bool isAnything(const std::string& /*text*/) {
    return true;
}

/// The tables that say of themselves what they are: a single word of such a table, like
/// "regeling", may stand elsewhere for something else.
Tables factTables(const Tables& tables) {
    Tables found;
    std::copy_if(tables.begin(), tables.end(), std::back_inserter(found), [](const auto& table) {
        return std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) {
            return std::find(row.begin(), row.end(), fact::version) != row.end();
        });
    });
    return found;
}

}  // namespace

Origin originOf(const Tables& tables) {
    const Tables facts = factTables(tables);
    Origin origin;
    origin.kind = workbookKind(tables);
    origin.scheme = saidIn(facts, {fact::scheme}, isAnything);
    origin.version = wholeNumber(saidIn(facts, {fact::version}, isYear));
    origin.round = wholeNumber(saidIn(facts, {fact::round}, isYear));
    origin.municipalityCode = saidIn(facts, {fact::municipality}, isAnything);
    if (!origin.round) {
        origin.round = wholeNumber(saidIn(tables, {"ronde", roundQuestion}, isYear));
    }
    if (origin.municipalityCode.empty()) {
        origin.municipalityCode = saidIn(tables, {"gemeente.code", codeQuestion}, isCode);
    }
    return origin;
}

}  // namespace kamerklaar::work::returns
