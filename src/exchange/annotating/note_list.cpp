// SPDX-License-Identifier: EUPL-1.2
#include "exchange/annotating/note_list.h"

#include <algorithm>

#include "domain/problem_text.h"
#include "package/utf8.h"
#include "work/note_words.h"
#include "work/table_cells.h"

namespace kamerklaar::exchange {

using domain::BothLanguages;
using domain::FileFault;

namespace {

constexpr BothLanguages listName = {"Opmerkingen", "Remarks"};
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

/// Looks for what somebody else wrote in lists of an earlier time.
class EarlierLists {
public:
    EarlierLists(const work::WorkbookGrid& grid, const std::set<std::size_t>& drawnUpon)
        : grid_(grid), drawnUpon_(drawnUpon) {}

    [[nodiscard]] bool isOursAlone(std::size_t at) {
        const work::WorkbookGrid::Sheet& sheet = grid_.sheets[at];
        const auto& rows = sheet.table.rows;
        return sheet.notes.empty() && sheet.covered.empty() && !drawnUpon_.contains(at) &&
               std::all_of(rows.begin(), rows.end(), [this](const auto& row) {
                   return hasNothingBeside(row) && !isWrittenOver(row);
               });
    }

private:
    [[nodiscard]] static bool hasNothingBeside(const std::vector<std::string>& row) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (!work::comparable(row[column]).empty() && !work::isOfNoteList(row, column)) {
                return false;
            }
        }
        return true;
    }
    /// A remark in the list says what the note at its cell says. Where that note is gone nobody
    /// knows, and where rows were put in between it stands elsewhere.
    [[nodiscard]] bool isWrittenOver(const std::vector<std::string>& row) {
        const auto place = row.size() == work::noteListColumns ? placeOf(row[2]) : std::nullopt;
        const auto sheet = place ? grid_.sheetNamed(row[1]) : std::nullopt;
        if (!sheet) {
            return false;
        }
        const auto& notes = grid_.sheets[*sheet].notes;
        const bool hasNote = std::any_of(notes.begin(), notes.end(), [&](const auto& note) {
            return note.row == place->row && note.column == place->column &&
                   !work::wordsOfOurs(note.text).empty();
        });
        return hasNote && !remarks().contains(work::comparable(row[3]));
    }
    /// The texts of all notes of ours.
    [[nodiscard]] const std::set<std::string>& remarks() {
        if (!remarks_) {
            remarks_.emplace();
            for (const work::WorkbookGrid::Sheet& sheet : grid_.sheets) {
                for (const work::WorkbookGrid::CellText& note : sheet.notes) {
                    for (const std::string& ours : work::wordsOfOurs(note.text)) {
                        remarks_->insert(work::comparable(ours));
                    }
                }
            }
        }
        return *remarks_;
    }

    const work::WorkbookGrid& grid_;
    const std::set<std::size_t>& drawnUpon_;
    std::optional<std::set<std::string>> remarks_;
};

}  // namespace

tl::expected<NoteList, FileFault> NoteList::of(const std::vector<WorkbookAnnotator::Note>& notes,
                                               const work::WorkbookGrid& grid,
                                               const std::set<std::size_t>& drawnUpon,
                                               domain::Language language) {
    NoteList list;
    EarlierLists earlier(grid, drawnUpon);
    for (std::size_t at = 0; at < grid.sheets.size(); ++at) {
        const work::TableReader::Table& table = grid.sheets[at].table;
        if (table.isHidden || !work::isNoteList(table)) {
            continue;
        }
        if (!earlier.isOursAlone(at)) {
            list.kept = work::noteListKept.in(language);
        } else if (!list.earlierSheet) {
            list.earlierSheet = at;
            list.sheetName = table.sheet;
        }
    }
    if (!list.earlierSheet) {
        list.sheetName = freeName(listName.in(language), grid);
    }
    list.title = work::noteListTitle.in(language);
    list.introduction = work::noteListIntroduction.in(language);
    for (const BothLanguages& title : work::noteListHeader) {
        list.header.emplace_back(title.in(language));
    }
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
