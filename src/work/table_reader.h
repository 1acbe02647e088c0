// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/problem.h"

namespace kamerklaar::work {

/// Reads tables; the exchange room implements it and main hands it in.
class TableReader {
public:
    virtual ~TableReader() = default;

    /// One sheet. Rows and cells stand where they stand in the file, empty ones included, so that
    /// a place in it has an address; what is empty at the end of a row or of the sheet is left out.
    ///
    /// Cells are texts as a person would type them, which domain/notation.h reads:
    /// - numbers and amounts of euros "45000,1" and "-12", without marks; of others "45000,1 USD",
    ///   exactly as in the file (behind the comma at most as many digits as make fifteen in all);
    /// - percentages "12,5%", days "2025-02-01", with a time "2025-02-01 12:30", times "12:30";
    /// - "ja" and "nee"; paragraphs with a line break between them;
    /// - of a formula its result as it was saved, an error as "#DIV/0!", and when it was never
    ///   reckoned the formula itself, beginning with "=".
    /// Csv has no kinds: there a cell is the text that stands in the file.
    struct Table {
        std::string sheet;  ///< its name; empty for csv
        std::vector<std::vector<std::string>> rows;
        bool isHidden = false;

        /// The cell in that row and column, both from zero; empty beyond what is there.
        [[nodiscard]] const std::string& at(std::size_t row, std::size_t column) const;
    };

    /// xlsx, ods or csv, by content. Refused: TableUnreadable, TableTooLarge, TableProtected.
    [[nodiscard]] virtual domain::Result<std::vector<Table>> read(
        const std::string& fileName, const std::string& bytes) const = 0;
};

/// "B12" for row 11 and column 1: as a spreadsheet names the cell.
[[nodiscard]] std::string cellName(std::size_t row, std::size_t column);

/// What kind of workbook these sheets are, as WorkbookWriter left it in the file; empty when it is
/// not one that this program made.
[[nodiscard]] std::string workbookKind(const std::vector<TableReader::Table>& tables);

/// The name of the hidden sheet that says so in its first row: "soort", and the kind.
inline constexpr const char* kindSheet = "kamerklaar";
inline constexpr const char* kindWord = "soort";

}  // namespace kamerklaar::work
