// SPDX-License-Identifier: EUPL-1.2
#include "work/returns/sisa_blocks.h"

#include <algorithm>
#include <map>
#include <set>

#include "domain/ascii.h"
#include "work/table_cells.h"

namespace kamerklaar::work::returns {
namespace {

using Part = SisaRow::Part;

/// All cells that speak of an indicator, the surest first.
struct NamedOften {
    std::vector<std::pair<SisaNumber::As, SisaSpot>> places;
};
using ByCode = std::vector<std::pair<std::string, std::map<std::size_t, NamedOften>>>;

std::size_t labelsIn(const std::map<std::size_t, NamedOften>& indicators, SisaNumber::As least) {
    return static_cast<std::size_t>(
        std::count_if(indicators.begin(), indicators.end(),
                      [&](const auto& one) { return one.second.places.front().first >= least; }));
}

ByCode numbersIn(const std::vector<TableReader::Table>& tables) {
    ByCode found;
    for (std::size_t table = 0; table < tables.size(); ++table) {
        const TableCells cells(tables[table]);
        for (std::size_t row = 0; row < cells.rows(); ++row) {
            for (std::size_t column = 0; column < cells.columnsIn(row); ++column) {
                const auto number = sisaNumberIn(cells.at(row, column));
                if (!number) {
                    continue;
                }
                auto of = std::find_if(found.begin(), found.end(),
                                       [&](const auto& one) { return one.first == number->code; });
                if (of == found.end()) {
                    of = found.insert(found.end(), {number->code, {}});
                }
                of->second[number->number].places.push_back(
                    {number->as, {number->number, table, row, column}});
            }
        }
    }
    for (auto& [code, indicators] : found) {
        for (auto& [number, often] : indicators) {
            std::stable_sort(
                often.places.begin(), often.places.end(),
                [](const auto& left, const auto& right) { return left.first > right.first; });
        }
    }
    return found;
}

/// An amount, a number, ja or nee.
bool looksAnswered(const std::string& text) {
    const std::size_t first = text.find_first_not_of("€ -(");
    return (first != std::string::npos && domain::isDigit(text[first])) || text == "ja" ||
           text == "nee";
}

bool hasLabelIn(const TableCells& cells, std::size_t row) {
    for (std::size_t column = 0; column < cells.columnsIn(row); ++column) {
        if (beginsAsLabel(comparable(cells.at(row, column)))) {
            return true;
        }
    }
    return false;
}

bool isFilledFrom(const TableCells& cells, std::size_t row, std::size_t first) {
    for (std::size_t column = first; column < cells.columnsIn(row); ++column) {
        if (!cells.at(row, column).empty()) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool SisaBlock::isBeside(std::size_t table) const {
    std::set<std::size_t> rows;
    return std::any_of(spots.begin(), spots.end(), [&](const SisaSpot& spot) {
        return spot.table == table && !rows.insert(spot.row).second;
    });
}

std::optional<std::size_t> SisaBlock::firstColumnIn(std::size_t table) const {
    std::optional<std::size_t> first;
    for (const SisaSpot& spot : spots) {
        if (spot.table == table) {
            first = std::min(first.value_or(spot.column), spot.column);
        }
    }
    return first;
}

SisaBlocks::SisaBlocks(const SisaText& text, const std::string& schemeCode,
                       const std::vector<TableReader::Table>& tables)
    : text_(text), schemeCode_(schemeCode), tables_(tables) {
    findNumbers();
    if (blocks_.empty()) {
        findNames();
    }
    for (std::size_t table = 0; table < tables_.size(); ++table) {
        rows_.emplace_back(tables_[table].rows.size());
        findRows(table);
    }
    own_ = findOwn();
}

void SisaBlocks::findNumbers() {
    using As = SisaNumber::As;
    for (const auto& [code, indicators] : numbersIn(tables_)) {
        // Where cells are labels of a code, others only speak of it: "zie C90/05".
        const bool hasLabels = labelsIn(indicators, As::Label) > 1;
        SisaBlock block;
        block.code = code;
        block.isSure = labelsIn(indicators, As::Indicator) > 1;
        for (const auto& [number, often] : indicators) {
            const As best = often.places.front().first;
            if (best == As::Mention && hasLabels) {
                continue;
            }
            block.spots.push_back(often.places.front().second);
            for (std::size_t at = 1; best != As::Mention && at < often.places.size(); ++at) {
                if (often.places[at].first == best) {
                    block.again.push_back(often.places[at].second);
                }
            }
        }
        // A grant may have one indicator; a text that mentions one is no block.
        const bool isAlone = labelsIn(indicators, As::Indicator) == 1;
        if (block.spots.size() > 1 || isAlone) {
            blocks_.push_back(std::move(block));
        }
    }
}

/// Names by themselves are found where most of them stand together: in a row, or in a column.
void SisaBlocks::findNames() {
    std::map<std::pair<std::size_t, std::size_t>, std::vector<SisaSpot>> lines[2];
    for (std::size_t table = 0; table < tables_.size(); ++table) {
        const TableCells cells(tables_[table]);
        for (std::size_t row = 0; row < cells.rows(); ++row) {
            for (std::size_t column = 0; column < cells.columnsIn(row); ++column) {
                const auto number = text_.indicatorCalled(comparable(cells.at(row, column)));
                if (number) {
                    const SisaSpot spot{*number, table, row, column};
                    lines[0][{table, row}].push_back(spot);
                    lines[1][{table, column}].push_back(spot);
                }
            }
        }
    }
    std::map<std::size_t, SisaSpot> best;
    std::vector<SisaSpot> bestAgain;
    for (const auto& direction : lines) {
        for (const auto& [line, spots] : direction) {
            std::map<std::size_t, SisaSpot> distinct;
            std::vector<SisaSpot> again;
            for (const SisaSpot& spot : spots) {
                if (!distinct.emplace(spot.number, spot).second) {
                    again.push_back(spot);
                }
            }
            if (distinct.size() > std::max<std::size_t>(best.size(), 1)) {
                best = std::move(distinct);
                bestAgain = std::move(again);
            }
        }
    }
    if (!best.empty()) {
        SisaBlock block;
        for (const auto& [number, spot] : best) {
            block.spots.push_back(spot);
        }
        block.again = std::move(bestAgain);
        blocks_.push_back(std::move(block));
    }
}

void SisaBlocks::findRows(std::size_t table) {
    std::vector<SisaRow>& rows = rows_[table];
    for (std::size_t block = 0; block < blocks_.size(); ++block) {
        for (const auto* spots : {&blocks_[block].spots, &blocks_[block].again}) {
            for (const SisaSpot& spot : *spots) {
                if (spot.table == table) {
                    rows[spot.row] = {Part::Spots, block};
                }
            }
        }
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].part == Part::Spots) {
            findLabels(table, row);
        }
    }
    const TableCells cells(tables_[table]);
    std::optional<std::size_t> above;
    bool hasBlank = false;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].part != Part::Free) {
            const bool isBand =
                rows[row].part == Part::Spots && blocks_[rows[row].block].isBeside(table);
            above = isBand ? std::optional(rows[row].block) : std::nullopt;
            hasBlank = false;
            continue;
        }
        if (!above) {
            continue;
        }
        // Below an empty row only what stands below the indicators is of them.
        const bool isBelow =
            isFilledFrom(cells, row, blocks_[*above].firstColumnIn(table).value_or(0));
        hasBlank = hasBlank || cells.isBlank(row);
        if (isBelow || !hasBlank) {
            rows[row] = {Part::Answers, *above};
        }
    }
}

