// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "work/workbook_writer.h"

namespace kamerklaar::exchange {

/// One line above the table: the mark of an example, the title, the introduction.
struct HeadLine {
    enum class Style { Mark, Title, Text };
    Style style = Style::Text;
    std::string text;
    int lines = 1;  ///< how many it takes in the width of the table
};

/// A name for the cells of one column.
struct RangeName {
    std::string name;
    std::size_t column = 0;
};

/// Where everything stands on a sheet: the same in xlsx and ods. Rows and columns count from zero.
struct SheetLayout {
    const work::WorkbookWriter::Sheet* sheet = nullptr;
    std::string name;  ///< as every program takes it
    std::vector<HeadLine> head;
    std::optional<std::size_t> keyRow;
    std::size_t headerRow = 0;
    std::size_t firstRow = 0;
    std::size_t lastRow = 0;          ///< open rows included; before firstRow when there are none
    std::vector<std::size_t> widths;  ///< of the columns, in characters
    int headerLines = 1;
    std::size_t frozenRows = 0;
    std::size_t frozenColumns = 0;
    std::vector<RangeName> names;  ///< of the columns that have a key

    [[nodiscard]] bool hasRows() const { return lastRow >= firstRow; }
};

/// Where the choices of a column stand on the hidden sheet.
struct ChoiceList {
    std::size_t sheet = 0;
    std::size_t column = 0;
    std::size_t listColumn = 0;
};

struct WorkbookLayout {
    std::vector<SheetLayout> sheets;
    std::vector<ChoiceList> choices;
    /// The hidden sheet: the kind of the workbook in the first row, and from the third column on
    /// a list of choices in each.
    std::vector<std::vector<std::string>> hiddenRows;
};

[[nodiscard]] WorkbookLayout layoutOf(const work::WorkbookWriter::Workbook& workbook);

}  // namespace kamerklaar::exchange
