// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "work/workbook_writer.h"

namespace kamerklaar::exchange {

/// What a cell is written as.
struct CellValue {
    enum class Form { Empty, Text, Amount, Count, Decimal, Day };
    Form form = Form::Empty;
    std::string text;         ///< of a text; at most as long as any cell can be
    std::int64_t number = 0;  ///< whole cents, whole thousandths, or the count
    domain::Date day;

    /// A cell of a sheet, which is in canonical form. What is not in the form of its column is
    /// text.
    [[nodiscard]] static CellValue of(const std::string& cell, work::WorkbookWriter::CellKind kind);
    /// Amounts and numbers as XML writes a number ("1234.56"), a day in ISO form, a text as it is.
    [[nodiscard]] std::string plain() const;
};

}  // namespace kamerklaar::exchange
