// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/file_fault.h"
#include "work/table_reader.h"

namespace kamerklaar::work {

/// What a cell holds, as the file itself says.
enum class ValueKind : std::uint8_t {
    Empty,
    Text,
    Number,
    Currency,    ///< a number that the file shows with the sign of a currency
    Percentage,  ///< text "12,5%"
    Date,        ///< text "2025-02-01", also "2025-02-01 12:30"
    Time,        ///< text "12:30"
    YesNo,       ///< text "ja", "nee"
    Error,       ///< text "#DIV/0!", and what stands as a number and is none: "NaN"
    Formula,     ///< never reckoned: text "=SUM(A1:A3)"
};

struct CellKind {
    ValueKind value = ValueKind::Empty;
    bool isReckoned = false;  ///< the result of a formula, as it was saved

    friend bool operator==(const CellKind&, const CellKind&) = default;
};

/// Rows and columns from zero, the last ones included.
struct CellRange {
    std::size_t firstRow = 0;
    std::size_t firstColumn = 0;
    std::size_t lastRow = 0;
    std::size_t lastColumn = 0;

    [[nodiscard]] bool holds(std::size_t row, std::size_t column) const {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
    friend bool operator==(const CellRange&, const CellRange&) = default;
};

/// Rows or columns from zero, the last one included.
struct Span {
    std::size_t first = 0;
    std::size_t last = 0;

    friend bool operator==(const Span&, const Span&) = default;
};

/// All that a file with tables says of its cells. Nothing of it is a guess: what a text means that
/// looks like a number is for whoever reads the grid.
struct WorkbookGrid {
    enum class Format { Xlsx, Ods, Csv };

    /// What stands at a cell beside its value.
    struct CellText {
        std::size_t row = 0;
        std::size_t column = 0;
        std::string text;
        std::string author{};  ///< of a note; empty when the file does not say

        friend bool operator==(const CellText&, const CellText&) = default;
    };

    struct Sheet {
        TableReader::Table table;  ///< the texts, name and hidden flag (table_reader.h)
        /// Of each cell of the table, in the same rows and columns.
        std::vector<std::vector<CellKind>> kinds;
        std::vector<Span> hiddenRows;     ///< in order; by hand, by a filter, or without height
        std::vector<Span> hiddenColumns;  ///< in order
        std::vector<CellRange> merged;
        /// Cells with a value that a merged cell covers: nobody sees them in the sheet, so they
        /// are not in the table.
        std::vector<CellText> covered;
        std::vector<CellText> notes;

        /// Empty beyond what is there.
        [[nodiscard]] CellKind kindAt(std::size_t row, std::size_t column) const;
        [[nodiscard]] bool isRowHidden(std::size_t row) const;
        [[nodiscard]] bool isColumnHidden(std::size_t column) const;
    };

    /// A name that the file gives to cells: a defined name of xlsx, a named range of ods. It moves
    /// along when rows are put in between, sheets get another name, or columns trade places.
    struct Name {
        std::string name;  ///< as it is written; compare with named()
        /// In `sheets`, and the cells there. Nothing when the name is of no cells any more (they
        /// were taken away: "#REF!"), of cells in another file, or of a formula.
        std::optional<std::size_t> sheet;
        CellRange cells;
        std::optional<std::size_t> onlyOn{};  ///< known on this sheet alone; else in all
        bool isHidden = false;
    };

    /// What an officer should know of a file that is read all the same.
    enum class Remark {
        Macros,           ///< has macros; they are never run, and not read
        OtherFiles,       ///< formulas refer to other files; their saved results are read
        NameOfOtherKind,  ///< the end of its name promises another kind of file
    };

    Format format = Format::Csv;
    std::vector<Sheet> sheets;  ///< in the order of the tabs; what is no sheet of cells is left out
    std::vector<Name> names;    ///< in the order of the file
    std::set<Remark> remarks;

    /// The name that holds in that sheet, or in all; nothing when there is none. Large and small
    /// letters are the same, as in every table program.
    [[nodiscard]] const Name* named(std::string_view name,
                                    std::optional<std::size_t> sheet = std::nullopt) const;
    /// The sheet of that name, compared in the same way.
    [[nodiscard]] std::optional<std::size_t> sheetNamed(std::string_view name) const;
};

/// Reads files with tables as they are; the exchange room implements it and main hands it in.
class GridReader {
public:
    virtual ~GridReader() = default;

    /// xlsx, ods or csv, by content; the name only serves the remark that it promises another
    /// kind. Reads in bounded time and memory whatever stands in the file.
    [[nodiscard]] virtual tl::expected<WorkbookGrid, domain::FileFault> readGrid(
        const std::string& fileName, const std::string& bytes) const = 0;
};

}  // namespace kamerklaar::work
