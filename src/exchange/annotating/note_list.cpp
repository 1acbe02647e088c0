// SPDX-License-Identifier: EUPL-1.2
#include "exchange/annotating/note_list.h"

#include "domain/problem_text.h"
#include "package/utf8.h"
#include "work/note_words.h"

namespace kamerklaar::exchange {

using domain::BothLanguages;
using domain::FileFault;

namespace {

constexpr BothLanguages listName = {"Opmerkingen", "Remarks"};
constexpr BothLanguages listIntroduction = {
    "Elke opmerking staat ook als notitie bij de cel waarover zij gaat. Verbeter de fouten, kijk "
    "na "
    "wat met 'Let op' is gemarkeerd en stuur dit bestand terug.",
    "Each remark also stands as a note at the cell it is about. Correct the errors, check what is "
    "marked 'Please check', and send this file back."};
constexpr BothLanguages weightTitle = {"Soort", "Kind"};
constexpr BothLanguages sheetTitle = {"Blad", "Sheet"};
constexpr BothLanguages cellTitle = {"Cel", "Cell"};
constexpr BothLanguages textTitle = {"Opmerking", "Remark"};

using CellKey = std::pair<std::size_t, std::size_t>;  // row, column
using CellTexts = std::map<CellKey, std::string>;

std::string freeName(const std::string& wanted, const work::WorkbookGrid& grid) {
    std::string name = wanted;
    for (int number = 2; grid.sheetNamed(name); ++number) {
        name = wanted + " " + std::to_string(number);
    }
    return name;
}

/// The cells of a sheet with notes of ours, and what somebody else wrote in those.
CellTexts earlierNotes(const work::WorkbookGrid::Sheet& sheet) {
    CellTexts texts;
    for (const work::WorkbookGrid::CellText& note : sheet.notes) {
        if (auto theirs = work::wordsBesideOurs(note.text)) {
            texts[{note.row, note.column}] = *std::move(theirs);
        }
    }
    return texts;
}

/// The notes for one sheet: new ones, and those in the place of earlier ones.
std::vector<NoteList::CellNote> notesFor(const CellTexts& wanted, const CellTexts& earlier,
                                         domain::Language language) {
    std::map<CellKey, NoteList::CellNote> notes;
    for (const auto& [key, theirs] : earlier) {
        const std::string text = theirs.empty() ? work::solvedNote(language) : theirs;
        notes[key] = {{key.first, key.second}, text, true};
    }
    for (const auto& [key, text] : wanted) {
        const auto before = earlier.find(key);
        const bool isWhole = before != earlier.end();
        const std::string begin =
            isWhole && !before->second.empty() ? before->second + "\n" : std::string();
        notes[key] = {{key.first, key.second}, begin + text, isWhole};
    }
    std::vector<NoteList::CellNote> inOrder;
    for (auto& [key, note] : notes) {
        inOrder.push_back(std::move(note));
    }
    return inOrder;
}

}  // namespace

tl::expected<NoteList, FileFault> NoteList::of(const std::vector<WorkbookAnnotator::Note>& notes,
                                               const work::WorkbookGrid& grid,
                                               domain::Language language) {
    NoteList list;
    for (std::size_t at = 0; at < grid.sheets.size(); ++at) {
        const work::TableReader::Table& table = grid.sheets[at].table;
        if (!list.earlierSheet && !table.isHidden && work::isNoteList(table)) {
            list.earlierSheet = at;
            list.sheetName = table.sheet;
        }
    }
    if (!list.earlierSheet) {
        list.sheetName = freeName(listName.in(language), grid);
    }
    list.title = work::noteListTitle.in(language);
    list.introduction = listIntroduction.in(language);
    list.header = {weightTitle.in(language), sheetTitle.in(language), cellTitle.in(language),
                   textTitle.in(language)};
    std::map<std::size_t, CellTexts> texts;
    for (const WorkbookAnnotator::Note& note : notes) {
        const std::string weight = work::wordsFor(note.weight).in(language);
        const std::string text = package::cleanText(note.text);
        const auto sheet = grid.sheetNamed(note.sheet);
        const auto place = placeOf(note.cell);
        const bool isKnown = note.sheet.empty() ? note.cell.empty() : sheet.has_value();
        const bool isInside = note.cell.empty() || (place && place->row < domain::mostRows &&
                                                    place->column < domain::mostColumns);
        if (!isKnown || !isInside) {
            return tl::unexpected(FileFault::CellUnknown);
        }
        list.rows.push_back({weight, note.sheet, note.cell, text});
        if (place) {
            std::string& all = texts[*sheet][{place->row, place->column}];
            all += (all.empty() ? "" : "\n") + work::noteAtCell(note.weight, text, language);
        }
    }
    for (std::size_t at = 0; at < grid.sheets.size(); ++at) {
        auto notesAt = notesFor(texts[at], earlierNotes(grid.sheets[at]), language);
        if (!notesAt.empty() && at != list.earlierSheet) {
            list.atCells[at] = std::move(notesAt);
        }
    }
    return list;
}

}  // namespace kamerklaar::exchange
