// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "domain/notation.h"

namespace kamerklaar::work {

/// Writes tables as a workbook; the exchange room implements it and main hands it in.
class WorkbookWriter {
public:
    virtual ~WorkbookWriter() = default;
    enum class Format { Xlsx, Ods, Csv };
    enum class CellKind { Text, Money, Date, Count, Decimal };
    struct Column {
        std::string key;  ///< stable, in a hidden row; empty for a list that is only read
        std::string title;
        CellKind kind = CellKind::Text;
        std::vector<std::string> choices;
        std::string help;
        bool isLocked = false;
        bool isHidden = false;  ///< holds keys of rows
        int width = 0;          ///< in characters; 0 for what its texts need
    };
    /// A cell that is something else than its column says.
    struct OwnCell {
        std::size_t row = 0;  ///< of the rows below
        std::size_t column = 0;
        CellKind kind = CellKind::Text;
        std::vector<std::string> choices;
        std::string help;
        std::string name;  ///< in the workbook; empty for none
        bool isLocked = false;
        bool isSum = false;  ///< of what stands above it in its column
    };
    /// Cells in canonical form: whole cents, ISO dates, whole thousandths (Decimal), text. What is
    /// not in the form of its column is written as text.
    struct Sheet {
        std::string name;
        std::string title;
        std::vector<std::string> introduction;
        std::vector<Column> columns;
        std::vector<std::vector<std::string>> rows;
        int emptyRows = 0;  ///< open rows below
        bool isProtected = false;
        std::vector<OwnCell> ownCells{};
        bool takesRows = false;  ///< rows may be added although it is protected
    };
    struct Workbook {
        std::string title;
        std::string kind;  ///< stable: "overnemen"; kept in the file, see workbookKind
        std::vector<Sheet> sheets;
        bool isExample = false;  ///< marked on every sheet and page
        domain::Language language = domain::Language::Dutch;
        /// More that the file says of itself: names and values below the kind, hidden.
        std::vector<std::pair<std::string, std::string>> facts{};
    };
    /// The bytes of the file: the same for the same workbook. CSV holds the header and the rows of
    /// the first sheet. Cells that would be read as formulas are written as text.
    ///
    /// In xlsx and ods a sheet begins with its title and introduction, then the hidden row of keys
    /// (when there are any), the header, and the rows. Each column with a key has a name in the
    /// workbook: the sheet's name and the key, as in "Verlening_net". No cells are merged: long
    /// paragraphs are broken into lines.
    [[nodiscard]] virtual std::string write(const Workbook& workbook, Format format) const = 0;
};

}  // namespace kamerklaar::work
