// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "domain/problem_text.h"
#include "work/table_reader.h"
#include "work/workbook_annotator.h"

// The words with which notes go back, and by which they are known again: a workbook that was sent
// back comes in once more, often saved by a program that does not keep who wrote a note.
namespace kamerklaar::work {

/// "Fout", "Let op": of a note, as the list has it.
[[nodiscard]] domain::BothLanguages wordsFor(WorkbookAnnotator::Weight weight);
/// The note for a cell, in two lines: "Fout (Kamerklaar)" and the text, of which lines are joined.
[[nodiscard]] std::string noteAtCell(WorkbookAnnotator::Weight weight, const std::string& text,
                                     domain::Language language);
/// What stands at a cell of which an earlier note no longer holds.
[[nodiscard]] std::string solvedNote(domain::Language language);
/// What somebody else wrote in a note that has notes of ours, without those; nothing when none of
/// it is ours.
[[nodiscard]] std::optional<std::string> wordsBesideOurs(const std::string& note);

/// Stands above the list of all notes.
inline constexpr domain::BothLanguages noteListTitle = {"Opmerkingen bij uw opgave",
                                                        "Remarks on your return"};
/// Of the list: kind, sheet, cell, text. What stands beside them is not ours.
inline constexpr std::size_t noteListColumns = 4;
[[nodiscard]] bool isNoteList(const TableReader::Table& table);

}  // namespace kamerklaar::work
