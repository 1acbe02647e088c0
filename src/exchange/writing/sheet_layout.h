// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "exchange/writing/entry_rules.h"
#include "work/workbook_writer.h"

namespace kamerklaar::exchange {

/// One line above the table: the mark of an example, the title, the introduction.
struct HeadLine {
    enum class Style {
        Mark,
        Title,
        Text,  ///< wraps in its cell
        Line,  ///< runs on over the cells beside it
    };
    Style style = Style::Text;
    std::string text;
    int lines = 1;  ///< how many it takes in the width of the table
};

/// A name for cells of one column.
struct RangeName {
    std::string name;
    std::size_t column = 0;
    std::size_t firstRow = 0;
    std::size_t lastRow = 0;
};

/// What a cell is, whether its column says so or it says so itself.
struct CellLook {
    work::WorkbookWriter::CellKind kind = work::WorkbookWriter::CellKind::Text;
    bool isLocked = false;
    bool isSum = false;
    const std::string* help = nullptr;  ///< of the cell itself
    std::optional<std::size_t> list{};  ///< of choices
};

/// Where everything stands on a sheet: the same in xlsx and ods. Rows and columns count from zero.
struct SheetLayout {
    const work::WorkbookWriter::Sheet* sheet = nullptr;
    std::string name;  ///< as every program takes it
    std::vector<HeadLine> head;
    std::size_t headColumn = 0;  ///< the first that is not hidden
    std::optional<std::size_t> keyRow;
    std::size_t headerRow = 0;
    std::size_t firstRow = 0;
    std::size_t lastRow = 0;          ///< open rows included; before firstRow when there are none
    std::vector<std::size_t> widths;  ///< of the columns, in characters
    int headerLines = 1;
    int pagesWide = 1;  ///< on paper
    std::size_t frozenRows = 0;
    std::size_t frozenColumns = 0;
    std::vector<RangeName> names;  ///< of the columns that have a key, and of cells
    std::map<std::pair<std::size_t, std::size_t>, const work::WorkbookWriter::OwnCell*> ownCells;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> ownLists;  ///< of choices
    std::map<std::size_t, std::size_t> columnLists;                       ///< of choices

    [[nodiscard]] bool hasRows() const { return lastRow >= firstRow; }
    [[nodiscard]] CellLook lookOf(std::size_t row, std::size_t column) const;
    /// What may be typed in a cell that somebody fills in; nothing where anything may.
    [[nodiscard]] const EntryRule* entryRuleAt(std::size_t row, std::size_t column) const;
    /// How many lines its longest text takes in the width of its column.
    [[nodiscard]] int linesIn(std::size_t row) const;
};

/// Where a list of choices stands on the hidden sheet. Cells with the same choices share one.
struct ChoiceList {
    std::vector<std::string> choices;
    std::size_t listColumn = 0;
};
/// Cells below each other that have a list.
struct ChoiceRange {
    std::size_t sheet = 0;
    std::size_t column = 0;
    std::size_t firstRow = 0;
    std::size_t lastRow = 0;
    std::size_t list = 0;
};

/// Open cells below each other that take values of one kind.
struct EntryRange {
    std::size_t sheet = 0;
    std::size_t column = 0;
    std::size_t firstRow = 0;
    std::size_t lastRow = 0;
    const EntryRule* rule = nullptr;
};

struct WorkbookLayout {
    std::vector<SheetLayout> sheets;
    std::vector<ChoiceList> lists;
    std::vector<ChoiceRange> ranges;
    std::vector<EntryRange> entries;
    /// The hidden sheet: the kind of the workbook in the first row, its facts below it, and from
    /// the third column on a list of choices in each.
    std::vector<std::vector<std::string>> hiddenRows;
};

[[nodiscard]] WorkbookLayout layoutOf(const work::WorkbookWriter::Workbook& workbook);

}  // namespace kamerklaar::exchange