void SisaBlocks::findLabels(std::size_t table, std::size_t spotRow) {
    std::vector<SisaRow>& rows = rows_[table];
    const SisaRow own = rows[spotRow];
    bool mayBeNames = true;
    for (std::size_t row = spotRow; row > 0 && rows[row - 1].part == Part::Free; --row) {
        if (!isLabelRow(table, row - 1, blocks_[own.block], mayBeNames)) {
            return;
        }
        rows[row - 1] = {Part::Labels, own.block};
        mayBeNames = hasLabelIn(TableCells(tables_[table]), row - 1);
    }
}

/// Above the row with indicators: how each is audited, its name, and the grant with its code.
bool SisaBlocks::isLabelRow(std::size_t table, std::size_t row, const SisaBlock& block,
                            bool mayBeNames) const {
    constexpr std::size_t fewest = 2;
    const TableCells cells(tables_[table]);
    if (!block.isBeside(table)) {
        return hasLabelIn(cells, row);
    }
    const std::size_t first = block.firstColumnIn(table).value_or(0);
    std::size_t words = 0;
    bool hasCode = false;
    for (std::size_t column = 0; column < cells.columnsIn(row); ++column) {
        const std::string cell = cells.at(row, column);
        if (column >= first && looksAnswered(comparable(cell))) {
            return false;
        }
        words += column >= first && !cell.empty() ? 1 : 0;
        hasCode = hasCode || (!cell.empty() && cell == block.code);
    }
    return hasCode || hasLabelIn(cells, row) || (mayBeNames && words >= fewest);
}

