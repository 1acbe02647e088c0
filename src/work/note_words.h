// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

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
/// The texts of our notes in a note, without their headings.
[[nodiscard]] std::vector<std::string> wordsOfOurs(const std::string& note);

/// Stands above the list of all notes.
inline constexpr domain::BothLanguages noteListTitle = {"Opmerkingen bij uw opgave",
                                                        "Remarks on your return"};
inline constexpr domain::BothLanguages noteListIntroduction = {
    "Elke opmerking staat ook als notitie bij de cel waarover zij gaat. Verbeter de fouten, kijk "
    "na wat met 'Let op' is gemarkeerd en stuur dit bestand terug.",
    "Each remark also stands as a note at the cell it is about. Correct the errors, check what is "
    "marked 'Please check', and send this file back."};
/// Where a list of an earlier time stays, because somebody wrote in it.
inline constexpr domain::BothLanguages noteListKept = {
    "De vorige lijst is op haar eigen blad blijven staan, omdat daar iets bij is geschreven. De "
    "opmerkingen hieronder zijn die van nu.",
    "The previous list stays on its own sheet, because something was written there. The remarks "
    "below are those of now."};
/// Of the list: kind, sheet, cell, text. What stands beside them is not ours.
inline constexpr std::size_t noteListColumns = 4;
inline constexpr std::array<domain::BothLanguages, noteListColumns> noteListHeader = {
    {{"Soort", "Kind"}, {"Blad", "Sheet"}, {"Cel", "Cell"}, {"Opmerking", "Remark"}}};
[[nodiscard]] bool isNoteList(const TableReader::Table& table);
/// Whether a cell of such a list is a part of it, wherever its row has come to stand: not what
/// somebody wrote beside or below it.
[[nodiscard]] bool isOfNoteList(const std::vector<std::string>& row, std::size_t column);

}  // namespace kamerklaar::work
