// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>

#include "domain/notation.h"

namespace kamerklaar::domain {

// What is read of one file with tables at most. Far above any table that people keep by hand, and
// low enough for an ordinary laptop.
inline constexpr std::size_t mostRows = 1'048'576;  ///< of a sheet
inline constexpr std::size_t mostColumns = 16'384;
inline constexpr std::size_t mostCells = 2'000'000;  ///< of all sheets, empty ones between included

/// Why a file with tables is not read, or is not written upon.
enum class FileFault {
    Empty,          ///< no bytes, or nothing but blanks
    OtherKind,      ///< no workbook and no text: a picture, a PDF, a letter
    OldExcel,       ///< a workbook in a form of Excel that is not read: xls, xlsb
    WebPage,        ///< HTML or XML, which some programs save under the name of a workbook
    Damaged,        ///< cut off, changed on the way, or not made as its kind should be
    Protected,      ///< under a password
    TooLarge,       ///< more bytes, rows, columns or cells than the bounds above
    PacksTooMuch,   ///< small, and made to fill the memory when it is opened
    HoldsEntities,  ///< declares entities, which no workbook does and which fetch other files
    RefersOutside,  ///< its sheets stand in another file
    NoSheets,       ///< a workbook without a sheet of cells
    Unlettered,     ///< a text in an encoding that no table program saves
    QuoteOpen,      ///< a csv file with a quote that is never closed
    NotOfThisKind,  ///< has no place for notes: csv, or parts in an unusual encoding
    CellUnknown,    ///< a note for a cell that the file cannot have
};

/// Stable, for lists of messages that programs read: "file_protected".
[[nodiscard]] const char* code(FileFault fault);

/// What is the matter with the file of that name and what to do about it.
[[nodiscard]] std::string sentence(FileFault fault, const std::string& fileName, Language language);

}  // namespace kamerklaar::domain
