// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/sisa_answers.h"

#include <algorithm>
#include <map>

#include "work/returns/sisa_columns.h"
#include "work/table_cells.h"

namespace kamerklaar::work::returns {
namespace {

using Part = SisaRow::Part;

/// Digits other than those of a year: an amount, however it is written.
bool hasFigure(const std::string& text) {
    const std::vector<std::string> words = sisaWordsIn(text);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word.find_first_of("0123456789") != std::string::npos && !yearAlone(word);
    });
}

class SisaPlaceFinder {
public:
    SisaPlaceFinder(const FormSheet& sheet, const SisaText& text,
                    const std::vector<TableReader::Table>& tables, const SisaBlocks& blocks,
                    const std::set<int>& years, SeenCells& seen)
        : sheet_(sheet),
          text_(text),
          tables_(tables),
          blocks_(blocks),
          own_(*blocks.own()),
          years_(years),
          seen_(seen) {}

    SisaPlaces run() {
        const SisaBlock& block = blocks_.all()[own_];
        for (const auto* spots : {&block.spots, &block.again}) {
            // Rows of indicators side by side, or a list of them.
            std::map<std::pair<std::size_t, std::size_t>, std::vector<SisaSpot>> bands;
            for (const SisaSpot& spot : *spots) {
                const std::size_t row = block.isBeside(spot.table) ? spot.row : 0;
                bands[{spot.table, row}].push_back(spot);
            }
            for (auto& [where, band] : bands) {
                isAgain_ = spots == &block.again;
                if (block.isBeside(where.first)) {
                    readBelow(band);
                } else {
                    readBehind(band);
                }
            }
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] const CellForm* formOf(std::size_t indicator) const {
        return indicator < sheet_.rows.size() ? &sheet_.rows[indicator].cell : nullptr;
    }

    /// An amount, a choice: what is no free text is an answer wherever it stands.
    [[nodiscard]] bool isAnswer(const SisaSpot& spot, const std::string& text) const {
        const CellForm* form = formOf(spot.number);
        return form != nullptr && form->kind != AnswerKind::Text && !text.empty() &&
               understand(*form, text).isKnown();
    }

    [[nodiscard]] Place placeAt(std::size_t table, std::size_t row, std::size_t column) {
        seen_.mark(table, row, column);
        return {tables_[table].sheet, table, row, column};
    }

    void addAnswer(const SisaSpot& spot, std::size_t row, std::size_t column) {
        if (formOf(spot.number) == nullptr) {
            return;
        }
        const TableCells cells(tables_[spot.table]);
        if (!isAgain_) {
            found_.answers.emplace_back(spot.number, placeAt(spot.table, row, column));
        } else if (isAnswer(spot, cells.at(row, column)) && isOther(spot, row, column)) {
            found_.again.push_back(placeAt(spot.table, row, column));
        } else if (isAnswer(spot, cells.at(row, column))) {
            seen_.mark(spot.table, row, column);
        }
    }

    /// Whether it is another answer than the one that was found first.
    [[nodiscard]] bool isOther(const SisaSpot& spot, std::size_t row, std::size_t column) const {
        const auto first = std::find_if(found_.answers.begin(), found_.answers.end(),
                                        [&](const auto& one) { return one.first == spot.number; });
        const CellForm* form = formOf(spot.number);
        if (first == found_.answers.end() || form == nullptr) {
            return false;
        }
        const Place& place = first->second;
        const auto valueAt = [&](std::size_t table, std::size_t r, std::size_t c) {
            return understand(*form, TableCells(tables_[table]).at(r, c)).value;
        };
        return valueAt(place.sheetNumber, place.row, place.column) !=
               valueAt(spot.table, row, column);
    }

    void addAuditKind(const std::string& kind) {
        if (found_.auditKind.empty() && !isAgain_) {
            found_.auditKind = kind;
        }
    }

    // ---- Indicators side by side ----

    /// The columns below an indicator: a label may be merged over several.
    [[nodiscard]] std::size_t endOf(const SisaSpot& spot) const {
        return ends_.at({spot.table, spot.row, spot.column});
    }
    void findEnd(const SisaSpot& spot) {
        constexpr std::size_t widest = 6;
        const TableCells cells(tables_[spot.table]);
        std::size_t top = spot.row;
        while (top > 0 && blocks_.at(spot.table, top - 1).part == Part::Labels) {
            --top;
        }
        const auto hasLabel = [&](std::size_t column) {
            bool isFound = false;
            for (std::size_t row = top; row <= spot.row; ++row) {
                isFound = isFound || !cells.at(row, column).empty();
            }
            return isFound;
        };
        std::size_t end = spot.column + 1;
        while (end < spot.column + widest && !hasLabel(end)) {
            ++end;
        }
        ends_[{spot.table, spot.row, spot.column}] = end;
    }

    [[nodiscard]] bool isFilled(const SisaSpot& spot, std::size_t row) const {
        return filledColumn(spot, row) < endOf(spot);
    }
    [[nodiscard]] std::size_t filledColumn(const SisaSpot& spot, std::size_t row) const {
        const TableCells cells(tables_[spot.table]);
        std::size_t column = spot.column;
        while (column < endOf(spot) && cells.at(row, column).empty()) {
            ++column;
        }
        return column;
    }

    /// A row between indicators and answers that says what stands below it.
    [[nodiscard]] bool isLabelsBelow(const std::vector<SisaSpot>& band, std::size_t row) const {
        const TableCells cells(tables_[band.front().table]);
        std::size_t names = 0;
        for (const SisaSpot& spot : band) {
            const std::string text = comparable(cells.at(row, spot.column));
            if (beginsAsLabel(text)) {
                return true;
            }
            names += text_.indicatorCalled(text) ? 1 : 0;
        }
        return names > 1;
    }

    /// What stands below the indicators, empty rows too, until the next block.
    [[nodiscard]] bool isBelow(std::size_t table, std::size_t row) const {
        const Part part = blocks_.at(table, row).part;
        return part == Part::Answers || (part == Part::Free && row < tables_[table].rows.size());
    }

    /// Words of somebody's own, with answers below them before anything else.
    [[nodiscard]] bool isWordsAboveAnswers(const std::vector<SisaSpot>& band,
                                           std::size_t first) const {
        const std::size_t table = band.front().table;
        const TableCells cells(tables_[table]);
        for (std::size_t row = first; isBelow(table, row); ++row) {
            std::size_t words = 0;
            bool isAmount = false;
            bool isAnswered = false;
            for (const SisaSpot& spot : band) {
                const std::string text = cells.at(row, spot.column);
                words += text.empty() ? 0 : 1;
                isAmount = isAmount || hasFigure(text);
                isAnswered = isAnswered || isAnswer(spot, text);
            }
            if (isAnswered) {
                return row > first;
            }
            if (isAmount || (words == 1 && !isLabelsBelow(band, row))) {
                return false;
            }
        }
        return false;
    }

    void readBelow(const std::vector<SisaSpot>& band) {
        const std::size_t table = band.front().table;
        const std::size_t spotRow = band.front().row;
        for (const SisaSpot& spot : band) {
            findEnd(spot);
        }
        std::size_t top = spotRow;
        readAuditKindsIn(band, top);
        while (top > 0 && blocks_.at(table, top - 1).part == Part::Labels) {
            readAuditKindsIn(band, --top);
        }
        std::optional<std::size_t> answers;
        std::size_t row = spotRow + 1;
        for (; isBelow(table, row); ++row) {
            const bool isFilledIn = std::any_of(
                band.begin(), band.end(), [&](const SisaSpot& one) { return isFilled(one, row); });
            if (!isFilledIn) {
                continue;
            }
            if (isLabelsBelow(band, row)) {
                readAuditKindsIn(band, row);
                seen_.markRow(table, row);
            } else if (!answers && isWordsAboveAnswers(band, row)) {
                if (readAuditKindsAlone(band, row)) {
                    seen_.markRow(table, row);
                }
            } else if (!answers) {
                answers = row;
                readAnswerRow(band, row);
            } else {
                readFurtherRow(band, row);
            }
        }
        if (!answers) {
            for (const SisaSpot& spot : band) {
                addAnswer(spot, spotRow + 1, spot.column);
            }
        }
    }

    void readAuditKindsIn(const std::vector<SisaSpot>& band, std::size_t row) {
        const TableCells cells(tables_[band.front().table]);
        for (const SisaSpot& spot : band) {
            addAuditKind(text_.auditKindIn(comparable(cells.at(row, spot.column))));
        }
    }

    /// A row with nothing but "R" and "n.v.t.".
    [[nodiscard]] bool readAuditKindsAlone(const std::vector<SisaSpot>& band, std::size_t row) {
        const TableCells cells(tables_[band.front().table]);
        std::vector<std::string> kinds;
        for (const SisaSpot& spot : band) {
            const std::string text = comparable(cells.at(row, spot.column));
            if (!text.empty()) {
                kinds.push_back(text_.auditKindNamed(text));
            }
        }
        if (std::find(kinds.begin(), kinds.end(), std::string()) != kinds.end()) {
            return false;
        }
        for (const std::string& kind : kinds) {
            addAuditKind(kind);
        }
        return true;
    }

    void readAnswerRow(const std::vector<SisaSpot>& band, std::size_t row) {
        for (const SisaSpot& spot : band) {
            const TableCells cells(tables_[spot.table]);
            const std::size_t end = endOf(spot);
            std::size_t column = filledColumn(spot, row);
            column = column < end ? column : spot.column;
            addAnswer(spot, row, column);
            for (std::size_t next = column + 1; next < end; ++next) {
                if (isAnswer(spot, cells.at(row, next)) && isOther(spot, row, next)) {
                    found_.again.push_back(placeAt(spot.table, row, next));
                }
            }
        }
    }

    /// A second row of answers, or the total of one; anything else was not asked for.
    void readFurtherRow(const std::vector<SisaSpot>& band, std::size_t row) {
        const TableCells cells(tables_[band.front().table]);
        bool isTotal = false;
        for (std::size_t column = 0; column < band.front().column; ++column) {
            isTotal = isTotal || comparable(cells.at(row, column)).starts_with("totaal");
            if (comparable(cells.at(row, column)).starts_with("totaal")) {
                seen_.mark(band.front().table, row, column);
            }
        }
        for (const SisaSpot& spot : band) {
            const std::size_t column = filledColumn(spot, row);
            if (isAnswer(spot, cells.at(row, column)) && column < endOf(spot)) {
                const Place place = placeAt(spot.table, row, column);
                if (!isTotal || isOther(spot, row, column)) {
                    found_.again.push_back(place);
                }
            }
        }
    }

    // ---- Indicators below each other ----

    [[nodiscard]] std::vector<SisaColumn> columnsBehind(const std::vector<SisaSpot>& list) const {
        const std::size_t table = list.front().table;
        const TableCells cells(tables_[table]);
        std::size_t first = list.front().row;
        std::size_t right = list.front().column;
        for (const SisaSpot& spot : list) {
            first = std::min(first, spot.row);
            right = std::max(right, spot.column);
        }
        std::vector<SisaColumn> columns;
        for (std::size_t column = right + 1; column < cells.columns(); ++column) {
            SisaColumn one;
            one.column = column;
            one.head = first > 0 ? comparable(cells.at(first - 1, column)) : std::string();
            for (const SisaSpot& spot : list) {
                const std::string cell = cells.at(spot.row, column);
                const std::string text = comparable(cell);
                if (text.empty()) {
                    continue;
                }
                ++one.filled;
                one.understood += isAnswer(spot, cell) ? 1 : 0;
                one.isAudit = one.isAudit && (!text_.auditKindNamed(text).empty() ||
                                              !text_.auditKindIn(text).empty());
                one.isLabels = one.isLabels && (text_.indicatorCalled(text).has_value() ||
                                                sisaNumberIn(cell).has_value());
            }
            columns.push_back(std::move(one));
        }
        return columns;
    }

    void readBehind(const std::vector<SisaSpot>& list) {
        const std::size_t table = list.front().table;
        const TableCells cells(tables_[table]);
        const std::vector<SisaColumn> all = columnsBehind(list);
        const std::vector<SisaColumn> some = answersAmong(all, years_);
        const auto best = std::max_element(
            some.begin(), some.end(),
            [](const auto& left, const auto& right) { return left.understood < right.understood; });
        const std::size_t column = best == some.end() ? list.front().column + 1 : best->column;
        for (const SisaSpot& spot : list) {
            addAnswer(spot, spot.row, column);
            for (const SisaColumn& one : some) {
                if (one.column != column && isAnswer(spot, cells.at(spot.row, one.column)) &&
                    isOther(spot, spot.row, one.column)) {
                    found_.again.push_back(placeAt(table, spot.row, one.column));
                }
            }
        }
        for (const SisaColumn& one : all) {
            for (const SisaSpot& spot : list) {
                const std::string text = comparable(cells.at(spot.row, one.column));
                if (one.column != column && one.isAudit) {
                    addAuditKind(text_.auditKindNamed(text));
                }
                addAuditKind(text_.auditKindIn(text));
                const bool isLabel =
                    one.isAudit || one.isLabels || one.head.starts_with("omschrijving") ||
                    one.head.starts_with("beschrijving") || one.head.starts_with("naam");
                if (isLabel) {
                    seen_.mark(table, spot.row, one.column);
                }
            }
        }
    }

    const FormSheet& sheet_;
    const SisaText& text_;
    const std::vector<TableReader::Table>& tables_;
    const SisaBlocks& blocks_;
    std::size_t own_;
    const std::set<int>& years_;
    SeenCells& seen_;
    bool isAgain_ = false;
    std::map<CellAddress, std::size_t> ends_;
    SisaPlaces found_;
};

}  // namespace

SisaPlaces sisaPlacesIn(const FormSheet& sheet, const SisaText& text,
                        const std::vector<TableReader::Table>& tables, const SisaBlocks& blocks,
                        const std::set<int>& years, SeenCells& seen) {
    return SisaPlaceFinder(sheet, text, tables, blocks, years, seen).run();
}

}  // namespace kamerklaar::work::returns
