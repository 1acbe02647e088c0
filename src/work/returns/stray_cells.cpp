// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/stray_cells.h"

#include <algorithm>

#include "domain/folding.h"
#include "work/note_words.h"
#include "work/returns/return_template.h"
#include "work/table_cells.h"

namespace kamerklaar::work::returns {
namespace {

/// The hidden row above the titles, also where somebody took the column of keys away. A single word
/// may well be somebody's own.
bool isRowOfKeys(const ReturnForm& form, const std::vector<std::string>& cells) {
    std::vector<std::string_view> words;
    for (const std::string& cell : cells) {
        if (const std::string_view word = domain::withoutWhiteAround(cell); !word.empty()) {
            words.push_back(word);
        }
    }
    return words.size() > 1 &&
           std::any_of(form.sheets.begin(), form.sheets.end(), [&](const FormSheet& sheet) {
               return std::all_of(words.begin(), words.end(), [&](std::string_view word) {
                   return word == labelColumn || word == sheet.key ||
                          std::any_of(sheet.columns.begin(), sheet.columns.end(),
                                      [&](const FormColumn& one) { return one.key == word; });
               });
           });
}

}  // namespace

std::vector<Stray> straysIn(const ReturnForm& form, const std::vector<TableReader::Table>& tables,
                            const SeenCells& seen, const std::set<std::size_t>& ownTables) {
    const std::set<std::string> own = wordsOf(form);
    std::vector<Stray> strays;
    for (std::size_t table = 0; table < tables.size(); ++table) {
        if (tables[table].sheet == kindSheet) {
            continue;
        }
        const TableCells cells(tables[table]);
        const bool isList = isNoteList(tables[table]);
        for (std::size_t row = 0; row < cells.rows(); ++row) {
            const auto& texts = tables[table].rows[row];
            const std::size_t before = strays.size();
            for (std::size_t column = 0; column < texts.size(); ++column) {
                if (texts[column].empty() || seen.has(table, row, column) ||
                    (isList && isOfNoteList(texts, column))) {
                    continue;
                }
                std::string text = cells.at(row, column);
                if (!text.empty() && !own.contains(comparable(text))) {
                    strays.push_back({{tables[table].sheet, table, row, column},
                                      std::move(text),
                                      !ownTables.contains(table)});
                }
            }
            if (strays.size() > before && isRowOfKeys(form, texts)) {
                strays.resize(before);
            }
        }
    }
    return strays;
}

}  // namespace kamerklaar::work::returns
