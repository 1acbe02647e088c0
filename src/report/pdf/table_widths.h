// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "report/document.h"
#include "report/pdf/look.h"
#include "report/pdf/shaper.h"

namespace kamerklaar::report::pdf {

/// Where each column of a table stands, and how large its letters are.
struct ColumnWidths {
    struct Column {
        double left = 0;  ///< of the words, from the edge of the table
        double width = 0;
    };
    std::vector<Column> columns;
    /// Below 1 for a table with so many columns that the letters must be smaller.
    double scale = 1;
};

/// Divides the width by the weights of the columns, but gives each what its longest word and its
/// amounts need, as long as there is room.
[[nodiscard]] ColumnWidths divideWidth(const Table& table, double width, Shaper& shaper);

/// Whether the table fits this width without letters that are much smaller.
[[nodiscard]] bool fitsWidth(const Table& table, double width, Shaper& shaper);

/// A table with more columns than the width has room for, in parts that follow each other; each
/// begins with the column that names the rows. Nothing for a table that fits.
[[nodiscard]] std::vector<Table> partsThatFit(const Table& table, double width, Shaper& shaper);

[[nodiscard]] Look cellLook(const Table& table, std::size_t column, bool isTotal, double scale);

}  // namespace kamerklaar::report::pdf
