// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/file_fault.h"
#include "domain/notation.h"
#include "work/table_reader.h"

namespace kamerklaar::work {

/// Writes upon a workbook that somebody sent; the exchange room implements it and main hands it in.
class WorkbookAnnotator {
public:
    virtual ~WorkbookAnnotator() = default;

    /// Who writes the notes; those with which the form is sent out too.
    static constexpr const char* author = "Kamerklaar";

    enum class Weight { Error, Warning };
    struct Note {
        std::string sheet;  ///< as the file names it; empty for what concerns the whole file
        std::string cell;   ///< "B12"; empty for what concerns the whole sheet
        Weight weight = Weight::Error;
        std::string text;  ///< what is wrong and what to do, in the language of the municipality
    };

    /// The municipality's own file (xlsx or ods) with each note at its cell, behind what stands
    /// there already, and a first sheet on which all notes are listed, in the order in which they
    /// are given, with a link to each cell. The file opens on that sheet.
    ///
    /// Everything else stays as it is: other parts of the package byte for byte, the parts that
    /// are written upon but for what is put in. A conversation (Excel since 2019) has no place for
    /// a note of ours: there the list alone has it.
    ///
    /// Refused: what the reader refuses; csv (NotOfThisKind); a cell or sheet that the file cannot
    /// have (CellUnknown).
    [[nodiscard]] virtual tl::expected<std::string, domain::FileFault> annotated(
        const std::string& bytes, const std::vector<Note>& notes,
        domain::Language language) const = 0;
};

}  // namespace kamerklaar::work
