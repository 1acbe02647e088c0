// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/file_fault.h"
#include "exchange/reading/cell_reference.h"
#include "work/workbook_annotator.h"
#include "work/workbook_grid.h"

namespace kamerklaar::exchange {

using work::WorkbookAnnotator;

/// Parts of a package by their names.
using PartTexts = std::map<std::string, std::string>;

/// The notes for a file, as its first sheet lists them and as they stand at its cells.
struct NoteList {
    struct Row {
        std::string weight;  ///< "Fout", "Let op"
        std::string sheet;
        std::string cell;
        std::string text;
    };
    struct CellNote {
        CellPlace place;
        std::string text;  ///< of all notes at the cell
        /// Takes the place of the note that the cell has: notes of ours are in it, from an earlier
        /// time that the file was sent back. Else it comes behind what the cell has.
        bool isWhole = false;
    };

    std::string sheetName;  ///< of the list; no other sheet in the file has it
    /// The sheet with the list of an earlier time, which the new one replaces. One in which
    /// somebody wrote stays as it is, and the new list is another sheet.
    std::optional<std::size_t> earlierSheet;
    std::string title;
    std::string introduction;
    std::string kept;                 ///< that an earlier list stays; empty when none does
    std::vector<std::string> header;  ///< of the four columns
    std::vector<Row> rows;
    /// For each sheet of the file by its number, in the order of the cells.
    std::map<std::size_t, std::vector<CellNote>> atCells;

    /// `drawnUpon`: the sheets with pictures and the like, of which a grid says nothing
    /// (drawn_sheets.h). Refused: a sheet or a cell that the file cannot have (CellUnknown).
    [[nodiscard]] static tl::expected<NoteList, domain::FileFault> of(
        const std::vector<WorkbookAnnotator::Note>& notes, const work::WorkbookGrid& grid,
        const std::set<std::size_t>& drawnUpon, domain::Language language);
};

}  // namespace kamerklaar::exchange
