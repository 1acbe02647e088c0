// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "work/letters.h"
#include "work/returns/return_desk.h"
#include "work/workbook_annotator.h"

// What goes back to a municipality when its return cannot be taken over like this.
namespace kamerklaar::work::returns {

/// The messages as notes for the municipality's own file, in Dutch: one for each cell, and those
/// about the whole file without a cell. What is for the office alone is not among them.
[[nodiscard]] std::vector<WorkbookAnnotator::Note> notesOf(const Messages& messages);

/// A file that is to be sent.
struct OutgoingFile {
    std::string name;
    std::string mediaType;
    std::string bytes;
};
/// Makes the covering letter, which is the text for questions about a report (letters.h) with the
/// messages in the place of the questions, keeps the file as it came in, and keeps what goes out,
/// all with the report and in one act. `annotated` is the municipality's own file with its notes;
/// without bytes when there is no place for notes in it (csv). Nothing is sent: the files come back
/// in the order workbook, letter. Refused: a return of which is not known whose it is
/// (MunicipalityUnknown), and what the text of the letter refuses.
[[nodiscard]] domain::Result<std::vector<OutgoingFile>> sendBack(const Context& context,
                                                                 const LetterWriter& writer,
                                                                 const CheckedReturn& one,
                                                                 const std::string& annotated,
                                                                 domain::Date answerBy);

}  // namespace kamerklaar::work::returns
