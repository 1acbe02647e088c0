// SPDX-License-Identifier: EUPL-1.2
#include "work/table_cells.h"

#include <algorithm>

#include "domain/ascii.h"
#include "domain/folding.h"
#include "domain/problem_text.h"

namespace kamerklaar::work {
namespace {

constexpr char betweenSheetAndCell = '!';

bool isCellName(const std::string& text) {
    const auto digits = std::find_if_not(text.begin(), text.end(), domain::isUpperLetter);
    return digits != text.begin() && digits != text.end() &&
           std::all_of(digits, text.end(), domain::isDigit);
}

}  // namespace

std::optional<CellPlace> cellOf(const domain::Problem& problem) {
    const std::size_t at = problem.field.rfind(betweenSheetAndCell);
    if (at == std::string::npos || !isCellName(problem.field.substr(at + 1))) {
        return {};
    }
    return CellPlace{problem.field.substr(0, at), problem.field.substr(at + 1)};
}

std::string sentenceWithPlace(const domain::Problem& problem, domain::Language language) {
    const std::string sentence = domain::sentence(problem, language);
    const auto place = cellOf(problem);
    if (!place) {
        return sentence;
    }
    const std::string sheet = place->sheet.empty() ? std::string() : place->sheet + ", ";
    return sheet + domain::BothLanguages{"cel ", "cell "}.in(language) + place->cell + ": " +
           sentence;
}

std::size_t TableCells::columns() const {
    std::size_t most = 0;
    for (const std::vector<std::string>& row : table_.rows) {
        most = std::max(most, row.size());
    }
    return most;
}

std::size_t TableCells::columnsIn(std::size_t row) const {
    return row < table_.rows.size() ? table_.rows[row].size() : 0;
}

std::string TableCells::at(std::size_t row, std::size_t column) const {
    return std::string(domain::withoutWhiteAround(table_.at(row, column)));
}

bool TableCells::isBlank(std::size_t row) const {
    for (std::size_t column = 0; row < rows() && column < table_.rows[row].size(); ++column) {
        if (!at(row, column).empty()) {
            return false;
        }
    }
    return true;
}

std::string TableCells::field(std::size_t row, std::size_t column) const {
    return sheet() + betweenSheetAndCell + cellName(row, column);
}

domain::Problem TableCells::wrong(std::size_t row, std::size_t column,
                                  domain::ExpectedValue expected, const std::string& list) const {
    const std::string code(domain::codeIn(domain::expectedValueCodes, expected));
    return {domain::ProblemKind::CellWrong,
            field(row, column),
            {at(row, column), code, list},
            domain::Severity::Refused,
            {}};
}

TableHead headWith(const std::vector<std::string>& texts, const TableCells& cells,
                   std::size_t firstRow, std::size_t endRow) {
    TableHead best;
    for (std::size_t row = firstRow; row < std::min(cells.rows(), endRow); ++row) {
        TableHead head{row, {}};
        for (std::size_t column = 0; column < cells.columnsIn(row); ++column) {
            const std::string text = comparable(cells.at(row, column));
            if (std::find(texts.begin(), texts.end(), text) != texts.end()) {
                head.places.emplace(text, column);
            }
        }
        if (head.places.size() > std::max<std::size_t>(best.places.size(), 1)) {
            best = std::move(head);
        }
    }
    return best;
}

std::string comparable(const std::string& text) {
    return domain::folded(text);
}

std::optional<std::string> municipalityCode(const std::string& text) {
    constexpr std::size_t digits = 4;
    std::string number = comparable(text);
    if (number.starts_with("gm")) {
        number.erase(0, 2);
    }
    if (number.size() > digits || !domain::allDigits(number)) {
        return {};
    }
    return "GM" + std::string(digits - number.size(), '0') + number;
}

}  // namespace kamerklaar::work
