// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/sheet_finder.h"

#include <algorithm>
#include <set>

#include "work/returns/return_template.h"

namespace kamerklaar::work::returns {
namespace {

using Tables = std::vector<TableReader::Table>;

struct Spot {
    std::size_t table = 0;
    std::size_t row = 0;
    std::size_t column = 0;
};

/// Every cell that is the key of a sheet of the form.
std::vector<std::pair<std::string, Spot>> sheetKeysIn(const ReturnForm& form,
                                                      const Tables& tables) {
    std::vector<std::pair<std::string, Spot>> keys;
    for (std::size_t table = 0; table < tables.size(); ++table) {
        for (std::size_t row = 0; row < tables[table].rows.size(); ++row) {
            const auto& cells = tables[table].rows[row];
            for (std::size_t column = 0; column < cells.size(); ++column) {
                if (cells[column].starts_with("blad.") && form.sheet(cells[column]) != nullptr) {
                    keys.push_back({cells[column], {table, row, column}});
                }
            }
        }
    }
    return keys;
}

std::vector<std::string> titlesOf(const FormSheet& sheet) {
    std::vector<std::string> titles;
    if (sheet.shape != FormSheet::Shape::List) {
        titles.push_back(comparable(labelTitle));
    }
    for (const FormColumn& column : sheet.columns) {
        titles.push_back(comparable(column.title));
    }
    return titles;
}

/// What people see counts: where a title was moved away from its hidden key, the answers below it
/// went along.
void takeTitles(const FormSheet& sheet, const TableHead& head, FoundSheet& found) {
    for (const FormColumn& column : sheet.columns) {
        const auto place = head.places.find(comparable(column.title));
        if (place == head.places.end()) {
            continue;
        }
        const auto [known, isNew] = found.columns.emplace(column.key, place->second);
        if (!isNew && known->second != place->second) {
            known->second = place->second;
            found.movedTitles[column.title] = {head.row, place->second};
        }
    }
}

/// The column that has most of the keys of the rows.
std::optional<std::size_t> columnOfKeys(const FormSheet& sheet, const TableCells& cells,
                                        const FoundSheet& found) {
    std::map<std::size_t, int> counts;
    for (std::size_t row = found.firstRow; row < found.endRow; ++row) {
        for (std::size_t column = 0; column < cells.columnsIn(row); ++column) {
            const std::string text = cells.at(row, column);
            const bool isKey =
                sheet.shape == FormSheet::Shape::List
                    ? text.starts_with(sheet.lineKey + ".")
                    : std::any_of(sheet.rows.begin(), sheet.rows.end(),
                                  [&](const FormRow& one) { return one.key == text; });
            counts[column] += isKey ? 1 : 0;
        }
    }
    const auto most =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& l, const auto& r) { return l.second < r.second; });
    return most == counts.end() || most->second == 0 ? std::nullopt : std::optional(most->first);
}

std::optional<std::size_t> columnOfLabels(const FormSheet& sheet, const TableCells& cells,
                                          const FoundSheet& found) {
    std::map<std::size_t, int> counts;
    for (std::size_t row = found.firstRow; row < found.endRow; ++row) {
        for (std::size_t column = 0; column < cells.columnsIn(row); ++column) {
            const std::string text = comparable(cells.at(row, column));
            counts[column] +=
                std::any_of(sheet.rows.begin(), sheet.rows.end(),
                            [&](const FormRow& one) { return comparable(one.label) == text; })
                    ? 1
                    : 0;
        }
    }
    const auto most =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& l, const auto& r) { return l.second < r.second; });
    return most == counts.end() || most->second == 0 ? std::nullopt : std::optional(most->first);
}

FoundSheet byKey(const FormSheet& sheet, const Tables& tables, const Spot& spot,
                 std::size_t endRow) {
    const TableReader::Table& table = tables[spot.table];
    FoundSheet found;
    found.table = spot.table;
    found.keyColumn = spot.column;
    found.headRows = {spot.row};
    found.firstRow = spot.row + 1;
    found.endRow = endRow;
    const auto& keys = table.rows[spot.row];
    for (std::size_t column = 0; column < keys.size(); ++column) {
        if (keys[column] == labelColumn) {
            found.labelColumn = column;
        }
        for (const FormColumn& one : sheet.columns) {
            if (keys[column] == one.key) {
                found.columns.emplace(one.key, column);
            }
        }
    }
    // The titles stand in one of the next rows, wherever somebody put them.
    constexpr std::size_t furthest = 5;
    const TableHead head = headWith(titlesOf(sheet), TableCells(table), found.firstRow,
                                    std::min(found.firstRow + furthest, endRow));
    if (!head.places.empty()) {
        takeTitles(sheet, head, found);
        found.headRows.push_back(head.row);
        found.titleRow = head.row;
    }
    return found;
}