SisaRow SisaBlocks::at(std::size_t table, std::size_t row) const {
    return row < rows_[table].size() ? rows_[table][row] : SisaRow();
}

bool SisaBlocks::hasBlockIn(std::size_t table) const {
    return std::any_of(blocks_.begin(), blocks_.end(), [&](const SisaBlock& block) {
        return block.firstColumnIn(table).has_value();
    });
}

std::vector<std::string> SisaBlocks::codes() const {
    std::vector<std::string> codes;
    for (const SisaBlock& block : blocks_) {
        codes.push_back(block.code);
    }
    return codes;
}

std::optional<std::size_t> SisaBlocks::findOwn() const {
    const bool hasCode = !schemeCode_.empty() && !blocks_.empty() && !blocks_[0].code.empty();
    std::set<std::size_t> found;
    for (std::size_t block = 0; block < blocks_.size(); ++block) {
        if (hasCode ? blocks_[block].code == schemeCode_ : blocks_.size() == 1) {
            found.insert(block);
        }
    }
    if (!hasCode && blocks_.size() > 1) {
        found = named();
    }
    return found.size() == 1 ? std::optional(*found.begin()) : std::nullopt;
}

std::set<std::size_t> SisaBlocks::named() const {
    std::set<std::size_t> found;
    for (std::size_t table = 0; table < tables_.size(); ++table) {
        const TableCells cells(tables_[table]);
        for (std::size_t row = 0; row < cells.rows(); ++row) {
            for (std::size_t column = 0; column < cells.columnsIn(row); ++column) {
                const std::string text = comparable(cells.at(row, column));
                for (std::size_t block = 0; text_.namesScheme(text) && block < blocks_.size();
                     ++block) {
                    if (isNamedAt(block, {0, table, row, column}, text)) {
                        found.insert(block);
                    }
                }
            }
        }
    }
    return found;
}

/// The name in the rows of a block, before its indicators: an indicator or an explanation may well
/// speak of another regulation than its own.
bool SisaBlocks::isNamedAt(std::size_t block, const SisaSpot& name, const std::string& text) const {
    const SisaBlock& one = blocks_[block];
    const SisaRow whose = at(name.table, name.row);
    const TableCells cells(tables_[name.table]);
    const auto first = one.firstColumnIn(name.table);
    if (whose.part == Part::Free) {
        bool hasCode = text.starts_with(comparable(one.code) + " ");
        for (std::size_t column = 0; column < cells.columnsIn(name.row); ++column) {
            hasCode = hasCode || cells.at(name.row, column) == one.code;
        }
        return hasCode ||
               (first && (isAloneIn(block, name.table) || isHeading(block, name.table, name.row)));
    }
    if (whose.block != block || !first) {
        return false;
    }
    const bool isBefore = name.column < *first;
    const bool isColumnOfList = !one.isBeside(name.table) && text_.isOfForm(text);
    return whose.part == Part::Answers ? isBefore && isFilledFrom(cells, name.row, *first)
                                       : isBefore || isColumnOfList;
}

bool SisaBlocks::isAloneIn(std::size_t block, std::size_t table) const {
    return std::none_of(blocks_.begin(), blocks_.end(), [&](const SisaBlock& other) {
        return other.code != blocks_[block].code && other.firstColumnIn(table);
    });
}

/// Of a list: the row above its first indicator, below another list. The title of a file says
/// nothing about the block that happens to come first.
bool SisaBlocks::isHeading(std::size_t block, std::size_t table, std::size_t row) const {
    bool isBelowOther = false;
    for (std::size_t above = 0; above < row; ++above) {
        isBelowOther = isBelowOther || at(table, above).part == Part::Spots;
    }
    std::size_t next = row + 1;
    while (next < tables_[table].rows.size() &&
           (at(table, next).part == Part::Labels || TableCells(tables_[table]).isBlank(next))) {
        ++next;
    }
    const SisaRow whose = at(table, next);
    return isBelowOther && whose.part == Part::Spots && whose.block == block &&
           !blocks_[block].isBeside(table);
}

}  // namespace kamerklaar::work::returns