/// How many of the words of its rows stand in a table.
std::size_t labelsIn(const FormSheet& sheet, const TableReader::Table& table) {
    std::set<std::string> labels;
    for (const FormRow& row : sheet.rows) {
        labels.insert(comparable(row.label));
    }
    std::size_t count = 0;
    for (const auto& row : table.rows) {
        for (const std::string& cell : row) {
            count += !cell.empty() && labels.contains(comparable(cell)) ? 1 : 0;
        }
    }
    return count;
}

/// Costs by category and costs by sector have the same titles: the words of the rows tell which.
bool fitsOtherBetter(const FormSheet& sheet, const ReturnForm& form,
                     const TableReader::Table& table) {
    const std::size_t own = labelsIn(sheet, table);
    return std::any_of(form.sheets.begin(), form.sheets.end(), [&](const FormSheet& other) {
        return other.key != sheet.key && titlesOf(other) == titlesOf(sheet) &&
               labelsIn(other, table) > own;
    });
}

/// By its name; else the first table with its titles that is not known to hold another sheet.
std::optional<std::size_t> tableOf(const FormSheet& sheet, const ReturnForm& form,
                                   const Tables& tables) {
    const auto isNamed = [&tables](std::size_t table, const FormSheet& one) {
        return comparable(tables[table].sheet) == comparable(one.name);
    };
    for (std::size_t at = 0; at < tables.size(); ++at) {
        if (isNamed(at, sheet)) {
            return at;
        }
    }
    for (std::size_t at = 0; at < tables.size(); ++at) {
        const TableCells cells(tables[at]);
        const TableHead head = headWith(titlesOf(sheet), cells, 0, cells.rows());
        const bool isAlike = head.places.size() > 2 && head.places.size() >= sheet.columns.size();
        const bool isOther = std::any_of(form.sheets.begin(), form.sheets.end(),
                                         [&](const FormSheet& one) { return isNamed(at, one); });
        if (isAlike && !isOther && !fitsOtherBetter(sheet, form, tables[at])) {
            return at;
        }
    }
    return std::nullopt;
}

std::optional<FoundSheet> byName(const FormSheet& sheet, const ReturnForm& form,
                                 const Tables& tables) {
    if (const auto table = tableOf(sheet, form, tables)) {
        const std::size_t at = *table;
        const TableCells cells(tables[at]);
        const TableHead head = headWith(titlesOf(sheet), cells, 0, cells.rows());
        FoundSheet found;
        found.table = at;
        found.firstRow = head.places.empty() ? 0 : head.row + 1;
        found.endRow = cells.rows();
        if (!head.places.empty()) {
            found.headRows.push_back(head.row);
            found.titleRow = head.row;
            takeTitles(sheet, head, found);
        }
        found.keyColumn = columnOfKeys(sheet, cells, found);
        found.labelColumn = columnOfLabels(sheet, cells, found);
        return found;
    }
    return std::nullopt;
}

}  // namespace

std::vector<FoundSheet> findSheets(const ReturnForm& form, const FormSheet& sheet,
                                   const Tables& tables) {
    const auto keys = sheetKeysIn(form, tables);
    std::vector<FoundSheet> found;
    for (auto own = keys.begin(); own != keys.end(); ++own) {
        if (own->first == sheet.key) {
            const std::size_t table = own->second.table;
            const auto next = std::next(own);
            const bool endsThere = next != keys.end() && next->second.table == table;
            found.push_back(byKey(sheet, tables, own->second,
                                  endsThere ? next->second.row : tables[table].rows.size()));
        }
    }
    if (found.empty()) {
        const auto named = byName(sheet, form, tables);
        return named ? std::vector{*named} : found;
    }
    const auto rank = [&](const FoundSheet& one) {
        const TableReader::Table& table = tables[one.table];
        return comparable(table.sheet) == comparable(sheet.name) ? 0 : table.isHidden ? 2 : 1;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const auto& left, const auto& right) { return rank(left) < rank(right); });
    return found;
}

}  // namespace kamerklaar::work::returns
